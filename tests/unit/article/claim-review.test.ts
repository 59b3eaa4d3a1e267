import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article';
import { newsPage } from '../../fixtures/news-page';

const ADDRESS = 'https://checks.example/2023/10/court';
const PAGE = newsPage({
  title: 'Did spies take the files of the Court?',
  published: '2023-10-03',
  lang: 'en',
  publisher: 'Checks',
  paragraphs: [
    'A post says that spies took the files of the Court in The Hague. We asked the Court and read its statement.',
  ],
});

const read = (block: string) => {
  const html = PAGE.replace('</article>', `${block}</article>`);
  const result = extractArticle(new JSDOM(html, { url: ADDRESS }).window.document, ADDRESS);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.article;
};
const script = (json: unknown): string =>
  `<script type="application/ld+json">${(typeof json === 'string' ? json : JSON.stringify(json)).replaceAll('</', '<\\/')}</script>`;

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'Spies  took the files of the Court.',
  url: 'https://checks.example/2023/10/court?utm_source=x',
  datePublished: '2023-10-03T08:00:00Z',
  author: { '@type': 'Organization', name: 'Checks' },
  itemReviewed: { '@type': 'Claim', appearance: { '@type': 'CreativeWork', url: 'https://posts.example/7' } },
  reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: 5, worstRating: 1, alternateName: 'False' },
};
const FOUND = {
  claim: 'Spies took the files of the Court.',
  rating: 'False',
  scale: { value: 1, worst: 1, best: 5 },
  author: 'Checks',
  published: '2023-10-03',
  url: 'https://checks.example/2023/10/court',
  appearance: 'https://posts.example/7',
};

describe('a ClaimReview block', () => {
  test.each([
    ['alone', REVIEW],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, REVIEW] }],
    ['in a list', [{ '@type': 'NewsArticle', headline: 'x' }, REVIEW]],
    ['with its type in a list and as an address', { ...REVIEW, '@type': ['https://schema.org/ClaimReview', 'Review'] }],
    ['as the review of the article', { '@type': 'NewsArticle', review: [REVIEW] }],
    ['twice', [REVIEW, REVIEW]],
  ])('is read %s', (_, json) => {
    const { reviews, provenance } = read(script(json));
    expect(reviews).toEqual([FOUND]);
    expect(provenance['reviews']).toBe('JSON-LD');
  });

  test('is read from microdata', () => {
    const article = read(`<div itemscope itemtype="https://schema.org/ClaimReview">
      <p itemprop="claimReviewed">Spies took the files of the Court.</p>
      <a itemprop="url" href="/2023/10/court">Check</a> <time itemprop="datePublished" datetime="2023-10-03">3 Oct</time>
      <span itemprop="author" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Checks</span></span>
      <span itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim"><a itemprop="appearance" href="https://posts.example/7">post</a></span>
      <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><b itemprop="alternateName">False</b>
        <meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5"><meta itemprop="worstRating" content="1"></span></div>`);
    expect(article.reviews).toEqual([FOUND]);
    expect(article.provenance['reviews']).toBe('microdata');
  });

  test('without ends the scale goes from 1 to 5; without words or number there is no rating and nothing is kept', () => {
    const rated = (reviewRating: unknown) => read(script({ ...REVIEW, reviewRating })).reviews;
    expect(rated({ ratingValue: 4 })?.[0]).toMatchObject({ rating: null, scale: { value: 4, worst: 1, best: 5 } });
    expect(rated({ ratingValue: 'four' })).toBeUndefined();
    expect(rated(null)).toBeUndefined();
  });

  test('is not looked for where the page has none', () => {
    expect(read('')).not.toHaveProperty('reviews');
  });
});

describe('a hostile block is harmless:', () => {
  const nested = (depth: number): string =>
    `${'{"@graph":['.repeat(depth)}${JSON.stringify(REVIEW)}${']}'.repeat(depth)}`;
  test.each<[string, unknown]>([
    ['broken', '{"@type":"ClaimReview",'],
    ['too large', { ...REVIEW, padding: 'x'.repeat(500_000) }],
    ['too deep', nested(2_000)],
    ['a claim too long', { ...REVIEW, claimReviewed: 'word '.repeat(1_000) }],
    ['a claim of another type', { ...REVIEW, claimReviewed: { name: 'x' } }],
    ['no claim', { ...REVIEW, claimReviewed: '  ' }],
    ['a rating of another type', { ...REVIEW, reviewRating: 'False' }],
    ['names nested without end', { ...REVIEW, claimReviewed: 7, author: [[['x']]] }],
  ])('%s', (_, json) => {
    expect(read(script(json)).reviews).toBeUndefined();
  });

  test('fields of wrong types are left out, the rest is kept', () => {
    const block = { ...REVIEW, author: [7], datePublished: { at: 1 }, url: 7, itemReviewed: ['x'] };
    expect(read(script(block)).reviews).toEqual([
      { ...FOUND, author: null, published: null, url: null, appearance: null },
    ]);
  });

  test('a name nested in names is not followed far', () => {
    const deep = `${'{"name":'.repeat(20_000)}"x"${'}'.repeat(20_000)}`;
    const block = JSON.stringify({ ...REVIEW, author: 'DEEP' }).replace('"DEEP"', deep);
    expect(read(script(block)).reviews).toEqual([{ ...FOUND, author: null }]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', `https://a.example/${'x'.repeat(3_000)}`])(
    'no link leads to %s',
    (address) => {
      const appearance = { '@type': 'CreativeWork', url: address };
      const [review] = read(script({ ...REVIEW, url: address, itemReviewed: { appearance } })).reviews ?? [];
      expect([review?.url, review?.appearance]).toEqual([null, null]);
    },
  );

  test('markup in words stays text, and a page full of blocks gives ten', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({
      ...REVIEW,
      claimReviewed: `<img src=x onerror=alert(${at})>`,
    }));
    const { reviews } = read(script(many));
    expect(reviews).toHaveLength(10);
    expect(reviews?.[0]?.claim).toBe('<img src=x onerror=alert(0)>');
  });
});
