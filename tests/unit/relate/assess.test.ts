import { translator } from '../../../components/i18n/translator';
import { verdictText } from '../../../components/i18n/verdict-text';
import type { ArticleText } from '../../../lib/claims/article-text';
import { describe, expect, test } from 'vitest';
import { sourceId } from '../../../lib/base/ids';
import { assessArticle } from '../../../lib/relate/assess';
import { freeFacet, isFreeFacet } from '../../../lib/relate/free-claim';
import { memoryLookup } from '../../../lib/relate/memory-lookup';
import { isReaderClaim, readerClaimId } from '../../../lib/relate/reader-claim';
import { sourceFromArticle } from '../../../lib/relate/source-from-article';
import { articleOf } from '../../fixtures/article-of';
import { tinyTopic } from '../../fixtures/tiny-topic';

const STORY =
  'Theft at the Lantern Museum\nThieves stole three paintings from the Lantern Museum on 3 May. At the Lantern Museum they entered by the skylight.';
const OTHER =
  'Lantern Museum theft\nAt the Lantern Museum, thieves stole four paintings. The theft at the Lantern Museum on 3 May was quick. They probably entered the Lantern Museum by the skylight.';

const made = (text: string, id: string, url: string | null = null) =>
  sourceFromArticle(articleOf(text, { published: '2021-05-10', publisher: id, url }), {
    topic: tinyTopic,
    id: sourceId(id),
    addedAt: null,
  });

async function assess(
  text: string,
  against: readonly ReturnType<typeof made>[],
  url: string | null = null,
  partial: ArticleText['partial'] = null,
) {
  const lookup = memoryLookup(
    against,
    against.flatMap((one) => one.origins),
  );
  return assessArticle(articleOf(text, { published: '2021-05-12', url, partial }), {
    topic: tinyTopic,
    lookup,
    force: null,
  });
}

describe('free claims', () => {
  const WORDS = 'The curator Ada Winterbourne has kept seven parrots in the tower of the garden since her childhood.';
  const holder = () => {
    const from = made(
      `Theft at the Lantern Museum\n${WORDS} Thieves stole three paintings.`,
      'gazette',
      'https://example.org/gazette',
    );
    const [first] = from.claims;
    if (!first) throw new Error('no claim');
    const facet = freeFacet('1');
    const free = { ...first, id: readerClaimId(from.source.id, '1'), facet, value: null, quote: WORDS };
    return { ...from, claims: [...from.claims, free] };
  };

  test('are told beside the claims and count for nothing', async () => {
    const text = `${STORY} Since her childhood the curator Ada Winterbourne has kept nine parrots in the garden tower.`;
    const [without, found] = [await assess(text, [made(WORDS, 'empty')]), await assess(text, [holder()])];
    expect(without.similar).toBeUndefined();
    expect(found.similar).toMatchObject([
      {
        likeness: 'number-differs',
        differs: ['9', '7'],
        claim: { quote: WORDS, value: null },
        source: { id: 'gazette' },
      },
    ]);
    expect(text.slice(found.similar?.[0]?.start, found.similar?.[0]?.end)).toBe(found.similar?.[0]?.quote);
    expect(found.claims.flatMap(({ links }) => links).some(({ claim }) => isReaderClaim(claim))).toBe(false);
    expect(Object.values(found.sourceClaimById).some(({ facet }) => isFreeFacet(facet))).toBe(false);
  });

  test('of the page itself, of nothing alike, or on a page that is not about the topic are not told', async () => {
    expect((await assess(`${STORY} ${WORDS}`, [holder()], 'https://example.org/gazette')).similar).toBeUndefined();
    expect((await assess(STORY, [holder()])).similar).toBeUndefined();
    expect((await assess(WORDS, [holder()])).similar).toBeUndefined();
  });
});

describe('assessArticle', () => {
  test('links claims to the sources that hold or contradict them', async () => {
    const { detection, claims } = await assess(STORY, [made(OTHER, 'gazette')]);
    expect(detection).toMatchObject({ state: 'about', event: 'theft-2021' });
    expect(claims.map((claim) => `${claim.facet} ${claim.verdict}`)).toEqual([
      'when corroborated',
      'count conflicting',
      'way firmer',
    ]);
  });

  test('an article is never held against itself', async () => {
    const self = made(STORY, 'gazette', 'https://example.org/story');
    const { claims, self: found } = await assess(STORY, [self], 'https://example.org/story');
    expect(found?.id).toBe('gazette');
    expect(claims.every((claim) => claim.verdict === 'unmatched')).toBe(true);
  });

  test('an empty set matches nothing and says so', async () => {
    const { claims, compared } = await assess(STORY, []);
    expect(compared).toBe(0);
    expect(claims.map((claim) => claim.verdict)).toEqual(['unmatched', 'unmatched', 'unmatched']);
  });

  test('an unrelated page has no claims', async () => {
    const { detection, claims } = await assess('Rain all week\nIt rained on the Lantern Museum garden.', [
      made(OTHER, 'gazette'),
    ]);
    expect(detection.state).toBe('unrelated');
    expect(claims).toEqual([]);
  });

  test('a claim three origins hold is told as left out, unless the text was only partly read', async () => {
    const held = ['a', 'b', 'c'].map((id) => made(OTHER, id));
    const text = 'Theft at the Lantern Museum\nAt the Lantern Museum thieves entered by the skylight on a theft night.';
    const { omitted } = await assess(text, held);
    expect(omitted.map((one) => `${one.facet} ${one.value} ${one.origins}`)).toEqual([
      'when 2021-05-03 3',
      'count 4 3',
    ]);
    const again = await assess(text, held);
    for (const one of again.omitted) {
      expect(one.holders).toHaveLength(3);
      const sources = one.holders.map((id) => again.sourceClaimById[id]?.source ?? '');
      expect(sources.map((id) => again.sourceById[id]?.publisher)).toEqual(['a', 'b', 'c']);
    }
  });

  test.each(['paywall', 'cut-off', 'short'] as const)(
    'a text that was only partly read (%s) leaves nothing out',
    async (partial) => {
      const held = ['a', 'b', 'c'].map((id) => made(OTHER, id));
      const text =
        'Theft at the Lantern Museum\nAt the Lantern Museum thieves entered by the skylight on a theft night.';
      const whole = await assess(text, held);
      expect(whole.omitted).not.toEqual([]);
      const part = await assess(text, held, null, partial);
      expect(part.claims).toEqual(whole.claims);
      expect(part.omitted).toEqual([]);
    },
  );

  test('a claim of three sources of one origin is not told as left out, and four that agree count as one origin', async () => {
    const [first, ...rest] = ['a', 'b', 'c', 'd'].map((id) => made(OTHER, id));
    if (!first) throw new Error('no source');
    const one = [first, ...rest.map((each) => ({ ...each, source: { ...each.source, origin: first.source.origin } }))];
    const text = 'Theft at the Lantern Museum\nAt the Lantern Museum thieves entered by the skylight on a theft night.';
    expect((await assess(text, one)).omitted).toEqual([]);
    const when = (await assess(STORY, one)).claims.find((claim) => claim.facet === 'when');
    expect(when && verdictText(when, translator('en')).head).toBe('Corroborated by 4 sources, 1 origin');
    expect(when && verdictText(when, translator('fr')).head).toMatch(/4 sources, 1 origine/u);
  });
});
