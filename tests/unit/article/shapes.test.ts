import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article';
import { SHAPES } from '../../fixtures/shapes';

const ADDRESS = 'https://paper.example/2023/09/20/story';
const open = (html: string): Document => new JSDOM(html, { url: ADDRESS }).window.document;
const read = (html: string) => {
  const result = extractArticle(open(html), ADDRESS);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of `wanted` words that are found, each as often as it is wanted. */
function coverage(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  let met = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      met += 1;
      left.set(word, count - 1);
    }
  }
  return met / Math.max(1, wanted.length);
}

describe.each(SHAPES)('$name', ({ html, blocks, litter }) => {
  test('the article is read, whole and alone', () => {
    const { article } = read(html);
    const [wanted, found] = [words(blocks.join(' ')), words(article.text)];
    expect(coverage(wanted, found), article.text).toBeGreaterThanOrEqual(0.9);
    expect(coverage(found, wanted), article.text).toBeGreaterThanOrEqual(0.95);
    for (const one of litter) expect(article.text).not.toContain(one);
  });

  test('every segment maps to its text node, and nothing is changed', () => {
    const document = open(html);
    const before = document.documentElement.outerHTML;
    const result = extractArticle(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
    if (!result.ok) throw new Error(result.error.message);
    const { article, segments } = result.value;
    expect(segments.length).toBeGreaterThan(0);
    for (const { node, nodeStart, start, end } of segments)
      expect(node.data.slice(nodeStart, nodeStart + end - start)).toBe(article.text.slice(start, end));
  });
});

test('holds its own against Readability on these shapes', () => {
  let [ours, theirs] = [0, 0];
  for (const { html, blocks } of SHAPES) {
    const wanted = words(blocks.join(' '));
    const other = words(new Readability(open(html)).parse()?.textContent ?? '');
    const own = words(read(html).article.text);
    ours += Math.min(coverage(wanted, own), coverage(own, wanted));
    theirs += Math.min(coverage(wanted, other), coverage(other, wanted));
  }
  expect(ours).toBeGreaterThanOrEqual(theirs);
});

describe('pages that are no article, and hostile ones', () => {
  test.each([
    ['an empty page', ''],
    ['a page without text', '<!doctype html><body><div><img src="a.png"></div></body>'],
    [
      'a list of links',
      `<body><ul>${'<li><a href="/a">A story with a long and telling headline, and a link</a></li>'.repeat(30)}</ul></body>`,
    ],
    ['scripts only', '<body><script>document.write("x".repeat(1e6))</script></body>'],
  ])('%s', (_, html) => {
    const result = extractArticle(open(html), ADDRESS);
    expect(result.ok ? result.value.article.text : result.error.type).toBe('no-article');
  });

  test('five megabytes are read in bounded time', () => {
    const html = `<body><article><h1>A long page</h1>${'<p>This is a sentence of a very long page, and it goes on for ever.</p>'.repeat(70_000)}</article></body>`;
    const document = open(html);
    expect(html.length).toBeGreaterThan(4_500_000);
    // Time of the processor, not of the clock: what else the machine does is not counted.
    const begun = process.cpuUsage();
    expect(extractArticle(document, ADDRESS).ok).toBe(true);
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(20_000);
  }, 120_000);
});

describe('metadata', () => {
  const article =
    '<article><h1>A headline here</h1><p>A sentence that is long enough to be prose, with a comma and a full stop.</p></article>';
  const metadata = (head: string, lang = 'en') =>
    read(`<html lang="${lang}"><head><title>Title</title>${head}</head><body>${article}</body></html>`).article;

  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-10-20T23:30:00+02:00"}</script>',
      '2023-10-20',
    ],
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["Article"],"datePublished":"2023-10-20"}]}</script>',
      '2023-10-20',
    ],
    [
      'a broken block before a good one',
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><script type="application/ld+json"><!-- [{"@type":"NewsArticle","datePublished":"2023-10-21"}] --></script>',
      '2023-10-21',
    ],
    ['meta', '<meta property="article:published_time" content="2023-10-19T08:00:00Z">', '2023-10-19'],
    ['the address', '', '2023-09-20'],
  ])('date from %s', (_, head, published) => {
    expect(metadata(head).published).toBe(published);
  });

  test.each([
    ['of the same site', 'https://www.paper.example/canonical?utm_source=x', 'https://www.paper.example/canonical'],
    ['of another site', 'https://evil.example/story', ADDRESS],
    ['that is a script', 'javascript:alert(1)', ADDRESS],
  ])('a canonical address %s', (_, href, url) => {
    expect(metadata(`<link rel="canonical" href="${href}">`).url).toBe(url);
  });

  test('a wall is told, and so is a translation', () => {
    expect(
      metadata('<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>')
        .partial,
    ).toBe('paywall');
    expect(read(`<html class="translated-ltr" lang="fr"><body>${article}</body></html>`).article.translated).toBe(true);
    expect(metadata('').partial).toBe('short');
  });

  test('long values are cut, a language that is none is not believed', () => {
    expect(metadata(`<meta property="og:site_name" content="${'x'.repeat(5000)}">`).publisher?.length).toBe(300);
    expect(metadata('', 'not a language').lang).toBeNull();
  });
});
