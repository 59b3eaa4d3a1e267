import { browser } from 'wxt/browser';
import type { Failure, ToBackground } from '@/lib/messages/protocol';
import type { SyncChange, SyncEvent, SyncFault, SyncStatus, SyncToBackground } from '@/lib/messages/sync-messages';
import type { Handlers, Sender } from '@/lib/platform/messenger';
import { webDeflate } from '@/lib/platform/sync/deflate';
import { createPassphraseCipher, keepPassphrase, type PassphraseKeys } from '@/lib/platform/sync/passphrase-cipher';
import { releaseSyncServers } from '@/lib/platform/sync-grants';
import type { SecondSourceDatabase } from '@/lib/store/database';
import { newDeviceId } from '@/lib/store/journal';
import { journalMissing } from '@/lib/store/journal-records';
import { loadShippedSet, type ShippedSet } from '@/lib/store/shipped-set';
import { countWaiting, createSyncStore, forgetPlace, markSent } from '@/lib/store/sync-store';
import { changeEncryption, settleEncryption } from '@/lib/sync/encryption';
import { syncRound, type RoundOptions, type RoundOutcome, type SyncDeps } from '@/lib/sync/engine';
import { createShardCodec } from '@/lib/sync/shards/codec';
import { parseItemName } from '@/lib/sync/transport';
import { badInput, told } from './reply';
import { createFileAnswers } from './sync-file';
import {
  faultOf,
  faultOfPassphrase,
  emptyPlace,
  faultOfSetUp,
  passphrasesOf,
  removeOwn,
  transportOf,
  useOf,
  type Sealed,
  type SetUp,
} from './sync-place';
import { askedOf, asideOf, changesOf, damagedOf, eventOf } from './sync-told';
import { createTurns } from './sync-turns';

export interface SyncWorld {
  readonly db: SecondSourceDatabase;
  readonly shipped: ShippedSet;
  /** Told when sync has changed the reader's records. */
  readonly brought: () => void;
  /** Told when what `readSync` says is another. */
  readonly moved: () => void;
}

interface Asked {
  readonly id: string;
  readonly changes: readonly SyncChange[];
}

export interface SyncService {
  readonly answers: Pick<Handlers<ToBackground>, keyof SyncToBackground>;
  /** The reader changed something: a round follows when no other change came for a while. */
  readonly changed: () => void;
  /** Items of the browser account changed, by this device or another. */
  readonly accountChanged: (names: readonly string[]) => Promise<void>;
  /** A round that nobody asked for. */
  readonly wake: () => Promise<void>;
  /** Gives back access to servers that were tried and are not used. */
  readonly tidy: () => Promise<void>;
}

const SETUP = 'syncSetUp';
const LOG = 'syncLog';
/** The question that is open, with what it would change. */
const ASKED = 'syncAsked';
/** Devices that this one cannot open, by why. */
const ASIDE = 'syncAside';
/** Files that the last round found damaged. */
const DAMAGED = 'syncDamaged';
const MOST_EVENTS = 50;
const QUIET_MS = 5_000;
/** What another device left in the browser account comes in parts. */
const ARRIVING_MS = 1_000;

const NOT_SET_UP: SyncStatus = {
  place: null,
  encrypted: false,
  running: false,
  waiting: 0,
  last: null,
  question: null,
  fault: null,
  damaged: [],
  devices: [],
  use: null,
  log: [],
};

/** Sync as the background runs it. Nothing but the timer is kept in memory: an alarm stands in for it. */
export function createSyncService(world: SyncWorld): SyncService {
  const { db } = world;
  const store = createSyncStore(db);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readSetUp = async (): Promise<SetUp | null> =>
    ((await db.settings.get(SETUP))?.value as SetUp | undefined) ?? null;
  const writeSetUp = async (value: SetUp): Promise<void> => void (await db.settings.put({ key: SETUP, value }));

  const { isRunning, alone, withSetUp } = createTurns({ read: readSetUp, moved: world.moved });

  /** Keeps a key that was derived: making one again takes a while. */
  const keepKeys = (keys: PassphraseKeys): void => {
    const kept = db.transaction('rw', [db.settings], async () => {
      const setUp = await readSetUp();
      if (setUp?.keys?.id === keys.id) await writeSetUp({ ...setUp, keys });
    });
    void kept.catch(() => undefined);
  };

  const depsOf = ({ label, readPlain = false, ...setUp }: Sealed, keep = keepKeys): SyncDeps => ({
    store,
    sealing: {
      cipher: setUp.keys ? createPassphraseCipher(setUp.keys, keep) : null,
      former: setUp.former.map((keys) => createPassphraseCipher(keys)),
      readPlain,
    },
    codec: createShardCodec(webDeflate),
    now: () => Date.now(),
    newDevice: newDeviceId,
    newNonce: () => crypto.randomUUID(),
    label,
  });

  /** What every round is followed by, with a place or with a file. */
  async function took(outcome: RoundOutcome): Promise<void> {
    if (outcome.type !== 'done' || outcome.plan.apply.length === 0) return;
    await loadShippedSet(db, world.shipped);
    world.brought();
  }

  async function round(setUp: SetUp, options: RoundOptions = {}, keep = keepKeys): Promise<RoundOutcome> {
    await journalMissing(db);
    const transport = transportOf(setUp);
    const revision = await store.revision();
    const outcome = await syncRound(depsOf(setUp, keep), transport, options);
    if (outcome.type === 'done') {
      await markSent(db, transport.name, revision);
      await db.settings.bulkDelete([ASKED]);
      await db.settings.put({ key: ASIDE, value: asideOf(outcome.problems) });
    }
    if (outcome.type === 'asks')
      await db.settings.put({
        key: ASKED,
        value: { id: outcome.question.id, changes: await changesOf(outcome.plan, world) },
      });
    await note(outcome);
    if (outcome.type === 'done')
      await db.settings.put({ key: DAMAGED, value: damagedOf(outcome.problems, Date.now()) });
    await took(outcome);
    return outcome;
  }

  async function note(outcome: RoundOutcome): Promise<void> {
    const event = eventOf(outcome, Date.now(), await readDamaged());
    if (!event) return;
    await db.transaction('rw', [db.settings], async () => {
      const events = await readLog();
      const [newest] = events;
      // A place that fails again and again is told once.
      const rest = event.fault && newest?.fault?.type === event.fault.type ? events.slice(1) : events;
      await db.settings.put({ key: LOG, value: [event, ...rest].slice(0, MOST_EVENTS) });
    });
  }
  const readDamaged = async (): Promise<readonly string[]> =>
    ((await db.settings.get(DAMAGED))?.value as readonly string[] | undefined) ?? [];
  const readLog = async (): Promise<readonly SyncEvent[]> =>
    ((await db.settings.get(LOG))?.value as readonly SyncEvent[] | undefined) ?? [];

  async function status(): Promise<SyncStatus> {
    const setUp = await readSetUp();
    if (!setUp) return NOT_SET_UP;
    const transport = transportOf(setUp);
    const state = await store.readState(transport.name);
    const { device } = await store.identity();
    const aside = ((await db.settings.get(ASIDE))?.value ?? {}) as Readonly<Record<string, string>>;
    const others = Object.entries(state?.seen ?? {}).filter(([id, { present }]) => present || aside[id] !== undefined);
    const wrote = state?.own.wrote ?? 0;
    return {
      place:
        setUp.place === 'account' ? { type: 'account' } : { type: 'webdav', address: setUp.address, user: setUp.user },
      encrypted: setUp.keys !== null,
      running: isRunning(),
      waiting: await countWaiting(db, transport.name),
      last: state?.lastDone ?? null,
      question: state?.question ? askedOf(state.question) : null,
      fault: state?.lastError ? faultOf(state.lastError) : null,
      damaged: await readDamaged(),
      devices: [
        { id: device, label: setUp.label, wrote, own: true, aside: null },
        ...others.map(([id, { manifest }]) => {
          const { label, wrote: at } = manifest;
          return { id, label, wrote: at, own: false, aside: aside[id] ?? null };
        }),
      ],
      use: await useOf(transport),
      log: await readLog(),
    };
  }

  /** Tries a set-up by a round; it is kept, and shown, only once the place was reached and opened. */
  async function tryOut(setUp: SetUp, before: SetUp | null): Promise<SyncFault | null> {
    const transport = transportOf(setUp);
    const known = before !== null && transportOf(before).name === transport.name;
    if (!known) await forgetPlace(db, transport.name);
    let { keys } = setUp;
    const outcome = await round(setUp, { byHand: true }, (made) => (keys = made));
    if (outcome.type !== 'failed') {
      await writeSetUp({ ...setUp, keys });
      await tidy();
      return null;
    }
    if (!known) {
      // What a place took before it refused the rest is of no use to anybody.
      await removeOwn(transport, (await store.readState(transport.name))?.own);
      await forgetPlace(db, transport.name);
      if (!before) await db.settings.delete(LOG);
    }
    return faultOf(outcome.error);
  }

  /** Ends the reading of what is not encrypted once every device there has been moved to encryption. */
  async function settle(setUp: SetUp, outcome: RoundOutcome): Promise<void> {
    const { readPlain } = settleEncryption(passphrasesOf(setUp), outcome);
    const now = readPlain === (setUp.readPlain ?? false) ? null : await readSetUp();
    if (now) await writeSetUp({ ...now, readPlain });
  }

  const guarded =
    <A, R>(work: (ask: A) => Promise<R>): ((ask: A, sender: Sender) => Promise<R | { failure: Failure }>) =>
    async (ask, sender) => {
      if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return badInput('sender');
      return told(async () => work(ask));
    };

  const tried = async (refused: SyncFault | null): Promise<{ status: SyncStatus; refused: SyncFault | null }> => ({
    status: await status(),
    refused,
  });

  async function roundOf(setUp: SetUp, options?: RoundOptions): Promise<void> {
    await settle(setUp, await round(setUp, options));
  }

  async function byHand(options: RoundOptions): Promise<SyncStatus> {
    await withSetUp(async (setUp) => roundOf(setUp, { ...options, byHand: true }));
    return status();
  }

  const wake = async (): Promise<void> => void (await withSetUp(async (setUp) => roundOf(setUp)));

  const tidy = async (): Promise<void> => {
    const setUp = await readSetUp();
    await releaseSyncServers(setUp?.place === 'webdav' ? setUp.address : null);
  };

  const wakeAfter = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void wake().catch(() => undefined), ms);
  };

  return {
    wake,
    tidy,
    changed: () => {
      wakeAfter(QUIET_MS);
      world.moved();
    },
    accountChanged: async (names) => {
      if ((await readSetUp())?.place !== 'account') return;
      const { device } = await store.identity();
      const items = names.flatMap((name) => parseItemName(name) ?? []);
      if (items.some((item) => item.device !== device)) wakeAfter(ARRIVING_MS);
    },
    answers: {
      readSync: guarded(status),
      syncNow: guarded(async () => byHand({ verify: true })),
      ...createFileAnswers({ ...world, guarded, alone, readSetUp, depsOf, took }),
      readSyncChanges: guarded(async ({ id }) => {
        const asked = (await db.settings.get(ASKED))?.value as Asked | undefined;
        return { changes: asked?.id === id ? asked.changes : null };
      }),
      answerSync: guarded(async (decision) => byHand({ decision })),
      setUpSync: guarded(async ({ passphrase, startOver, ...where }) => {
        const fault = faultOfSetUp(passphrase, where);
        if (fault) return tried(fault);
        const keys = passphrase === null ? null : await keepPassphrase(passphrase);
        const setUp: SetUp = { ...where, keys, former: [] };
        return tried(
          await alone(
            async () => (startOver ? await emptyPlace(setUp) : null) ?? (await tryOut(setUp, await readSetUp())),
          ),
        );
      }),
      changePassphrase: guarded(async ({ passphrase }) => {
        const fault = faultOfPassphrase(passphrase);
        if (fault) return tried(fault);
        const keys = passphrase === null ? null : await keepPassphrase(passphrase);
        return tried(
          await withSetUp(async (before) => {
            const { current, ...rest } = changeEncryption(passphrasesOf(before), keys);
            return tryOut({ ...before, keys: current, ...rest }, before);
          }),
        );
      }),
      disconnectSync: guarded(async ({ remove }) => {
        return tried(
          await withSetUp(async (setUp) => {
            const transport = transportOf(setUp);
            const own = (await store.readState(transport.name))?.own;
            const fault = remove ? await removeOwn(transport, own) : null;
            if (fault) return fault;
            await db.settings.bulkDelete([SETUP, LOG, ASKED, ASIDE, DAMAGED]);
            await forgetPlace(db, transport.name);
            await tidy();
            return null;
          }),
        );
      }),
    },
  };
}
