import { err, ok, type Result } from '../../base/result';
import { bytesToText, textToBytes } from '../../sync/base91';
import { hashText } from '../../sync/shards/hash';
import { parseItemName, type Bytes, type FarChange, type Transport, type TransportError } from '../../sync/transport';

/** `storage.sync` of Chrome; Firefox keeps the same limits of size without naming them (tried in both, so they are written here). */
export const ACCOUNT_LIMITS = {
  bytes: 102_400,
  itemBytes: 8_192,
  items: 512,
  writesAMinute: 120,
  writesAnHour: 1_800,
} as const;

/** Share of the account from which the reader is told that it fills up. */
const NEARLY_FULL = 0.9;
/** Writes left to other parts of the extension. */
const SPARE_WRITES = 20;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Characters of an item that are not data: its name, quotes, the length before the text. */
const ITEM_MARGIN = 32;

/** The part of `storage.sync` that is used. */
export interface AccountArea {
  get(keys: null | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface AccountUse {
  readonly bytes: number;
  readonly most: number;
  readonly items: number;
  readonly nearlyFull: boolean;
}

export interface AccountTransport extends Transport {
  /** How full the account is. */
  use(): Promise<AccountUse>;
}

const encoder = new TextEncoder();

/** What an item counts: bytes of its name and of its value as JSON, in which Chrome escapes `<`. */
export const accountBytes = (name: string, value: unknown): number =>
  encoder.encode(name + (JSON.stringify(value) ?? '').replaceAll('<', '\\u003C')).length;

const sizeOf = (items: Readonly<Record<string, unknown>>): number =>
  Object.entries(items).reduce((sum, [name, value]) => sum + accountBytes(name, value), 0);

/** When each area was written to, ms: the limit is the browser's, however many transports there are. */
const writesOf = new WeakMap<AccountArea, readonly number[]>();

/** Answers how long to wait before so many more writes, ms, and counts them if they may go. */
function waitFor(area: AccountArea, count: number, now: number): number {
  const writes = (writesOf.get(area) ?? []).filter((at) => now - at < HOUR_MS);
  const waits = (
    [
      [MINUTE_MS, ACCOUNT_LIMITS.writesAMinute],
      [HOUR_MS, ACCOUNT_LIMITS.writesAnHour],
    ] as const
  ).map(([span, most]) => {
    const within = writes.filter((at) => now - at < span);
    const [oldest = now] = within;
    return within.length + count > most - SPARE_WRITES ? span - (now - oldest) : 0;
  });
  const wait = Math.max(...waits);
  writesOf.set(area, wait > 0 ? writes : [...writes, ...Array.from({ length: count }, () => now)]);
  return wait;
}

const fits = (items: Readonly<Record<string, unknown>>): boolean =>
  sizeOf(items) <= ACCOUNT_LIMITS.bytes && Object.keys(items).length <= ACCOUNT_LIMITS.items;

/** The browser account. `now` in ms. */
export function createAccountTransport(area: AccountArea, now: () => number): AccountTransport {
  const textBytes = ACCOUNT_LIMITS.itemBytes - ITEM_MARGIN;

  const all = async (): Promise<Record<string, unknown>> => area.get(null);

  async function write({ put, remove }: FarChange): Promise<Result<void, TransportError>> {
    const before = await all();
    const items = Object.fromEntries(put.map(([name, bytes]) => [name, bytesToText(bytes)]));
    const gone = remove.filter((name) => name in before);
    const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !gone.includes(name)));
    const after = { ...kept, ...items };
    const tooLarge = Object.entries(items).some(([name, text]) => accountBytes(name, text) > ACCOUNT_LIMITS.itemBytes);
    if (tooLarge || !fits(after))
      return err({ type: 'full', detail: 'storage.sync', bytes: sizeOf(before), most: ACCOUNT_LIMITS.bytes });
    // Old and new together may be too much: then the old goes first. What it held is in this device's database.
    const removeFirst = gone.length > 0 && !fits({ ...before, ...items });
    const afterMs = waitFor(area, gone.length > 0 ? 2 : 1, now());
    if (afterMs > 0) return err({ type: 'too-fast', detail: 'storage.sync', afterMs });
    if (removeFirst) await area.remove(gone);
    await area.set(items);
    if (gone.length > 0 && !removeFirst) await area.remove(gone);
    return ok(undefined);
  }

  return {
    name: 'account',
    itemBytes: Math.floor((textBytes * 13) / 16) - 2,
    scarce: true,
    verified: true,
    list: () =>
      attempt(async () =>
        Object.entries(await all())
          .filter(([name, value]) => parseItemName(name) !== null && typeof value === 'string')
          .map(([name, value]) => ({ name, tag: hashText(String(value)) })),
      ),
    read: (names) => attempt(async () => new Map(Object.entries(await area.get([...names])).flatMap(readItem))),
    itemsOf: (device) =>
      attempt(async () => Object.keys(await all()).filter((name) => parseItemName(name)?.device === device)),
    write: async (change) => {
      const outcome = await attempt(() => write(change));
      return outcome.ok ? outcome.value : outcome;
    },
    use: async () => {
      const items = await all();
      const bytes = sizeOf(items);
      return {
        bytes,
        most: ACCOUNT_LIMITS.bytes,
        items: Object.keys(items).length,
        nearlyFull:
          bytes > ACCOUNT_LIMITS.bytes * NEARLY_FULL || Object.keys(items).length > ACCOUNT_LIMITS.items * NEARLY_FULL,
      };
    },
  };
}

/** An item that is no text of ours comes through as no bytes, which the engine reports as damage. */
const readItem = ([name, value]: [string, unknown]): [string, Bytes][] => [
  [name, (typeof value === 'string' ? textToBytes(value) : null) ?? new Uint8Array()],
];

async function attempt<T>(operation: () => Promise<T>): Promise<Result<T, TransportError>> {
  try {
    return ok(await operation());
  } catch (error) {
    const detail = String(error).slice(0, 200);
    if (/MAX_WRITE_OPERATIONS/u.test(detail)) return err({ type: 'too-fast', detail, afterMs: MINUTE_MS });
    if (/quota/iu.test(detail)) return err({ type: 'full', detail, most: ACCOUNT_LIMITS.bytes });
    return err({ type: 'unreachable', detail });
  }
}
