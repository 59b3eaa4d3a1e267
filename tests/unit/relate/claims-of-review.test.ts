import { describe, expect, test } from 'vitest';
import { sourceId } from '../../../lib/base/ids';
import { decisionOf } from '../../../lib/relate/review-decision';
import { sourceFromArticle } from '../../../lib/relate/source-from-article';
import { icc } from '../../../lib/topic/icc';
import type { ClaimReview } from '../../../lib/topic/source';
import { articleOf } from '../../fixtures/article-of';

const scale = (value: number, worst = 1, best = 5): ClaimReview['scale'] => ({ value, worst, best });

describe('what a rating decides', () => {
  test.each<[string | null, ClaimReview['scale'], boolean | null]>([
    ['False', null, false],
    ['FAUX !', null, false],
    ["C'est faux", null, false],
    ['❌ Falso.', null, false],
    ['Pants on Fire', null, false],
    ['True', scale(5), true],
    ['Vrai', null, true],
    ['Mostly false', scale(2), null],
    ['Partly true', null, null],
    ['Misleading', scale(1), null],
    ['Unproven', null, null],
    ['Four teapots', scale(1), null],
    [null, scale(1), false],
    [null, scale(5), true],
    [null, scale(3), null],
    [null, scale(0, 0, 0), null],
    [null, scale(10, 10, 0), false],
    ['False', scale(5), null],
    ['True', scale(1), null],
    ['', null, null],
  ])('%j on %j: %j', (rating, on, decision) => {
    expect(decisionOf({ rating, scale: on })).toBe(decision);
  });
});

const review = (claim: string, rating: string): ClaimReview => ({
  claim,
  rating,
  scale: null,
  author: 'Checks',
  published: '2023-10-20',
  url: null,
  appearance: null,
});
const STOLEN = 'Hackers stole witness files from the International Criminal Court.';
const sourceOf = (reviews: readonly ClaimReview[], text = 'A check of a post on the International Criminal Court.') =>
  sourceFromArticle(articleOf(text, { published: '2023-10-20', publisher: 'Checks', lang: 'en', reviews }), {
    topic: icc,
    id: sourceId('s'),
    addedAt: null,
  });
const said = ({ claims }: ReturnType<typeof sourceOf>) =>
  claims.map(({ facet, value, certainty, quote }) => [facet, value, certainty, quote]);

describe('a source that checked a claim', { timeout: 60_000 }, () => {
  test('denies what it rated false, under the words that it checked', () => {
    const made = sourceOf([review(STOLEN, 'False')]);
    expect(said(made)).toEqual([['data.compromised', 'yes', 'denied', STOLEN]]);
    expect(made.source.reviews).toEqual([review(STOLEN, 'False')]);
    expect(made.claims[0]).toMatchObject({ id: 's#checked-1', attribution: null });
  });

  test('says what it rated true', () => {
    expect(said(sourceOf([review(STOLEN, 'True')]))).toEqual([['data.compromised', 'yes', 'asserted', STOLEN]]);
  });

  test.each(['Mixture', 'Misleading', 'Unproven', 'Missing context', 'Mostly true'])(
    'claims nothing where it is rated %s',
    (rating) => {
      expect(said(sourceOf([review(STOLEN, rating)]))).toEqual([]);
    },
  );

  test.each([
    ['two things at once', 'Russia hacked the International Criminal Court in September 2023.'],
    ['something that is only possible', 'Hackers may have stolen witness files from the International Criminal Court.'],
    ['words of another', 'Officials said hackers stole witness files from the International Criminal Court.'],
    ['something that names no topic', 'The moon is made of cheese.'],
    ['a question', 'Did hackers steal witness files from the International Criminal Court?'],
  ])('denies nothing of %s', (_, claim) => {
    expect(said(sourceOf([review(claim, 'False')])).filter(([, , certainty]) => certainty === 'denied')).toEqual([]);
  });

  test('does not say what it only repeats in order to check it', () => {
    const text = `A post about the International Criminal Court is shared again.\n${STOLEN}\nThe International Criminal Court announced on 19 September that hackers had broken into its computer systems.`;
    const facets = (rating: string) =>
      said(sourceOf([review(STOLEN, rating)], text)).filter(([facet]) => facet === 'data.compromised');
    expect(facets('False')).toEqual([['data.compromised', 'yes', 'denied', STOLEN]]);
    expect(facets('Misleading')).toEqual([]);
    expect(said(sourceOf([review(STOLEN, 'Misleading')], text)).length).toBeGreaterThan(0);
  });

  test('names who checked where that is somebody else', () => {
    const [claim] = sourceOf([{ ...review(STOLEN, 'False'), author: 'Other Checks' }]).claims;
    expect(claim?.attribution?.speaker).toBe('Other Checks');
  });
});
