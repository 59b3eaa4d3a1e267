import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article';
import { findClaims } from '../../../lib/claims/find-claims';
import { icc } from '../../../lib/topic/icc';

const ADDRESS = 'https://paper.example/live';
const read = (body: string, head = '') => {
  const html = `<html lang="en"><head><title>Live</title>${head}</head><body>${body}</body></html>`;
  const result = extractArticle(new JSDOM(html, { url: ADDRESS }).window.document, ADDRESS);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.article;
};
const dayOf = (article: ReturnType<typeof read>, words: string): string | undefined => {
  const at = article.text.indexOf(words);
  return article.blocks.find(({ start, end }) => start <= at && at < end)?.published;
};

const FIRST = 'Hackers broke into the International Criminal Court on Monday, its spokesman has told reporters.';
const SECOND =
  'The International Criminal Court was hacked on Monday by someone unknown, says a second statement today.';
const ld = (posts: readonly (readonly [string, string])[]): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'LiveBlogPosting',
    datePublished: '2023-09-19T08:00:00Z',
    liveBlogUpdate: posts.map(([datePublished, articleBody]) => ({
      '@type': 'BlogPosting',
      headline: 'A post',
      datePublished,
      articleBody,
    })),
  })}</script>`;

describe('the posts of a live blog', () => {
  test('keep the day that JSON-LD states for each', () => {
    const article = read(
      `<main><h1>The court under attack, as it happened</h1><div><p>${SECOND}</p></div><div><p>${FIRST}</p></div></main>`,
      ld([
        ['2023-09-28T07:00:00Z', `${SECOND} And more.`],
        ['2023-09-19T09:00:00+02:00', FIRST],
      ]),
    );
    expect(article.published).toBe('2023-09-19');
    expect(dayOf(article, 'Hackers broke')).toBe('2023-09-19');
    expect(dayOf(article, 'second statement')).toBe('2023-09-28');
  });

  test.each([
    [
      'in an element of its own',
      `<main class="live-blog"><h1>The court under attack</h1><article><time datetime="2023-09-28T07:00">7:00</time><p>${SECOND}</p></article><article><time datetime="2023-09-19T09:00">9:00</time><p>${FIRST}</p></article></main>`,
    ],
    [
      'at the foot of its element',
      `<main><h1>The court under attack</h1><section><p>${SECOND}</p><p>Posted <time datetime="2023-09-28">28 Sept</time></p></section><section><p>${FIRST}</p><p>Posted <time datetime="2023-09-19">19 Sept</time></p></section></main>`,
    ],
    [
      'in the heading of a flat list',
      `<main class="live-blog"><h1>The court under attack</h1><h3><time datetime="2023-09-28">7:00</time> News</h3><p>${SECOND}</p><h3><time datetime="2023-09-19">9:00</time> News</h3><p>${FIRST}</p></main>`,
    ],
  ])('keep the day of the time %s', (_, body) => {
    const article = read(body, '<meta property="article:published_time" content="2023-09-19T08:00:00Z">');
    expect(dayOf(article, 'Hackers broke')).toBe('2023-09-19');
    expect(dayOf(article, 'second statement')).toBe('2023-09-28');
  });

  test('one byline dates no post', () => {
    const article = read(
      `<main><article><h1>The court under attack</h1><p>By A. Writer, <time datetime="2023-09-19">19 September</time></p><p>${FIRST}</p><p>${SECOND}</p></article></main>`,
    );
    expect(article.blocks.every(({ published }) => published === undefined)).toBe(true);
  });

  test('relative dates of a post count from its day, of the rest from the article', { timeout: 30_000 }, () => {
    const article = read(
      `<main><h1>The court under attack, as it happened</h1><article><time datetime="2023-09-28">7:00</time><p>${SECOND}</p></article><article><time datetime="2023-09-19">9:00</time><p>${FIRST}</p></article></main>`,
      `${ld([])}<meta property="article:modified_time" content="2023-09-30">`,
    );
    const claims = findClaims(article, { topic: icc, lang: 'en', event: 'icc-2023', gate: 'all' });
    const whens = claims
      .filter((claim) => claim.facet === 'incident.when')
      .map((claim) => [claim.value, claim.reason.countedFrom]);
    expect(whens).toEqual([
      ['2023-09-25', '2023-09-28'],
      ['2023-09-18', '2023-09-19'],
    ]);
  });
});

describe('the day of a page', () => {
  const body = (line: string): string =>
    `<main><h1>The court under attack</h1><p>${line} ${FIRST}</p><p>${SECOND}</p></main>`;

  test('is read from a dateline with a year where the page gives none', () => {
    const article = read(body('THE HAGUE, Sept 19, 2023 (Reuters) -'));
    expect([article.published, article.provenance['published']]).toEqual(['2023-09-19', 'dateline']);
  });

  test('is not read from a dateline without a year, nor where the page gives one', () => {
    expect(read(body('THE HAGUE, Sept 19 (Reuters) -')).published).toBeNull();
    const meta = '<meta property="article:published_time" content="2023-09-21">';
    expect(read(body('THE HAGUE, Sept 19, 2023 (Reuters) -'), meta).published).toBe('2023-09-21');
  });
});
