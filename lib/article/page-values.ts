import { isPartialDate } from '../base/calendar';
import { fold } from './text-run';

/** Longest value that is kept of a text field, UTF-16 units. */
const LONGEST = 300;

/** White space folded; null where nothing is left. Longer texts are cut. */
export const clean = (text: string): string | null => fold(text).slice(0, LONGEST) || null;

/** The calendar day, month or year that a date text begins with, in the offset it states; null for anything else. */
export function partialDate(text: string | null): string | null {
  const match =
    /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d-])/u.exec(text ?? '') ??
    /^\s*(\d{4})(\d{2})(\d{2})/u.exec(text ?? '');
  if (!match) return null;
  const date = match
    .slice(1)
    .filter(Boolean)
    .map((part, at) => (at === 0 ? part : part.padStart(2, '0')))
    .join('-');
  return isPartialDate(date) ? date : null;
}

/** An http(s) address without tracking parameters and fragment; null for anything else. */
export function cleanAddress(address: string | null, base: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    for (const name of Array.from(url.searchParams.keys()))
      if (/^(?:utm_|fbclid|gclid|mc_|web_view|_x_tr|ref$|xtor)/iu.test(name)) url.searchParams.delete(name);
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}
