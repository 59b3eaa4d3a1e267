import { describe, expect, test } from 'vitest';
import { translator } from '../../../components/i18n/translator';
import { verdictText } from '../../../components/i18n/verdict-text';
import { sourceId } from '../../../lib/base/ids';
import { assessArticle } from '../../../lib/relate/assess';
import type { Assessment } from '../../../lib/relate/assessment';
import { FIRST_ORIGINS, FIRST_SOURCES, isBrief, linksOfClaim, withLinks } from '../../../lib/relate/brief';
import { memoryLookup } from '../../../lib/relate/memory-lookup';
import { sourceFromArticle } from '../../../lib/relate/source-from-article';
import { decidingValues, originsOfRelation } from '../../../lib/relate/tally';
import { articleOf } from '../../fixtures/article-of';
import { tinyTopic } from '../../fixtures/tiny-topic';

const ARTICLE =
  'Theft at the Lantern Museum\nThieves stole three paintings from the Lantern Museum on 3 May. The Lantern Museum theft was on 3 May.';
const TELLINGS = [
  'Lantern Museum theft\nAt the Lantern Museum, thieves stole four paintings on 3 May. They entered the Lantern Museum by the skylight.',
  'Lantern Museum theft\nAt the Lantern Museum, thieves stole three paintings on 4 May. They entered the Lantern Museum by the skylight.',
  'Lantern Museum theft\nAt the Lantern Museum, thieves probably stole three paintings on 3 May. They entered the Lantern Museum by the skylight.',
];

/** So many sources tell it in turn in one of three ways; every fourth has its word from the first. */
async function assessAgainst(many: number, links: 'all' | 'first' = 'all'): Promise<Assessment> {
  const made = Array.from({ length: many }, (_, at) =>
    sourceFromArticle(
      articleOf(TELLINGS[at % 3] as string, { published: `2021-05-${10 + (at % 9)}`, publisher: `${at}` }),
      {
        topic: tinyTopic,
        id: sourceId(`paper-${String(at).padStart(3, '0')}`),
        addedAt: null,
      },
    ),
  );
  const [first] = made;
  if (!first) throw new Error('no source');
  const set = made.map((one, at) =>
    at % 4 === 0 ? { ...one, source: { ...one.source, origin: first.source.origin } } : one,
  );
  const lookup = memoryLookup(
    set,
    made.flatMap(({ origins }) => origins),
  );
  return assessArticle(articleOf(ARTICLE, { published: '2021-05-12' }), {
    topic: tinyTopic,
    lookup,
    force: null,
    links,
  });
}

describe('a brief assessment', () => {
  test('is the whole one where there are few links', async () => {
    const [whole, brief] = [await assessAgainst(6), await assessAgainst(6, 'first')];
    expect(brief.claims).toEqual(whole.claims);
    expect(isBrief(brief)).toBe(false);
  });

  test('carries few links, and says of all of them what the whole one says', async () => {
    const [whole, brief] = [await assessAgainst(90), await assessAgainst(90, 'first')];
    expect(isBrief(brief)).toBe(true);
    expect(whole.claims.some(({ verdict }) => verdict === 'mixed')).toBe(true);
    for (const [at, claim] of brief.claims.entries()) {
      const all = whole.claims[at];
      if (!all) throw new Error('no claim');
      expect(claim.links.length).toBeLessThan(all.links.length);
      expect({ ...claim, links: [], tally: null }).toEqual({ ...all, links: [], tally: null });
      for (const lang of ['en', 'fr'] as const)
        expect(verdictText(claim, translator(lang))).toEqual(verdictText(all, translator(lang)));
      expect(claim.tally?.valueCount).toBe(decidingValues(all).length);
      expect(claim.tally?.values).toEqual(decidingValues(all).slice(0, 3));
      for (const relation of ['conflicts', 'corroborates', 'firmer', 'weaker'] as const) {
        const [few, every] = [claim, all].map((one, of) =>
          originsOfRelation(one, relation, (of === 0 ? brief : whole).sourceById),
        );
        expect(few?.origins).toBe(every?.origins);
        expect(few?.groups).toEqual(
          every?.groups
            .slice(0, FIRST_ORIGINS)
            .map((group) => ({ ...group, links: group.links.slice(0, FIRST_SOURCES) })),
        );
      }
    }
  });

  test('carries all that its links point to, and little else', async () => {
    const [whole, brief] = [await assessAgainst(90), await assessAgainst(90, 'first')];
    const ids = new Set<string>();
    for (const { links } of brief.claims)
      for (const link of links) {
        expect(brief.sourceClaimById[link.claim]).toEqual(whole.sourceClaimById[link.claim]);
        expect(brief.sourceById[link.source]).toEqual(whole.sourceById[link.source]);
        expect(brief.originById[link.origin]).toEqual(whole.originById[link.origin]);
        ids.add(link.claim);
      }
    for (const { holders } of brief.omitted) for (const id of holders) ids.add(id);
    expect(Object.keys(brief.sourceClaimById).toSorted()).toEqual([...ids].toSorted());
  });

  test('tells of what is left out how many hold it, and names the first of them', async () => {
    const [whole, brief] = [await assessAgainst(90), await assessAgainst(90, 'first')];
    expect(brief.omitted.map(({ sources, origins, value }) => [value, sources, origins])).toEqual(
      whole.omitted.map(({ sources, origins, value }) => [value, sources, origins]),
    );
    expect(brief.omitted.map(({ holders }) => holders.length)).toEqual([FIRST_SOURCES + FIRST_ORIGINS - 1]);
    for (const { holders } of brief.omitted ?? [])
      for (const id of holders) expect(brief.sourceById[brief.sourceClaimById[id]?.source ?? '']).toBeDefined();
  });

  test('becomes whole, claim by claim', async () => {
    const whole = await assessAgainst(90);
    let now = await assessAgainst(90, 'first');
    for (const at of now.claims.keys()) {
      const found = linksOfClaim(whole, at);
      if (!found) throw new Error('no claim');
      now = withLinks(now, at, found);
      expect(now.claims[at]).toEqual(whole.claims[at]);
      for (const { source, claim } of now.claims[at]?.links ?? [])
        expect([now.sourceById[source], now.sourceClaimById[claim]]).not.toContain(undefined);
    }
    expect(isBrief(now)).toBe(false);
    expect(linksOfClaim(whole, 99)).toBeNull();
  });

  test('stays as it was where the claim is another by now', async () => {
    const [whole, brief] = [await assessAgainst(90), await assessAgainst(90, 'first')];
    const found = linksOfClaim(whole, 0);
    if (!found) throw new Error('no claim');
    expect(withLinks(brief, 1, found)).toBe(brief);
    expect(withLinks(brief, 99, found)).toBe(brief);
  });
});
