import { describe, expect, test } from 'vitest';
import { createFakeAccount } from '../../../scripts/sync/fake-account';
import { createFakeWebDav } from '../../../scripts/sync/fake-webdav';
import { createAccountTransport } from '../../../lib/platform/sync/account-transport';
import { createPassphraseCipher, keepPassphrase } from '../../../lib/platform/sync/passphrase-cipher';
import { createWebDavTransport } from '../../../lib/platform/sync/webdav-transport';
import { createMemoryTransport } from '../../../lib/sync/memory-transport';
import type { Bytes, Transport } from '../../../lib/sync/transport';
import { NOW, PLAIN, testDevice } from './devices';

const folder = (): Transport =>
  createWebDavTransport(
    { address: 'https://cloud.example/dav/second-source/', user: 'reader', password: 'x' },
    { fetch: createFakeWebDav().fetch },
  );
const account = (): Transport => {
  let now = NOW;
  return createAccountTransport(
    createFakeAccount(() => now),
    () => (now += 5_000),
  );
};
const PLACES: readonly (readonly [string, () => Transport])[] = [
  ['the browser account', account],
  ['a WebDAV folder', folder],
  ['memory', () => createMemoryTransport(new Map())],
];

const SHARD_A = 'd.a0000000.1';
const SHARD_B = 'd.b0000000.1';

async function itemOf(place: Transport, name: string): Promise<Bytes> {
  const read = await place.read([name]);
  if (!read.ok) throw new Error(read.error.type);
  return read.value.get(name) ?? new Uint8Array();
}
const put = async (place: Transport, name: string, bytes: Bytes): Promise<void> =>
  void (await place.write({ put: [[name, bytes]], remove: [] }));

describe.each(PLACES)('in %s', (_, createPlace) => {
  test('all that one device left is named, and nothing of another', async () => {
    const place = createPlace();
    const [a, b] = [testDevice('a'), testDevice('b')];
    for (const device of [a, b]) {
      device.note(`of-${(await device.store.identity()).device}`, 'x');
      await device.sync(place);
    }
    const { device } = await a.store.identity();
    const names = await place.itemsOf(device);
    expect(names.ok && new Set(names.value)).toEqual(new Set(['d.a0000000.0', SHARD_A]));
  });

  test.each([true, false])(
    'what was tampered with is found and left aside (encrypted: %s)',
    { timeout: 60_000 },
    async (encrypted) => {
      const cipher = createPassphraseCipher(await keepPassphrase('a passphrase'));
      const sealing = encrypted ? { cipher, former: [], readPlain: false } : PLAIN;
      const place = createPlace();
      const [a, b, c] = ['a', 'b', 'c'].map((name) => testDevice(name, sealing)) as [
        ReturnType<typeof testDevice>,
        ReturnType<typeof testDevice>,
        ReturnType<typeof testDevice>,
      ];
      a.note('of-a', 'first');
      b.note('of-b', 'first');
      for (const device of [a, b, c]) expect(await device.sync(place)).toMatchObject({ type: 'done', problems: [] });
      const old = await itemOf(place, SHARD_A);
      a.note('of-a', 'second');
      for (const device of [a, c]) await device.sync(place);
      expect(c.text('of-a')).toBe('second');
      const whole = await itemOf(place, SHARD_A);
      const spoilt: readonly (readonly [Bytes, string])[] = [
        [whole.map((byte, i) => (i === whole.length - 9 ? byte ^ 1 : byte)), 'damaged'],
        [whole.slice(0, -1), 'damaged'],
        [await itemOf(place, SHARD_B), 'damaged'],
        [old, 'replayed'],
      ];
      for (const [bytes, type] of spoilt) {
        await put(place, SHARD_A, bytes);
        expect(await c.sync(place, { verify: true })).toMatchObject({
          type: 'done',
          problems: [{ device: 'a0000000', n: 1, fault: { type } }],
        });
        expect(c.text('of-a')).toBe('second');
      }
    },
  );
});
