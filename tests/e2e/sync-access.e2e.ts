import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApache, type ApacheServer } from '../../scripts/sync/webdav-servers';
import { newsPage } from '../fixtures/news-page';
import { painted, TARGETS, until } from './driver';
import { startSite, type Site } from './site';
import { fill } from './story';
import type { SyncDevice } from './sync/device';
import { emptyFolder } from './sync/folder';
import { launchDevices } from './sync/pair';

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
  const devices = launchDevices([target], { grant: null });
  const device = (): SyncDevice => devices.at(0);
  const page = (): Page => device().page();
  let server: ApacheServer;
  let site: Site;

  beforeAll(async () => {
    [server, site] = await Promise.all([startApache('default'), startSite()]);
  });
  afterAll(async () => {
    await site?.close();
    await server?.stop();
  });
  // Nothing is set up or granted.
  beforeEach(async () => {
    if ((await device().status()).place) await device().disconnect();
    await device().extension().setGrant(FOR_READING, false);
    // Given and taken back: from now on the browser grants it without its own dialog, as if the person had said yes.
    await device().extension().setGrant(FOR_SYNC, true);
    await device().extension().setGrant(FOR_SYNC, false);
    emptyFolder(server.data);
    await device().reopen();
    expect(await grants()).toEqual([]);
  });

  const grants = async (): Promise<readonly string[]> =>
    ((await page().evaluate(`(globalThis.browser ?? chrome).permissions.getAll()`)) as { origins?: string[] })
      .origins ?? [];
  const sitesShown = async (): Promise<unknown> => {
    await device().reopen();
    return page().evaluate(`document.querySelector('.site-add').parentElement.textContent`);
  };
  /** Whether an article on the same host is painted; what is not to be read is given time. */
  const isRead = async (awaited: boolean): Promise<boolean> => {
    const article = await device().extension().browser.newPage();
    await article.goto(site.put('/article', newsPage(ARTICLE)));
    const end = Date.now() + (awaited ? 45_000 : 2_500);
    let lines = 0;
    while (lines === 0 && Date.now() < end) {
      await new Promise((done) => setTimeout(done, 200));
      lines = Object.keys(await painted(article)).length;
    }
    await article.close();
    return lines > 0;
  };
  /** Sets sync up by a click, as the reader does: what a click on this form grants is granted for sync alone. */
  const setUp = async (secret: string): Promise<void> => {
    await fill(page(), '.sync-form [name=address]', server.address);
    await fill(page(), '.sync-form [name=user]', server.user);
    await fill(page(), '.sync-form [name=password]', secret);
    await fill(page(), '.sync-form [name=passphrase]', 'a passphrase of some length');
    await page().click('.sync-form [type=submit]');
  };
  const isSetUp = async (): Promise<void> => {
    await setUp(server.password);
    await page().waitForSelector('.sync-state');
    expect(await grants()).toEqual([FOR_SYNC]);
  };

  test('is synced with and not read, and is no site of the list', async () => {
    await setUp('not the password');
    const said = await until(
      async () => page().evaluate(`document.querySelector('.sync-form .field-error')?.textContent ?? ''`),
      (text) => text !== '',
    );
    expect(said).toBe('The folder refused the user name or password.');
    expect(await page().evaluate(`document.querySelector('.sync-form [name=address]').value`)).toBe(server.address);
    await isSetUp();
    expect(await isRead(false)).toBe(false);
    expect(await sitesShown()).not.toContain('127.0.0.1');
  });

  test('is read once the reader allows that too, and not longer', async () => {
    await isSetUp();
    await device().extension().setGrant(FOR_READING, true);
    expect(await isRead(true)).toBe(true);
    expect(await sitesShown()).toContain('127.0.0.1');
    await device().extension().setGrant(FOR_READING, false);
    expect(await isRead(false)).toBe(false);
    // Chromium takes what is inside the pattern back with it: the next click asks for it again, for sync alone.
    await sitesShown();
    await page().click('.sync-state .button');
    await until(grants, (now) => now.join() === FOR_SYNC);
    await until(device().status, ({ running, fault }) => !running && fault === null);
    expect(await isRead(false)).toBe(false);
  });

  test('is given back on disconnecting', async () => {
    await isSetUp();
    await device().disconnect();
    expect(await grants()).toEqual([]);
  });
});
