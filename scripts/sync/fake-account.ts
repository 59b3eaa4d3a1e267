import { ACCOUNT_LIMITS, accountBytes, type AccountArea } from '../../lib/platform/sync/account-transport';

export interface FakeAccount extends AccountArea {
  readonly items: Map<string, unknown>;
  /** Wall time of each write that was let through, ms. */
  readonly writes: readonly number[];
}

const MINUTE_MS = 60_000;

/**
 * `storage.sync` as Chrome keeps it: a call that breaks a limit changes nothing and is refused in Chrome's words (tried with Chromium 156).
 * Writes are counted by minutes that begin with the first of them.
 */
export function createFakeAccount(now: () => number, items = new Map<string, unknown>()): FakeAccount {
  const writes: number[] = [];
  let [begun, count] = [-Infinity, 0];
  const countWrite = (): void => {
    if (now() - begun >= MINUTE_MS) [begun, count] = [now(), 0];
    count += 1;
    if (count >= ACCOUNT_LIMITS.writesAMinute)
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    writes.push(now());
  };
  return {
    items,
    writes,
    get: async (keys) =>
      structuredClone(Object.fromEntries([...items].filter(([name]) => keys === null || keys.includes(name)))),
    set: async (added) => {
      countWrite();
      const all = new Map([...items, ...Object.entries(structuredClone(added))]);
      if (Object.entries(added).some(([name, value]) => accountBytes(name, value) > ACCOUNT_LIMITS.itemBytes))
        throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
      if ([...all].reduce((sum, [name, value]) => sum + accountBytes(name, value), 0) > ACCOUNT_LIMITS.bytes)
        throw new Error('Resource::kQuotaBytes quota exceeded');
      if (all.size > ACCOUNT_LIMITS.items) throw new Error('Resource::kMaxItems quota exceeded');
      for (const [name, value] of all) items.set(name, value);
    },
    remove: async (names) => {
      countWrite();
      for (const name of names) items.delete(name);
    },
  };
}
