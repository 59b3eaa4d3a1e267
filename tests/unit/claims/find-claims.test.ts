import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../lib/claims/find-claims';
import { articleOf } from '../../fixtures/article-of';
import { tinyTopic } from '../../fixtures/tiny-topic';

const told = (text: string, lang = 'en', published: string | null = '2021-05-20') =>
  findClaims(articleOf(text, { published }), { topic: tinyTopic, lang, event: 'theft-2021', gate: 'all' }).map(
    ({ facet, value, certainty, event }) => [facet, value, certainty, event].join(' '),
  );

describe('findClaims, with a topic of its own', () => {
  test.each([
    ['a number', 'Thieves stole three paintings at the Lantern Museum.', ['count 3 asserted theft-2021']],
    ['a date', 'The theft at the Lantern Museum on 3 May was quick.', ['when 2021-05-03 asserted theft-2021']],
    ['likely', 'At the Lantern Museum they probably entered by the door.', ['way door likely theft-2021']],
    ['possible', 'At the Lantern Museum they may have entered by the door.', ['way door possible theft-2021']],
    ['denied', 'At the Lantern Museum they did not come in through the skylight.', ['way skylight denied theft-2021']],
    ['unknown', 'It is unclear whether they entered the Lantern Museum by the door.', ['way door unknown theft-2021']],
    ['question', 'Lantern Museum: entered by the skylight?', ['way skylight unknown theft-2021']],
    ['supposition', 'If the thieves entered the Lantern Museum by the door, guards will be asked.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a sentence about a later event keeps it, once it has happened', () => {
    const claims = told('In March 2024 thieves stole two paintings at the Lantern Museum.', 'en', '2024-06-01');
    expect(claims).toContain('count 2 asserted theft-2024');
  });

  test('French', () => {
    expect(told('Les voleurs sont probablement entrés par la verrière du musée de la Lanterne.', 'fr')).toEqual([
      'way skylight likely theft-2021',
    ]);
    expect(told('Des tableaux ont été volés au musée de la Lanterne, dont on ignore le nombre.', 'fr')).toEqual([]);
  });

  test('a language without cues finds nothing', () => {
    expect(told('Thieves stole three paintings at the Lantern Museum.', 'pl')).toEqual([]);
  });

  test('a relative date without a date of publication has no value', () => {
    expect(told('The theft at the Lantern Museum last week was quick.', 'en', null)).toEqual([
      'when  asserted theft-2021',
    ]);
  });

  test('spans quote the text', () => {
    const article = articleOf('Thieves stole three paintings at the Lantern Museum. They entered by the door.');
    for (const claim of findClaims(article, { topic: tinyTopic, lang: 'en', event: 'theft-2021', gate: 'all' })) {
      expect(article.text.slice(claim.start, claim.end)).toBe(claim.quote);
    }
  });
});
