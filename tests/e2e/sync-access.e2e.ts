import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApache, type ApacheServer } from '../../scripts/sync/webdav-servers';
import { newsPage } from '../fixtures/news-page';
import { Extension, painted, TARGETS, until } from './driver';
import { startSite, type Site } from './site';

const ARTICLE = {
  title: 'International Criminal Court was hacked, it says',
  published: '2023-10-22',
  lang: 'en',
  paragraphs: [
    'The International Criminal Court announced the attack on its systems on 19 September.',
    'The attack was espionage, the Court said. Dutch police have opened a criminal investigation.',
  ],
} as const;
const FOR_SYNC = 'http://127.0.0.1/*';
const FOR_READING = '*://127.0.0.1/*';

/** Folder and article stand on the same host. */
describe.each(TARGETS)('%s: a server granted for sync', (target) => {
  let extension: Extension;
  let [server, site, own]: [ApacheServer?, Site?, Page?] = [];

  beforeAll(async () => {
    [extension, server, site] = await Promise.all([Extension.launch(target), startApache('default'), startSite()]);
    // Given and taken back: from now on the browser grants it without its own dialog, as if the person had said yes.
    await extension.setGrant(FOR_SYNC, true);
    await extension.setGrant(FOR_SYNC, false);
    own = await extension.open('manager.html');
    await own.setViewport({ width: 1280, height: 1100 });
  }, 180_000);
  afterAll(async () => {
    await extension?.close();
    await site?.close();
    await server?.stop();
  });

  const page = (): Page => own as Page;
  const grants = async (): Promise<readonly string[]> =>
    ((await page().evaluate(`(globalThis.browser ?? chrome).permissions.getAll()`)) as { origins?: string[] })
      .origins ?? [];
  const sitesShown = async (): Promise<unknown> => {
    await page().bringToFront();
    await page().evaluate(
      `[...document.querySelectorAll('[role=tab]')].find((tab) => /settings/i.test(tab.textContent)).click()`,
    );
    await page().waitForSelector('.sync');
    return page().evaluate(`document.querySelector('.site-add').parentElement.textContent`);
  };
  /** Whether an article on the same host is painted; what is not to be read is given time. */
  const isRead = async (awaited: boolean): Promise<boolean> => {
    const article = await extension.browser.newPage();
    await article.goto((site as Site).put('/article', newsPage(ARTICLE)));
    const end = Date.now() + (awaited ? 15_000 : 2_500);
    let lines = 0;
    while (lines === 0 && Date.now() < end) {
      await new Promise((done) => setTimeout(done, 200));
      lines = Object.keys(await painted(article)).length;
    }
    await article.close();
    return lines > 0;
  };
  const type = async (name: string, text: string): Promise<void> => {
    await page().click(`.sync-form [name=${name}]`, { count: 3 });
    await page().type(`.sync-form [name=${name}]`, text);
  };

  test('is synced with and not read, and is no site of the list', async () => {
    expect(await grants()).toEqual([]);
    await sitesShown();
    const { address, user, password } = server as ApacheServer;
    await type('address', address);
    await type('user', user);
    await type('password', 'not the password');
    await type('passphrase', 'a passphrase of some length');
    await page().click('.sync-form [type=submit]');
    const said = await until(
      async () => page().evaluate(`document.querySelector('.sync-form .field-error')?.textContent ?? ''`),
      (text) => text !== '',
    );
    expect(said).toBe('The folder refused the user name or password.');
    expect(await page().evaluate(`document.querySelector('.sync-form [name=address]').value`)).toBe(address);
    await type('password', password);
    await page().click('.sync-form [type=submit]');
    await page().waitForSelector('.sync-state');
    expect(await grants()).toEqual([FOR_SYNC]);
    expect(await isRead(false)).toBe(false);
    expect(await sitesShown()).not.toContain('127.0.0.1');
  });

  test('is read once the reader allows that too, and not longer', async () => {
    await extension.setGrant(FOR_READING, true);
    expect(await isRead(true)).toBe(true);
    expect(await sitesShown()).toContain('127.0.0.1');
    await extension.setGrant(FOR_READING, false);
    expect(await isRead(false)).toBe(false);
    // Chromium takes what is inside the pattern back with it: the next click asks for it again, for sync alone.
    await sitesShown();
    await page().click('.sync-state .button');
    await until(grants, (now) => now.join() === FOR_SYNC);
    await until(
      async () => extension.ask<{ running: boolean; fault: unknown }>(page(), 'readSync', null),
      ({ running, fault }) => !running && fault === null,
    );
    expect(await isRead(false)).toBe(false);
  });

  test('is given back on disconnecting', async () => {
    await extension.ask(page(), 'disconnectSync', { remove: false });
    expect(await grants()).toEqual([]);
  });
});
