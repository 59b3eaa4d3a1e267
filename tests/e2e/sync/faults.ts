import { describe, expect, test } from 'vitest';
import type { SyncStatus } from '../../../lib/messages/sync-messages';
import { shot } from '../driver';
import { fill } from '../story';
import { each, heard, wordsOf, type SyncDevice } from './device';
import type { Pair, Place } from './pair';
import type { Asked, Treatment } from './proxy';

interface Fault {
  readonly what: string;
  /** Name of the fault, whose words are shown. */
  readonly type: string;
  readonly treat: (asked: Asked) => Treatment;
}

const PASS: Treatment = { type: 'pass' };
/** Requests of the background end sooner than the twenty seconds that it gives them, so that a story need not sit them out. */
const IMPATIENT = `(scope) => {
  const { AbortSignal } = scope;
  if (scope.patient === undefined) scope.patient = AbortSignal.timeout;
  AbortSignal.timeout = (ms) => scope.patient.call(AbortSignal, Math.min(ms, 1500));
}`;
const PATIENT = '(scope) => { if (scope.patient !== undefined) scope.AbortSignal.timeout = scope.patient; }';
const always = (status: number) => (): Treatment => ({ type: 'status', status });

const FAULTS: readonly Fault[] = [
  { what: '401', type: 'refused', treat: always(401) },
  { what: '403', type: 'forbidden', treat: always(403) },
  { what: '423 to what is written', type: 'locked', treat: (asked) => (asked.method === 'PUT' ? always(423)() : PASS) },
  { what: '507 to what is written', type: 'full', treat: (asked) => (asked.method === 'PUT' ? always(507)() : PASS) },
  { what: '500', type: 'server', treat: always(500) },
  { what: 'an answer that ends in its middle', type: 'cut-off', treat: () => ({ type: 'cut' }) },
  { what: 'a broken connection', type: 'unreachable', treat: () => ({ type: 'refuse' }) },
  { what: 'no answer in time', type: 'timed-out', treat: () => ({ type: 'silence' }) },
];

/** Servers that refuse and fail: each is told in words, and the change waits here. */
export function faultStories(pair: Pair, place: Place, word: string): void {
  describe('a server that fails', () => {
    test.each(FAULTS)('$what is told in words', async ({ type, treat }) => {
      place.proxy().treat(treat);
      await each(pair.devices(), async (device) => {
        await device.write(`${word} while the server fails, by ${device.target}`);
        const { fault, waiting } = type === 'timed-out' ? await syncImpatiently(device) : await device.syncNow();
        expect([device.target, fault?.type, waiting > 0]).toEqual([device.target, type, true]);
        await heard(device, wordsOf(type, waiting));
      });
    });

    test('each has words of its own', () =>
      expect(new Set(FAULTS.map(({ type }) => wordsOf(type))).size).toBe(FAULTS.length));

    test('a folder that is gone asks before anything is deleted', async () => {
      place.proxy().treat(always(404));
      await each(pair.devices(), async (device) => expect((await device.syncNow()).question?.type).toBe('far-empty'));
    });

    test('a folder that is not there is told when sync is set up, and changes nothing', async () => {
      // Not even its parent is there.
      place.proxy().treat(always(404));
      const address = `${place.proxy().address}nowhere/`;
      await each(pair.devices(), async (device) => {
        expect((await device.setUp({ address }))?.type).toBe('no-folder');
        expect((await device.status()).place).toMatchObject({ address: place.proxy().address });
      });
    });

    test('when all goes well again, so do the changes', async () => {
      await pair.settle();
    });
  });
}

async function syncImpatiently(device: SyncDevice): Promise<SyncStatus> {
  const inBackground = async (callback: string): Promise<unknown> =>
    device.extension().inBackground(device.page(), callback);
  await inBackground(IMPATIENT);
  try {
    return await device.syncNow();
  } finally {
    await inBackground(PATIENT);
  }
}

/** Sync that is not set up asks for https wherever the server is not this machine. */
export function httpsStory(pair: Pair): void {
  test('another host is asked for https, on the screen', async () => {
    await each(pair.devices(), async (device) => {
      if ((await device.status()).place) await device.disconnect();
      // The site is allowed; it is the extension that refuses.
      const page = device.page();
      await page.waitForSelector('.sync-form');
      await fill(page, '.sync [name=address]', 'http://dav.example/notes/');
      await fill(page, '.sync [name=passphrase]', 'nine words that nobody guesses');
      await page.click('.sync-form [type=submit]');
      await heard(device, wordsOf('not-secure'));
      await shot(page, `sync-not-secure-${device.target}`);
      expect((await device.status()).place).toBeNull();
    });
  });
}
