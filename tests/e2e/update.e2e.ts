import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsPage } from '../fixtures/news-page';
import { Extension, painted, TARGETS, until } from './driver';
import { startSite, type Site } from './site';

const ARTICLE = newsPage({
  title: 'International Criminal Court was hacked, it says',
  published: '2023-10-22',
  lang: 'en',
  paragraphs: [
    'The International Criminal Court announced the attack on its systems on 19 September.',
    'The attack was espionage, the Court said. Dutch police have opened a criminal investigation.',
  ],
});

describe.each(TARGETS)('%s: an update under an open page', (target) => {
  let extension: Extension;
  let site: Site;
  beforeAll(async () => {
    [extension, site] = await Promise.all([Extension.launch(target), startSite()]);
    await extension.setGrant('*://127.0.0.1/*', true);
  });
  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });

  test('the old reader leaves, the new one reads; the page is painted once', async () => {
    const page = await extension.browser.newPage();
    await page.goto(site.put('/article', ARTICLE));
    const before = await until(
      async () => painted(page),
      (lines) => Object.keys(lines).length > 0,
    );
    const own = await extension.open('manager.html');
    await own.evaluate('setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 50)').catch(() => undefined);
    await new Promise((done) => setTimeout(done, 2500));
    await page.bringToFront();
    await page.evaluate('document.querySelector("article").append(document.createElement("hr"))');
    const after = await until(
      async () => painted(page),
      (lines) => Object.keys(lines).length > 0,
    );
    expect(after).toEqual(before);
    const hosts = await page.evaluate(
      '[...document.documentElement.children].filter((one) => one.tagName === "DIV").length',
    );
    expect(hosts).toBeLessThanOrEqual(1);
  });
});
