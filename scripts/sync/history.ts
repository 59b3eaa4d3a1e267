/**
 * Random histories of several devices, and the promises that must hold at their end: all devices hold the same, nothing that was
 * acknowledged is lost, nothing deleted returns unless it was edited later.
 */
import { err, ok } from '../../lib/base/result';
import { syncRound, type RoundOutcome, type SyncDeps } from '../../lib/sync/engine';
import { createMemoryStore, type MemoryImage, type MemoryStore } from '../../lib/sync/memory-store';
import { createMemoryTransport, type Items } from '../../lib/sync/memory-transport';
import { DAY_MS, msOf, type DeviceId } from '../../lib/sync/model/clock';
import { deleteRecord, editRecord } from '../../lib/sync/model/edit';
import { mergeRecord } from '../../lib/sync/model/merge';
import {
  canonical,
  isLive,
  keyOf,
  sameRecord,
  versionsOf,
  type Json,
  type RecordKey,
  type SyncRecord,
} from '../../lib/sync/model/record';
import { REMEMBERED_MS, takeIn } from '../../lib/sync/round/plan';
import type { Sealing, ShardCipher } from '../../lib/sync/shards/cipher';
import type { ShardCodec } from '../../lib/sync/shards/codec';
import { itemName, MANIFEST, parseItemName, type Transport } from '../../lib/sync/transport';
import { randomOf, toyCipher, toyCodec } from './test-doubles';

export interface HistoryOptions {
  readonly steps?: number;
  readonly cipherOf?: (passphrase: string) => ShardCipher;
  readonly codec?: ShardCodec;
  /** Called with one line a step, to find out what went wrong. */
  readonly trace?: (line: string) => void;
}

interface Device {
  readonly name: string;
  store: MemoryStore;
  sealing: Sealing;
  readonly skew: number;
  readonly places: readonly number[];
  readonly backups: MemoryImage[];
  /** What it held after its last round that nothing disturbed: all of it is there, whatever happens to this device. */
  acked: readonly SyncRecord[] | null;
  /** Tombstones among them, kept after they were forgotten. */
  readonly buried: Map<RecordKey, SyncRecord>;
  /** Places that it has not met undisturbed since a backup was restored. */
  unsure: Set<number>;
}

/** What befell one round. */
interface Note {
  disturbed: boolean;
  torn: boolean;
  /** Name of the own manifest, where an old copy of it must not be given: a database of its time cannot tell it from the present one. */
  readonly exact: string | null;
  /** A database from before its first writing cannot tell a place that seems empty from one that it never used. */
  readonly listed: boolean;
}

const KILLED = 'killed';
const PASSPHRASES = ['one', 'two', 'three'];
const START = 1_780_000_000_000;
/** What wall clocks may differ by, and the last rounds take. */
const SLACK_MS = 8 * DAY_MS;

/** Plays the history of one seed; a broken promise is returned in words, null where all hold. */
export async function playHistory(seed: number, options: HistoryOptions = {}): Promise<string | null> {
  const random = randomOf(seed);
  const chance = (p: number): boolean => random() < p;
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const codec = options.codec ?? toyCodec();
  const cipherOf = options.cipherOf ?? toyCipher;
  const ciphers = new Map(PASSPHRASES.map((passphrase) => [passphrase, cipherOf(passphrase)]));
  const trace = options.trace ?? ((): void => undefined);
  const encrypted = chance(0.5);
  const bridged = chance(0.25);
  const long = chance(0.3);
  const places: Items[] = bridged ? [new Map(), new Map()] : [new Map()];
  const old: Items[] = places.map(() => new Map());
  let now = START;
  let nextDevice = 0;
  let nextValue = 0;
  let must = new Map<RecordKey, SyncRecord>();
  const late = new Set<RecordKey>();
  const newDevice = (): DeviceId =>
    `${seed % 2 ? 'z' : 'a'}${below(36 ** 4)
      .toString(36)
      .padStart(4, '0')}${(++nextDevice).toString(36).padStart(3, '0')}` as DeviceId;
  const plain: Sealing = { cipher: null, former: [], readPlain: true };
  const newcomer = (places: readonly number[]): Device => ({
    name: `D${++nextDevice}`,
    store: createMemoryStore(newDevice()),
    sealing: encrypted ? { ...plain, cipher: ciphers.get('one') ?? null } : plain,
    skew: chance(0.5) ? 0 : Math.floor((random() - 0.5) * 6 * DAY_MS),
    places,
    backups: [],
    acked: null,
    buried: new Map(),
    unsure: new Set(),
  });
  const devices: Device[] = Array.from({ length: 3 + below(2) }, (_, i) =>
    newcomer(bridged ? (i === 0 ? [0, 1] : [i % 2]) : [0]),
  );

  let learned = new WeakSet<SyncRecord>();
  const learn = (records: Iterable<SyncRecord>): void => {
    for (const record of records) {
      if (learned.has(record)) continue;
      learned.add(record);
      const known = must.get(keyOf(record));
      must.set(keyOf(record), known ? mergeRecord(known, record) : record);
    }
  };

  /** A place that fails in the ways that places do. */
  function faulty(items: Items, older: Items, name: string, rate: number, note: Note): Transport {
    const good = createMemoryTransport(items, { name, itemBytes: pick([700, 65_536]) });
    const strikes = (): boolean => chance(rate);
    const hit = (): void => void (note.disturbed = true);
    return {
      ...good,
      itemBytes: 1_500,
      list: async () => {
        if (strikes()) {
          hit();
          if (chance(0.2) && !note.listed) return ok([]);
          return err({ type: 'unreachable', detail: 'test' });
        }
        return good.list();
      },
      read: async (names) => {
        const read = await good.read(names);
        if (!read.ok || !strikes()) return read;
        hit();
        if (chance(0.3)) return err({ type: 'timed-out', detail: 'test' });
        const changed = new Map(read.value);
        for (const [name, bytes] of read.value) {
          if (chance(0.5)) continue;
          const before = older.get(name);
          if (chance(0.3)) changed.delete(name);
          else if (before && name !== note.exact && chance(0.5)) changed.set(name, before);
          else if (chance(0.5)) changed.set(name, bytes.slice(0, below(bytes.length)));
          else
            changed.set(
              name,
              bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte)),
            );
        }
        return ok(changed);
      },
      write: async ({ put, remove }) => {
        const fails = strikes();
        if (fails) hit();
        if (fails && chance(0.3)) return ok(undefined);
        const stop = fails ? below(put.length + remove.length + 1) : Infinity;
        let done = 0;
        for (const [name, bytes] of put) {
          if (done++ >= stop) {
            if (chance(0.3)) {
              note.torn = true;
              items.set(name, bytes.slice(0, below(bytes.length)));
            }
            break;
          }
          const before = items.get(name);
          if (before && chance(0.5)) older.set(name, before);
          items.set(name, bytes);
        }
        for (const name of remove) if (done++ < stop) items.delete(name);
        if (!fails) return ok(undefined);
        if (chance(0.5)) throw new Error(KILLED);
        return err({ type: 'unreachable', detail: 'test' });
      },
    };
  }

  /** A store whose process may be killed before or after any of its operations. */
  function mortal(store: MemoryStore, rate: number): MemoryStore {
    const wrap =
      <A extends unknown[], R>(method: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        if (chance(rate)) throw new Error(KILLED);
        const value = await method(...args);
        if (chance(rate)) throw new Error(KILLED);
        return value;
      };
    return {
      ...store,
      rename: wrap(store.rename),
      advanceClock: wrap(store.advanceClock),
      applyMerged: wrap(store.applyMerged),
      forget: wrap(store.forget),
      writeState: wrap(store.writeState),
    };
  }

  const forgetAcked = (device: Device): void => {
    device.acked = null;
    device.buried.clear();
  };
  const acknowledge = (device: Device, records: readonly SyncRecord[]): void => {
    device.acked = records;
    for (const record of records) if (!isLive(record)) device.buried.set(keyOf(record), record);
  };

  async function sync(
    device: Device,
    place: number,
    calm: boolean,
    verify = chance(0.1),
  ): Promise<RoundOutcome | null> {
    await noteLate(device);
    const unsure = device.unsure.has(place);
    const neverWrote = ((await device.store.readState(`place${place}`))?.own.device ?? null) === null;
    const own = itemName((await device.store.identity()).device, MANIFEST);
    const note: Note = { disturbed: false, torn: false, exact: unsure ? own : null, listed: unsure && neverWrote };
    const rate = calm || chance(0.5) ? 0 : 0.3;
    const items = places[place] as Items;
    const transport = faulty(items, old[place] as Items, `place${place}`, rate, note);
    const deps: SyncDeps = {
      store: calm || chance(0.8) ? device.store : mortal(device.store, 0.15),
      sealing: device.sealing,
      codec,
      now: () => now + device.skew,
      newDevice,
      newNonce: () => String(++nextValue),
      label: device.name,
    };
    try {
      let outcome = await syncRound(deps, transport, { byHand: true, verify });
      if (outcome.type === 'asks' && (calm || chance(0.7))) {
        const choice = (calm ? outcome.question.type !== 'far-empty' : chance(0.5)) ? 'apply' : 'keep';
        trace(`  asks ${outcome.question.type}: ${choice}`);
        outcome = await syncRound(deps, transport, { byHand: true, decision: { id: outcome.question.id, choice } });
      }
      trace(
        `sync ${device.name} place${place} ${outcome.type} ${outcome.type === 'failed' ? outcome.error.type : ''}${note.disturbed ? ' disturbed' : ''}`,
      );
      if (outcome.type === 'done' && !note.disturbed) device.unsure.delete(place);
      if (note.torn) forgetAcked(device);
      else if (outcome.type === 'done' && !note.disturbed && outcome.problems.length === 0)
        acknowledge(device, await device.store.readAll());
      return outcome;
    } catch (error) {
      if (!(error instanceof Error) || error.message !== KILLED) throw error;
      trace(`sync ${device.name} killed`);
      if (note.torn) forgetAcked(device);
      return null;
    } finally {
      learn(await device.store.readAll());
    }
  }

  function edit(device: Device): void {
    const name = { kind: pick(['note', 'note', 'source', 'later-kind']), id: `r${below(9)}` };
    const present = device.store.get(keyOf(name));
    const value = ++nextValue;
    const values: Record<string, Json> = isLive(present)
      ? chance(0.6)
        ? { text: value }
        : { title: value }
      : { text: value, title: value, url: value };
    const text = present?.fields['text'];
    const over =
      text && chance(0.3)
        ? versionsOf(text)
            .slice(0, 1)
            .map(({ at }) => at)
        : undefined;
    const edited = device.store.edit(name, now + device.skew, (record, at) =>
      isLive(record) && chance(0.25)
        ? deleteRecord(record, at)
        : editRecord(record, values, over ? { at, over } : { at }),
    );
    trace(`edit ${device.name} ${keyOf(name)} ${canonical(edited as unknown as Json)}`);
    learn([edited]);
  }

  /** Everything that is known anywhere: to any device or in any whole item. */
  async function known(): Promise<Map<RecordKey, SyncRecord>> {
    const all = new Map<RecordKey, SyncRecord>();
    const add = (record: SyncRecord): void => {
      const before = all.get(keyOf(record));
      all.set(keyOf(record), before ? mergeRecord(before, record) : record);
    };
    for (const device of devices) (await device.store.readAll()).forEach(add);
    const any: Sealing = { cipher: null, former: [...ciphers.values()], readPlain: true };
    for (const items of places) {
      const counters = new Map<DeviceId, number>();
      for (const [name, bytes] of items) {
        const place = parseItemName(name);
        const opened = place?.n === MANIFEST ? await codec.open(bytes, place, any) : null;
        if (place && opened?.ok) counters.set(place.device, opened.value.counter);
      }
      for (const [name, bytes] of items) {
        const place = parseItemName(name);
        if (!place || place.n === MANIFEST) continue;
        const opened = await codec.open(bytes, place, any);
        // A writing that stopped before its manifest has not been acknowledged.
        if (!opened.ok || opened.value.counter > (counters.get(place.device) ?? 0)) continue;
        (await codec.unpack(opened.value.body))?.forEach(add);
      }
    }
    return all;
  }

  async function restore(device: Device): Promise<string | null> {
    const image = pick(device.backups);
    device.store = createMemoryStore(image);
    device.unsure = new Set(device.places);
    trace(`restore ${device.name}`);
    const { acked } = device;
    device.acked = null;
    const rest = await known();
    for (const record of acked ?? []) {
      // A tombstone that everybody has read may be forgotten.
      const found = rest.get(keyOf(record));
      if (isLive(record) && (!found || canonical(visible(mergeRecord(found, record))) !== canonical(visible(found))))
        return `an acknowledged edit of ${keyOf(record)} is nowhere after a backup was restored`;
    }
    // Deletions that were acknowledged stay binding even where their tombstones were forgotten.
    for (const { buried } of devices)
      for (const [key, tombstone] of buried) rest.set(key, mergeRecord(rest.get(key) ?? tombstone, tombstone));
    must = rest;
    learned = new WeakSet();
    return null;
  }

  for (let steps = options.steps ?? 6 + below(25); steps > 0; steps--) {
    now += chance(0.05) && long ? Math.floor(random() * 100 * DAY_MS) : Math.floor(random() * 3_600_000);
    const device = pick(devices);
    const roll = random();
    if (roll < 0.45) edit(device);
    else if (roll < 0.86) await sync(device, pick(device.places), false);
    else if (roll < 0.9) device.backups.push(device.store.image());
    else if (roll < 0.93 && device.backups.length > 0) {
      const broken = await restore(device);
      if (broken) return broken;
    } else if (roll < 0.95 && devices.length < 5) devices.push(newcomer([pick([0, places.length - 1])]));
    else if (roll < 0.97 && encrypted) {
      const next = ciphers.get(pick(PASSPHRASES)) ?? null;
      const former = [device.sealing.cipher, ...device.sealing.former].filter(
        (cipher) => cipher !== null && cipher !== next,
      );
      device.sealing = { ...device.sealing, cipher: next, former: former as ShardCipher[] };
      trace(`passphrase ${device.name} ${next?.id}`);
    }
  }
  return settle();

  /**
   * Notes what a device brings that others could not wait for: deletions older than the time for which they are remembered may be
   * forgotten before it comes. All it holds where it has never written to one of its places; where it was silent for that long, what it
   * has edited since: an edit that nobody has read is kept, though it may be older than the deletion.
   */
  async function noteLate({ store, places, acked }: Device): Promise<void> {
    const known = new Map((acked ?? []).map((record) => [keyOf(record), record]));
    for (const place of places) {
      const own = (await store.readState(`place${place}`))?.own;
      const neverWrote = (own?.device ?? null) === null;
      if (!neverWrote && now - (own?.wrote ?? 0) < REMEMBERED_MS - SLACK_MS) continue;
      for (const record of store.live()) {
        const before = known.get(keyOf(record));
        if (neverWrote || places.length > 1 || !before || !sameRecord(before, record)) late.add(keyOf(record));
      }
    }
  }

  /** Rounds in turn, until one of each has changed nothing; what went wrong, if it did. */
  async function comeToRest(): Promise<string | null> {
    const turns = devices.flatMap((device) => device.places.map((place) => ({ device, place })));
    let quiet = 0;
    for (let turn = 0; quiet < turns.length; turn++) {
      if (turn === 12 * turns.length) return 'the devices never come to rest';
      const { device, place } = turns[turn % turns.length] as (typeof turns)[number];
      now += 60_000;
      const outcome = await sync(device, place, true, turn < turns.length);
      if (outcome?.type !== 'done')
        return `the last rounds do not go through: ${JSON.stringify(outcome)?.slice(0, 300)}`;
      quiet = outcome.plan.apply.length > 0 || outcome.published.bytes > 0 ? 0 : quiet + 1;
    }
    return null;
  }

  /** Ids that devices have left because their manifests could not be read, and of which something lies there still. */
  async function leftBehind(): Promise<readonly (readonly [Device, number, DeviceId])[]> {
    const all: [Device, number, DeviceId][] = [];
    for (const device of devices)
      for (const place of device.places) {
        const state = await device.store.readState(`place${place}`);
        const there = new Set([...(places[place] as Items).keys()].map((name) => parseItemName(name)?.device));
        for (const id of Object.keys(state?.abandoned ?? {}) as DeviceId[])
          if (there.has(id)) all.push([device, place, id]);
      }
    return all;
  }

  /** What an id that was left behind may keep: a shard with something that its device does not know. */
  async function holdsNews({ store }: Device, place: number, id: DeviceId): Promise<boolean> {
    const any: Sealing = { cipher: null, former: [...ciphers.values()], readPlain: true };
    for (const [name, bytes] of places[place] as Items) {
      const item = parseItemName(name);
      const opened = item?.device === id ? await codec.open(bytes, item, any) : null;
      const records = opened?.ok ? await codec.unpack(opened.value.body) : null;
      for (const record of records ?? []) {
        const known = store.get(keyOf(record));
        if (!known || !sameRecord(known, takeIn(known, record))) return true;
      }
    }
    return false;
  }

  async function settle(): Promise<string | null> {
    trace('settle');
    if (encrypted)
      for (const device of devices)
        device.sealing = {
          cipher: ciphers.get('one') ?? null,
          former: [...ciphers.values()].slice(1),
          readPlain: false,
        };
    let broken = await comeToRest();
    if (broken === null && (await leftBehind()).length > 0) {
      now += DAY_MS;
      broken = await comeToRest();
      for (const [device, place, id] of await leftBehind())
        if (!(await holdsNews(device, place, id))) return `${device.name} left items of ${id} behind`;
    }
    if (broken !== null) return broken;
    for (const device of devices) {
      const here = new Map((await device.store.readAll()).map((record) => [keyOf(record), record]));
      for (const [key, record] of must) {
        const found = here.get(key);
        if (late.has(key) && record.deleted !== null && now - msOf(record.deleted) > REMEMBERED_MS - SLACK_MS) {
          const first = devices[0]?.store.get(key);
          if (canonical(visible(found)) !== canonical(visible(first))) return `${device.name}: ${key} differs`;
          continue;
        }
        if (!isLive(record) && isLive(found)) return `${device.name}: ${key} was deleted and returned`;
        if (found && sameRecord(record, found)) continue;
        if (isLive(record) && canonical(visible(record)) !== canonical(visible(found)))
          return `${device.name}: ${key} is ${canonical(visible(found))}, not ${canonical(visible(record))}`;
      }
      for (const key of here.keys()) if (!must.has(key)) return `${device.name}: ${key} comes from nowhere`;
    }
    return null;
  }
}

/** What a record shows: its fields with all versions, without the memory of replaced ones. */
const visible = (record: SyncRecord | undefined): Json =>
  Object.fromEntries(
    Object.entries(record?.fields ?? {}).map(([name, state]) => [
      name,
      versionsOf(state).map(({ value, at }): Json => [at, value]),
    ]),
  );
