import { browser } from 'wxt/browser';
import type { Failure, ToBackground } from '@/lib/messages/protocol';
import type { SyncEvent, SyncFault, SyncSetUp, SyncStatus, SyncToBackground } from '@/lib/messages/sync-messages';
import type { Handlers, Sender } from '@/lib/platform/messenger';
import { createAccountTransport } from '@/lib/platform/sync/account-transport';
import { webDeflate } from '@/lib/platform/sync/deflate';
import { createPassphraseCipher, keepPassphrase, type PassphraseKeys } from '@/lib/platform/sync/passphrase-cipher';
import { createWebDavTransport, webDavFolder } from '@/lib/platform/sync/webdav-transport';
import type { SecondSourceDatabase } from '@/lib/store/database';
import { newDeviceId } from '@/lib/store/journal';
import { journalMissing } from '@/lib/store/journal-records';
import { loadShippedSet, type ShippedSet } from '@/lib/store/shipped-set';
import { countWaiting, createSyncStore, forgetPlace, markSent } from '@/lib/store/sync-store';
import { syncRound, type RoundOptions, type RoundOutcome, type SyncDeps } from '@/lib/sync/engine';
import { msOf } from '@/lib/sync/model/clock';
import { createShardCodec } from '@/lib/sync/shards/codec';
import type { Question } from '@/lib/sync/round/question';
import { itemName, MANIFEST, parseItemName, type Transport } from '@/lib/sync/transport';
import { badInput, told } from './reply';

/** What is kept of the set-up. The passphrase is kept as keys that cannot be exported, in IndexedDB. */
interface SetUp extends Omit<SyncSetUp, 'passphrase'> {
  readonly keys: PassphraseKeys | null;
  /** Of passphrases before it. */
  readonly former: readonly PassphraseKeys[];
}

export interface SyncWorld {
  readonly db: SecondSourceDatabase;
  readonly shipped: ShippedSet;
  /** Told when sync has changed the reader's records. */
  readonly brought: () => void;
  /** Told when what `readSync` says is another. */
  readonly moved: () => void;
}

export interface SyncService {
  readonly answers: Pick<Handlers<ToBackground>, keyof SyncToBackground>;
  /** The reader changed something: a round follows when no other change came for a while. */
  readonly changed: () => void;
  /** Items of the browser account changed, by this device or another. */
  readonly accountChanged: (names: readonly string[]) => Promise<void>;
  /** A round that nobody asked for. */
  readonly wake: () => Promise<void>;
}

const SETUP = 'syncSetUp';
const LOG = 'syncLog';
const MOST_EVENTS = 50;
const MOST_FORMER = 3;
const QUIET_MS = 5_000;
/** What another device left in the browser account comes in parts. */
const ARRIVING_MS = 1_000;
const LEAST_PASSPHRASE = 8;
const LONGEST = 2_000;

const NOT_SET_UP: SyncStatus = {
  place: null,
  encrypted: false,
  running: false,
  waiting: 0,
  last: null,
  question: null,
  fault: null,
  devices: [],
  use: null,
  log: [],
};

/** Sync as the background runs it. Nothing but the timer is kept in memory: an alarm stands in for it. */
export function createSyncService(world: SyncWorld): SyncService {
  const { db } = world;
  const store = createSyncStore(db);
  let running = 0;
  let last: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** One after the other: two rounds with one place must not run at once. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    const before = last;
    const mine = (async () => {
      await before.catch(() => undefined);
      running += 1;
      world.moved();
      try {
        return await work();
      } finally {
        running -= 1;
      }
    })();
    last = mine;
    try {
      return await mine;
    } finally {
      world.moved();
    }
  }

  const readSetUp = async (): Promise<SetUp | null> =>
    ((await db.settings.get(SETUP))?.value as SetUp | undefined) ?? null;
  const writeSetUp = async (value: SetUp): Promise<void> => void (await db.settings.put({ key: SETUP, value }));

  /** Keeps a key that was derived: making one again takes a while. */
  const keepKeys = (keys: PassphraseKeys): void => {
    const kept = db.transaction('rw', [db.settings], async () => {
      const setUp = await readSetUp();
      if (setUp?.keys?.id === keys.id) await writeSetUp({ ...setUp, keys });
    });
    void kept.catch(() => undefined);
  };

  function depsOf(setUp: SetUp): SyncDeps {
    return {
      store,
      sealing: {
        cipher: setUp.keys ? createPassphraseCipher(setUp.keys, keepKeys) : null,
        former: setUp.former.map((keys) => createPassphraseCipher(keys)),
        readPlain: false,
      },
      codec: createShardCodec(webDeflate),
      now: () => Date.now(),
      newDevice: newDeviceId,
      newNonce: () => crypto.randomUUID(),
      label: setUp.label,
    };
  }

  async function round(setUp: SetUp, options: RoundOptions = {}): Promise<RoundOutcome> {
    await journalMissing(db);
    const transport = transportOf(setUp);
    const revision = await store.revision();
    const outcome = await syncRound(depsOf(setUp), transport, options);
    if (outcome.type === 'done') await markSent(db, transport.name, revision);
    await note(outcome);
    if (outcome.type === 'done' && outcome.plan.apply.length > 0) {
      await loadShippedSet(db, world.shipped);
      world.brought();
    }
    return outcome;
  }

  async function note(outcome: RoundOutcome): Promise<void> {
    const event = eventOf(outcome, Date.now());
    if (!event) return;
    await db.transaction('rw', [db.settings], async () => {
      const events = await readLog();
      const [newest] = events;
      // A place that fails again and again is told once.
      const rest = event.fault && newest?.fault?.type === event.fault.type ? events.slice(1) : events;
      await db.settings.put({ key: LOG, value: [event, ...rest].slice(0, MOST_EVENTS) });
    });
  }
  const readLog = async (): Promise<readonly SyncEvent[]> =>
    ((await db.settings.get(LOG))?.value as readonly SyncEvent[] | undefined) ?? [];

  async function status(): Promise<SyncStatus> {
    const setUp = await readSetUp();
    if (!setUp) return NOT_SET_UP;
    const transport = transportOf(setUp);
    const state = await store.readState(transport.name);
    const { device } = await store.identity();
    const others = Object.entries(state?.seen ?? {}).filter(([, { present }]) => present);
    const wrote = state?.own.wrote ?? 0;
    return {
      place:
        setUp.place === 'account' ? { type: 'account' } : { type: 'webdav', address: setUp.address, user: setUp.user },
      encrypted: setUp.keys !== null,
      running: running > 0,
      waiting: await countWaiting(db, transport.name),
      last: state?.lastDone ?? null,
      question: state?.question ? askedOf(state.question) : null,
      fault: state?.lastError ? faultOf(state.lastError) : null,
      devices: [
        { id: device, label: setUp.label, wrote, own: true },
        ...others.map(([id, { manifest }]) => ({ id, label: manifest.label, wrote: manifest.wrote, own: false })),
      ],
      use: 'use' in transport ? await useOf(transport) : null,
      log: await readLog(),
    };
  }

  /** Tries a set-up; it is kept only if the place could be reached and opened. */
  async function tryOut(setUp: SetUp, before: SetUp | null): Promise<SyncFault | null> {
    const { name } = transportOf(setUp);
    const known = before !== null && transportOf(before).name === name;
    if (!known) await forgetPlace(db, name);
    // Written first: the key that is derived is kept with it, and a stop in between leaves a set-up that says what it lacks.
    await writeSetUp(setUp);
    const outcome = await round(setUp, { byHand: true });
    if (outcome.type !== 'failed') return null;
    if (before) await writeSetUp(before);
    else await db.settings.delete(SETUP);
    if (!known) await forgetPlace(db, name);
    return faultOf(outcome.error);
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

  async function byHand(options: RoundOptions): Promise<SyncStatus> {
    const setUp = await readSetUp();
    if (setUp) await alone(async () => round(setUp, { ...options, byHand: true }));
    return status();
  }

  const wake = async (): Promise<void> => {
    const setUp = await readSetUp();
    if (setUp) await alone(async () => round(setUp));
  };

  const wakeAfter = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void wake().catch(() => undefined), ms);
  };

  return {
    wake,
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
      answerSync: guarded(async (decision) => byHand({ decision })),
      setUpSync: guarded(async ({ passphrase, ...where }) => {
        const fault = faultOfSetUp(passphrase, where);
        if (fault) return tried(fault);
        const keys = passphrase === null ? null : await keepPassphrase(passphrase);
        const before = await readSetUp();
        return tried(await alone(async () => tryOut({ ...where, keys, former: [] }, before)));
      }),
      changePassphrase: guarded(async ({ passphrase }) => {
        const before = await readSetUp();
        if (!before || passphrase.length < LEAST_PASSPHRASE) return tried({ type: 'short-passphrase', detail: '' });
        const keys = await keepPassphrase(passphrase);
        const former = [...(before.keys ? [before.keys] : []), ...before.former].slice(0, MOST_FORMER);
        return tried(await alone(async () => tryOut({ ...before, keys, former }, before)));
      }),
      disconnectSync: guarded(async ({ remove }) => {
        const setUp = await readSetUp();
        if (!setUp) return tried(null);
        return tried(
          await alone(async () => {
            const transport = transportOf(setUp);
            const fault = remove ? await removeOwn(transport) : null;
            if (fault) return fault;
            await db.settings.bulkDelete([SETUP, LOG]);
            await forgetPlace(db, transport.name);
            return null;
          }),
        );
      }),
    },
  };

  /** Removes what this device wrote; what others wrote is theirs. */
  async function removeOwn(transport: Transport): Promise<SyncFault | null> {
    const own = (await store.readState(transport.name))?.own;
    const device = own?.device ?? null;
    if (!own || device === null) return null;
    const numbers = new Set([MANIFEST, ...Object.keys(own.shards).map(Number), ...own.begun]);
    const removed = await transport.write({ put: [], remove: [...numbers].map((n) => itemName(device, n)) });
    return removed.ok ? null : faultOf(removed.error);
  }
}

const transportOf = (setUp: SetUp): Transport =>
  setUp.place === 'account'
    ? createAccountTransport(browser.storage.sync, () => Date.now())
    : createWebDavTransport(setUp);

async function useOf(transport: Transport): Promise<SyncStatus['use']> {
  const account = transport as ReturnType<typeof createAccountTransport>;
  const { bytes, most } = await account.use();
  return { bytes, most };
}

function faultOfSetUp(
  passphrase: string | null,
  { place, address, user, password, label }: Omit<SyncSetUp, 'passphrase'>,
): SyncFault | null {
  if ([address, user, password, label, passphrase ?? ''].some((text) => text.length > LONGEST))
    return { type: 'too-long', detail: '' };
  if (passphrase !== null && passphrase.length < LEAST_PASSPHRASE) return { type: 'short-passphrase', detail: '' };
  if (place === 'account') return null;
  const folder = webDavFolder(address);
  return folder.ok ? null : faultOf(folder.error);
}

const faultOf = (error: { readonly type: string; readonly detail?: string }): SyncFault => ({
  type: error.type,
  detail: error.detail ?? '',
});

/** A question as screens know it. */
function askedOf(question: Question): SyncStatus['question'] {
  if (question.type !== 'many-deletions') return question;
  const { by } = question;
  return { ...question, by: by === null ? null : { label: by.label, when: msOf(by.at) } };
}

/** What is worth a line in the log; null for a round in which nothing moved. */
function eventOf(outcome: RoundOutcome, at: number): SyncEvent | null {
  const nothing = { at, added: 0, changed: 0, deleted: 0, sent: 0, fault: null, damaged: [] };
  if (outcome.type === 'failed') return { ...nothing, fault: faultOf(outcome.error) };
  if (outcome.type === 'asks') return { ...nothing, fault: { type: outcome.question.type, detail: '' } };
  if (outcome.type === 'waits') return null;
  const { plan, published, problems } = outcome;
  const spoilt = problems.filter(({ fault }) => fault.type === 'damaged' || fault.type === 'replayed');
  const damaged = spoilt.map(({ device, n }) => itemName(device, n));
  const [added, changed, deleted] = [plan.added.length, plan.changed.length, plan.deleted.length];
  if (added + changed + deleted + published.shards + damaged.length === 0) return null;
  return { at, added, changed, deleted, sent: published.shards, fault: null, damaged };
}
