import { daysInMonth, isoDate } from '../base/calendar';
import { CALENDAR_WORDS } from './calendar-words';
import { foldWord, tokenise, type Token } from './tokens';
import { voteLanguage } from './vote-language';

/** The head of a dispatch, `THE HAGUE, Sept 19 (Reuters) -`: where and on which day it was written. */
export interface Dateline {
  /** UTF-16 offset, from the start of the block, at which what is told begins. */
  readonly end: number;
  readonly month: number;
  readonly day: number;
  /** Null where it states none. */
  readonly year: number | null;
}

/** Longest head that is looked at, UTF-16 units. */
const LONGEST = 110;

const DAY_MONTH =
  /^(?:le |el |il |den |op |am |em |dia )?(\d{1,2})(?:er|\.|º)?(?:\s+(?:de\s+|d['’])?|\s*\/\s*)(\p{L}{3,12})\.?/iu;
const MONTH_DAY = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/iu;
const NUMERIC = /^(\d{1,2})[./](\d{1,2})(?=[./]\d{4})/u;
const YEAR = /^(?:\s*,?\s*(?:de\s+)?|[./])((?:19|20)\d\d)/u;
/** The agency in brackets or between slashes. */
const AGENCY = /^[\s,.]*(?:\([^()]{2,40}\)|\/[\p{L} ]{2,30}\/)/u;
const DASH = /^\s*\.?\s*(?:[-–—]{1,2}|:)(?=\s|\p{Lu}|["«“])/u;
/** Words that may stand in the name of a place without a capital letter. */
const SMALL =
  /^(?:the|of|de|du|des|del|della|di|do|da|den|der|am|an|sur|les|le|la|el|and|et|und|en|y|e|l|d|s|aan|on)$/u;
/** Words with which a sentence opens and no place does. */
const OPENERS = /^(?:on|in|since|by|le|du|depuis|el|desde|am|seit|op|sinds|il|dal|em|no|desde|this|last|late|early)$/u;

/**
 * The dateline at the start of `block`, or null. It needs a place before the date or an agency after it, and a dash or an
 * agency that closes it, so that no sentence which opens with a date is taken for one.
 */
export function readDateline(block: string, lang: string): Dateline | null {
  const head = block.slice(0, LONGEST);
  if (!/^[\p{Lu}\d('‘’(]/u.test(head) || !/\d/.test(head)) return null;
  const lead = /^\([\p{L} -]{2,20}\)\s*[-–—]\s*/u.exec(head)?.[0] ?? '';
  for (const at of datePlaces(head, lead.length)) {
    const place = head.slice(lead.length, at).replace(/[\s,–—-]+$/u, '');
    if (place !== '' && !isPlace(place, lang)) continue;
    const date = dateAt(head.slice(at), lang);
    if (!date) continue;
    const rest = head.slice(at + date.length);
    const agency = AGENCY.exec(rest)?.[0] ?? '';
    const dash = DASH.exec(rest.slice(agency.length))?.[0] ?? '';
    const closed = dash !== '' || (agency !== '' && place !== '');
    if (!closed || (place === '' && agency === '' && lead === '')) continue;
    const { month, day, year } = date;
    return { month, day, year, end: at + date.length + agency.length + dash.length };
  }
  return null;
}

/** Where a date can begin: at the head, or after a comma or a dash. */
function datePlaces(head: string, lead: number): number[] {
  const after = [...head.slice(lead).matchAll(/[,–—-]\s*|\s(?=\d)/gu)].map(
    (match) => lead + match.index + match[0].length,
  );
  return [lead, ...after];
}

/** A name of a few capitalised words, no weekday and no month. */
function isPlace(text: string, lang: string): boolean {
  const tokens = tokenise(text);
  const words = CALENDAR_WORDS[lang];
  if (tokens.length === 0 || tokens.length > 7 || OPENERS.test(tokens[0]?.text ?? '') || /[.!?;:"“«]\s/u.test(text))
    return false;
  const calendar = words ? [...words.weekdays.flat(), ...words.months.flat()] : [];
  const capitals = tokens.filter(({ start }) => /^\p{Lu}/u.test(text.charAt(start)));
  return (
    capitals.length > 0 &&
    tokens.every(
      (token) =>
        !/\d/.test(token.text) &&
        !calendar.includes(token.text) &&
        (/^\p{Lu}/u.test(text.charAt(token.start)) || SMALL.test(token.text)),
    )
  );
}

interface DateRead {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly length: number;
}

function dateAt(text: string, lang: string): DateRead | null {
  const [dayFirst, monthFirst, numbers] = [DAY_MONTH.exec(text), MONTH_DAY.exec(text), NUMERIC.exec(text)];
  const read = numbers
    ? { day: Number(numbers[1]), month: Number(numbers[2]), length: numbers[0].length }
    : dayFirst && monthNamed(dayFirst[2], lang) > 0
      ? { day: Number(dayFirst[1]), month: monthNamed(dayFirst[2], lang), length: dayFirst[0].length }
      : monthFirst && monthNamed(monthFirst[1], lang) > 0
        ? { day: Number(monthFirst[2]), month: monthNamed(monthFirst[1], lang), length: monthFirst[0].length }
        : null;
  if (!read || read.month < 1 || read.month > 12) return null;
  const year = YEAR.exec(text.slice(read.length));
  const found = { ...read, year: year ? Number(year[1]) : null, length: read.length + (year?.[0].length ?? 0) };
  return found.day >= 1 && found.day <= daysInMonth(found.year ?? 2024, found.month) ? found : null;
}

/** The month that a word names or shortens (`Sept`, `sep`, `SET`); 0 for none. */
function monthNamed(word: string | undefined, lang: string): number {
  const text = foldWord(word ?? '');
  const months = CALENDAR_WORDS[lang]?.months ?? [];
  const exact = months.findIndex((names) => names.includes(text));
  if (exact >= 0) return exact + 1;
  const shortened = months.flatMap((names, at) => (text.length >= 3 && names[0]?.startsWith(text) ? [at + 1] : []));
  return shortened.length === 1 ? (shortened[0] as number) : 0;
}

const opensBlock = (text: string, at: number): boolean =>
  text.slice(0, at).trimEnd() === '' || /\n\s*$/u.test(text.slice(Math.max(0, at - 8), at));

/** How many of the first `tokens` of a sentence are a dateline: its date dates the text, not what the sentence tells. */
export function datelineLength(tokens: readonly Token[], { text, lang }: { text: string; lang: string }): number {
  const [first] = tokens;
  if (!first || !opensBlock(text, openingOf(text, first.start))) return 0;
  const start = openingOf(text, first.start);
  const dateline = readDateline(text.slice(start, start + LONGEST), lang);
  if (!dateline) return 0;
  const inside = tokens.findIndex((token) => token.start >= start + dateline.end);
  return inside < 0 ? tokens.length : inside;
}

/** A bracket before the first word belongs to the head. */
const openingOf = (text: string, at: number): number => (text.charAt(at - 1) === '(' ? at - 1 : at);

/** Blocks at the head of a text in which a dateline is looked for. */
const HEAD_BLOCKS = 4;

export interface Undated {
  /** The language the text declares, if any. */
  readonly lang: string | null;
  /** ISO day, year or month; null where nothing is known. */
  readonly published: string | null;
}

/**
 * The ISO day that the datelines of the first blocks give, as far as `published` leaves it open: a dateline without a year is
 * no day unless the year is known. Null where none is stated, or one of another month or year.
 */
export function datelineDay(blocks: readonly string[], { lang: declared, published }: Undated): string | null {
  if (published?.length === 10) return null;
  const lang = voteLanguage(tokenise(blocks.join('\n').slice(0, 4000)), declared);
  for (const block of blocks.slice(0, HEAD_BLOCKS)) {
    const dateline = readDateline(block, lang);
    if (!dateline) continue;
    const year = dateline.year ?? (published ? Number(published.slice(0, 4)) : null);
    if (year === null || dateline.day > daysInMonth(year, dateline.month)) return null;
    const day = isoDate(year, dateline.month, dateline.day);
    return published === null || day.startsWith(published) ? day : null;
  }
  return null;
}
