import { describe, expect, test, vi } from 'vitest';
import { createPassphraseCipher, keepPassphrase } from '../../../lib/platform/sync/passphrase-cipher';
import { changeEncryption, settleEncryption, type Passphrases } from '../../../lib/sync/encryption';
import { createFileTransport } from '../../../lib/sync/file-transport';
import { createMemoryTransport, type Items } from '../../../lib/sync/memory-transport';
import { DAY_MS } from '../../../lib/sync/model/clock';
import { SALT_BYTES, type Sealing, type ShardCipher } from '../../../lib/sync/shards/cipher';
import { createShardCodec } from '../../../lib/sync/shards/codec';
import { playHistory } from '../../../scripts/sync/history';
import { webDeflate } from '../../../lib/platform/sync/deflate';
import type { Transport } from '../../../lib/sync/transport';
import { NOW, PLAIN, testDevice, type TestDevice } from './devices';

// Keys are made with 600,000 rounds; on a busy machine a few of them take their time.
vi.setConfig({ testTimeout: 60_000 });

const sealed = async (passphrase: string, former: Sealing['former'] = []): Promise<Sealing> => ({
  cipher: createPassphraseCipher(await keepPassphrase(passphrase)),
  former,
  readPlain: false,
});

describe('two devices and one place', () => {
  test('hold the same after a round each way', async () => {
    const place = createMemoryTransport(new Map());
    const [a, b] = [testDevice('a'), testDevice('b')];
    a.note('one', 'written on a');
    b.note('two', 'written on b');
    await a.sync(place);
    await b.sync(place);
    await a.sync(place);
    expect(a.ids()).toEqual(['one', 'two']);
    expect(b.ids()).toEqual(['one', 'two']);
  });

  test('a round without news reads one list and writes nothing', async () => {
    const place = createMemoryTransport(new Map());
    const [a, b] = [testDevice('a'), testDevice('b')];
    a.note('one', 'x');
    for (const device of [a, b, a, b, a]) await device.sync(place);
    const outcome = await a.sync(place);
    expect(outcome).toMatchObject({ type: 'done', bytesRead: 0, published: { bytes: 0 } });
  });

  test('one changed note writes one shard', async () => {
    const items: Items = new Map();
    const place = createMemoryTransport(items, { itemBytes: 300 });
    const a = testDevice('a');
    for (let i = 0; i < 100; i++) a.note(`n${i}`, `text ${i * 7919} of a note`);
    await a.sync(place);
    expect(items.size).toBeGreaterThan(4);
    a.note('n5', 'changed');
    expect(await a.sync(place)).toMatchObject({ type: 'done', published: { shards: 1 } });
  });
});

describe('the failsafe', () => {
  const full = async () => {
    const items: Items = new Map();
    const place = createMemoryTransport(items);
    const [a, b] = [testDevice('a'), testDevice('b')];
    for (let i = 0; i < 10; i++) a.note(`n${i}`, 'x');
    await a.sync(place);
    await b.sync(place);
    return { items, place, a, b };
  };

  test('asks before more than a fifth is deleted, and changes nothing till then', async () => {
    const { items, place, a, b } = await full();
    for (let i = 0; i < 6; i++) a.delete(`n${i}`);
    await a.sync(place);
    const before = new Map(items);
    const outcome = await b.sync(place);
    expect(outcome).toMatchObject({
      type: 'asks',
      question: { type: 'many-deletions', deletes: 6, of: 10, by: { label: 'Device a' } },
    });
    expect(b.ids()).toHaveLength(10);
    expect(items).toEqual(before);
  });

  test('an answer is for the question that was asked: keep puts them back there, apply deletes them here', async () => {
    for (const choice of ['keep', 'apply'] as const) {
      const { place, a, b } = await full();
      for (let i = 0; i < 6; i++) a.delete(`n${i}`);
      await a.sync(place);
      const asked = await b.sync(place);
      const id = asked.type === 'asks' ? asked.question.id : '';
      expect((await b.sync(place, { decision: { id: 'another', choice } })).type).toBe('asks');
      expect((await b.sync(place, { decision: { id, choice } })).type).toBe('done');
      await a.sync(place);
      expect([a.ids().length, b.ids().length]).toEqual(choice === 'keep' ? [10, 10] : [4, 4]);
    }
  });

  test('asks when the far side is empty though it was not', async () => {
    const { items, place, a } = await full();
    items.clear();
    const asked = await a.sync(place);
    expect(asked).toMatchObject({ type: 'asks', question: { type: 'far-empty', of: 10 } });
    // What would go if the reader wanted it empty here too.
    expect(asked.type === 'asks' && asked.plan.deleted).toHaveLength(10);
    expect(items.size).toBe(0);
    const id = asked.type === 'asks' ? asked.question.id : '';
    await a.sync(place, { decision: { id, choice: 'keep' } });
    expect(items.size).toBeGreaterThan(1);
  });

  test('hiding many shipped sources is asked about like deleting them, and keeping shows them everywhere', async () => {
    const hidden = (device: TestDevice): number =>
      device.store.live().filter(({ fields }) => fields['hidden']?.value === true).length;
    for (const choice of ['keep', 'apply'] as const) {
      const place = createMemoryTransport(new Map());
      const [a, b] = [testDevice('a', PLAIN, undefined, 20), testDevice('b', PLAIN, undefined, 20)];
      for (let i = 0; i < 5; i++) a.hide(`shipped-${i}`);
      await a.sync(place);
      // Five of twenty, and the sixth is one more.
      expect((await b.sync(place)).type).toBe('done');
      expect(hidden(b)).toBe(5);
      for (let i = 5; i < 11; i++) a.hide(`shipped-${i}`);
      await a.sync(place);
      const asked = await b.sync(place);
      expect(asked).toMatchObject({
        type: 'asks',
        question: { deletes: 6, of: 25, sources: { deletes: 6, of: 20 }, by: { label: 'Device a' } },
      });
      expect(hidden(b)).toBe(5);
      const id = asked.type === 'asks' ? asked.question.id : '';
      expect((await b.sync(place, { decision: { id, choice } })).type).toBe('done');
      for (const device of [a, b]) await device.sync(place);
      expect([hidden(a), hidden(b)]).toEqual(choice === 'keep' ? [5, 5] : [11, 11]);
    }
  });

  test('the shipped set does not make the reader’s own records look few', async () => {
    const place = createMemoryTransport(new Map());
    const [a, b] = [testDevice('a'), testDevice('b', PLAIN, undefined, 500)];
    for (let i = 0; i < 10; i++) a.note(`n${i}`, 'x');
    for (const device of [a, b]) await device.sync(place);
    for (let i = 0; i < 6; i++) a.delete(`n${i}`);
    a.hide('shipped');
    await a.sync(place);
    expect(await b.sync(place)).toMatchObject({ type: 'asks', question: { deletes: 7 } });
  });

  test('a few deletions need no question', async () => {
    const { place, a, b } = await full();
    for (let i = 0; i < 5; i++) a.delete(`n${i}`);
    await a.sync(place);
    expect((await b.sync(place)).type).toBe('done');
    expect(b.ids()).toHaveLength(5);
  });
});

describe('long absence', () => {
  test('a device that was taken over does not bring back what was deleted meanwhile, and keeps what it wrote since', async () => {
    const place = createMemoryTransport(new Map());
    const [a, b, c] = [testDevice('a'), testDevice('b'), testDevice('c')];
    for (let i = 0; i < 30; i++) c.note(`n${i}`, 'x');
    for (const device of [c, a, b]) await device.sync(place);
    a.delete('n1');
    for (const device of [a, b, a, b]) await device.sync(place);
    for (const days of [100, 250, 251, 252, 253, 450, 451, 452]) {
      for (const device of [a, b]) {
        device.now = NOW + days * DAY_MS;
        device.note('n2', `day ${days}`);
        await device.sync(place);
      }
    }
    expect(a.store.image().records.has('note/n1' as never)).toBe(false);
    c.now = NOW + 460 * DAY_MS;
    c.note('new', 'written while away');
    for (const device of [c, a, b, c, a, b]) await device.sync(place);
    for (const device of [a, b, c]) expect(device.ids()).toHaveLength(30);
    for (const device of [a, b, c])
      expect([device.ids().includes('n1'), device.ids().includes('new')]).toEqual([false, true]);
  });
});

describe('encryption', () => {
  test('nothing that was written can be read there', async () => {
    const items: Items = new Map();
    const place = createMemoryTransport(items);
    const [a, b] = [testDevice('a', await sealed('correct horse')), testDevice('b', await sealed('correct horse'))];
    a.note('secret-id', 'Bellingcat wrote otherwise', { url: 'https://news.example/tribunal', publisher: 'Gazette' });
    await a.sync(place);
    await b.sync(place);
    expect(b.text('secret-id')).toBe('Bellingcat wrote otherwise');
    const bytes = [...items].map(([name, item]) => name + new TextDecoder('latin1').decode(item)).join('\n');
    for (const word of [
      'Bellingcat',
      'otherwise',
      'news.example',
      'tribunal',
      'Gazette',
      'secret-id',
      'note',
      'publisher',
    ])
      expect(bytes).not.toContain(word);
  });

  test('a wrong passphrase says so and touches nothing', async () => {
    const items: Items = new Map();
    const place = createMemoryTransport(items);
    const [a, b] = [testDevice('a', await sealed('right')), testDevice('b', await sealed('wrong'))];
    a.note('one', 'x');
    b.note('two', 'y');
    await a.sync(place);
    const before = new Map(items);
    expect(await b.sync(place)).toMatchObject({ type: 'failed', error: { type: 'wrong-passphrase' } });
    expect(items).toEqual(before);
    expect(b.ids()).toEqual(['two']);
  });

  test('the passphrase can be changed, device by device, and encryption turned off', async () => {
    const items: Items = new Map();
    const place = createMemoryTransport(items);
    const first = await sealed('first');
    const [a, b] = [testDevice('a', first), testDevice('b', await sealed('first'))];
    a.note('one', 'x');
    b.note('two', 'y');
    for (const device of [a, b, a]) await device.sync(place);
    a.sealing = await sealed('second', first.cipher ? [first.cipher] : []);
    a.note('three', 'z');
    await a.sync(place);
    expect(await b.sync(place)).toMatchObject({ type: 'failed', error: { type: 'wrong-passphrase' } });
    b.sealing = await sealed('second', b.sealing.cipher ? [b.sealing.cipher] : []);
    for (const device of [b, a]) expect(await device.sync(place)).toMatchObject({ type: 'done', problems: [] });
    expect(b.ids()).toEqual(['one', 'three', 'two']);
    const fresh = testDevice('c', await sealed('second'));
    await fresh.sync(place);
    expect(fresh.ids()).toEqual(['one', 'three', 'two']);
    for (const device of [a, b, fresh]) {
      device.sealing = { cipher: null, former: device.sealing.cipher ? [device.sealing.cipher] : [], readPlain: true };
      expect((await device.sync(place)).type).toBe('done');
    }
    expect([...items.values()].every((item) => item[2] === 0)).toBe(true);
  });

  test('a place can be moved from unencrypted to encrypted, device by device', { timeout: 60_000 }, async () => {
    const items: Items = new Map();
    const place = createMemoryTransport(items, { itemBytes: 300 });
    const [a, b] = [testDevice('a'), testDevice('b')];
    for (let i = 0; i < 30; i++) a.note(`a${i}`, `text ${i * 7919} of a note`);
    b.note('b', 'y');
    for (const device of [a, b, a]) await device.sync(place);
    const change = async (device: TestDevice): Promise<Passphrases<ShardCipher>> => {
      const passphrases = changeEncryption({ current: null, former: [], readPlain: false }, (await sealed('p')).cipher);
      device.sealing = { ...passphrases, cipher: passphrases.current };
      return passphrases;
    };
    const clear = (name: string): number =>
      [...items].filter(([item, bytes]) => item.startsWith(`d.${name}`) && bytes[2] === 0).length;
    const passphrases = await change(a);
    const first = await a.sync(place);
    expect(first).toMatchObject({ type: 'done', problems: [], behind: ['b0000000'] });
    expect(clear('a')).toBe(0);
    expect(settleEncryption(passphrases, first).readPlain).toBe(true);
    // The other device is told, and publishes nothing of what it knows of the first in the clear.
    const before = new Map(items);
    b.note('b', 'z');
    expect(await b.sync(place)).toMatchObject({ type: 'failed', error: { type: 'encrypted', devices: ['a0000000'] } });
    expect(items).toEqual(before);
    await change(b);
    expect(await b.sync(place)).toMatchObject({ type: 'done', problems: [], behind: [] });
    expect(clear('')).toBe(0);
    const last = await a.sync(place);
    expect(last).toMatchObject({ type: 'done', behind: [] });
    expect(a.text('b')).toBe('z');
    expect(b.ids()).toHaveLength(31);
    expect(settleEncryption(passphrases, last).readPlain).toBe(false);
  });

  test('a device alone with a place that another passphrase closed writes nothing there', async () => {
    const items: Items = new Map();
    const place = createMemoryTransport(items);
    const a = testDevice('a', await sealed('right'));
    a.note('one', 'x');
    await a.sync(place);
    const before = new Map(items);
    a.sealing = await sealed('wrong');
    a.note('one', 'y');
    expect(await a.sync(place)).toMatchObject({ type: 'failed', error: { type: 'wrong-passphrase' } });
    expect(items).toEqual(before);
  });

  test('an item that is not encrypted is not believed', async () => {
    const place = createMemoryTransport(new Map());
    const [a, b] = [testDevice('a'), testDevice('b', await sealed('p'))];
    a.note('forged', 'x');
    await a.sync(place);
    expect(await b.sync(place)).toMatchObject({ type: 'failed', error: { type: 'not-encrypted' } });
    expect(b.ids()).toEqual([]);
  });

  test('keys cannot be taken out of the browser', async () => {
    const cipher = createPassphraseCipher(await keepPassphrase('p'), (keys) => {
      expect(keys.made[0]?.key.extractable).toBe(false);
      expect(keys.material.extractable).toBe(false);
    });
    await cipher.keyFor(cipher.random(16), cipher.rounds);
    expect.assertions(2);
  });
});

describe('a damaged place', () => {
  test('a device whose own manifest cannot be read leaves its items alone and goes on under another id', async () => {
    for (const spoil of [
      (items: Items, name: string) => void items.set(name, new Uint8Array([1, 2, 3])),
      (items: Items, name: string) => void items.delete(name),
    ]) {
      const { items, place, a, b } = await setUp();
      await a.sync(place);
      await b.sync(place);
      const old = a.store.image();
      a.note('two', 'since the backup');
      await a.sync(place);
      const [manifest, shard] = ['d.a0000000.0', 'd.a0000000.1'];
      const whole = [items.get(manifest), items.get(shard)];
      spoil(items, manifest);
      const restored = testDevice('a', a.sealing, old);
      restored.note('three', 'after it');
      await restored.sync(place);
      expect(items.get(shard)).toBe(whole[1]);
      expect((await restored.store.identity()).device).not.toBe('a0000000');
      // Read again, nothing that was acknowledged is lost.
      items.set(manifest, whole[0] as Uint8Array<ArrayBuffer>);
      for (const device of [b, restored]) await device.sync(place, { verify: true });
      for (const device of [b, restored]) expect(device.ids()).toEqual(['one', 'three', 'two']);
    }
  });

  test('what lies under an id that was left is removed a day later, unless it holds what is known nowhere else', async () => {
    for (const restored of [false, true]) {
      const { items, place, a, b } = await setUp();
      b.note('of-b', 'y');
      for (const device of [a, b]) await device.sync(place);
      const old = a.store.image();
      a.note('two', 'since the backup');
      await a.sync(place);
      items.set('d.a0000000.0', new Uint8Array([1, 2, 3]));
      const device = restored ? testDevice('a', a.sealing, old) : a;
      const days = async (n: number): Promise<string[]> => {
        device.now = NOW + n * DAY_MS;
        expect((await device.sync(place)).type).toBe('done');
        return [...items.keys()].filter((name) => name.startsWith('d.a0000000'));
      };
      const [first, second, third] = [await days(1.1), await days(1.5), await days(2.6)];
      expect([first.length, second.length, third.length]).toEqual(restored ? [2, 2, 2] : [2, 2, 0]);
      expect([...items.keys()].filter((name) => name.startsWith('d.b'))).toHaveLength(2);
      const fresh = testDevice('c', a.sealing);
      await fresh.sync(place);
      expect(fresh.ids()).toEqual(restored ? ['of-b', 'one'] : ['of-b', 'one', 'two']);
    }
  });

  const shardOf = (items: Items): string => [...items.keys()].find((name) => !name.endsWith('.0')) as string;
  const setUp = async () => {
    const items: Items = new Map();
    const place = createMemoryTransport(items);
    const [a, b] = [testDevice('a', await sealed('p')), testDevice('b', await sealed('p'))];
    a.note('one', 'x');
    return { items, place, a, b };
  };

  test('a flipped byte is found wherever it is, and mended by the writer', async () => {
    const { items, place, a, b } = await setUp();
    await a.sync(place);
    const name = shardOf(items);
    const whole = items.get(name) as Uint8Array<ArrayBuffer>;
    for (let i = 0; i < whole.length; i += 3) {
      items.set(
        name,
        whole.map((byte, at) => (at === i ? byte ^ 4 : byte)),
      );
      const fresh = testDevice('c', b.sealing);
      const outcome = await fresh.sync(createMemoryTransport(new Map(items)));
      expect(outcome).toMatchObject({
        type: 'done',
        problems: [{ n: 1, fault: { type: i === 1 ? 'newer-version' : 'damaged' } }],
      });
      expect(fresh.ids()).toEqual([]);
    }
    await a.sync(place, { verify: true });
    await b.sync(place);
    expect(b.ids()).toEqual(['one']);
  });

  test('a shard in the place of another is found', async () => {
    const { items, place, a, b } = await setUp();
    await a.sync(place);
    b.note('two', 'y');
    await b.sync(place);
    const [first, second] = [...items.keys()].filter((name) => !name.endsWith('.0')) as [string, string];
    const swapped = items.get(first);
    items.set(second, swapped as Uint8Array<ArrayBuffer>);
    const fresh = testDevice('c', b.sealing);
    expect(await fresh.sync(place)).toMatchObject({ problems: [{ fault: { type: 'damaged' } }] });
    expect(fresh.ids()).toEqual(['one']);
  });

  test('an old copy of a shard or of a manifest is found by who has seen a newer one', async () => {
    const { items, place, a, b } = await setUp();
    await a.sync(place);
    const old = new Map(items);
    a.note('one', 'newer');
    await a.sync(place);
    await b.sync(place);
    const current = new Map(items);
    for (const [name, bytes] of old) items.set(name, bytes);
    expect(await b.sync(place)).toMatchObject({ problems: [{ n: 0, fault: { type: 'replayed' } }] });
    expect(b.text('one')).toBe('newer');
    for (const [name, bytes] of current) items.set(name, bytes);
    a.note('one', 'newest');
    await a.sync(place);
    items.set(shardOf(old), old.get(shardOf(old)) as Uint8Array<ArrayBuffer>);
    expect(await b.sync(place)).toMatchObject({ problems: [{ n: 1, fault: { type: 'replayed' } }] });
    expect(b.text('one')).toBe('newer');
  });
});

describe('a file by hand', () => {
  test('carries what a device knows to another, and back', async () => {
    const [a, b] = [testDevice('a'), testDevice('b')];
    a.note('one', 'x');
    const out = createFileTransport(null);
    if (!out.ok) throw new Error('file');
    await a.sync(out.value);
    const taken = createFileTransport(out.value.toBytes());
    if (!taken.ok) throw new Error('file');
    b.note('two', 'y');
    await b.sync(taken.value);
    expect(b.ids()).toEqual(['one', 'two']);
    const back = createFileTransport(taken.value.toBytes());
    if (!back.ok) throw new Error('file');
    await a.sync(back.value);
    expect(a.ids()).toEqual(['one', 'two']);
  });

  test('a cut or changed file is refused whole', async () => {
    const a = testDevice('a');
    a.note('one', 'x');
    const out = createFileTransport(null);
    if (!out.ok) throw new Error('file');
    await a.sync(out.value);
    const bytes = out.value.toBytes();
    expect(createFileTransport(bytes.slice(0, -3))).toMatchObject({ error: { type: 'file-damaged' } });
    expect(createFileTransport(new Uint8Array([1, 2]))).toMatchObject({ error: { type: 'not-a-sync-file' } });
  });

  test('a file of a later version, or with items of one, is refused whole', async () => {
    const a = testDevice('a');
    a.note('one', 'x');
    const [out, later] = [createFileTransport(null), createFileTransport(null)];
    if (!out.ok || !later.ok) throw new Error('file');
    await a.sync(out.value);
    const [manifest] = await fileManifests(out.value);
    if (!manifest) throw new Error('no manifest');
    const [name, bytes] = manifest;
    await later.value.write({ put: [[name, Uint8Array.from(bytes, (byte, i) => (i === 1 ? 2 : byte))]], remove: [] });
    expect(createFileTransport(later.value.toBytes())).toMatchObject({ error: { type: 'file-newer' } });
    const next = new TextEncoder().encode('second-source.sync/2\n');
    expect(createFileTransport(next)).toMatchObject({ error: { type: 'file-newer' } });
  });
});

test('200 histories hold with real compression and encryption too', { timeout: 600_000 }, async () => {
  const ciphers = new Map<string, ShardCipher>();
  for (const passphrase of ['one', 'two', 'three']) {
    const cipher = createPassphraseCipher(await keepPassphrase(passphrase));
    // One salt, so that the key is made once.
    const salt = cipher.random(SALT_BYTES);
    const random = (bytes: number) => (bytes === SALT_BYTES ? salt : cipher.random(bytes));
    ciphers.set(passphrase, { ...cipher, random });
  }
  const cipherOf = (passphrase: string) => ciphers.get(passphrase) as ShardCipher;
  const codec = createShardCodec(webDeflate);
  for (let seed = 1; seed <= 200; seed++)
    expect([seed, await playHistory(seed, { cipherOf, codec })]).toEqual([seed, null]);
});

async function fileManifests(file: Transport): Promise<readonly (readonly [string, Uint8Array])[]> {
  const listed = await file.list();
  const items = listed.ok ? await file.read(listed.value.map(({ name }) => name)) : listed;
  return items.ok ? [...items.value] : [];
}
