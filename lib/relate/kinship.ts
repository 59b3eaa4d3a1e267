import { dayNumber } from '../base/calendar';
import { tokenise } from '../language/tokens';
import type { Source, SourceClaim, SourceWithClaims } from '../topic/source';
import { claimTerms } from './claim-terms';
import type { SourceFromArticle } from './source-from-article';

/** A known source of which a new one is a copy or a translation: both have their word from one place. */
export interface Kin {
  readonly derivation: 'copy' | 'translation';
  readonly from: SourceWithClaims;
  /** The known one appeared on a later day: then it is the derived one, and the new one is not marked. */
  readonly older: boolean;
}

/** Part of a text's quotes that must stand in the other, word for word, and how many at least: one sentence is soon quoted. */
const COPIED = 0.6;
const LEAST_QUOTES = 3;
/** Claims that a translation makes as its original does and in the same order: so many, and such a part of the shorter. */
const SAME_CLAIMS = 5;
const SAME_PART = 0.4;
/** Days between a text and its translation. */
const APART = 2;

/** What the claims of a new source are looked up by, to find sources that may be kin. */
export const kinTerms = (made: Pick<SourceFromArticle, 'claims'>): readonly string[] => [
  ...new Set(made.claims.filter((claim) => claim.value !== null).flatMap(claimTerms)),
];

/** The known source that a new one copies or translates, the closest first; null for a text of its own. */
export function findKin(made: SourceWithClaims, known: readonly SourceWithClaims[]): Kin | null {
  const others = known.filter(({ source }) => source.id !== made.source.id);
  const copies = others.map((from) => ({ from, share: quotedShare(made.claims, from.claims) }));
  const [copy] = copies.filter(({ share }) => share >= COPIED).toSorted((a, b) => b.share - a.share);
  if (copy) return kinOf('copy', made.source, copy.from);
  const translations = others
    .filter(({ source }) => mayTranslate(made.source, source))
    .map((from) => ({ from, same: sameInOrder(made.claims, from.claims) }))
    .filter(({ from, same }) => same >= SAME_CLAIMS && same >= SAME_PART * shorter(made.claims, from.claims));
  const [translation] = translations.toSorted((a, b) => b.same - a.same);
  return translation ? kinOf('translation', made.source, translation.from) : null;
}

/** The new source with the origin of its kin; its claims take the origins that the same claims have there. */
export function withKin<Made extends SourceFromArticle>(made: Made, kin: Kin | null): Made {
  if (!kin) return made;
  const { source, claims } = kin.from;
  const originBySaying = new Map(claims.map((claim) => [saying(claim), claim.origin]));
  return {
    ...made,
    source: { ...made.source, derived: kin.older ? made.source.derived : kin.derivation, origin: source.origin },
    claims: made.claims.map((claim) => ({ ...claim, origin: originBySaying.get(saying(claim)) ?? null })),
    origins: [],
  };
}

const kinOf = (derivation: Kin['derivation'], made: Source, from: SourceWithClaims): Kin => ({
  derivation,
  from,
  older: made.published !== null && from.source.published !== null && made.published < from.source.published,
});

/** Part of the different quotes of `claims` that are quotes of `others` too; 0 where they are too few to tell. */
function quotedShare(claims: readonly SourceClaim[], others: readonly SourceClaim[]): number {
  const [own, theirs] = [quotesOf(claims), quotesOf(others)];
  const same = [...own].filter((quote) => theirs.has(quote)).length;
  return same < LEAST_QUOTES ? 0 : same / own.size;
}

/** Quotes without case, accents and marks: outlets set a dispatch with signs of their own. */
const quotesOf = (claims: readonly SourceClaim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ quote }) => (quote === null ? [] : wordsOf(quote).join(' '))));

const wordsOf = (text: string): string[] => tokenise(text).map((token) => token.text);

const saying = ({ event, facet, value }: SourceClaim): string => `${event} ${facet} ${value ?? ''}`;

const shorter = (a: readonly unknown[], b: readonly unknown[]): number => Math.min(a.length, b.length);

function mayTranslate(a: Source, b: Source): boolean {
  if (a.lang === b.lang || a.lang === 'und' || b.lang === 'und' || !near(a.published, b.published)) return false;
  return sameFamily(a, b) || sameNumbers(a.title, b.title);
}

const near = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.length >= 10 && b.length >= 10 && Math.abs(dayNumber(a) - dayNumber(b)) <= APART;

/** Hosts under which anybody writes: to share them makes no family. */
const HOSTING = new Set(['blogspot', 'wordpress', 'substack', 'medium', 'github', 'google', 'yahoo', 'msn']);
/** Words that begin many names. */
const EMPTY = new Set(['the', 'le', 'la', 'les', 'el', 'die', 'der', 'das', 'de', 'het', 'il', 'o', 'a', 'radio']);

/** One house in two languages: the site's own name is the same, or one publisher's name begins with the other's. */
function sameFamily(a: Source, b: Source): boolean {
  const [siteA, siteB] = [siteWord(a.url), siteWord(b.url)];
  if (siteA !== null && siteA === siteB && !HOSTING.has(siteA)) return true;
  const [short, long] = [wordsOf(a.publisher), wordsOf(b.publisher)].toSorted((x, y) => x.length - y.length);
  if (!short || !long || short.every((word) => EMPTY.has(word))) return false;
  return short.every((word, at) => long[at] === word);
}

/** `bbc` of `https://www.bbc.co.uk/…` and of `https://bbc.com/mundo`. */
function siteWord(url: string | null): string | null {
  const host = /^https?:\/\/([^/?#:]+)/iu.exec(url ?? '')?.[1]?.toLowerCase();
  const labels = host?.split('.') ?? [];
  const [last, second] = [labels.at(-1) ?? '', labels.at(-2) ?? ''];
  const shared = last.length === 2 && ['co', 'com', 'org', 'net', 'gov', 'ac'].includes(second);
  return labels.at(shared ? -3 : -2) ?? null;
}

/** The titles give the same numbers, and give some. */
function sameNumbers(a: string, b: string): boolean {
  const [own, theirs] = [a, b].map((title) => (title.match(/\d+/gu) ?? []).toSorted().join(' '));
  return own !== '' && own === theirs;
}

/** How many claims two texts make alike and in the same order: the longest common subsequence. */
function sameInOrder(a: readonly SourceClaim[], b: readonly SourceClaim[]): number {
  const [own, theirs] = [a, b].map((claims) => claims.map((claim) => `${saying(claim)} ${claim.certainty}`));
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of own ?? []) {
    const next = [0];
    for (const [at, other] of (theirs ?? []).entries())
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
