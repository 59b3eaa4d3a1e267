/** The longest address that is kept; browsers themselves stop at about this length. */
const LONGEST_ADDRESS = 4_000;

/** Whether a link may lead there: http or https only, whatever a file or a page said. */
export function isWebAddress(url: string): boolean {
  if (url.length > LONGEST_ADDRESS || /\s/u.test(url) || !/^https?:\/\//iu.test(url)) return false;
  return URL.canParse(url);
}

/** The address if a link may lead there, else null. */
export const safeUrl = (url: string | null): string | null => (url !== null && isWebAddress(url) ? url : null);

/** Query names that only tell where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|xtor|at_\w+)$/iu;

/**
 * What two spellings of one address have in common: for comparing, never for opening. Scheme, `www.`, fragment, tracking
 * and a closing slash do not tell documents apart. Null for anything that is no web address.
 */
export function addressKey(url: string | null): string | null {
  const safe = safeUrl(url);
  if (safe === null) return null;
  const parsed = new URL(safe);
  const search = new URLSearchParams(parsed.search);
  const names = Array.from(search.keys());
  for (const name of names) if (TRACKING.test(name)) search.delete(name);
  const query = search.toString();
  const path = parsed.pathname.replace(/\/$/u, '');
  return `${parsed.host.replace(/^www\./u, '')}${path}${query === '' ? '' : `?${query}`}`;
}

/**
 * Where the Internet Archive keeps the copy nearest to a day. Nothing is fetched; there may be no copy.
 * `day` is an ISO day, month or year. https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine
 */
export function archiveLink(url: string | null, day: string): string | null {
  const safe = safeUrl(url);
  if (safe === null) return null;
  return `https://web.archive.org/web/${day.slice(0, 10).replaceAll('-', '')}/${safe.split('#', 1)[0] ?? safe}`;
}
