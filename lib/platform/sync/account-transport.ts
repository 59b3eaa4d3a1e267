import { err, ok, type Result } from '../../base/result';
import { bytesToText, textToBytes } from '../../sync/base91';
import { hashText } from '../../sync/shards/hash';
import { parseItemName, type Bytes, type FarChange, type Transport, type TransportError } from '../../sync/transport';

/** `storage.sync` of Chrome; Firefox keeps the same limits without naming them (tried in both, so they are written here). */
export const ACCOUNT_LIMITS = { bytes: 102_400, itemBytes: 8_192, items: 512, writesAMinute: 120 } as const;

/** Share of the account from which the reader is told that it fills up. */
const NEARLY_FULL = 0.9;
/** Writes left to other parts of the extension. */
const SPARE_WRITES = 20;
const MINUTE_MS = 60_000;
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

const sizeOf = (items: Readonly<Record<string, unknown>>): number =>
  Object.entries(items).reduce((sum, [name, value]) => sum + name.length + (JSON.stringify(value) ?? '').length, 0);

/** The browser account. `now` in ms. */
export function createAccountTransport(area: AccountArea, now: () => number): AccountTransport {
  let writes: number[] = [];
  const textBytes = ACCOUNT_LIMITS.itemBytes - ITEM_MARGIN;

  /** Answers how long to wait before another write, and counts it if it may go. */
  function waitFor(count: number): number {
    writes = writes.filter((at) => now() - at < MINUTE_MS);
    const [oldest = 0] = writes;
    if (writes.length + count > ACCOUNT_LIMITS.writesAMinute - SPARE_WRITES) return MINUTE_MS - (now() - oldest);
    writes.push(...Array.from({ length: count }, now));
    return 0;
  }

  const all = async (): Promise<Record<string, unknown>> => area.get(null);

  async function write({ put, remove }: FarChange): Promise<Result<void, TransportError>> {
    const before = await all();
    const items = Object.fromEntries(put.map(([name, bytes]) => [name, bytesToText(bytes)]));
    const gone = remove.filter((name) => name in before);
    const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !gone.includes(name)));
    const after = { ...kept, ...items };
    const bytes = sizeOf(after);
    if (bytes > ACCOUNT_LIMITS.bytes || Object.keys(after).length > ACCOUNT_LIMITS.items)
      return err({ type: 'full', detail: 'storage.sync', bytes: sizeOf(before), most: ACCOUNT_LIMITS.bytes });
    // Old and new together may be too much: then the old goes first. What it held is in this device's database.
    const together = sizeOf({ ...before, ...items });
    const removeFirst = gone.length > 0 && together > ACCOUNT_LIMITS.bytes;
    const afterMs = waitFor(gone.length > 0 ? 2 : 1);
    if (afterMs > 0) return err({ type: 'too-fast', detail: 'storage.sync', afterMs });
    if (removeFirst) await area.remove(gone);
    await area.set(items);
    if (gone.length > 0 && !removeFirst) await area.remove(gone);
    return ok(undefined);
  }

  return {
    name: 'account',
    itemBytes: Math.floor((textBytes * 13) / 16) - 2,
    verified: true,
    list: () =>
      attempt(async () =>
        Object.entries(await all())
          .filter(([name, value]) => parseItemName(name) !== null && typeof value === 'string')
          .map(([name, value]) => ({ name, tag: hashText(String(value)) })),
      ),
    read: (names) => attempt(async () => new Map(Object.entries(await area.get([...names])).flatMap(readItem))),
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
