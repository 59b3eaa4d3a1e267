import { expect, test } from 'vitest';
import type { ApacheServer, WebDavServer } from '../../../scripts/sync/webdav-servers';
import { until } from '../driver';
import { each, type SyncDevice } from './device';
import { edit, missingOf } from './edits';
import { isFrom, type Pair, type Place } from './pair';
import type { Asked, Proxy, Treatment } from './proxy';

const PASS: Treatment = { type: 'pass' };
const SILENCE: Treatment = { type: 'silence' };

/**
 * Two browsers edit and meet on a server; edit while it is away and are stopped in the middle of the round that follows. `word` stands in all
 * that they write.
 */
export function meetingStories(pair: Pair, place: Place, word: string): void {
  const turn = async (name: string): Promise<void> =>
    void (await each(pair.devices(), async (device) => edit(device, wordOf(word, name, device))));
  /** Both have all that both wrote in these turns, and are equal. */
  const meet = async (...names: readonly string[]): Promise<void> => {
    await pair.settle();
    const set = await pair.chrome().set();
    for (const name of names)
      for (const device of pair.devices())
        expect(missingOf(set, wordOf(word, name, device), device.target)).toEqual([]);
  };

  test('notes, sources and corrections of both are on both', async () => {
    await turn('begins');
    await meet('begins');
  });

  test('what both edit while the server is away meets when it is back, though both are stopped in the middle', async () => {
    const back = await goAway(place.server(), place.proxy());
    await turn('offline');
    await each(pair.devices(), async (device) => {
      const { fault, waiting } = await device.syncNow();
      expect([fault?.type, waiting > 5]).toEqual(['unreachable', true]);
    });
    await back();
    await inTheMiddle(pair, place.proxy(), async (device) => device.extension().suspend());
    await meet('offline');
  });
}

const wordOf = (word: string, turn: string, { target }: SyncDevice): string => `${word}${turn}${target}`;

/** Browsers that are killed in the middle of a round, and started again. */
export function crashStory(pair: Pair, place: Place, word: string): void {
  test('browsers that are killed in the middle of a round lose nothing', { timeout: 180_000 }, async () => {
    await each(pair.devices(), async (device) => edit(device, wordOf(word, 'crash', device)));
    await inTheMiddle(pair, place.proxy(), async (device) => device.extension().kill());
    await each(pair.devices(), async (device) => {
      await device.restart();
      expect(missingOf(await device.set(), wordOf(word, 'crash', device), device.target)).toEqual([]);
    });
    await pair.settle();
    const set = await pair.chrome().set();
    for (const device of pair.devices())
      expect(missingOf(set, wordOf(word, 'crash', device), device.target)).toEqual([]);
  });
}

/** Takes the server away; the answer brings it back. */
async function goAway(server: WebDavServer, proxy: Proxy): Promise<() => Promise<void>> {
  if (isApache(server)) {
    await server.pause();
    return async () => server.resume();
  }
  proxy.treat(() => ({ type: 'refuse' }));
  return async () => proxy.treat(null);
}
const isApache = (server: WebDavServer): server is ApacheServer => 'pause' in server;

/**
 * Does something to both in the middle of a round: to Chromium when its shards are written and its manifest is not, to Firefox when it reads the
 * other's shards.
 */
async function inTheMiddle(pair: Pair, proxy: Proxy, work: (device: SyncDevice) => Promise<unknown>): Promise<void> {
  const isMiddle = (asked: Asked): boolean =>
    isFrom(pair.chrome(), asked)
      ? asked.method === 'PUT' && asked.path.startsWith('/devices/')
      : asked.method === 'GET' && asked.path.startsWith('/shards/');
  proxy.treat((asked) => (isMiddle(asked) ? SILENCE : PASS));
  for (const device of pair.devices()) void device.syncNow().catch(() => undefined);
  await until(
    async () => proxy.silent(),
    (silent) => pair.devices().every((device) => silent.some((asked) => isFrom(device, asked))),
  );
  await each(pair.devices(), work);
  proxy.treat(null);
}
