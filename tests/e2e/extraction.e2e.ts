import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractArticle } from '../../lib/article/extract-article';
import { SHAPES } from '../fixtures/shapes';
import { Extension, TARGETS, until } from './driver';
import { startSite, type Site } from './site';

/** What the command line reads of a page. */
function asOnCommandLine(html: string, address: string): string {
  const read = extractArticle(new JSDOM(html, { url: address }).window.document, address);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.article.text;
}

describe.each(TARGETS)('%s: the same text as on the command line', (target) => {
  let extension: Extension;
  let site: Site;
  let own: Page;
  beforeAll(async () => {
    [extension, site] = await Promise.all([Extension.launch(target), startSite()]);
    await extension.setGrant('*://127.0.0.1/*', true);
    own = await extension.open('manager.html');
  });
  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });

  test.each(SHAPES)('$name', async ({ name, html }) => {
    const address = site.put(`/${encodeURIComponent(name)}`, html);
    const page = await extension.browser.newPage();
    await page.goto(address);
    const article = await until(
      async () => extension.askPage<{ text?: string }>(own, address, 'readArticle'),
      (read) => read?.text !== undefined,
    );
    expect(article?.text).toBe(asOnCommandLine(html, address));
    await page.close();
  });
});
