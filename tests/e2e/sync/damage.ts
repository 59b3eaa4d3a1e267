import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shot } from '../driver';
import { each, heard, PASSPHRASE, type SyncDevice } from './device';
import { edit, wordsOfReader } from './edits';
import { textOf } from './folder';
import { isFrom, type Pair, type Place } from './pair';

/** What may go wrong with the bytes that a server keeps: read, changed, exchanged, put back. */
export function damageStories(pair: Pair, place: Place, word: string): void {
  const shards = (): string => join(place.server().data, 'shards');
  const read = (name: string): Buffer => readFileSync(join(shards(), name));
  const write = (name: string, bytes: Buffer): void => writeFileSync(join(shards(), name), bytes);
  const shardsOf = async (device: SyncDevice): Promise<readonly string[]> => {
    const { devices } = await device.status();
    const own = devices.find((each) => each.own)?.id ?? 'nobody';
    return readdirSync(shards()).filter((name) => name.startsWith(`d.${own}.`));
  };
  const firstOf = async (device: SyncDevice): Promise<string> => (await shardsOf(device))[0] ?? 'none';
  /** From now on only this device reaches the server: the other, which syncs by itself too, mends nothing meanwhile. */
  const leaveAlone = (device: SyncDevice): void =>
    place.proxy().treat((asked) => (isFrom(device, asked) ? { type: 'pass' } : { type: 'refuse' }));
  /** A round of this device finds these files spoilt, says so, and takes nothing from them. */
  const findsSpoilt = async (device: SyncDevice, names: readonly string[]): Promise<void> => {
    const before = await device.exported();
    const { damaged } = await device.syncNow();
    expect(damaged).toEqual(expect.arrayContaining([...names]));
    for (const name of names) await heard(device, name);
    expect(await device.exported()).toEqual(before);
  };

  /** Both know the same, both have written, and the server holds it whole. */
  const begin = async (): Promise<void> => {
    await each(pair.devices(), async (device) => edit(device, `${pair.fresh(word)}${device.target}`));
    await meetAgain();
  };
  /** Both reach the server again; the one whose files are spoilt mends them. */
  const meetAgain = async (): Promise<void> => {
    place.proxy().treat(null);
    await pair.settle();
  };

  test('the server holds no word of what the reader made', async () => {
    await begin();
    const { data, user, password } = place.server();
    const bytes = textOf(data);
    const words = wordsOfReader(await pair.chrome().set());
    expect(words.size).toBeGreaterThan(40);
    const secrets = [...PASSPHRASE.split(' '), password, user].filter(({ length }) => length >= 5);
    const found = [...words, ...secrets].filter((each) => bytes.includes(each) || bytes.includes(each.toLowerCase()));
    expect(found).toEqual([]);
    expect(bytes.length).toBeGreaterThan(1_000);
  });

  test('a flipped byte is found and told by the other browser, and mended by the one that wrote it', async () => {
    await begin();
    leaveAlone(pair.firefox());
    const name = await firstOf(pair.chrome());
    const whole = read(name);
    const flipped = Buffer.from(whole);
    flipped.writeUInt8((flipped.at(-9) ?? 0) ^ 1, flipped.length - 9);
    write(name, flipped);
    await findsSpoilt(pair.firefox(), [name]);
    await shot(pair.firefox().page(), 'sync-damaged');
    await meetAgain();
    expect(read(name).equals(flipped)).toBe(false);
    expect((await pair.firefox().syncNow()).damaged).toEqual([]);
  });

  test('two files exchanged are both found and told', async () => {
    await begin();
    leaveAlone(pair.firefox());
    const [ours, theirs] = [await firstOf(pair.chrome()), await firstOf(pair.firefox())];
    const [one, other] = [read(ours), read(theirs)];
    write(ours, other);
    write(theirs, one);
    await findsSpoilt(pair.firefox(), [ours]);
    // Firefox has mended its own.
    leaveAlone(pair.chrome());
    write(theirs, one);
    await findsSpoilt(pair.chrome(), [theirs]);
    await meetAgain();
  });

  test('an old file put back is found and told, and brings back nothing old', async () => {
    await begin();
    const old = (await shardsOf(pair.chrome())).map((name) => [name, read(name)] as const);
    await edit(pair.chrome(), pair.fresh(word));
    await pair.settle();
    leaveAlone(pair.firefox());
    const there = await shardsOf(pair.chrome());
    const changed = old.filter(([name, bytes]) => there.includes(name) && !read(name).equals(bytes));
    expect(changed.length).toBeGreaterThan(0);
    for (const [name, bytes] of changed) write(name, bytes);
    await findsSpoilt(
      pair.firefox(),
      changed.map(([name]) => name),
    );
    await meetAgain();
  });
}
