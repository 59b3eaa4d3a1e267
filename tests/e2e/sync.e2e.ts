import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApache, type ApacheServer } from '../../scripts/sync/webdav-servers';
import { shot, TARGETS, until } from './driver';
import { fill, forgetNotes } from './story';
import { each, meet, PASSPHRASE, type SyncDevice } from './sync/device';
import { emptyFolder, filesOf, textOf } from './sync/folder';
import { launchDevices } from './sync/pair';

const SECRET = 'Quicksilver';

describe.each(TARGETS)('%s: sync of two profiles through a WebDAV folder', (target) => {
  let server: ApacheServer;
  const devices = launchDevices([target, target]);
  const [first, second] = [(): SyncDevice => devices.at(0), (): SyncDevice => devices.at(1)];

  beforeAll(async () => {
    server = await startApache('default');
  });
  afterAll(async () => server?.stop());
  // Nobody has been in the folder, no device is set up or has a note.
  beforeEach(async () => {
    await server.resume();
    await each(devices.all(), async (device) => {
      if ((await device.status()).place) await device.disconnect();
      await forgetNotes(device);
      await device.reopen();
    });
    emptyFolder(server.data);
  });

  const setUpOnScreen = async ({ page }: SyncDevice, passphrase: string): Promise<void> => {
    await fill(page(), '.sync [name=address]', server.address);
    await fill(page(), '.sync [name=user]', server.user);
    await fill(page(), '.sync [name=password]', server.password);
    await fill(page(), '.sync [name=passphrase]', passphrase);
    await page().click('.sync-form [type=submit]');
  };
  const join = async (device: SyncDevice): Promise<void> => {
    const { address, user, password } = server;
    expect(await device.setUp({ address, user, password })).toBeNull();
  };
  const joinBoth = async (): Promise<void> => {
    for (const device of devices.all()) await join(device);
    await meet(devices.all());
  };

  test('set up on the screen, notes go there encrypted', async () => {
    await first().write(`${SECRET} on the first device`);
    await setUpOnScreen(first(), PASSPHRASE);
    await until(
      first().status,
      (now) => now.place?.type === 'webdav' && !now.running && now.waiting === 0 && now.last !== null,
    );
    await first().page().waitForSelector('.sync-state');
    await shot(first().page(), `sync-${target}`);
    expect(filesOf(server.data).length).toBeGreaterThanOrEqual(2);
    const bytes = textOf(server.data);
    for (const word of [SECRET, 'device', 'icc-1', PASSPHRASE.slice(0, 10)]) expect(bytes).not.toContain(word);
  });

  test('a wrong passphrase says so and touches nothing, here or there', async () => {
    await first().write(`${SECRET} on the first device`);
    await join(first());
    await first().syncNow();
    const before = textOf(server.data);
    await second().write('Only on the second device');
    await setUpOnScreen(second(), 'not the passphrase at all');
    const said = await until(
      async () => second().page().evaluate(`document.querySelector('.sync .field-error')?.textContent ?? ''`),
      (text) => text !== '',
    );
    expect(said).toBe('This passphrase does not open what is there. Nothing was written.');
    expect(textOf(server.data)).toBe(before);
    expect((await second().status()).place).toBeNull();
    expect(await second().texts()).toEqual(['Only on the second device']);
  });

  test('with the right one both devices have both notes', async () => {
    await first().write('Only on the first device');
    await join(first());
    await second().write('Only on the second device');
    await setUpOnScreen(second(), PASSPHRASE);
    await until(second().texts, (now) => now.length === 2);
    await until(second().status, ({ place, running }) => place !== null && !running);
    await first().syncNow();
    const both = await first().notes();
    expect(both).toHaveLength(2);
    expect(await second().notes()).toEqual(both);
    expect((await first().status()).devices).toHaveLength(2);
  });

  test('a change goes by itself, though the background was stopped in between', async () => {
    await joinBoth();
    await first().write('Goes by itself');
    await until(first().status, (now) => now.waiting === 0 && !now.running);
    await second().extension().suspend();
    await second().syncNow();
    expect(await second().texts()).toContain('Goes by itself');
  });

  test('what was written while the folder was away is kept and both texts of one note stay', async () => {
    await first().write('known to both');
    await joinBoth();
    const [known] = await first().notes();
    expect(await second().notes()).toEqual([known]);
    await server.pause();
    await first().write('written here', known);
    await second().write('written there', known);
    const offline = await first().syncNow();
    expect(offline.fault?.type).toBe('unreachable');
    expect(offline.waiting).toBe(1);
    await server.resume();
    await meet(devices.all());
    const [ended] = await first().notes();
    expect(await second().notes()).toEqual([ended]);
    expect(ended?.id).toBe(known?.id);
    expect(new Set([ended?.text, ...(ended?.alternatives ?? [])])).toEqual(new Set(['written here', 'written there']));
  });

  test('disconnecting keeps what is here and removes this device there if asked', async () => {
    for (const device of devices.all()) await device.write('Stays here');
    await joinBoth();
    const count = filesOf(server.data).length;
    const kept = await second().notes();
    await second().ask('disconnectSync', { remove: true });
    expect(filesOf(server.data).length).toBeLessThan(count);
    expect(await second().notes()).toEqual(kept);
    expect((await second().status()).place).toBeNull();
  });
});
