import { describe, expect, test } from 'vitest';
import { sourceId } from '../../../lib/base/ids';
import type { Claim } from '../../../lib/claims/claim';
import { originOfClaim } from '../../../lib/relate/origins';
import { sourceFromArticle } from '../../../lib/relate/source-from-article';
import type { Topic } from '../../../lib/topic/topic';
import { articleOf } from '../../fixtures/article-of';
import { tinyTopic } from '../../fixtures/tiny-topic';

const hedged = (cue: string | null): Claim => ({
  start: 0,
  end: 1,
  quote: 'x',
  event: 'theft-2021',
  facet: 'way',
  value: 'door',
  certainty: 'possible',
  attribution: null,
  words: { start: 0, end: 1 },
  reason: { rule: 'r', cue, countedFrom: null },
});

describe('the origin of a claim', () => {
  test.each([
    'according to two sources',
    'people familiar',
    'des sources',
    'sous couvert d’anonymat',
    'según fuentes',
    'anónimas',
    'anonyme Quelle',
    'aus Quellen',
    'volgens bronnen',
    'ingewijden',
    'secondo fonti',
    'una fonte',
    'segundo fontes',
  ])('is unnamed people of the outlet: %s', (cue) => {
    expect(originOfClaim(hedged(cue), 'Gazette')).toMatchObject({ id: 'unnamed:gazette', kind: 'unnamed-source' });
  });

  test.each([null, 'reportedly', 'allegedly', 'angeblich', 'frontal'])('is that of its source: %s', (cue) => {
    expect(originOfClaim(hedged(cue), 'Gazette')).toBeNull();
  });

  test('is unnamed people of the outlet that is named in it', () => {
    const claim: Claim = {
      ...hedged('a source'),
      attribution: { speaker: null, via: 'North Wire', quoted: false },
    };
    expect(originOfClaim(claim, 'Gazette')?.id).toBe('unnamed:north-wire');
  });
});

describe('the origin of an article', () => {
  const STORY =
    'Theft at the Lantern Museum\nThe museum said that thieves stole three paintings from the Lantern Museum on 3 May.';
  const documents: Topic['documents'] = [
    { id: 'note', event: 'theft-2021', published: '2021-05-05', label: { en: 'Note', fr: 'Note' } },
  ];
  const kindOf = (fields: Parameters<typeof articleOf>[1], topic: Topic = tinyTopic): string | undefined =>
    sourceFromArticle(articleOf(STORY, { published: '2021-05-06', publisher: 'Gazette', ...fields }), {
      topic,
      id: sourceId('gazette'),
      addedAt: null,
    }).origins[0]?.kind;

  test('is the document that it relays, else the agency that it names, else its own', () => {
    expect(kindOf({ agency: 'North Wire' }, { ...tinyTopic, documents })).toBe('official-document');
    expect(kindOf({ agency: 'North Wire', published: '2021-06-20' }, { ...tinyTopic, documents })).toBe('dispatch');
    expect(kindOf({})).toBe('own-reporting');
  });
});
