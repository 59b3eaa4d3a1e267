import { valueToInterval } from '../../lib/base/interval';
import type { InterfaceLang } from './translator';

const asDate = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Made once each: a list has thousands of dates, and making one costs more than many uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: InterfaceLang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${options.day ?? ''} ${options.month ?? ''}`;
  const made =
    formatters.get(key) ?? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'fr', { timeZone: 'UTC', ...options });
  formatters.set(key, made);
  return made;
}

/** Words of dates said before: a picture of many sources says the same days thousands of times. */
const said = new Map<string, string>();
/** Dates that are remembered; then it begins anew. */
const MOST_SAID = 5_000;

/** A date value (`2023`, `2023-09`, `2023-09-19`, `2023-09-11/17`) in words, months cut short where room is little; anything else as it is. */
export function dateText(value: string, lang: InterfaceLang, month: 'long' | 'short' = 'long'): string {
  const key = `${lang} ${month} ${value}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const text = wordsOf(value, lang, month);
  if (said.size >= MOST_SAID) said.clear();
  said.set(key, text);
  return text;
}

function wordsOf(value: string, lang: InterfaceLang, month: 'long' | 'short'): string {
  const interval = valueToInterval(value);
  if (!interval) return value;
  if (interval.grain === 'year') return value;
  if (interval.grain === 'month') return formatter(lang, { month, year: 'numeric' }).format(asDate(interval.start));
  const days = formatter(lang, { day: 'numeric', month, year: 'numeric' });
  const text = days
    .formatRange(asDate(interval.start), asDate(interval.end))
    .replaceAll(/(\d)[\s\u2009]–[\s\u2009](\d{1,2} )/gu, '$1–$2');
  return lang === 'fr' ? text.replaceAll(/\b1 (?=\p{L})/gu, '1er ') : text;
}

/** The day of an ISO instant in words. */
export const instantText = (instant: string, lang: InterfaceLang): string => dateText(instant.slice(0, 10), lang);
