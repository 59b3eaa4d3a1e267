import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { until } from '../driver';
import { createAccountServer } from './account-server';
import { each, type SyncDevice } from './device';
import { edit, missingOf, wordsOfReader } from './edits';
import type { Pair } from './pair';

/** The browser account: what one profile leaves in `storage.sync` is carried to the other, as the maker's server does. */
export function accountStories(pair: Pair, word: string): void {
  const account = createAccountServer();
  beforeEach(async () => {
    for (const device of pair.devices()) {
      if ((await device.status()).place?.type === 'account') continue;
      expect(await device.setUp({ place: 'account' })).toBeNull();
      await account.meet(device);
    }
  });
  afterAll(async () => void (await each(pair.devices(), async (device) => device.disconnect())));

  const wordFor = (turn: string, { target }: SyncDevice): string => `${turn}${target}`;
  /** Carries until both have all of a turn and are equal. Nobody asks for a round: what arrives wakes sync. */
  const carry = async (turn: string): Promise<void> => {
    const lacks = async (): Promise<readonly string[]> => {
      for (const device of pair.devices()) await account.meet(device);
      const lists = await each(pair.devices(), async (device) => {
        const { waiting, running, fault } = await device.status();
        if (waiting > 0 || running || fault) return [JSON.stringify({ waiting, running, fault })];
        const set = await device.set();
        return pair.devices().flatMap((writer) => missingOf(set, wordFor(turn, writer), writer.target));
      });
      const [missing = null] = lists.flat();
      if (missing !== null) return [missing];
      const [one, other] = await each(pair.devices(), async (device) => device.exported());
      return isDeepStrictEqual(one, other) ? [] : ['what only one of them has'];
    };
    await until(lacks, (now) => now.length === 0, { timeout: 90_000, pause: 300 });
  };

  test('what one writes comes to the other by itself, both ways', async () => {
    const turn = pair.fresh(word);
    await each(pair.devices(), async (device) => edit(device, wordFor(turn, device)));
    await carry(turn);
  });

  test('what both write while the account is not carried meets later, though the background was stopped', async () => {
    const turn = pair.fresh(word);
    await each(pair.devices(), async (device) => {
      await edit(device, wordFor(turn, device));
      await device.syncNow();
      await device.extension().suspend();
    });
    await carry(turn);
  });

  test('the account holds no word of what the reader made', async () => {
    const text = JSON.stringify(account.items());
    expect(text.length).toBeGreaterThan(1_000);
    // Text of 91 characters holds short words by chance.
    const words = [...wordsOfReader(await pair.chrome().set())].filter(({ length }) => length >= 7);
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((each) => text.includes(each))).toEqual([]);
  });
}
