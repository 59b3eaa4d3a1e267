import { foldWord } from '../language/tokens';
import type { ClaimKey, Correction } from '../topic/reader-records';

/** A claim as far as a correction needs it. */
export interface Keyed {
  readonly facet: string;
  readonly value: string | null;
  readonly quote: string;
}

/** Shortest quote that is recognised inside a longer one: shorter ones stand in too many sentences. */
const TELLING = 20;

/** A quote for comparison: words and numbers only, folded. */
const normalised = (quote: string): string =>
  foldWord(quote)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The claim of a text that a key means, by index; null if none is there any more. White space, punctuation and case may have
 * changed, and the clause may be cut otherwise; of several claims in the same words the one with the same value is meant.
 */
export function findKeyed(key: ClaimKey, claims: readonly Keyed[]): number | null {
  const wanted = normalised(key.quote);
  const candidates = claims.flatMap((claim, index) =>
    claim.facet === key.facet ? [{ claim, index, quote: normalised(claim.quote) }] : [],
  );
  const same = candidates.filter(({ quote }) => quote === wanted);
  const chosen = same.length > 0 ? same : candidates.filter(({ quote }) => isPart(quote, wanted));
  const exact = chosen.find(({ claim }) => claim.value === key.value);
  if (exact) return exact.index;
  return same.length === 1 ? (same[0]?.index ?? null) : null;
}

function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= TELLING && ` ${long} `.includes(` ${short} `);
}

const isSameKey = (a: ClaimKey, b: ClaimKey): boolean =>
  a.url === b.url && a.value === b.value && findKeyed(a, [b]) === 0;

type Draft<C> = C extends unknown ? Omit<C, 'id' | 'createdAt'> : never;

/** Whether two corrections speak of the same thing, so that the later one replaces the earlier. */
export function isSameMatter(a: Draft<Correction>, b: Draft<Correction>): boolean {
  if (a.type === 'relation' && b.type === 'relation')
    return a.sourceClaim === b.sourceClaim && isSameKey(a.claim, b.claim);
  if (a.type === 'value' && b.type === 'value') return isSameKey(a.claim, b.claim);
  if (a.type === 'origin' && b.type === 'origin') return (a.a === b.a && a.b === b.b) || (a.a === b.b && a.b === b.a);
  return false;
}
