import { later, type Clock, type DeviceId } from './model/clock';
import { isLive, keyOf, newestOf, type RecordKey, type SyncRecord } from './model/record';
import { coverageOf, type Coverage } from './round/coverage';
import { countSources, failsafe } from './round/failsafe';
import type { Decision, Question } from './round/question';
import {
  forgettable,
  keepDeleted,
  oldTombstones,
  planAbsences,
  planClearing,
  planMerge,
  planOrphans,
  REMEMBERED_MS,
  takeIn,
  type Plan,
} from './round/plan';
import { publish, type Published } from './round/publish';
import { lookAtAbandoned } from './round/abandoned';
import { readUpTo, scan, type Problem, type Scan, type ScanError } from './round/scan';
import { EMPTY_OWN, EMPTY_STATE, type OwnState, type TransportState } from './round/state';
import type { Sealing } from './shards/cipher';
import type { ShardCodec } from './shards/codec';
import { hashText } from './shards/hash';
import type { Identity, SyncStore } from './store-port';
import type { Transport, TransportError } from './transport';

export interface SyncDeps {
  readonly store: SyncStore;
  readonly sealing: Sealing;
  readonly codec: ShardCodec;
  /** Wall time, ms. */
  readonly now: () => number;
  readonly newDevice: () => DeviceId;
  readonly newNonce: () => string;
  /** This device's name for people. */
  readonly label: string;
}

export interface RoundOptions {
  /** The reader's answer to the last question. */
  readonly decision?: Decision;
  /** Asked for by the reader: does not wait for the back-off. */
  readonly byHand?: boolean;
  /**
   * Reads all shards again, writes anew the own ones that are damaged and takes over what others' damaged ones held. For a round that
   * the reader asked for, and now and then. Places where reading costs nothing are always verified.
   */
  readonly verify?: boolean;
}

export type RoundOutcome =
  | {
      readonly type: 'done';
      readonly plan: Plan;
      readonly published: Published;
      /** Left aside; everything else went through. */
      readonly problems: readonly Problem[];
      /** Devices whose items are not written as this one writes: under another passphrase, or with or without one. */
      readonly behind: readonly DeviceId[];
      readonly bytesRead: number;
    }
  /** Nothing was changed, here or there. `plan`: what the answer `apply` would do. */
  | { readonly type: 'asks'; readonly question: Question; readonly plan: Plan }
  /** What was read is applied where the failure came later; this device's changes wait. */
  | { readonly type: 'failed'; readonly error: ScanError; readonly waiting: number }
  | { readonly type: 'waits'; readonly until: number };

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;
/** An own manifest older than this is written again, so that the device is not taken for lost. */
const FRESH_MS = 86_400_000;
const HEARTBEAT_MS = 30 * 86_400_000;

const NOTHING: Plan = { added: [], changed: [], deleted: [], conflicts: [], apply: [] };
const NONE_PUBLISHED: Published = { shards: 0, bytes: 0, tooLarge: [] };

/**
 * One round with one place: scan, plan, failsafe, apply, publish. May be stopped at any point and begun again; two rounds with the same
 * place must not run at once.
 */
export async function syncRound(
  deps: SyncDeps,
  transport: Transport,
  options: RoundOptions = {},
): Promise<RoundOutcome> {
  // What an older version kept knows less.
  const kept = { ...EMPTY_STATE, ...(await deps.store.readState(transport.name)) };
  const wait = kept.waitUntil > deps.now() && kept.waitUntil <= deps.now() + LONGEST_WAIT_MS;
  if (wait && !options.byHand && !options.decision) return { type: 'waits', until: kept.waitUntil };
  return round(deps, transport, { ...options, kept, tries: 0 });
}

/** Rounds with several places, again while one of them brought something that the others do not have yet. */
export async function syncAll(
  deps: SyncDeps,
  transports: readonly Transport[],
  options: RoundOptions = {},
): Promise<ReadonlyMap<string, RoundOutcome>> {
  const outcomes = new Map<string, RoundOutcome>();
  for (let pass = 0; pass < 2; pass++) {
    let brought = false;
    for (const transport of transports) {
      const before = outcomes.get(transport.name);
      if (before && before.type !== 'done') continue;
      const outcome = await syncRound(deps, transport, options);
      outcomes.set(transport.name, outcome);
      brought ||= outcome.type === 'done' && outcome.plan.apply.length > 0;
    }
    if (!brought) break;
  }
  return outcomes;
}

interface Inner extends RoundOptions {
  readonly kept: TransportState;
  readonly tries: number;
}

async function round(deps: SyncDeps, transport: Transport, options: Inner): Promise<RoundOutcome> {
  const { store } = deps;
  const me = await store.identity();
  const state = stateFor(me, transport, options.kept);
  const fresh = options.verify === true || !(Math.abs(deps.now() - state.freshAt) < FRESH_MS);
  const scanned = await scan(me.device, state.rejoin ? { ...state, seen: forgetRead(state) } : state, {
    ...deps,
    transport,
    verify: options.verify === true || transport.verified === true,
    fresh,
  });
  if (!scanned.ok) return failed(deps, transport, state, scanned.error);
  const there = scanned.value;
  const { coverage, own } = claims(me, state, there, deps.now());
  const double = own.device !== null && there.own.manifest !== null && !own.nonces.includes(there.own.manifest.nonce);
  const wasTaken = [...coverage.devices.values()].some(({ manifest }) => manifest.took[me.device] !== undefined);
  const lost = hasLostOwn(own, there);
  if ((wasTaken || double || isStranger(own, there) || lost) && !transport.transient && options.tries < 2) {
    const former = wasTaken ? state.former : [...state.former, me.device];
    const abandoned = lost ? { ...state.abandoned, [me.device]: 0 } : state.abandoned;
    const left = { ...state, rejoin: true, former, abandoned };
    await leaveId(deps, transport, left);
    return round(deps, transport, { ...options, kept: left, tries: options.tries + 1 });
  }
  return decide(deps, transport, { ...options, fresh, me, state, there, coverage, own });
}

/** Takes a new id; every place is told first, so that a kill in between loses nothing of it. */
async function leaveId({ store, newDevice }: SyncDeps, transport: Transport, left: TransportState): Promise<void> {
  for (const place of await store.places()) {
    const state = await store.readState(place);
    if (state && place !== transport.name)
      await store.writeState(place, { ...state, rejoin: true, former: left.former });
  }
  await store.writeState(transport.name, left);
  await store.rename(newDevice());
}

/**
 * The own manifest is gone or cannot be read. This database may be an old copy that knows less than the own shards hold, so they are not
 * written over: a new id leaves them for whoever can read them.
 */
const hasLostOwn = ({ wrote }: OwnState, { own }: Scan): boolean =>
  own.found === 'unreadable' || (own.found === 'none' && wrote > 0);

/** An own manifest though this device has never written one: its database is a copy, or lost what it knew. */
const isStranger = ({ device }: OwnState, there: Scan): boolean => device === null && there.own.manifest !== null;

/** A rejoining device reads all there is, to tell what is gone. */
const forgetRead = ({ seen }: TransportState): TransportState['seen'] =>
  Object.fromEntries(Object.entries(seen).map(([device, each]) => [device, { ...each, tag: null, have: {} }]));

/** State as it stands for this device: another id's writings are foreign, a file's are forgotten. */
function stateFor({ device }: Identity, transport: Transport, state: TransportState): TransportState {
  const own =
    state.own.device === device || state.own.device === null ? state.own : { ...EMPTY_OWN, salt: state.own.salt };
  if (!transport.transient) return { ...state, own };
  return { ...EMPTY_STATE, question: state.question, own: { ...EMPTY_OWN, counter: own.counter } };
}

interface Claims {
  readonly coverage: Coverage;
  readonly own: OwnState;
}

/** Takes over devices not heard of for long, of which everything has been read and which nobody else has taken. */
function claims({ device }: Identity, state: TransportState, there: Scan, now: number): Claims {
  const others = coverageOf(device, there.seen, {});
  const took: Record<DeviceId, Clock> = {};
  for (const [lost, upTo] of Object.entries(state.own.took) as [DeviceId, Clock][]) {
    const better = [...others.devices].some(
      ([other, { manifest }]) => other < device && !others.taken.has(other) && (manifest.took[lost] ?? '') >= upTo,
    );
    if (!better) took[lost] = upTo;
  }
  for (const [lost, { manifest, faults }] of others.devices) {
    if (others.taken.has(lost) || now - manifest.wrote < REMEMBERED_MS || Object.keys(faults).length > 0) continue;
    took[lost] = manifest.upTo;
    for (const [older, upTo] of Object.entries(manifest.took) as [DeviceId, Clock][])
      took[older] = later(took[older] ?? upTo, upTo);
  }
  const own = { ...state.own, took };
  return { coverage: Object.keys(took).length === 0 ? others : coverageOf(device, there.seen, took), own };
}

interface Stage extends Inner {
  readonly fresh: boolean;
  readonly me: Identity;
  readonly state: TransportState;
  readonly there: Scan;
  readonly coverage: Coverage;
  readonly own: OwnState;
}

const signature = (value: unknown): string => hashText(JSON.stringify(value));

/** Everything that decides what this device publishes, beside its records' revision. */
function basisOf(revision: number, { coverage, own }: Stage, deps: SyncDeps, transport: Transport): string {
  const others = [...coverage.devices].map(([device, { manifest, faults, adopted }]) => [
    device,
    manifest.upTo,
    manifest.took,
    Object.keys(faults),
    adopted,
  ]);
  return `${revision}/${signature([others, own.took, deps.sealing.cipher?.id ?? null, transport.itemBytes])}`;
}

async function decide(deps: SyncDeps, transport: Transport, stage: Stage): Promise<RoundOutcome> {
  const { state, there, coverage, own, me } = stage;
  const { store } = deps;
  // Before the records: what is edited meanwhile is published by the next round.
  const revision = await store.revision();
  const intact = ownIntact(own, there);
  const quiet =
    there.incoming.length === 0 &&
    intact &&
    !state.rejoin &&
    !stage.decision &&
    !looksBack(stage) &&
    own.basis === basisOf(revision, stage, deps, transport) &&
    deps.now() - own.wrote < HEARTBEAT_MS;
  if (quiet) return done(deps, transport, stage, { own, plan: NOTHING, published: NONE_PUBLISHED });
  const here = new Map((await store.readAll()).map((record) => [keyOf(record), record]));
  const live = [...here.values()].filter(isLive);
  const answer = answerTo({ ...stage, transport, now: deps.now() }, live);
  if (answer.type === 'asks') {
    const applied = { ...GOES_ON, clear: answer.question.type === 'far-empty' };
    return ask(deps, transport, state, answer.question, planFor(here, { ...stage, now: deps.now() }, applied));
  }
  const planned = planFor(here, { ...stage, now: deps.now() }, answer);
  const labels = Object.fromEntries([...coverage.devices].map(([device, { manifest }]) => [device, manifest.label]));
  const question = answer.clear ? null : failsafe(planned, { live, shipped: await store.shippedShown(), labels });
  if (question && stage.decision?.id !== question.id) return ask(deps, transport, state, question, planned);
  const plan = question && stage.decision?.choice === 'keep' ? keepDeleted(planned) : planned;
  return apply(deps, transport, { ...stage, here, plan, revision, intact, own: { ...own, device: me.device } });
}

/** Whether this round looks at what lies under ids that this device has left: once a day, and when the reader asks. */
const looksBack = ({ state, fresh }: Stage): boolean => fresh && Object.keys(state.abandoned).length > 0;

/** Whether the own manifest that is there is the last one that was written, whole. */
const ownIntact = ({ counter, begun }: OwnState, { own }: Scan): boolean =>
  begun.length === 0 &&
  own.damaged.length === 0 &&
  (own.found === 'unchanged' || (own.found === 'read' && own.counter === counter));

interface GoesOn {
  readonly type: 'goes-on';
  /** The reader wants it empty here too. */
  readonly clear: boolean;
  /** The reader wants nothing of these files. */
  readonly skip: boolean;
}
type Answer = { readonly type: 'asks'; readonly question: Question } | GoesOn;

const GOES_ON: GoesOn = { type: 'goes-on', clear: false, skip: false };

/** Questions that do not depend on a plan: an empty far side, a file older than the memory of deletions. */
function answerTo(
  { state, there, decision, transport, now }: Stage & { readonly transport: Transport; readonly now: number },
  live: readonly SyncRecord[],
): Answer {
  const wasFull = state.own.counter > 0 || state.former.length > 0 || Object.keys(state.seen).length > 0;
  const answer = (question: Question): Decision['choice'] | null =>
    decision?.id === question.id ? decision.choice : null;
  if (!there.anything && wasFull && live.length > 0 && !transport.transient) {
    const sources = countSources(live);
    const id = signature(['far-empty', live.map(keyOf).sort()]);
    const question: Question = { type: 'far-empty', id, of: live.length, sources: { deletes: sources, of: sources } };
    const choice = answer(question);
    return choice === null ? { type: 'asks', question } : { ...GOES_ON, clear: choice === 'apply' };
  }
  if (!transport.transient || live.length === 0) return GOES_ON;
  const old = Object.entries(there.seen).filter(([, { manifest }]) => now - manifest.wrote > REMEMBERED_MS);
  const keys = new Set(live.map(keyOf));
  const adds = new Set(there.incoming.filter((record) => isLive(record) && !keys.has(keyOf(record))).map(keyOf)).size;
  if (old.length === 0 || adds === 0) return GOES_ON;
  const wrote = Math.max(...old.map(([, { manifest }]) => manifest.wrote));
  const question: Question = {
    type: 'old-file',
    id: signature(['old-file', old.map(([device]) => device), adds]),
    adds,
    wrote,
  };
  const choice = answer(question);
  if (choice === null) return { type: 'asks', question };
  return { ...GOES_ON, skip: choice === 'keep' };
}

function planFor(
  here: ReadonlyMap<RecordKey, SyncRecord>,
  { there, state, coverage, now }: Stage & { readonly now: number },
  answer: GoesOn,
): Plan {
  if (answer.clear) return planClearing(here);
  const incoming = answer.skip ? [] : there.incoming;
  if (!state.rejoin) return planMerge(here, incoming);
  // A database from a backup may hold new edits that look old; only what is older than any remembered deletion is taken for deleted.
  const before = state.former.length > 0 ? now - REMEMBERED_MS : Infinity;
  const absent = planAbsences(here, incoming, { coverage, before });
  const settled = [...incoming, ...absent];
  return planMerge(here, [
    ...settled,
    ...planOrphans(here, settled, { former: state.former, after: now - REMEMBERED_MS }),
  ]);
}

interface Ready extends Stage {
  readonly here: ReadonlyMap<RecordKey, SyncRecord>;
  readonly plan: Plan;
  readonly revision: number;
  readonly intact: boolean;
}

async function apply(deps: SyncDeps, transport: Transport, ready: Ready): Promise<RoundOutcome> {
  const { store } = deps;
  const { plan, there, state, own } = ready;
  const newest = plan.apply.flatMap((record) => newestOf(record) ?? []);
  if (newest.length > 0) await store.advanceClock(newest.reduce(later), deps.now());
  if (plan.apply.length > 0) await store.applyMerged(plan.apply);
  const read: TransportState = {
    ...state,
    own: { ...own, device: state.own.device },
    seen: there.seen,
    question: null,
  };
  await store.writeState(transport.name, transport.transient ? { ...read, seen: {} } : read);
  const merged = new Map(ready.here);
  for (const record of plan.apply) merged.set(keyOf(record), takeIn(merged.get(keyOf(record)), record));
  const forgotten = await forget(deps, transport, merged, there);
  for (const record of forgotten) merged.delete(keyOf(record));
  // The clock is read before: what is stamped up to it is in `merged`, or in none of our shards' promises.
  const basis = basisOf(ready.revision, ready, deps, transport);
  const { abandoned, remove } = looksBack(ready)
    ? await lookAtAbandoned(state.abandoned, {
        ...deps,
        me: ready.me.device,
        transport,
        here: merged,
        seen: there.seen,
      })
    : { abandoned: state.abandoned, remove: [] };
  const result = await publish(deps, transport, {
    ...ready,
    abandoned: remove,
    own,
    records: merged,
    upTo: ready.me.clock,
    read: readUpTo(there.seen),
    basis: plan.apply.length + forgotten.length > 0 ? '' : basis,
    persist: (next) =>
      store.writeState(transport.name, { ...read, ...(transport.transient ? { seen: {} } : {}), own: next }),
  });
  if (!result.ok)
    return failed(deps, transport, { ...read, own: result.error.own }, result.error.error, result.error.waiting);
  const stage = { ...ready, state: { ...state, abandoned } };
  return done(deps, transport, stage, { ...result.value, plan });
}

/** Forgets old tombstones that every place's devices know. */
async function forget(
  { store, now }: SyncDeps,
  transport: Transport,
  records: ReadonlyMap<RecordKey, SyncRecord>,
  there: Scan,
): Promise<readonly SyncRecord[]> {
  const tombstones = oldTombstones(records.values(), now());
  if (tombstones.length === 0) return [];
  const { device: me } = await store.identity();
  const states = await Promise.all(
    (await store.places()).map(async (place) =>
      place === transport.name ? there.seen : (await store.readState(place))?.seen,
    ),
  );
  const places = states.flatMap((seen) => {
    if (seen === undefined || Object.keys(seen).length === 0) return [];
    const coverage = coverageOf(me, seen, {});
    const others = [...coverage.devices]
      .filter(([device, { manifest }]) => !coverage.taken.has(device) && now() - manifest.wrote < REMEMBERED_MS)
      .map(([device, { manifest }]) => ({ ...manifest.read, [device]: manifest.upTo }));
    return [others];
  });
  const old = forgettable(tombstones, places);
  if (old.length > 0) await store.forget(old);
  return old;
}

async function done(
  { store, now, sealing }: SyncDeps,
  transport: Transport,
  stage: Stage,
  { own, plan, published }: { readonly own: OwnState; readonly plan: Plan; readonly published: Published },
): Promise<RoundOutcome> {
  const { there } = stage;
  const tag = there.own.found === 'read' && there.own.counter === own.counter ? there.own.tag : own.tag;
  await store.writeState(transport.name, {
    ...EMPTY_STATE,
    abandoned: stage.state.abandoned,
    own: { ...own, tag },
    seen: transport.transient ? {} : there.seen,
    freshAt: stage.fresh ? now() : stage.state.freshAt,
    lastDone: now(),
  });
  const { problems, bytesRead } = there;
  const asMine = sealing.cipher === null ? 'plain' : 'current';
  const behind = [...stage.coverage.devices]
    .filter(([device, { by }]) => by !== asMine && !stage.coverage.taken.has(device))
    .map(([device]) => device);
  return { type: 'done', plan, published, problems, behind, bytesRead };
}

async function ask(
  { store }: SyncDeps,
  transport: Transport,
  state: TransportState,
  question: Question,
  plan: Plan,
): Promise<RoundOutcome> {
  await store.writeState(transport.name, { ...state, question });
  return { type: 'asks', question, plan };
}

async function failed(
  { store, now }: SyncDeps,
  transport: Transport,
  state: TransportState,
  error: ScanError | TransportError,
  waiting = 0,
): Promise<RoundOutcome> {
  const failures = state.failures + 1;
  const backOff = Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 20), LONGEST_WAIT_MS);
  const waitUntil = now() + (error.type === 'too-fast' ? error.afterMs : backOff);
  await store.writeState(transport.name, { ...state, failures, waitUntil, lastError: error });
  return { type: 'failed', error, waiting };
}
