import search from 'approx-string-match';
import { alignWords } from './align-words';
import { agreementAt, type Agreement, type FoldedQuote } from './context';
import { foldedOffset, type FoldedText } from './fold-text';
import { quoteWords, type QuoteWord } from './quote-words';

/** A place that could be the quote's, in offsets of the article's text, with what speaks for it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Share of the characters that agree, typography aside, 0 to 1. */
  readonly score: number;
  readonly typed: number;
  readonly changed: number;
  readonly agreement: Agreement;
}

/** The two sides of a search, made ready once. */
export interface Search {
  readonly original: string;
  readonly folded: FoldedText;
  readonly quote: FoldedQuote;
  readonly words: readonly QuoteWord[];
  /** Where the quote stood. */
  readonly start: number;
}

/** Most places that are weighed; words found more often are only looked for around where they stood. */
const MOST_PLACES = 400;
const isWordy = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);

/** All places that hold the quote's words with other typography at most. */
export function findSameWords(job: Search): Candidate[] {
  const { folded, quote, original } = job;
  const places: Place[] = [];
  if (quote.text === '') return [];
  for (let at = folded.text.indexOf(quote.text); at >= 0; at = folded.text.indexOf(quote.text, at + 1))
    if (isWhole(job, at)) places.push([at, at + quote.text.length]);
  return nearest(places, foldedOffset(folded, job.start), MOST_PLACES).map(([from, to]) => {
    const [start, end] = [folded.starts[from] as number, folded.ends[to - 1] as number];
    const agreement = agreementAt(folded, original, quote, [from, to]);
    return { start, end, score: 1, typed: 0, changed: 0, agreement };
  });
}

/** Folded offsets, end excluded. */
type Place = readonly [number, number];

function nearest(places: readonly Place[], around: number, most: number): readonly Place[] {
  if (places.length <= most) return places;
  return [...places].sort((a, b) => Math.abs(a[0] - around) - Math.abs(b[0] - around)).slice(0, most);
}

/** Whether the words at a place are not cut out of longer ones, *art* of *party*, 5 of 1.5, unless the quote's own were. */
function isWhole({ folded: { text }, quote }: Search, from: number): boolean {
  const to = from + quote.text.length;
  const [first, last] = [quote.text.charAt(0), quote.text.charAt(quote.text.length - 1)];
  const cutBefore = runsOn(first, text.charAt(from - 1) + text.charAt(from - 2));
  const cutAfter = runsOn(last, text.slice(to, to + 2));
  return (!cutBefore || runsOn(first, quote.before.next)) && (!cutAfter || runsOn(last, quote.after.next));
}

function runsOn(inner: string, next: string): boolean {
  if (!isWordy(inner)) return false;
  return isWordy(next.charAt(0)) || (/^[.,]\p{Nd}/u.test(next) && /\p{Nd}/u.test(inner));
}

/** Rounds of the approximate search; each reports the places with the fewest errors only, the next what they hide. */
const ROUNDS = 3;
/** Fewest and most places of one round that are read word by word, and the word pairs that a round may compare. */
const [LEAST_READ, MOST_READ, MOST_PAIRS] = [2, 12, 300_000];
/** Share of a quote's characters that may differ for a place to be worth offering. */
const MOST_ERRORS = 0.35;
/** Quotes above this length are found word for word or not at all: the search grows with length × text. */
const LONGEST_QUOTE = 4000;
/** Share of different four-letter runs below which a quote is a repeated pattern, on which the search would take minutes. */
const LEAST_VARIETY = 0.25;
const MASK = '\u0000';

/** Places whose letters come near the quote's, without those given; the nearest letters first. */
export function findNearWords(job: Search, known: readonly Candidate[]): Candidate[] {
  const { quote, folded } = job;
  if (quote.text.length < 4 || quote.text.length > LONGEST_QUOTE || variety(quote.text) < LEAST_VARIETY) return [];
  const toFolded = ({ start, end }: Candidate): Place => [foldedOffset(folded, start), foldedOffset(folded, end)];
  let text = masked(folded.text, known.map(toFolded));
  const most = Math.max(LEAST_READ, Math.min(MOST_READ, Math.floor(MOST_PAIRS / job.words.length ** 2)));
  const found: Candidate[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const matches = apart(search(text, quote.text, Math.floor(quote.text.length * MOST_ERRORS)));
    const places = matches.map(({ start, end }): Place => [start, end]);
    const score = 1 - (matches[0]?.errors ?? 0) / quote.text.length;
    const around = foldedOffset(folded, job.start);
    for (const place of nearest(places, around, most)) {
      const candidate = readPlace(job, place, score);
      if (candidate) found.push(candidate);
    }
    if (matches.length === 0 || matches.length > most) break;
    text = masked(text, places);
  }
  return found.filter((place, at) => !found.slice(0, at).some((other) => overlap(place, other)));
}

export const overlap = (a: Candidate, b: Candidate): boolean => a.start < b.end && b.start < a.end;

/** Matches without those that overlap one before. */
function apart<T extends { readonly start: number; readonly end: number }>(matches: readonly T[]): T[] {
  let lastEnd = 0;
  return matches.filter(({ start, end }) => {
    if (start < lastEnd) return false;
    lastEnd = end;
    return true;
  });
}

/** The text with other letters at some places, so that the search looks past them. */
function masked(text: string, places: readonly Place[]): string {
  let [out, at] = ['', 0];
  for (const [from, to] of [...places].sort((a, b) => a[0] - b[0])) {
    out += text.slice(at, Math.max(at, from)) + MASK.repeat(Math.max(0, to - Math.max(at, from)));
    at = Math.max(at, to);
  }
  return out + text.slice(at);
}

function variety(text: string): number {
  const runs = new Set<string>();
  for (let at = 0; at + 4 <= text.length; at += 1) runs.add(text.slice(at, at + 4));
  return runs.size / Math.max(1, text.length - 3);
}

/** Characters read around a place, so that words cut by the letter search are whole again. */
const MARGIN = 24;

/** Reads a place word by word: its true ends, and whether its words are the quote's. */
function readPlace(job: Search, [from, to]: Place, score: number): Candidate | null {
  const { folded, words, quote, original } = job;
  const [least, most] = [Math.max(0, from - MARGIN), Math.min(folded.text.length, to + MARGIN)];
  const around = quoteWords(folded.text, least, most).filter(
    (word) => (word.start > least || least === 0) && (word.end < most || most === folded.text.length),
  );
  const aligned = alignWords(words, around);
  if (!aligned) return null;
  const place = withMarks(job, (around[aligned.from] as QuoteWord).start, (around[aligned.to - 1] as QuoteWord).end);
  return {
    start: folded.starts[place[0]] as number,
    end: folded.ends[place[1] - 1] as number,
    score,
    typed: aligned.typed,
    changed: aligned.changed,
    agreement: agreementAt(folded, original, quote, place),
  };
}

/** The words' place with the marks around them that the quote has around its own: its full stop, its quotation marks. */
function withMarks({ folded: { text }, quote, words }: Search, first: number, last: number): Place {
  const lead = quote.text.slice(0, words[0]?.start ?? 0);
  const tail = quote.text.slice(words.at(-1)?.end ?? quote.text.length);
  let [from, to] = [first, last];
  while (first - from < lead.length && isMark(text.charAt(from - 1))) from -= 1;
  while (to - last < tail.length && isMark(text.charAt(to))) to += 1;
  return [from, to];
}

const isMark = (character: string): boolean => character !== '' && !/[\s\p{L}\p{M}\p{N}]/u.test(character);
