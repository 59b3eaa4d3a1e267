import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApache, type ApacheServer } from '../../scripts/sync/webdav-servers';
import { Extension, shot, TARGETS, until } from './driver';

const PASSPHRASE = 'nine words that nobody else would think of';
const SECRET = 'Quicksilver';

interface Status {
  readonly place: { readonly type: string } | null;
  readonly running: boolean;
  readonly waiting: number;
  readonly last: number | null;
  readonly fault: { readonly type: string } | null;
  readonly devices: readonly { readonly label: string }[];
}
interface Note {
  readonly id: string;
  readonly text: string;
  readonly updatedAt: string;
  readonly alternatives: readonly string[];
}

/** Every byte that the server keeps. */
function bytesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
const namesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();

describe.each(TARGETS)('%s: sync of two profiles through a WebDAV folder', (target) => {
  let server: ApacheServer;
  let [one, two]: Extension[] = [];
  let [here, there]: Page[] = [];
  const first = (): Extension => one as Extension;
  const second = (): Extension => two as Extension;

  beforeAll(async () => {
    [server, one, two] = await Promise.all([
      startApache('default'),
      Extension.launch(target),
      Extension.launch(target),
    ]);
    for (const extension of [one, two]) await extension.setGrant('*://127.0.0.1/*', true);
    [here, there] = [await one.open('manager.html'), await two.open('manager.html')];
    for (const page of [here, there]) await page.setViewport({ width: 1280, height: 1100 });
  });
  afterAll(async () => {
    await Promise.all([one?.close(), two?.close()]);
    await server?.stop();
  });

  const status = async (extension: Extension, page: Page): Promise<Status> =>
    extension.ask<Status>(page, 'readSync', null);
  const notes = async (extension: Extension, page: Page): Promise<readonly Note[]> =>
    (await extension.ask<{ notes: readonly Note[] }>(page, 'listNotes', {})).notes;
  const write = async (extension: Extension, page: Page, text: string, known: Note | null = null): Promise<void> => {
    const target_ = { type: 'source', source: 'icc-1' };
    const draft = { id: known?.id ?? null, target: target_, text, tags: [] };
    const reply = await extension.ask<{ failure?: unknown }>(page, 'saveNote', {
      draft,
      basedOn: known?.updatedAt ?? null,
    });
    expect(reply.failure).toBeUndefined();
  };
  const syncNow = async (extension: Extension, page: Page): Promise<Status> =>
    extension.ask<Status>(page, 'syncNow', null);

  const openSettings = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await page.evaluate(
      `[...document.querySelectorAll('[role=tab]')].find((tab) => /settings/i.test(tab.textContent)).click()`,
    );
    await page.waitForSelector('.sync');
  };
  const type = async (page: Page, name: string, text: string): Promise<void> => {
    await page.click(`.sync [name=${name}]`, { count: 3 });
    await page.type(`.sync [name=${name}]`, text);
  };
  const setUp = async (page: Page, passphrase: string): Promise<void> => {
    await openSettings(page);
    await type(page, 'address', server.address);
    await type(page, 'user', server.user);
    await type(page, 'password', server.password);
    await type(page, 'passphrase', passphrase);
    await page.click('.sync-form [type=submit]');
  };

  test('set up on the screen, notes go there encrypted', async () => {
    await write(first(), here as Page, `${SECRET} on the first device`);
    await setUp(here as Page, PASSPHRASE);
    await until(
      async () => status(first(), here as Page),
      (now) => now.place?.type === 'webdav' && !now.running && now.waiting === 0 && now.last !== null,
    );
    await (here as Page).waitForSelector('.sync-state');
    await shot(here as Page, `sync-${target}`);
    expect(namesOf(server.data).length).toBeGreaterThanOrEqual(2);
    const bytes = bytesOf(server.data);
    for (const word of [SECRET, 'device', 'icc-1', PASSPHRASE.slice(0, 10)]) expect(bytes).not.toContain(word);
  });

  test('a wrong passphrase says so and touches nothing, here or there', async () => {
    const before = bytesOf(server.data);
    await write(second(), there as Page, 'Only on the second device');
    await setUp(there as Page, 'not the passphrase at all');
    const said = await until(
      async () => (there as Page).evaluate(`document.querySelector('.sync .field-error')?.textContent ?? ''`),
      (text) => text !== '',
    );
    expect(said).toBe('This passphrase does not open the folder. Nothing was written.');
    expect(bytesOf(server.data)).toBe(before);
    expect((await status(second(), there as Page)).place).toBeNull();
    expect((await notes(second(), there as Page)).map(({ text }) => text)).toEqual(['Only on the second device']);
  });

  test('with the right one both devices have both notes', async () => {
    await type(there as Page, 'passphrase', PASSPHRASE);
    await (there as Page).click('.sync-form [type=submit]');
    await until(
      async () => notes(second(), there as Page),
      (now) => now.length === 2,
    );
    await syncNow(first(), here as Page);
    const both = await notes(first(), here as Page);
    expect(both).toHaveLength(2);
    expect(await notes(second(), there as Page)).toEqual(both);
    expect((await status(first(), here as Page)).devices).toHaveLength(2);
  });

  test('a change goes by itself, though the background was stopped in between', async () => {
    await write(first(), here as Page, 'Goes by itself');
    await until(
      async () => status(first(), here as Page),
      (now) => now.waiting === 0,
    );
    await second().suspend();
    await syncNow(second(), there as Page);
    expect((await notes(second(), there as Page)).map(({ text }) => text)).toContain('Goes by itself');
  });

  test('what was written while the folder was away is kept and both texts of one note stay', async () => {
    const known = (await notes(first(), here as Page)).find(({ text }) => text.startsWith(SECRET)) ?? null;
    await server.pause();
    await write(first(), here as Page, 'written here', known);
    await write(second(), there as Page, 'written there', known);
    const offline = await syncNow(first(), here as Page);
    expect(offline.fault?.type).toBe('unreachable');
    expect(offline.waiting).toBe(1);
    await server.resume();
    for (const [extension, page] of [
      [first(), here],
      [second(), there],
      [first(), here],
    ] as const)
      expect((await syncNow(extension, page as Page)).fault).toBeNull();
    const ended = await notes(first(), here as Page);
    expect(await notes(second(), there as Page)).toEqual(ended);
    const both = ended.find(({ id }) => id === known?.id);
    expect(new Set([both?.text, ...(both?.alternatives ?? [])])).toEqual(new Set(['written here', 'written there']));
  });

  test('disconnecting keeps what is here and removes this device there if asked', async () => {
    const count = namesOf(server.data).length;
    const kept = await notes(second(), there as Page);
    await second().ask(there as Page, 'disconnectSync', { remove: true });
    expect(namesOf(server.data).length).toBeLessThan(count);
    expect(await notes(second(), there as Page)).toEqual(kept);
    expect((await status(second(), there as Page)).place).toBeNull();
  });
});
