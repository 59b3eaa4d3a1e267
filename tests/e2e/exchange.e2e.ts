import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planImport } from '../../lib/exchange/import-plan';
import { readImport } from '../../lib/exchange/read-import';
import type { ReaderSet } from '../../lib/exchange/reader-set';
import { serialiseReferenceSet } from '../../lib/exchange/reference-set';
import { newsPage } from '../fixtures/news-page';
import { Extension, shot, TARGETS, until } from './driver';
import { startSite, type Site } from './site';

const SOURCE = newsPage({
  title: 'Court in The Hague reports cyberattack',
  published: '2023-09-20',
  lang: 'en',
  publisher: 'North Wire',
  url: 'https://north-wire.example/court',
  paragraphs: [
    'The International Criminal Court announced on 19 September that hackers had broken into its computer systems.',
    'Dutch police have opened a criminal investigation into the attack on the International Criminal Court.',
  ],
});

/** What the reader made, without the sources that come with the extension. */
const own = (set: ReaderSet): Pick<ReaderSet, 'sources' | 'notes' | 'sourceTags'> => ({
  sources: set.sources.filter(({ source }) => source.addedAt !== null),
  notes: set.notes,
  sourceTags: set.sourceTags,
});

describe.each(TARGETS)('%s: import and export', (target) => {
  let extension: Extension;
  let site: Site;
  let manager: Page;
  beforeAll(async () => {
    [extension, site] = await Promise.all([Extension.launch(target), startSite()]);
    await extension.setGrant('*://127.0.0.1/*', true);
    manager = await extension.open('manager.html#import', 'input[type=file]');
    await extension.emptySet(manager);
    const page = await extension.browser.newPage();
    await page.goto(site.put('/source', SOURCE));
    const state = async (): Promise<{ type: string } | null> =>
      extension.askPage(manager, `${site.origin}/source`, 'readState');
    await until(state, (now) => now?.type === 'assessed');
    const article = await extension.askPage(manager, `${site.origin}/source`, 'readArticle');
    const { added } = await extension.ask<{ added: { source: { id: string } } }>(manager, 'addArticle', {
      article,
      fields: {},
    });
    await page.close();
    const source = added.source.id;
    const draft = { id: null, target: { type: 'source', source }, text: 'Ask the **registry**.', tags: ['ask'] };
    await extension.ask(manager, 'saveNote', { draft, basedOn: null });
    await extension.ask(manager, 'setTags', { source, tags: ['court', 'wire'] });
  });
  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });

  const readSet = async (): Promise<ReaderSet> => extension.ask<ReaderSet>(manager, 'readSet', null);
  /** Gives the form a file, as the reader's choice does. */
  const choose = async (name: string, content: string): Promise<void> => {
    await manager.evaluate(`(() => {
      const input = document.querySelector('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}, { type: 'application/json' }));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  };
  const shown = async (): Promise<string> =>
    (await manager.evaluate(`document.querySelector('.exchange')?.innerText ?? ''`)) as string;

  test('our file brings back what was deleted, and nothing twice', async () => {
    const before = await readSet();
    expect(own(before)).toMatchObject({
      sources: [{ source: { publisher: 'North Wire' } }],
      notes: [{ tags: ['ask'] }],
    });
    const file = serialiseReferenceSet(before);
    await extension.emptySet(manager);
    await extension.ask(manager, 'deleteNote', { id: before.notes[0]?.id });
    await extension.ask(manager, 'setTags', { source: Object.keys(before.sourceTags)[0], tags: [] });
    expect(own(await readSet())).toEqual({ sources: [], notes: [], sourceTags: {} });
    await choose('set.json', file);
    await until(shown, (text) => text.includes('3 to be added'));
    await shot(manager, `import-${target}`);
    await manager.evaluate(`document.querySelector('.exchange .primary').click()`);
    await until(shown, (text) => text.includes('Imported from set.json'));
    expect(own(await readSet())).toEqual(own(before));
    await choose('set.json', file);
    await until(shown, (text) => text.includes('Everything in this file'));
  });

  test('a wrong file says where, and changes nothing', async () => {
    const before = await readSet();
    await choose('wrong.json', serialiseReferenceSet(before).replace('"publisher": "North Wire"', '"publisher": 7'));
    const said = await until(shown, (text) => text.includes('Nothing was imported'));
    expect(said).toMatch(/wrong\.json.*sources\[0\]\.source\.publisher/u);
    expect(await readSet()).toEqual(before);
  });

  test('a thousand sources come in at once', { timeout: 180_000 }, async () => {
    const before = await readSet();
    const [first] = own(before).sources;
    if (!first) throw new Error('no source');
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      source: { ...first.source, id: `many-${at}`, url: `https://many.example/${at}` },
      claims: first.claims.map((claim, of) => ({ ...claim, id: `many-${at}#${of}`, source: `many-${at}` })),
    })) as unknown as ReaderSet['sources'];
    const file = serialiseReferenceSet({ sources: many, origins: [] });
    const read = readImport(file, { newId: () => '', now: '' });
    if (!read.ok) throw new Error(read.error.what);
    expect(planImport(before, read.value).counts.add).toBe(1_000);
    await choose('many.json', file);
    await until(shown, (text) => text.includes('1,000 to be added'), { timeout: 60_000 });
    await manager.evaluate(`document.querySelector('.exchange .primary').click()`);
    await until(shown, (text) => text.includes('Imported from many.json'), { timeout: 90_000 });
    expect((await readSet()).sources).toHaveLength(before.sources.length + 1_000);
  });
});
