import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeSpan } from '../../../lib/anchor/describe-span';
import { extractArticle } from '../../../lib/article/extract-article';
import { noteId } from '../../../lib/base/ids';
import { annotationsOfClaims } from '../../../lib/exchange/annotation/claim-annotations';
import { annotationsOfNotes, serialiseAnnotations } from '../../../lib/exchange/annotation/web-annotation';
import { newsPage } from '../../fixtures/news-page';
import { source, sourceClaim, words } from './evidence-fixture';

/** What Apache Annotator, a reader of the W3C's model by others, makes of the selectors that we write. */

const PARAGRAPHS = [
  'The harbour museum closed its doors on Monday after a fire in the attic, a spokesman said, and it will stay closed for a month.',
  'The fire was caused by a worn cable, the brigade found. A worn cable was replaced last year in the east wing; nobody was hurt in the fire.',
  'Visitors who hold a ticket are paid back by the museum, which expects to open its doors again before the summer of next year.',
];
const URL = 'https://paper.example/fire';
const { window } = new JSDOM(
  newsPage({ title: 'Fire in the museum', published: '2026-03-02', lang: 'en', paragraphs: PARAGRAPHS, url: URL }),
  { url: URL },
);
const { document } = window;
const read = extractArticle(document, URL);
if (!read.ok) throw new Error(read.error.message);
const { text } = read.value.article;

// The library asks for the names of a window.
const names = ['Node', 'NodeFilter', 'Range', 'document'] as const;
const before = names.map((name) => [name, (globalThis as Record<string, unknown>)[name]] as const);
beforeAll(() => {
  for (const name of names) Object.assign(globalThis, { [name]: (window as unknown as Record<string, unknown>)[name] });
});
afterAll(() => {
  for (const [name, value] of before)
    if (value === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.assign(globalThis, { [name]: value });
});

type Selector = { readonly type: string } & Readonly<Record<string, never>>;

/** The texts that a selector of the written document finds in a scope. */
async function found(selector: Selector, scope: Node): Promise<string[]> {
  const matcher =
    selector.type === 'TextQuoteSelector'
      ? createTextQuoteSelectorMatcher(selector as never)
      : createTextPositionSelectorMatcher(selector as never);
  const texts: string[] = [];
  for await (const range of matcher(scope)) texts.push(String(range));
  return texts;
}

/** What stands in the file, as another program reads it. */
const selectorsIn = (written: string): Selector[][] => {
  const json = JSON.parse(written) as { first: { items: { target: { selector: Selector[] } }[] } };
  return json.first.items.map(({ target }) => target.selector);
};

const noteOn = (exact: string, from = 0): string => {
  const start = text.indexOf(exact, from);
  const selector = describeSpan(text, { start, end: start + exact.length });
  const page = { url: URL, title: 'Fire in the museum', publisher: null, published: null };
  const [createdAt, updatedAt] = ['2026-03-03T00:00:00.000Z', '2026-03-03T00:00:00.000Z'];
  const target = { type: 'passage', page, selector, facet: null } as const;
  const note = { id: noteId('n'), target, text: 'Ask.', tags: [], createdAt, updatedAt, alternatives: [] };
  return serialiseAnnotations(annotationsOfNotes({ notes: [note], sources: [] }), 'Notes');
};

describe('selectors that we write, read by Apache Annotator', () => {
  test('a note inside a paragraph is found on the page itself, by its quote', async () => {
    const exact = 'by the museum, which expects';
    const [selectors] = selectorsIn(noteOn(exact));
    expect(await found(selectors?.[0] as Selector, document.querySelector('article') as Element)).toEqual([exact]);
  });

  test('of words that stand twice, the words before and after tell which', async () => {
    const first = text.indexOf('worn cable');
    const second = text.indexOf('worn cable', first + 1);
    for (const at of [first, second]) {
      const [selectors] = selectorsIn(noteOn('worn cable', at));
      const scope = new JSDOM('<pre></pre>', { url: URL }).window.document.querySelector('pre') as Element;
      scope.textContent = text;
      const matcher = createTextQuoteSelectorMatcher(selectors?.[0] as never);
      const starts: number[] = [];
      for await (const range of matcher(scope)) starts.push(range.startOffset);
      expect(starts).toEqual([at]);
    }
  });

  test('both selectors of a note lead to the same words of the text', async () => {
    const scope = new JSDOM('<pre></pre>', { url: URL }).window.document.querySelector('pre') as Element;
    scope.textContent = text;
    for (const exact of ['closed its doors', 'The fire was caused by a worn cable', 'the summer of next year.']) {
      const [selectors] = selectorsIn(noteOn(exact));
      expect(selectors).toHaveLength(2);
      for (const selector of selectors ?? []) expect(await found(selector, scope)).toEqual([exact]);
    }
  });

  test('each claim of the set is found in its own source, on the page', async () => {
    const sentence = 'The fire was caused by a worn cable, the brigade found.';
    const claims = annotationsOfClaims(
      { sources: [{ source: source('a', { url: URL }), claims: [sourceClaim('a', { quote: sentence })] }] },
      [],
      words,
    );
    const [selectors] = selectorsIn(serialiseAnnotations(claims, 'Claims'));
    expect(await found(selectors?.[0] as Selector, document.body)).toEqual([sentence]);
  });
});
