import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsPage } from '../fixtures/news-page';
import { Extension, painted, shot, TARGETS, until } from './driver';
import { startSite, type Site } from './site';

const ARTICLE = {
  title: 'International Criminal Court was hacked, it says',
  published: '2023-10-22',
  lang: 'en',
  paragraphs: [
    'The International Criminal Court announced the attack on its systems on 19 September.',
    'The attack was espionage, the Court said. Dutch police have opened a criminal investigation.',
    'The evidence available indicates a targeted and sophisticated attack on the International Criminal Court.',
  ],
} as const;

describe.each(TARGETS)('%s: access and conduct', (target) => {
  let extension: Extension;
  let site: Site;
  let own: Page;
  beforeAll(async () => {
    [extension, site] = await Promise.all([Extension.launch(target), startSite()]);
    own = await extension.open('manager.html');
  });
  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });

  const visit = async (path: string, html: string, type?: string): Promise<Page> => {
    const page = await extension.browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    await page.goto(site.put(path, html, type));
    return page;
  };
  const state = async (path: string): Promise<{ type: string } & Record<string, unknown>> =>
    (await extension.askPage<{ type: string }>(own, `${site.origin}${path}`, 'readState')) ?? {
      type: 'nobody answers',
    };
  const pause = async (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

  test('nothing is granted at install, the welcome page opens, and no page is read', async () => {
    const welcome = await until(
      async () => (await extension.browser.pages()).length,
      (count) => count >= 2,
    );
    expect(welcome).toBeGreaterThanOrEqual(2);
    const granted = (await own.evaluate(`(globalThis.browser ?? chrome).permissions.getAll()`)) as {
      origins?: string[];
    };
    expect(granted.origins ?? []).toEqual([]);
    const page = await visit('/ungranted', newsPage(ARTICLE));
    await pause(800);
    expect(await painted(page)).toEqual({});
    await page.close();
  });

  test('the shipped set is there on first run', async () => {
    const { sources } = await extension.ask<{ sources: { claimCount: number }[] }>(own, 'listSources', null);
    expect(sources.length).toBeGreaterThan(15);
    expect(sources.reduce((sum, source) => sum + source.claimCount, 0)).toBeGreaterThan(150);
  });

  test('a tab that is open when its site is granted is served', async () => {
    const page = await visit('/open-tab', newsPage(ARTICLE));
    await extension.setGrant('*://127.0.0.1/*', true);
    await until(
      async () => painted(page),
      (lines) => Object.keys(lines).length > 0,
    );
    await page.close();
  });

  test('several tabs are each told their own', async () => {
    const [first, second] = [
      await visit('/one', newsPage(ARTICLE)),
      await visit('/two', newsPage({ ...ARTICLE, paragraphs: ARTICLE.paragraphs.slice(0, 2) })),
    ];
    for (const page of [first, second])
      await until(
        async () => painted(page),
        (lines) => Object.keys(lines).length > 0,
      );
    expect(JSON.stringify(await painted(first))).toContain('targeted and sophisticated');
    expect(JSON.stringify(await painted(second))).not.toContain('targeted and sophisticated');
    await first.close();
    await second.close();
  });

  test('a page that clears our highlights is painted again', async () => {
    const page = await visit('/clears', newsPage(ARTICLE));
    await until(
      async () => painted(page),
      (lines) => Object.keys(lines).length > 0,
    );
    await page.evaluate('CSS.highlights.clear(); document.body.append(document.createElement("hr"))');
    await until(
      async () => painted(page),
      (lines) => Object.keys(lines).length > 0,
    );
    await page.close();
  });

  test('a partly readable text and a translated page are told as such', async () => {
    const walled = newsPage(ARTICLE).replace(
      '"@type":"NewsArticle"',
      '"@type":"NewsArticle","isAccessibleForFree":false',
    );
    const page = await visit('/walled', walled);
    const partial = await until(
      async () => state('/walled'),
      ({ type }) => type === 'assessed',
    );
    expect(partial).toMatchObject({ article: { partial: 'paywall' }, assessment: { omitted: [] } });
    await page.close();
    const translated = await visit(
      '/translated',
      newsPage(ARTICLE).replace('<html lang="en">', '<html lang="en" class="translated-ltr">'),
    );
    await until(
      async () => state('/translated'),
      ({ type }) => type === 'assessed',
    );
    const article = await extension.askPage(own, `${site.origin}/translated`, 'readArticle');
    await expect(extension.ask(own, 'addArticle', { article, fields: {} })).resolves.toMatchObject({
      failure: { type: 'translated' },
    });
    await translated.close();
  });

  test('an address that is a script is refused, and nothing is added', async () => {
    const page = await visit('/script', newsPage(ARTICLE));
    await until(
      async () => state('/script'),
      ({ type }) => type === 'assessed',
    );
    const article = await extension.askPage(own, `${site.origin}/script`, 'readArticle');
    const before = await extension.ask<{ sources: unknown[] }>(own, 'listSources', null);
    await expect(
      extension.ask(own, 'addArticle', { article, fields: { url: 'javascript:alert(1)' } }),
    ).resolves.toMatchObject({
      failure: { type: 'bad-input' },
    });
    const after = await extension.ask<{ sources: unknown[] }>(own, 'listSources', null);
    expect(after.sources.length).toBe(before.sources.length);
    await page.close();
  });

  test.each([
    ['an empty page', '/empty', '<!doctype html><title>International Criminal Court hacked</title>'],
    [
      'a page without text',
      '/bare',
      '<!doctype html><title>International Criminal Court hacked</title><body><img alt="x"></body>',
    ],
  ])('%s is told to hold no article', async (_, path, html) => {
    const page = await visit(path, html);
    await until(
      async () => state(path),
      ({ type }) => type === 'no-article',
    );
    await page.close();
  });

  test('a broken JSON-LD block and five megabytes of text are read', async () => {
    const broken = newsPage(ARTICLE).replace('"@context"', '@context');
    const page = await visit('/broken', broken);
    await until(
      async () => painted(page),
      (lines) => Object.keys(lines).length > 0,
    );
    await page.close();
    const filler = 'This long sentence about gardens, paths and walls is here to make the page heavy.';
    const long = newsPage({
      ...ARTICLE,
      paragraphs: [...ARTICLE.paragraphs, ...Array.from({ length: 62_000 }, () => filler)],
    });
    expect(long.length).toBeGreaterThan(5_000_000);
    const heavy = await visit('/heavy', long);
    await until(
      async () => painted(heavy),
      (lines) => Object.keys(lines).length > 0,
      { timeout: 120_000 },
    );
    await heavy.close();
  }, 180_000);

  test('a document that is no page is left alone', async () => {
    const page = await visit('/data.json', '{"title":"International Criminal Court hacked"}', 'application/json');
    await pause(500);
    expect((await state('/data.json')).type).toBe('nobody answers');
    await page.close();
  });

  test('the claims list is a landmark that can be opened', async () => {
    const page = await visit('/list', newsPage(ARTICLE));
    await until(
      async () => painted(page),
      (lines) => Object.keys(lines).length > 0,
    );
    await extension.askPage(own, `${site.origin}/list`, 'toggleList');
    await pause(300);
    await shot(page, `list-${target}`);
    await page.close();
  });

  test('a grant taken back clears open pages, reads nothing more, and leaves what was made', async () => {
    const open = await visit('/open-when-revoked', newsPage(ARTICLE));
    await until(
      async () => painted(open),
      (lines) => Object.keys(lines).length > 0,
    );
    await extension.setGrant('*://127.0.0.1/*', false);
    await until(
      async () => painted(open),
      (lines) => Object.keys(lines).length === 0,
    );
    await open.close();
    const page = await visit('/revoked', newsPage(ARTICLE));
    await pause(1200);
    expect(await painted(page)).toEqual({});
    const { sources } = await extension.ask<{ sources: unknown[] }>(own, 'listSources', null);
    expect(sources.length).toBeGreaterThan(15);
    await page.close();
  });
});
