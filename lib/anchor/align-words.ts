import { compareWords, type QuoteWord } from './quote-words';

/** How the words of a quote stand in a stretch of text. */
export interface WordAlignment {
  /** First and last word of the stretch that belong to it, end excluded. */
  readonly from: number;
  readonly to: number;
  /** Words that differ only by typing, articles that came or went, words that were joined or parted. */
  readonly typed: number;
  /** Words that are others, missing or new. */
  readonly changed: number;
}

const COST = { typed: 2, joined: 2, light: 4, missing: 5, other: 5 };

interface Step {
  readonly cost: number;
  /** Words of the quote and of the stretch that it takes. */
  readonly quote: 0 | 1 | 2;
  readonly found: 0 | 1 | 2;
  readonly typed: number;
  readonly changed: number;
}

/**
 * The cheapest way to read the quote's words in the stretch, whose ends are free (Sellers 1980, over words). Null where the
 * stretch has none of them.
 */
export function alignWords(quote: readonly QuoteWord[], found: readonly QuoteWord[]): WordAlignment | null {
  const width = found.length + 1;
  const costs = new Uint16Array((quote.length + 1) * width);
  const steps: Step[] = Array.from({ length: costs.length });
  const sides: Sides = {
    quote,
    found,
    costs,
    missing: quote.map((_, at) => lone(quote, at, 'quote')),
    added: found.map((_, at) => lone(found, at, 'found')),
  };
  for (let i = 1; i <= quote.length; i += 1) {
    for (let j = 0; j <= found.length; j += 1) {
      const [step, cost] = bestStep(sides, i, j);
      steps[i * width + j] = step;
      costs[i * width + j] = cost;
    }
  }
  const last = costs.subarray(quote.length * width);
  const end = last.lastIndexOf(last.reduce((least, cost) => Math.min(least, cost), 0xffff));
  return walkBack(steps, quote.length, end, width);
}

function walkBack(steps: readonly Step[], length: number, end: number, width: number): WordAlignment | null {
  let [i, j, typed, changed] = [length, end, 0, 0];
  while (i > 0) {
    const step = steps[i * width + j] as Step;
    typed += step.typed;
    changed += step.changed;
    i -= step.quote;
    j -= step.found;
  }
  return j < end ? { from: j, to: end, typed, changed } : null;
}

interface Sides {
  readonly quote: readonly QuoteWord[];
  readonly found: readonly QuoteWord[];
  readonly costs: Uint16Array;
  /** The step that takes each word alone. */
  readonly missing: readonly Step[];
  readonly added: readonly Step[];
}

function bestStep({ quote, found, costs, missing, added }: Sides, i: number, j: number): [Step, number] {
  const width = found.length + 1;
  let best = missing[i - 1] as Step;
  let least = (costs[(i - 1) * width + j] as number) + best.cost;
  const offer = (step: Step | null): void => {
    if (step === null) return;
    const cost = (costs[(i - step.quote) * width + j - step.found] as number) + step.cost;
    if (cost < least || (cost === least && best.found === 0)) [best, least] = [step, cost];
  };
  if (j > 0) {
    offer(pair(quote[i - 1] as QuoteWord, found[j - 1] as QuoteWord));
    if (i < quote.length) offer(added[j - 1] as Step);
    if (j > 1) offer(joined(found, j, quote[i - 1] as QuoteWord, { quote: 1, found: 2 }));
    if (i > 1) offer(joined(quote, i, found[j - 1] as QuoteWord, { quote: 2, found: 1 }));
  }
  return [best, least];
}

const SAME: Step = { cost: 0, quote: 1, found: 1, typed: 0, changed: 0 };
const TYPED: Step = { cost: COST.typed, quote: 1, found: 1, typed: 1, changed: 0 };
const OTHER: Step = { cost: COST.other, quote: 1, found: 1, typed: 0, changed: 1 };

function pair(a: QuoteWord, b: QuoteWord): Step {
  const compared = compareWords(a, b);
  return compared === 'same' ? SAME : compared === 'typed' ? TYPED : OTHER;
}

/** A word that only one side has: light where it is an article or says its neighbour twice. */
function lone(words: readonly QuoteWord[], at: number, side: 'quote' | 'found'): Step {
  const word = words[at] as QuoteWord;
  const fixed = word.kind === 'number' || word.kind === 'negation';
  const doubled = !fixed && (words[at - 1]?.text === word.text || words[at + 1]?.text === word.text);
  const isEnd = side === 'quote' && (at === 0 || at === words.length - 1);
  const light = !isEnd && (word.kind === 'article' || doubled);
  return {
    cost: light ? COST.light : COST.missing,
    quote: side === 'quote' ? 1 : 0,
    found: side === 'found' ? 1 : 0,
    typed: light ? 1 : 0,
    changed: light ? 0 : 1,
  };
}

/** `cyber attack` and `cyberattack`. A negation stays a word of its own: `not able` is not `notable`. */
function joined(
  words: readonly QuoteWord[],
  end: number,
  whole: QuoteWord,
  takes: Pick<Step, 'quote' | 'found'>,
): Step | null {
  const [first, second] = [words[end - 2], words[end - 1]];
  if (!first || !second || first.bare.length + second.bare.length !== whole.bare.length) return null;
  if (first.kind === 'negation' || second.kind === 'negation' || whole.kind === 'negation') return null;
  if (first.kind === 'number' || second.kind === 'number' || first.bare + second.bare !== whole.bare) return null;
  return { ...takes, cost: COST.joined, typed: 1, changed: 0 };
}
