import { foldQuote, type Agreement } from './context';
import { findNearWords, findSameWords, overlap, type Candidate, type Search } from './find-candidates';
import { foldText, type FoldedText } from './fold-text';
import type { QuoteSelector } from './quote-selector';
import { quoteWords } from './quote-words';

export interface QuotePlace {
  /** UTF-16 offsets into the text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Share of the quote's characters that stand there, typography and case aside, 0 to 1. */
  readonly score: number;
}

/**
 * `exact`: the quote, character for character. `fuzzy`: its words, but for typography and typing errors (a score of 1: typography
 * only). `orphan`: its words are gone, have changed or stand in several places; `best` may be offered to the reader.
 */
export type QuoteMatch =
  | ({ readonly type: 'exact' | 'fuzzy' } & QuotePlace)
  | { readonly type: 'orphan'; readonly best: QuotePlace | null };

export interface MatchOptions {
  /** Least score of a fuzzy match, 0 to 1. */
  readonly floor?: number;
  /** By how many agreeing characters of context the place must be ahead of the next. */
  readonly margin?: number;
}

const FLOOR = 0.8;
const MARGIN = 8;
/** Quotes shorter than this need every word and their surroundings. */
const SHORT = 20;
/** Longer ones need less of them, and from the last length on stand once: their own words tell the place. */
const [MEDIUM, LONG] = [40, 80];
/** Agreeing characters of context that settle it, of 64. */
const DECISIVE = 40;
/** Worth of an end of a block where the quote had one, and of both: the quote was a whole block. */
const [EDGE, WHOLE_BLOCK] = [4, 14];
/** What a typing error takes from a place, in agreeing characters. */
const TYPED = 3;
/** Worth of a character that agrees beyond the quote's own block, where two places compete. */
const BEYOND = 0.25;

/**
 * Finds the words of a selector in a text that may have been edited since, cheapest way first: where they stood, elsewhere by their
 * surroundings, with other typography, with typing errors. Numbers, dates, negations and all other words must be the same; what
 * is ambiguous or changed is an orphan, so that a note never stands on other words than its own. Long quotes are told by
 * themselves, short ones by what surrounds them.
 */
export function matchQuote(text: string, selector: QuoteSelector, options: MatchOptions = {}): QuoteMatch {
  const { exact, start } = selector;
  if (exact.trim() === '') return { type: 'orphan', best: null };
  if (standsAsRecorded(text, selector)) return { type: 'exact', start, end: start + exact.length, score: 1 };
  const job = prepare(text, selector);
  if (job.words.length === 0) return { type: 'orphan', best: null };
  const same = findSameWords(job);
  const settled = decide(job, same, { ...options, least: DECISIVE });
  if (settled) return found(text, selector, settled);
  const all = [...same, ...findNearWords(job, same)];
  const chosen = decide(job, all, { ...options, least: 0 });
  return chosen ? found(text, selector, chosen) : { type: 'orphan', best: bestOf(all) };
}

function standsAsRecorded(text: string, { exact, prefix, suffix, start }: QuoteSelector): boolean {
  if (prefix.length + suffix.length < DECISIVE) return false;
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

function prepare(text: string, selector: QuoteSelector): Search {
  const quote = foldQuote(selector);
  return { original: text, folded: foldOnce(text), quote, words: quoteWords(quote.text), start: selector.start };
}

/** The notes of a page are looked for one after the other in one text. */
let lastFolded: { readonly original: string; readonly folded: FoldedText } | null = null;
function foldOnce(original: string): FoldedText {
  if (lastFolded?.original !== original) lastFolded = { original, folded: foldText(original) };
  return lastFolded.folded;
}

function found(text: string, { exact }: QuoteSelector, { start, end, score }: Candidate): QuoteMatch {
  const type = text.slice(start, end) === exact ? 'exact' : 'fuzzy';
  return { type, start, end, score };
}

function edgesOf({ opens, closes }: Agreement): number {
  return opens && closes ? WHOLE_BLOCK : opens || closes ? EDGE : 0;
}

/** What surrounds a place, in agreeing characters. */
const contextOf = ({ agreement }: Candidate): number => agreement.all + edgesOf(agreement);

/** Blocks move and others come between them: what agrees beyond the quote's own block tells two places apart less well. */
function rankOf({ agreement, typed }: Candidate): number {
  const { all, inner } = agreement;
  return inner + (all - inner) * BEYOND + edgesOf(agreement) - TYPED * typed;
}

type Needs = readonly [short: number, medium: number, long: number];
const SENTENCE: Needs = [WHOLE_BLOCK, EDGE, 0];
/** Words out of a sentence, by the sides on which another number or day stands near. */
const WORDS: readonly [Needs, Needs, Needs] = [
  [18, 14, 8],
  [Infinity, 28, 16],
  [Infinity, Infinity, Infinity],
];

/** Context that a quote needs, by its length: short words stand anywhere, a whole sentence or many words only once. */
function neededContext({ quote }: Search, { typed, agreement }: Candidate): number {
  const { length } = quote.text;
  if (length < SHORT && agreement.hasOtherSide) return Infinity;
  if (quote.before.text === '' && quote.after.text === '') return length < SHORT ? Infinity : 0;
  const [few, some, more] = agreement.isSentence ? SENTENCE : (WORDS[agreement.otherLine] ?? WORDS[2]);
  if (length >= LONG) return 0;
  return (length < SHORT ? few : length < MEDIUM ? some : more) + (typed > 0 ? 4 : 0);
}

interface Rules extends MatchOptions {
  readonly least: number;
}

/** The one place that is the quote's, or null: words unchanged, surroundings enough, and ahead of every other place. */
function decide(
  job: Search,
  places: readonly Candidate[],
  { floor = FLOOR, margin = MARGIN, least }: Rules,
): Candidate | null {
  const ranked = places
    .filter((place) => isUnchanged(job, place, floor))
    .sort((a, b) => rankOf(b) - rankOf(a) || distance(job, a) - distance(job, b));
  const [first, second] = ranked;
  if (!first || contextOf(first) < Math.max(least, neededContext(job, first))) return null;
  if (second && rankOf(first) - rankOf(second) < margin) return null;
  return hasMoved(job, places, first, floor) ? null : first;
}

function isUnchanged({ quote, words }: Search, { score, typed, changed }: Candidate, floor: number): boolean {
  if (changed > 0 || score < floor) return false;
  return typed <= (quote.text.length < SHORT ? 0 : Math.max(1, Math.ceil(words.length / 5)));
}

const distance = ({ start }: Search, place: Candidate): number => Math.abs(place.start - start);

/**
 * Whether the quote's own place is another, whose words have changed: the note belongs there, not on a repetition. A sentence that
 * stands whole elsewhere has moved itself.
 */
function hasMoved(job: Search, places: readonly Candidate[], chosen: Candidate, floor: number): boolean {
  const { typed, agreement } = chosen;
  if (typed === 0 && agreement.isSentence && job.quote.text.length >= MEDIUM) return false;
  return places.some(
    (place) => !overlap(place, chosen) && !isUnchanged(job, place, floor) && rankOf(place) >= rankOf(chosen) + MARGIN,
  );
}

/** Share of agreeing context that outweighs differing characters when a place is offered to the reader. */
const OFFER = 1 / 200;

function bestOf(places: readonly Candidate[]): QuotePlace | null {
  const worth = (place: Candidate): number => place.score + contextOf(place) * OFFER;
  const [best] = [...places].sort((a, b) => worth(b) - worth(a));
  return best ? { start: best.start, end: best.end, score: best.score } : null;
}
