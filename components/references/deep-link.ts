import type { Source, SourceClaim } from '../../lib/topic/source';

/** The source's address if a link may lead there: http or https only, whatever a file or a page said. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? url : null;
}

/** Longest run of words used to find a passage; a longer one is more easily broken by a change of the page. */
const WORDS = 6;

/** The source's address at its first passage that can be named (`#:~:text=`), else the address itself. */
export function deepLink(source: Pick<Source, 'url'>, claims: readonly SourceClaim[]): string | null {
  const url = safeUrl(source.url);
  if (url === null) return null;
  const passage = claims.map(passageOf).find((found) => found !== null);
  if (!passage) return url;
  const text = passage.map(encodePart).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

function passageOf(claim: SourceClaim): readonly string[] | null {
  if (claim.locator) return [claim.locator.start, ...(claim.locator.end ? [claim.locator.end] : [])];
  const words = (claim.quote ?? '').trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  if (words.length <= WORDS * 2) return [words.join(' ')];
  return [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')];
}

/** `-` joins prefix and suffix in a text directive and must be escaped, though a URL may hold it. */
const encodePart = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
