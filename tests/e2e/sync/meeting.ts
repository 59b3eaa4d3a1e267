import { expect, test } from 'vitest';
import { until } from '../driver';
import { each, type SyncDevice } from './device';
import { edit, missingOf } from './edits';
import { isApache, isFrom, type Pair, type Place } from './pair';
import type { Asked, Treatment } from './proxy';

const PASS: Treatment = { type: 'pass' };
const SILENCE: Treatment = { type: 'silence' };

/**
 * Two browsers edit and meet on a server; edit while it is away and are stopped in the middle of the round that follows. `word` stands in all
 * that they write.
 */
export function meetingStories(pair: Pair, place: Place, word: string): void {
  test('notes, sources and corrections of both are on both', async () => {
    const turn = await editBoth(pair, word);
    await haveAll(pair, turn);
  });

  test('what both edit while the server is away meets when it is back, though both are stopped in the middle', async () => {
    const before = await editBoth(pair, word);
    await pair.settle();
    await goAway(place);
    const turn = await editBoth(pair, word);
    await each(pair.devices(), async (device) => {
      const { fault, waiting } = await device.syncNow();
      expect([fault?.type, waiting > 5]).toEqual(['unreachable', true]);
    });
    await inTheMiddle(pair, place, {
      first: async () => comeBack(place),
      work: async (device) => device.extension().suspend(),
    });
    await haveAll(pair, before, turn);
  });
}

/** Browsers that are killed in the middle of a round, and started again. */
export function crashStory(pair: Pair, place: Place, word: string): void {
  test('browsers that are killed in the middle of a round lose nothing', { timeout: 240_000 }, async () => {
    let turn = '';
    await inTheMiddle(pair, place, {
      first: async () => {
        turn = await editBoth(pair, word);
      },
      work: async (device) => device.extension().kill(),
    });
    await each(pair.devices(), async (device) => {
      await device.restart();
      expect(missingOf(await device.set(), wordOf(turn, device), device.target)).toEqual([]);
    });
    await haveAll(pair, turn);
  });
}

const wordOf = (turn: string, { target }: SyncDevice): string => `${turn}${target}`;

/** Both edit once, with a word of this turn, which is answered. */
async function editBoth(pair: Pair, word: string): Promise<string> {
  const turn = pair.fresh(word);
  await each(pair.devices(), async (device) => edit(device, wordOf(turn, device)));
  return turn;
}

/** Both have all that both wrote in these turns, and are equal. */
async function haveAll(pair: Pair, ...turns: readonly string[]): Promise<void> {
  await pair.settle();
  const set = await pair.chrome().set();
  for (const turn of turns)
    for (const device of pair.devices()) expect(missingOf(set, wordOf(turn, device), device.target)).toEqual([]);
}

/** Takes the server away. */
async function goAway({ server, proxy }: Place): Promise<void> {
  const it = server();
  if (isApache(it)) await it.pause();
  else proxy().treat(() => ({ type: 'refuse' }));
}

/** Brings it back; the proxy treats requests as it is told. */
async function comeBack({ server }: Place): Promise<void> {
  const it = server();
  if (isApache(it)) await it.resume();
}

interface Middle {
  /** Done once no round can go through. */
  readonly first: () => Promise<unknown>;
  readonly work: (device: SyncDevice) => Promise<unknown>;
}

/**
 * Does something to both in the middle of a round: to Chromium when its shards are written and its manifest is not, to Firefox when it reads
 * shards. A round that one of them begins by itself is stopped there too.
 */
async function inTheMiddle(pair: Pair, { proxy }: Place, { first, work }: Middle): Promise<void> {
  const isMiddle = (asked: Asked): boolean =>
    isFrom(pair.chrome(), asked)
      ? asked.method === 'PUT' && asked.path.startsWith('/devices/')
      : asked.method === 'GET' && asked.path.startsWith('/shards/');
  proxy().treat((asked) => (isMiddle(asked) ? SILENCE : PASS));
  await first();
  const isThere = (device: SyncDevice): boolean =>
    proxy()
      .silent()
      .some((asked) => isFrom(device, asked));
  await until(
    async () => {
      // One that waited too long for an answer has given up and is sent once more.
      for (const device of pair.devices())
        if (!isThere(device) && !(await device.status()).running) void device.syncNow().catch(() => undefined);
      return proxy().silent();
    },
    () => pair.devices().every(isThere),
    { pause: 300 },
  );
  await each(pair.devices(), work);
  proxy().treat(null);
}
