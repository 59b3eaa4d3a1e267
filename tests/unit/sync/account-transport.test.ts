import { describe, expect, test } from 'vitest';
import { createFakeAccount, type FakeAccount } from '../../../scripts/sync/fake-account';
import { randomOf } from '../../../scripts/sync/test-doubles';
import {
  ACCOUNT_LIMITS,
  accountBytes,
  createAccountTransport,
  type AccountTransport,
} from '../../../lib/platform/sync/account-transport';
import { bytesToText } from '../../../lib/sync/base91';
import type { DeviceId } from '../../../lib/sync/model/clock';
import { itemName, type Bytes } from '../../../lib/sync/transport';
import { NOW, testDevice } from './devices';

const A = 'aaaaaaaa' as DeviceId;

function setUp(): { account: FakeAccount; place: AccountTransport; time: { now: number } } {
  const time = { now: NOW };
  const account = createFakeAccount(() => time.now);
  return { account, place: createAccountTransport(account, () => time.now), time };
}

const random = randomOf(3);
const noise = (length: number): Bytes => Uint8Array.from({ length }, () => Math.floor(random() * 256));
const letters = (length: number): string =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');

describe('what an item counts', () => {
  test('is bytes, not characters, with what Chrome escapes', () => {
    expect(accountBytes('name', 'plain')).toBe(4 + 7);
    expect(accountBytes('é', 'é')).toBe(2 + 4);
    expect(accountBytes('n', '<')).toBe(1 + 8);
  });

  test('of our text is one byte a character: nothing of it is escaped', () => {
    const text = bytesToText(noise(2_000));
    expect(accountBytes('', text)).toBe(text.length + 2);
  });
});

describe('limits of the account', () => {
  test('the largest item that the transport asks for goes in', async () => {
    const { place, account } = setUp();
    const name = itemName(A, 4_095);
    expect(await place.write({ put: [[name, noise(place.itemBytes)]], remove: [] })).toMatchObject({ ok: true });
    expect(accountBytes(name, account.items.get(name))).toBeGreaterThan(ACCOUNT_LIMITS.itemBytes - 100);
  });

  test('a larger one is refused before anything is written', async () => {
    const { place, account } = setUp();
    const put = [1, 2].map((n): [string, Bytes] => [itemName(A, n), noise(n === 2 ? 7_000 : 10)]);
    expect(await place.write({ put, remove: [] })).toMatchObject({ ok: false, error: { type: 'full' } });
    expect(account.items.size).toBe(0);
  });

  test('a full account says how full it is, and keeps what it had', async () => {
    const { place, account } = setUp();
    const items = (from: number, count: number) =>
      Array.from({ length: count }, (_, i): [string, Bytes] => [itemName(A, from + i), noise(6_000)]);
    expect(await place.write({ put: items(1, 13), remove: [] })).toMatchObject({ ok: true });
    const before = new Map(account.items);
    const refused = await place.write({ put: items(20, 2), remove: [] });
    expect(refused).toMatchObject({ ok: false, error: { type: 'full', most: ACCOUNT_LIMITS.bytes } });
    expect(account.items).toEqual(before);
    expect(await place.use()).toMatchObject({ nearlyFull: true });
  });

  test('more than 512 items are refused, those of others included', async () => {
    const { place, account } = setUp();
    for (let i = 0; i < 511; i++) account.items.set(`other${i}`, i);
    const put = [1, 2].map((n): [string, Bytes] => [itemName(A, n), noise(9)]);
    expect(await place.write({ put, remove: [] })).toMatchObject({ ok: false, error: { type: 'full' } });
    expect(await place.write({ put: put.slice(1), remove: [] })).toMatchObject({ ok: true });
  });

  test('where old and new together are too much, the old goes first', async () => {
    const { place, account } = setUp();
    const put = (from: number) =>
      Array.from({ length: 13 }, (_, i): [string, Bytes] => [itemName(A, from + i), noise(6_000)]);
    await place.write({ put: put(1), remove: [] });
    const remove = put(1).map(([name]) => name);
    expect(await place.write({ put: put(40), remove })).toMatchObject({ ok: true });
    expect([...account.items.keys()].sort()).toEqual(
      put(40)
        .map(([name]) => name)
        .sort(),
    );
  });

  test('a quota that the browser counts otherwise than we do is reported as full', async () => {
    const { account } = setUp();
    for (const words of [
      'Resource::kQuotaBytes quota exceeded',
      'QuotaExceededError: storage.sync API call exceeded',
    ]) {
      const place = createAccountTransport({ ...account, set: () => Promise.reject(new Error(words)) }, () => NOW);
      const refused = await place.write({ put: [[itemName(A, 1), noise(9)]], remove: [] });
      expect(refused).toMatchObject({ ok: false, error: { type: 'full' } });
    }
  });
});

describe('writes', () => {
  test('never reach the limit of a minute or an hour, however many transports write', { timeout: 30_000 }, async () => {
    const { account, time } = setUp();
    let [refused, done] = [0, 0];
    for (let i = 0; i < 3_000; i++) {
      time.now += 300;
      const place = createAccountTransport(account, () => time.now);
      const remove = i % 3 === 0 ? [itemName(A, 1 + ((i + 1) % 5))] : [];
      const written = await place.write({ put: [[itemName(A, 1 + (i % 5)), noise(20)]], remove });
      if (written.ok) done += 1;
      else {
        refused += 1;
        expect(written.error).toMatchObject({ type: 'too-fast' });
      }
    }
    expect(refused).toBeGreaterThan(0);
    expect(done).toBeGreaterThan(1_000);
    const within = (span: number): number =>
      Math.max(...account.writes.map((from) => account.writes.filter((at) => at >= from && at < from + span).length));
    expect(within(60_000)).toBeLessThan(ACCOUNT_LIMITS.writesAMinute);
    expect(within(3_600_000)).toBeLessThan(ACCOUNT_LIMITS.writesAnHour);
  });

  test('that were refused for their rate go through after the time that was told', async () => {
    const { place, time } = setUp();
    const write = async (i: number) => place.write({ put: [[itemName(A, 1), noise(i)]], remove: [] });
    let written = await write(0);
    for (let i = 1; written.ok; i++) written = await write(i);
    time.now += written.error.type === 'too-fast' ? written.error.afterMs : 0;
    expect(await write(9)).toMatchObject({ ok: true });
  });

  test('refused by the browser for their rate wait a minute', async () => {
    const { account } = setUp();
    const message = 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.';
    const place = createAccountTransport({ ...account, set: () => Promise.reject(new Error(message)) }, () => NOW);
    const refused = await place.write({ put: [[itemName(A, 1), noise(9)]], remove: [] });
    expect(refused).toMatchObject({ ok: false, error: { type: 'too-fast', afterMs: 60_000 } });
  });
});

describe('items', () => {
  test('of others are neither listed, read, nor touched', async () => {
    const { account, place } = setUp();
    const others = {
      'd.aaaaaaaa': 'x',
      'settings/theme': 'dark',
      'd.aaaaaaaa.0x!': 1,
      'd.bbbbbbbb.0': { not: 'text' },
    };
    for (const [name, value] of Object.entries(others)) account.items.set(name, value);
    const a = testDevice('a');
    a.note('one', 'x');
    for (let i = 0; i < 3; i++) expect((await a.sync(place)).type).toBe('done');
    expect(await place.list()).toMatchObject({ value: [{ name: 'd.a0000000.1' }, { name: 'd.a0000000.0' }] });
    for (const [name, value] of Object.entries(others)) expect(account.items.get(name)).toEqual(value);
  });

  test('that are missing are left out, that are no text of ours come as damaged', async () => {
    const { account, place } = setUp();
    account.items.set(itemName(A, 2), 'no text of ours');
    const read = await place.read([itemName(A, 1), itemName(A, 2)]);
    expect(read.ok && [...read.value]).toEqual([[itemName(A, 2), new Uint8Array()]]);
  });

  test('come back as they went in, whatever their bytes', async () => {
    const { place } = setUp();
    for (const length of [0, 1, 2, 13, 500, 6_000]) {
      const bytes = noise(length);
      await place.write({ put: [[itemName(A, 1), bytes]], remove: [] });
      const read = await place.read([itemName(A, 1)]);
      expect(read.ok && read.value.get(itemName(A, 1))).toEqual(bytes);
    }
  });

  test('of which only some have come are taken, and the rest when it comes', { timeout: 30_000 }, async () => {
    const { account, place, time } = setUp();
    const [a, b] = [testDevice('a'), testDevice('b')];
    for (let i = 0; i < 40; i++) a.note(`n${i}`, letters(400));
    await a.sync(place);
    const names = [...account.items.keys()];
    expect(names.length).toBeGreaterThan(3);
    const torn = createFakeAccount(
      () => time.now,
      new Map([...account.items].filter(([name]) => name !== names.find((each) => !each.endsWith('.0')))),
    );
    const there = createAccountTransport(torn, () => time.now);
    expect(await b.sync(there)).toMatchObject({ type: 'done', problems: [{ fault: { type: 'missing' } }] });
    expect(b.ids().length).toBeGreaterThan(0);
    expect(b.ids().length).toBeLessThan(40);
    for (const [name, value] of account.items) torn.items.set(name, value);
    expect(await b.sync(there)).toMatchObject({ type: 'done', problems: [] });
    expect(b.ids()).toHaveLength(40);
  });

  test('of one changed note are two: its shard and the manifest', { timeout: 30_000 }, async () => {
    const { account, place, time } = setUp();
    const a = testDevice('a');
    for (let i = 0; i < 40; i++) a.note(`n${i}`, letters(400));
    await a.sync(place);
    const before = new Map(account.items);
    time.now += 60_000;
    a.note('n7', 'changed');
    await a.sync(place);
    const changed = [...account.items].filter(([name, value]) => before.get(name) !== value);
    expect(changed).toHaveLength(2);
  });
});
