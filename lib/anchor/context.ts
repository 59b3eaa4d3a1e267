import { foldedOffset, foldText, type FoldedText } from './fold-text';
import { CONTEXT_LENGTH, type QuoteSelector } from './quote-selector';

import { compareWords, quoteWords, type QuoteWord } from './quote-words';

/** One side of a quote, read away from it. */
interface Side {
  readonly text: string;
  /** How much of it belongs to the quote's own block. */
  readonly inner: number;
  /** Whether it reaches the end of that block. */
  readonly reaches: boolean;
  /** The two characters next to the quote, a space among them. */
  readonly next: string;
}

/** A selector with its words folded in their surroundings, as those of the text are. */
export interface FoldedQuote {
  readonly text: string;
  readonly before: Side;
  readonly after: Side;
  /** Begins and ends as a sentence does. */
  readonly isSentence: boolean;
}

const ENDS_SENTENCE = /[.!?…]["”»’')\]]*$/u;
/** Where a sentence may begin: at the start, on a new line, after a full stop. */
const isOpening = (before: string): boolean => /(?:^|\n)$/.test(before) || ENDS_SENTENCE.test(before.trimEnd());

export function foldQuote({ prefix, exact, suffix, start }: QuoteSelector): FoldedQuote {
  const folded = foldText(prefix + exact + suffix);
  const quoteEnd = prefix.length + exact.length;
  const inside = (from: number, to: number): string =>
    folded.text.slice(foldedOffset(folded, from), foldedOffset(folded, to));
  const [opening, closing] = [prefix.lastIndexOf('\n') + 1, suffix.indexOf('\n')];
  const end = closing < 0 ? suffix.length : closing;
  return {
    text: inside(prefix.length, quoteEnd).trim(),
    before: {
      text: backwards(inside(0, prefix.length)).trimStart(),
      inner: inside(opening, prefix.length).trim().length,
      reaches: opening > 0 || start === prefix.length,
      next: backwards(prefix.slice(-2)),
    },
    after: {
      text: inside(quoteEnd, quoteEnd + suffix.length).trimStart(),
      inner: inside(quoteEnd, quoteEnd + end).trim().length,
      reaches: closing >= 0 || (suffix.length < CONTEXT_LENGTH && prefix + suffix !== ''),
      next: suffix.slice(0, 2),
    },
    isSentence: isOpening(prefix) && (ENDS_SENTENCE.test(exact.trimEnd()) || /^(?:[.!?…\n]|$)/u.test(suffix)),
  };
}

const backwards = (text: string): string => text.split('').reverse().join('');

/** How far a place has the surroundings of a quote. */
export interface Agreement {
  /** Characters that agree, on both sides, and those of them that stand in the quote's own block. */
  readonly all: number;
  readonly inner: number;
  /** Begins a block as the quote did, or with the same words before it; ends one as the quote did. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The quote is a sentence, and so is what stands there. */
  readonly isSentence: boolean;
  /** Sides, 0 to 2, on which the words agree up to another number or day: the line of Friday is not that of Saturday. */
  readonly otherLine: number;
  /** Next to it, on one side, stand other words. */
  readonly hasOtherSide: boolean;
}

/** Text read beyond the recorded context, so that a few inserted characters do not push it out. */
const SLACK = 8;
/** Agreeing characters, of those on one side in the quote's block, below which other words stand there. */
const NEXT = 7;

/** Compares the surroundings of a place, folded offsets, with those that were recorded. */
export function agreementAt(
  folded: FoldedText,
  original: string,
  { before, after, isSentence }: FoldedQuote,
  [from, to]: readonly [number, number],
): Agreement {
  const [start, end] = [folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0];
  const left = backwards(folded.text.slice(Math.max(0, from - before.text.length - SLACK), from)).trimStart();
  const right = folded.text.slice(to, to + after.text.length + SLACK).trimStart();
  const opening = foldedOffset(folded, original.lastIndexOf('\n', start - 1) + 1);
  const newline = original.indexOf('\n', end);
  const closing = foldedOffset(folded, newline < 0 ? original.length : newline);
  const one = compareSide(before, left, from - opening);
  const two = compareSide(after, right, closing - to);
  return {
    all: one.all + two.all,
    inner: one.inner + two.inner,
    opens: one.reaches,
    closes: two.reaches,
    isSentence: isSentence && isOpening(original.slice(Math.max(0, start - 8), start)),
    hasOtherSide: one.inner < Math.min(NEXT, before.inner) || two.inner < Math.min(NEXT, after.inner),
    otherLine: Number(saysOther(before, left, backwards)) + Number(saysOther(after, right, same)),
  };
}

/** `room`: characters between the place and the end of its block. */
function compareSide(kept: Side, seen: string, room: number): { all: number; inner: number; reaches: boolean } {
  const inner = agreeing(kept.text.slice(0, kept.inner), seen);
  const all = kept.inner < kept.text.length ? Math.max(inner, agreeing(kept.text, seen)) : inner;
  const reaches = kept.reaches && inner >= kept.inner - 4 && Math.abs(room - kept.inner) <= 2;
  return { all, inner, reaches };
}

/** Whether the first words that differ within the quote's block, counted from it, are two numbers or two words of quantity. */
function saysOther(kept: Side, seen: string, read: (text: string) => string): boolean {
  const inner = kept.text.slice(0, kept.inner);
  const whole = inner.length < kept.text.length || kept.reaches ? inner : inner.replace(/[\p{L}\p{M}\p{N}]+$/u, '');
  const [ours, theirs] = [quoteWords(read(whole)), quoteWords(read(seen))];
  if (read !== same) [ours, theirs].forEach((words) => words.reverse());
  const at = ours.findIndex(
    (word, index) => theirs[index] !== undefined && compareWords(word, theirs[index]) === 'other',
  );
  return at >= 0 && isFixed(ours[at]) && isFixed(theirs[at]);
}

const same = (text: string): string => text;
const isFixed = (word: QuoteWord | undefined): boolean => word?.kind === 'number' || word?.kind === 'quantity';

/** What a difference costs, in agreeing characters. */
const GAP = 2;
const STOP = -1000;

/**
 * Characters that two contexts share, counted away from the quote while it pays (the extension step of BLAST, Altschul 1990):
 * each that agrees counts one, each that differs takes two. Another digit ends it: the line of the 5th is not that of the 6th.
 */
function agreeing(kept: string, seen: string): number {
  let best = 0;
  let last = Array.from({ length: seen.length + 1 }, (_, at) => -GAP * at);
  for (let i = 1; i <= kept.length; i += 1) {
    const a = kept.charAt(i - 1);
    const row = [(last[0] ?? STOP) - GAP];
    for (let j = 1; j <= seen.length; j += 1) {
      const b = seen.charAt(j - 1);
      const isSame = a === b;
      const costs = isDigit(a) || isDigit(b) ? -STOP : GAP;
      const score = Math.max(
        (last[j - 1] ?? STOP) + (isSame ? 1 : -costs),
        (last[j] ?? STOP) - costs,
        (row[j - 1] ?? STOP) - costs,
      );
      row.push(score);
      best = Math.max(best, score);
    }
    last = row;
  }
  return best;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
