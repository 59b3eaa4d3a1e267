import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { extractArticle } from '../../lib/article/extract-article';
import { SHAPES } from '../fixtures/shapes';
import { TARGETS, until } from './driver';
import { setStage } from './story';

/** What the command line reads of a page. */
function asOnCommandLine(html: string, address: string): string {
  const read = extractArticle(new JSDOM(html, { url: address }).window.document, address);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.article.text;
}

describe.each(TARGETS)('%s: the same text as on the command line', (target) => {
  const stage = setStage(target, { empty: false, tidy: false });
  let page: Page | undefined;
  // One page goes from shape to shape; it is opened anew where a failed story has lost it.
  beforeEach(async () => {
    if (page === undefined || page.isClosed()) page = await stage.extension().browser.newPage();
  });

  test.each(SHAPES)('$name', async ({ name, html }) => {
    const address = stage.site().put(`/${encodeURIComponent(name)}`, html);
    await page?.goto(address);
    const article = await until(
      async () => stage.extension().askPage<{ text?: string }>(stage.own(), address, 'readArticle'),
      (read) => read?.text !== undefined,
    );
    expect(article?.text).toBe(asOnCommandLine(html, address));
  });
});
