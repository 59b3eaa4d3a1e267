import { isPartialDate } from '../base/calendar';

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
