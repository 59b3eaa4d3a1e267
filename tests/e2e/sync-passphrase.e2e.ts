import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApache, type ApacheServer } from '../../scripts/sync/webdav-servers';
import { shot, TARGETS, until } from './driver';
import { fill } from './story';
import { each, meet, type SyncDevice } from './sync/device';
import { emptyFolder, filesOf, textOf } from './sync/folder';
import { launchDevices } from './sync/pair';

/** Items that are encrypted say so in their third byte. */
const sealsOf = (folder: string): readonly number[] => [
  ...new Set(
    filesOf(folder)
      .filter(({ name }) => name.startsWith('d.'))
      .map(({ bytes }) => bytes[2] ?? -1),
  ),
];

describe.each(TARGETS)('%s: passphrases of two devices', (target) => {
  let server: ApacheServer;
  const devices = launchDevices([target, target]);
  const [first, second] = [(): SyncDevice => devices.at(0), (): SyncDevice => devices.at(1)];
  let written = 0;

  beforeAll(async () => {
    server = await startApache('default');
  });
  afterAll(async () => server?.stop());

  const setUp = async (device: SyncDevice, passphrase: string | null, startOver = false): Promise<string | null> => {
    const { address, user, password } = server;
    return (await device.setUp({ address, user, password, passphrase, label: 'A device', startOver }))?.type ?? null;
  };
  /** A folder with this passphrase, in which both are new and have met; each has a note that the other has too. */
  const begin = async (passphrase: string | null): Promise<void> => {
    await each(devices.all(), async (device) => {
      if ((await device.status()).place) await device.disconnect();
      await device.reopen();
    });
    emptyFolder(server.data);
    for (const device of devices.all()) expect(await setUp(device, passphrase)).toBeNull();
    await bothHave(await write(first()), await write(second()));
    expect(sealsOf(server.data)).toEqual([passphrase === null ? 0 : 1]);
  };
  /** Writes a note that there has not been, and answers its text. */
  const write = async (device: SyncDevice): Promise<string> => {
    const text = `Note ${(written += 1)}`;
    await device.write(text);
    return text;
  };
  const bothHave = async (...texts: readonly string[]): Promise<void> => {
    await meet(devices.all());
    expect(await first().texts()).toEqual(expect.arrayContaining([...texts]));
    expect(await second().texts()).toEqual(await first().texts());
  };
  const faultOf = async (device: SyncDevice): Promise<string | undefined> => (await device.syncNow()).fault?.type;
  /** Waits until no fault is left, and it is encrypted or not. */
  const isWell = async (device: SyncDevice, encrypted: boolean): Promise<unknown> =>
    until(device.status, (now) => now.fault === null && now.encrypted === encrypted && !now.running);

  const form = `document.querySelector('[name=new-passphrase], .sync .switch[aria-checked=true]').closest('form')`;
  /** What the form of encryption says; what it said before is marked and passed over. */
  const answer = `${form}.querySelector('.state-said:not([data-old]), .field-error:not([data-old])')`;
  /** Gives the form of encryption a passphrase, or null; it is opened where it has not opened itself. Answers what it says. */
  const change = async (device: SyncDevice, passphrase: string | null): Promise<string> => {
    const page = device.page();
    await page.waitForSelector('[name=new-passphrase]');
    await page.evaluate(`(() => {
      const details = ${form}.closest('details');
      if (!details.open) details.querySelector('summary').click();
    })()`);
    if (passphrase === null) await page.evaluate(`[...${form}.querySelectorAll('.switch')].at(-1).click()`);
    else await fill(page, '[name=new-passphrase]', passphrase);
    await until(
      async () => page.evaluate(`document.querySelector('[name=new-passphrase]') === null`),
      (isPlain) => isPlain === (passphrase === null),
    );
    await page.evaluate(`{
      const old = ${answer};
      if (old) old.dataset.old = '';
      ${form}.querySelector('[type=submit]').click();
    }`);
    return (await until(
      async () => page.evaluate(`${answer}?.textContent ?? ''`),
      (text) => text !== '',
    )) as string;
  };
  /** The screen says so, and has opened the form. */
  const told = async (device: SyncDevice, words: string): Promise<void> => {
    await until(
      async () =>
        device
          .page()
          .evaluate(
            `[document.querySelector('.sync-state').textContent, ${form}.closest('details').open].map(String).join()`,
          ),
      (text) => String(text).includes(words) && String(text).endsWith('true'),
    );
  };

  test('a folder is moved to encryption: the second device is told and asked', async () => {
    await begin(null);
    expect(await change(first(), 'the first passphrase')).toBe('Encrypted. Give the passphrase on your other devices.');
    expect(await faultOf(second())).toBe('encrypted');
    await told(second(), 'is encrypted: give its passphrase');
    await shot(second().page(), `sync-moved-${target}`);
    expect(await change(second(), 'the first passphrase')).toContain('Encrypted.');
    await bothHave(await write(first()), await write(second()));
    expect(sealsOf(server.data)).toEqual([1]);
    expect(textOf(server.data)).not.toContain('A device');
  });

  test('the passphrase is changed: the second device takes the new one and no other', async () => {
    await begin('the first passphrase');
    expect(await change(first(), 'the second passphrase')).toBe('Passphrase changed.');
    // Not before: the second device, which syncs by itself, would have it already.
    const late = await write(first());
    await first().syncNow();
    expect(await faultOf(second())).toBe('wrong-passphrase');
    await told(second(), 'does not open what is there');
    expect(await change(second(), 'some other passphrase')).toContain('does not open what is there');
    expect(await second().texts()).not.toContain(late);
    await change(second(), 'the second passphrase');
    await isWell(second(), true);
    await bothHave(late);
  });

  test('encryption is turned off: the second device is told and asked', async () => {
    await begin('the first passphrase');
    expect(await change(first(), null)).toBe('What is sent is not encrypted any more.');
    expect(await faultOf(second())).toBe('not-encrypted');
    await told(second(), 'is not encrypted');
    await change(second(), null);
    await isWell(second(), false);
    await bothHave(await write(first()), await write(second()));
    expect(sealsOf(server.data)).toEqual([0]);
  });

  test('after a lost passphrase the folder is begun anew from one device', async () => {
    await begin('a passphrase that is lost');
    await second().disconnect();
    expect(await setUp(second(), 'quite another one')).toBe('wrong-passphrase');
    expect((await second().status()).place).toBeNull();
    expect(await setUp(second(), 'quite another one', true)).toBeNull();
    const before = await first().texts();
    expect(await faultOf(first())).toBe('wrong-passphrase');
    expect(await first().texts()).toEqual(before);
    await change(first(), 'quite another one');
    await isWell(first(), true);
    await bothHave(...before, await write(second()));
  });
});
