import type { Source, SourceClaim } from '../../topic/source';
import { safeUrl } from './web-address';

/** Longest run of words used to find a passage; a longer one is more easily broken by a change of the page. */
const WORDS = 6;

/** The source's address at its first passage that can be named (`#:~:text=`), else the address itself. */
export function deepLink(
  source: Pick<Source, 'url'>,
  claims: readonly Pick<SourceClaim, 'locator' | 'quote'>[],
): string | null {
  const passage = claims.map(passageOf).find((found) => found !== null);
  return withPassage(source.url, passage ?? null);
}

/** An address at the place where it says `quote`; the address alone where the quote is blank. */
export const quoteLink = (url: string | null, quote: string): string | null => withPassage(url, passageOfQuote(quote));

function withPassage(address: string | null, passage: readonly string[] | null): string | null {
  const url = safeUrl(address);
  if (url === null || passage === null) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${passage.map(encodePart).join(',')}`;
}

function passageOf(claim: Pick<SourceClaim, 'locator' | 'quote'>): readonly string[] | null {
  if (claim.locator) return [claim.locator.start, ...(claim.locator.end ? [claim.locator.end] : [])];
  return passageOfQuote(claim.quote ?? '');
}

function passageOfQuote(quote: string): readonly string[] | null {
  const words = quote.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  if (words.length <= WORDS * 2) return [words.join(' ')];
  return [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')];
}

/** `-` joins prefix and suffix in a text directive and must be escaped, though a URL may hold it. Half a surrogate pair cannot be encoded. */
const encodePart = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
