import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApache, type ApacheServer } from '../../scripts/sync/webdav-servers';
import { Extension, shot, TARGETS, until } from './driver';

interface Status {
  readonly encrypted: boolean;
  readonly fault: { readonly type: string } | null;
  readonly devices: readonly { readonly aside: string | null }[];
}

/** Every byte that the server keeps. */
const bytesOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
/** Items that are encrypted say so in their third byte. */
const sealsOf = (folder: string): ReadonlySet<number> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.startsWith('d.'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))[2] ?? -1),
  );

describe.each(TARGETS)('%s: passphrases of two devices', (target) => {
  let server: ApacheServer;
  let [one, two]: Extension[] = [];
  let [here, there]: Page[] = [];
  const first = (): [Extension, Page] => [one as Extension, here as Page];
  const second = (): [Extension, Page] => [two as Extension, there as Page];

  beforeAll(async () => {
    [server, one, two] = await Promise.all([
      startApache('default'),
      Extension.launch(target),
      Extension.launch(target),
    ]);
    for (const extension of [one, two]) await extension.setGrant('*://127.0.0.1/*', true);
    [here, there] = [await one.open('manager.html#sync'), await two.open('manager.html#sync')];
    for (const [extension, page] of [first(), second()]) {
      await page.setViewport({ width: 1280, height: 1100 });
      await page.waitForSelector('.sync');
      await write(extension, page, `Written by ${extension === one ? 'one' : 'two'}`);
      const { refused } = await setUp(extension, page, null);
      expect(refused).toBeNull();
    }
    await sync(first());
  }, 180_000);
  afterAll(async () => {
    await Promise.all([one?.close(), two?.close()]);
    await server?.stop();
  });

  const setUp = async (extension: Extension, page: Page, passphrase: string | null): Promise<{ refused: unknown }> => {
    const { address, user, password } = server;
    const draft = { place: 'webdav', address, user, password, passphrase, label: 'A device', startOver: false };
    return extension.ask(page, 'setUpSync', draft);
  };
  const write = async (extension: Extension, page: Page, text: string): Promise<void> => {
    const draft = { id: null, target: { type: 'source', source: 'icc-1' }, text, tags: [] };
    await extension.ask(page, 'saveNote', { draft, basedOn: null });
  };
  const sync = async ([extension, page]: [Extension, Page]): Promise<Status> =>
    extension.ask<Status>(page, 'syncNow', null);
  const texts = async ([extension, page]: [Extension, Page]): Promise<readonly string[]> =>
    (await extension.ask<{ notes: { text: string }[] }>(page, 'listNotes', {})).notes.map(({ text }) => text).sort();
  const bothHold = async (n: number): Promise<void> => {
    for (const each of [first(), second(), first()]) expect((await sync(each)).fault).toBeNull();
    expect(await texts(first())).toHaveLength(n);
    expect(await texts(second())).toEqual(await texts(first()));
  };
  const form = '.sync form:has([name=new-passphrase], .switch[aria-checked=true])';
  /** Gives the form of encryption a passphrase, or null; it is opened where it has not opened itself. */
  const change = async ([, page]: [Extension, Page], passphrase: string | null): Promise<string> => {
    await page.bringToFront();
    await page.evaluate(`(() => {
      const details = document.querySelector('[name=new-passphrase]').closest('details');
      if (!details.open) details.querySelector('summary').click();
    })()`);
    if (passphrase === null) await page.evaluate(`[...document.querySelectorAll('${form} .switch')].at(-1).click()`);
    else {
      await page.click('[name=new-passphrase]', { count: 3 });
      await page.type('[name=new-passphrase]', passphrase);
    }
    await page.evaluate(`new Promise((done) => setTimeout(done, 100))`);
    await page.evaluate(`document.querySelector('${form} [type=submit]').click()`);
    return (await until(
      async () =>
        page.evaluate(
          `document.querySelector('${form.split(':')[0]} .state-said, .sync details[open] .field-error')?.textContent ?? ''`,
        ),
      (text) => text !== '',
    )) as string;
  };
  const told = async ([, page]: [Extension, Page], words: string): Promise<void> => {
    await until(
      async () => page.evaluate(`document.querySelector('.sync-state').textContent`),
      (text) => String(text).includes(words),
    );
    await until(
      async () => page.evaluate(`document.querySelector('[name=new-passphrase]').closest('details').open`),
      (open) => open === true,
    );
  };

  test('a folder is moved to encryption: the second device is told and asked', async () => {
    await bothHold(2);
    expect([...sealsOf(server.data)]).toEqual([0]);
    expect(await change(first(), 'the first passphrase')).toBe('Encrypted. Give the passphrase on your other devices.');
    expect((await sync(second())).fault?.type).toBe('encrypted');
    await told(second(), 'is encrypted: give its passphrase');
    await shot(there as Page, `sync-moved-${target}`);
    expect(await change(second(), 'the first passphrase')).toContain('Encrypted.');
    await bothHold(2);
    expect([...sealsOf(server.data)]).toEqual([1]);
    expect(bytesOf(server.data)).not.toContain('A device');
  });

  test('the passphrase is changed: the second device takes the new one and no other', async () => {
    expect(await change(first(), 'the second passphrase')).toBe('Passphrase changed.');
    // Not before: the second device, which syncs by itself, would have it already.
    await write(...first(), 'Under the second passphrase');
    expect((await sync(second())).fault?.type).toBe('wrong-passphrase');
    await told(second(), 'does not open the folder');
    expect(await change(second(), 'some other passphrase')).toContain('does not open the folder');
    expect(await texts(second())).toHaveLength(2);
    await change(second(), 'the second passphrase');
    await until(
      async () => two?.ask<Status>(there as Page, 'readSync', null),
      (now) => now?.fault === null,
    );
    await bothHold(3);
  });

  test('encryption is turned off: the second device is told and asked', async () => {
    expect(await change(first(), null)).toBe('What is sent is not encrypted any more.');
    expect((await sync(second())).fault?.type).toBe('not-encrypted');
    await told(second(), 'is not encrypted');
    await change(second(), null);
    await until(
      async () => two?.ask<Status>(there as Page, 'readSync', null),
      (now) => now?.fault === null && !now.encrypted,
    );
    await write(...second(), 'In the clear');
    await bothHold(4);
    expect([...sealsOf(server.data)]).toEqual([0]);
  });

  test('after a lost passphrase the folder is begun anew from one device', async () => {
    await change(first(), 'a passphrase that is lost');
    await second()[0].ask(second()[1], 'disconnectSync', { remove: false });
    expect(await setUp(...second(), 'quite another one')).toMatchObject({ refused: { type: 'wrong-passphrase' } });
    const { address, user, password } = server;
    const passphrase = 'quite another one';
    const draft = { place: 'webdav', address, user, password, passphrase, label: 'A device', startOver: true };
    const again = await second()[0].ask<{ refused: unknown }>(second()[1], 'setUpSync', draft);
    expect(again.refused).toBeNull();
    expect((await sync(first())).fault?.type).toBe('wrong-passphrase');
    expect(await texts(first())).toHaveLength(4);
    await change(first(), passphrase);
    await until(
      async () => one?.ask<Status>(here as Page, 'readSync', null),
      (now) => now?.fault === null,
    );
    await bothHold(4);
  });
});
