/** Figures of sync: how many typical records fit into the browser account, and what one changed note costs in a full WebDAV folder, and in a small one. */
import { createAccountTransport } from '../../lib/platform/sync/account-transport';
import { webDeflate } from '../../lib/platform/sync/deflate';
import { createPassphraseCipher, keepPassphrase } from '../../lib/platform/sync/passphrase-cipher';
import { createWebDavTransport } from '../../lib/platform/sync/webdav-transport';
import { syncRound, type SyncDeps } from '../../lib/sync/engine';
import { createMemoryStore, type MemoryStore } from '../../lib/sync/memory-store';
import type { DeviceId } from '../../lib/sync/model/clock';
import { createRecord, editRecord } from '../../lib/sync/model/edit';
import type { Json } from '../../lib/sync/model/record';
import type { SyncStore } from '../../lib/sync/store-port';
import type { ShardCipher } from '../../lib/sync/shards/cipher';
import { createShardCodec } from '../../lib/sync/shards/codec';
import { createFakeAccount } from '../sync/fake-account';
import { createFakeWebDav } from '../sync/fake-webdav';
import { randomOf } from '../sync/test-doubles';
import { median } from './clock';
import { writeSentence } from './words';

export interface Figure {
  readonly name: string;
  readonly value: number;
}

const NOW = 1_780_000_000_000;

/** All figures; takes some seconds. */
export async function measureSync(): Promise<Figure[]> {
  const cipher = createPassphraseCipher(await keepPassphrase('bench'));
  const few = await oneNote(cipher, FEW_NOTES);
  const many = await oneNote(cipher, NOTE_COUNT);
  return [
    { name: 'sync.account-records', value: await accountRecords(cipher) },
    { name: 'sync.one-note-bytes', value: many.bytes },
    { name: 'sync.one-note-bytes-1000', value: few.bytes },
    { name: 'sync.one-note-ms', value: many.ms },
    { name: 'sync.one-note-ms-1000', value: few.ms },
    { name: 'sync.one-note-listing-ms', value: many.listingMs },
    { name: 'sync.one-note-listing-ms-1000', value: few.listingMs },
    { name: 'sync.one-note-growth', value: (many.ms - many.listingMs) / (few.ms - few.listingMs) },
  ];
}

interface Kind {
  readonly kind: string;
  readonly values: Readonly<Record<string, Json>>;
}

/** What a reader makes: of ten records four notes of about 200 characters on a passage, four corrections, two small sources. */
export function typicalRecord(i: number, random: () => number): Kind {
  const below = (n: number): number => Math.floor(random() * n);
  const article = `https://www.${['gazette', 'courrier', 'tribune', 'herald'][i % 4]}.example/2023/1${below(3)}/${writeSentence(
    random,
    30,
  )
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-')}`;
  const of = i % 10;
  if (of < 4)
    return {
      kind: 'note',
      values: {
        text: writeSentence(random, 200),
        article,
        exact: writeSentence(random, 60),
        prefix: writeSentence(random, 24),
        suffix: writeSentence(random, 24),
        start: below(9000),
      },
    };
  if (of < 8)
    return {
      kind: 'correction',
      values: {
        article: `a${below(40)}`,
        claim: below(1e9).toString(36),
        source: `s${below(200)}`,
        says: ['wrong-match', 'conflicts', 'corroborates'][below(3)] ?? '',
      },
    };
  return {
    kind: 'source',
    values: {
      publisher: writeSentence(random, 14),
      title: writeSentence(random, 60),
      url: article,
      published: `2023-1${below(3)}-1${below(10)}`,
      lang: ['en', 'fr'][below(2)] ?? 'en',
      kind: 'press',
      origin: 'own-reporting',
    },
  };
}

const newId = (random: () => number): string =>
  Array.from({ length: 10 }, () => Math.floor(random() * 36).toString(36)).join('');

function depsOf(store: SyncStore, cipher: ShardCipher, now: () => number): SyncDeps {
  let nonce = 0;
  return {
    store,
    sealing: { cipher, former: [], readPlain: false },
    codec: createShardCodec(webDeflate),
    now,
    newDevice: () => 'zzzzzzzz' as DeviceId,
    newNonce: () => `n${++nonce}`,
    label: 'Firefox on Linux',
  };
}

/** Most typical records of two devices that go into the account, found by halving; in tens. */
async function accountRecords(cipher: ShardCipher): Promise<number> {
  const fits = async (count: number): Promise<boolean> => {
    const random = randomOf(7);
    let now = NOW;
    const transport = createAccountTransport(
      createFakeAccount(() => now),
      () => now,
    );
    const stores = (['aaaaaaaa', 'bbbbbbbb'] as DeviceId[]).map((id) => createMemoryStore(id));
    for (let i = 0; i < count; i++) {
      const { kind, values } = typicalRecord(i, random);
      now += Math.floor(random() * 7_200_000);
      stores[i % 3 === 0 ? 1 : 0]?.edit({ kind, id: newId(random) }, now, (record, at) =>
        createRecord(record, values, at),
      );
    }
    for (const store of stores) {
      const outcome = await syncRound(
        depsOf(store, cipher, () => now),
        transport,
        { byHand: true },
      );
      if (outcome.type !== 'done') return false;
    }
    return true;
  };
  let [low, high] = [900, 1_300];
  while (high - low > 10) {
    const middle = Math.round((low + high) / 20) * 10;
    if (await fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

const DEVICE_COUNT = 50;
/** Notes of the larger set, and of the smaller one that it is compared with. */
const NOTE_COUNT = 10_000;
const FEW_NOTES = 1_000;
/** Rounds that are timed; the first is not counted. */
const ROUNDS = 9;

interface OneNote {
  /** Bytes of the requests and answers. */
  readonly bytes: number;
  /** Milliseconds of the rounds, without a network, median; and of these what listing takes: the folder's files, the database's records. */
  readonly ms: number;
  readonly listingMs: number;
}

/**
 * Both rounds that carry one changed note, the writer's and a reader's. A folder of 50 devices and `notes` notes, which one device wrote:
 * the largest manifest and shards that there can be.
 */
async function oneNote(cipher: ShardCipher, notes: number): Promise<OneNote> {
  const random = randomOf(11);
  const server = createFakeWebDav();
  let bytes = 0;
  let now = NOW;
  let listing = 0;
  /** Counts the time of one of the two kinds of listing. */
  const listed = async <T>(work: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const value = await work();
    listing += performance.now() - begun;
    return value;
  };
  const plain = createWebDavTransport(
    { address: 'https://cloud.example/remote.php/dav/files/reader/second-source/', user: 'reader', password: 'x' },
    { fetch: server.fetch, count: (more) => (bytes += more) },
  );
  const transport = { ...plain, list: async () => listed(async () => plain.list()) };
  const stores = Array.from({ length: DEVICE_COUNT }, (_, i) =>
    createMemoryStore(`d${String(i).padStart(7, '0')}` as DeviceId),
  );
  const [writer, reader] = stores as [MemoryStore, MemoryStore];
  const ids: string[] = [];
  for (let i = 0; i < notes; i++) {
    const id = newId(random);
    ids.push(id);
    now += 60_000;
    writer.edit({ kind: 'note', id }, now, (record, at) => createRecord(record, typicalRecord(0, random).values, at));
  }
  for (const store of stores.slice(2))
    store.edit({ kind: 'note', id: newId(random) }, now, (record, at) =>
      createRecord(record, typicalRecord(0, random).values, at),
    );
  const round = (store: MemoryStore) =>
    syncRound(
      depsOf({ ...store, readAll: async () => listed(store.readAll) }, cipher, () => (now += 1_000)),
      transport,
      { byHand: true },
    );
  await round(writer);
  // The others have joined and written; what they hold of the writer's notes is not needed to measure one note.
  for (const store of stores.slice(2)) await publishOnly(store, cipher, transport, () => now);
  for (let i = 0; i < 3; i++) for (const store of [writer, reader]) await round(store);
  const measured: OneNote[] = [];
  for (let i = 0; i <= ROUNDS; i++) {
    [bytes, listing] = [0, 0];
    writer.edit({ kind: 'note', id: ids[(notes / 2 + i) % notes] ?? '' }, now, (record, at) =>
      editRecord(record, { text: writeSentence(random, 200) }, { at }),
    );
    const begun = performance.now();
    await round(writer);
    await round(reader);
    measured.push({ bytes, ms: performance.now() - begun, listingMs: listing });
  }
  const middle = (of: (one: OneNote) => number): number => median(measured.slice(1).map(of));
  return {
    bytes: measured[0]?.bytes ?? 0,
    ms: middle(({ ms }) => ms),
    listingMs: middle(({ listingMs }) => listingMs),
  };
}

/** A round of a device that finds nobody else there. */
async function publishOnly(
  store: MemoryStore,
  cipher: ShardCipher,
  transport: ReturnType<typeof createWebDavTransport>,
  now: () => number,
): Promise<void> {
  const alone = { ...transport, list: () => Promise.resolve({ ok: true as const, value: [] }) };
  await syncRound(depsOf(store, cipher, now), alone, { byHand: true });
}
