import { ARTICLES, NEGATIONS, QUANTITIES } from './fixed-words';

/** One word, number or sign of a folded text. */
export interface QuoteWord {
  /** Thousands without their separator. */
  readonly text: string;
  /** Without accents. */
  readonly bare: string;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  /** A number, quantity or negation stays as it is; an article may come and go. */
  readonly kind: 'plain' | 'article' | 'number' | 'quantity' | 'negation';
}

const WORD =
  /\p{Nd}{1,3}(?:[ ,]\p{Nd}{3})+(?!\p{Nd})(?:\.\p{Nd}+)?|\p{Nd}+(?:[.,:/]\p{Nd}+)*|[\p{L}\p{M}]+|[%‰€$£¥]|(?<=^|\s)-(?=\p{Nd})/gu;

/** Words of a stretch of folded text, in order. Apostrophes and hyphens part words. */
export function quoteWords(folded: string, from = 0, to = folded.length): QuoteWord[] {
  const words: QuoteWord[] = [];
  for (const match of folded.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const isNumber = !/^[\p{L}\p{M}]/u.test(match[0]);
    const text = isNumber ? match[0].replaceAll(/[ ,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '') : match[0];
    const kind = isNumber ? 'number' : kindOf(text);
    words.push({ text, bare: text.replaceAll(/\p{M}/gu, ''), start, end: start + match[0].length, kind });
  }
  return words;
}

function kindOf(text: string): QuoteWord['kind'] {
  if (NEGATIONS.has(text)) return 'negation';
  if (QUANTITIES.has(text)) return 'quantity';
  return ARTICLES.has(text) ? 'article' : 'plain';
}

/** Whether two words are one: as written, but for typing, or not at all. */
export function compareWords(a: QuoteWord, b: QuoteWord): 'same' | 'typed' | 'other' {
  if (a.text === b.text) return 'same';
  if (a.kind === 'number' || b.kind === 'number' || a.kind === 'negation' || b.kind === 'negation') return 'other';
  if (a.kind === 'article' && b.kind === 'article') return 'typed';
  const [fixedA, fixedB] = [a.kind === 'quantity', b.kind === 'quantity'];
  if (a.bare === b.bare) return 'typed';
  if (fixedA && fixedB) return 'other';
  if ((fixedA || fixedB) && Math.min(a.bare.length, b.bare.length) < 6) return 'other';
  return isTypingError(a.bare, b.bare) ? 'typed' : 'other';
}

/**
 * One wrong, missing, doubled or swapped letter; two in words of eight letters and more. The first letter is seldom mistyped
 * (Pollock and Zamora, Automatic spelling correction, 1984) and tells *increase* from *decrease*, *legal* from *illegal*: it must be the same. In short words
 * another letter is another word (*Iran*, *Iraq*), a swapped or missing one is not.
 */
function isTypingError(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length > 2) return false;
  const swapsFirst = a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2);
  if (swapsFirst) return short.length > 3;
  if (a.charAt(0) !== b.charAt(0) || isOtherSide(a, b) || isOtherSide(b, a)) return false;
  const distance = typingDistance(short, long);
  if (long.length < 5) return distance === 1 && (short.length < long.length ? short.length > 2 : isSwap(a, b));
  return distance === 1 || (distance === 2 && short.length >= 8);
}

/** *employer* and *employee*. */
const isOtherSide = (a: string, b: string): boolean => a.endsWith('ee') && /[eo]r$/.test(b);
const isSwap = (a: string, b: string): boolean => a.split('').sort().join('') === b.split('').sort().join('');

/** Optimal string alignment distance: letters inserted, deleted, replaced, neighbours swapped. */
function typingDistance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const differs = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs);
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1))
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
