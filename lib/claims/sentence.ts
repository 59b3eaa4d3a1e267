import type { DateInterval } from '../base/interval';
import { datelineLength } from '../language/dateline';
import { findDates, type DateMention } from '../language/dates';
import { numberAt, type NumberMention } from '../language/numbers';
import { trimSpan } from '../language/sentences';
import { tokenise, type Token } from '../language/tokens';
import { findMentions, type Mention } from '../language/word-patterns';
import type { Span } from './claim';
import { composeUnknown } from './compose-cues';
import type { ClaimLexicon } from './lexicon';
import type { MentionsByName } from './match-rule';

/** One sentence, read: its words, what they mention, its dates and numbers, which of its words are quoted, its clauses. */
export interface Sentence extends Span {
  readonly text: string;
  /** "And" in its language. */
  readonly and: readonly string[];
  readonly tokens: readonly Token[];
  /** Concepts and cues, and `@date`, `@number`, `@quoted`, `@unknown`. */
  readonly mentions: MentionsByName;
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  /** Token ranges, end excluded, that cover the sentence. */
  readonly clauses: readonly { readonly from: number; readonly to: number }[];
  readonly question: boolean;
}

export interface SentenceContext {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  /** ISO day of the last change, if any. */
  readonly modified: string | null;
  /** The dates told last before the sentence. */
  readonly told?: readonly DateInterval[];
  readonly lexicon: ClaimLexicon;
  /** Quoted stretches of the whole text. */
  readonly quotes: readonly Span[];
}

function numbersOf(context: SentenceContext, tokens: readonly Token[], dates: readonly DateMention[]): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = datelineLength(tokens, context); at < tokens.length; at += 1) {
    const within = dates.find((date) => date.from <= at && at < date.to);
    if (within) {
      at = within.to - 1;
      continue;
    }
    const number = numberAt(context.text, tokens, at, context.lang);
    if (!number) continue;
    found.push(number);
    at = number.to - 1;
  }
  return found;
}

/** Quoted token ranges of the sentence; `quotes` are those of the whole text, in order and apart. */
function quotedOf(tokens: readonly Token[], quotes: readonly Span[]): Mention[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const within: Span[] = [];
  for (let at = firstEndingAfter(quotes, first.start); at < quotes.length; at += 1) {
    const quote = quotes[at] as Span;
    if (quote.start >= last.end) break;
    within.push(quote);
  }
  return within.flatMap((quote) => {
    const from = tokens.findIndex((token) => token.start >= quote.start && token.end <= quote.end);
    if (from < 0) return [];
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).end <= quote.end) to += 1;
    return [{ name: '@quoted', from, to }];
  });
}

/** Index of the first quote that ends behind `offset`. */
function firstEndingAfter(quotes: readonly Span[], offset: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "and", which opens a clause after a comma. */
const AND: Readonly<Record<string, readonly string[]>> = {
  es: ['y', 'e'],
  de: ['und'],
  nl: ['en'],
  it: ['e', 'ed'],
  pt: ['e'],
};
const AND_EN_FR = ['and', 'et'];

function clausesOf(
  { text }: SentenceContext,
  tokens: readonly Token[],
  cuts: readonly Mention[],
  and: readonly string[],
): { from: number; to: number }[] {
  const starts = new Set<number>([0]);
  for (const cut of cuts) starts.add(cut.from);
  tokens.forEach((token, at) => {
    if (at === 0) return;
    const between = text.slice((tokens[at - 1] as Token).end, token.start);
    const ordinal = /^\d{1,2}$/.test((tokens[at - 1] as Token).text) && between.startsWith('.');
    if ((/[;:]|\s[–—]\s|\.\s/u.test(between) && !ordinal) || (between.includes(',') && and.includes(token.text)))
      starts.add(at);
  });
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((from, i) => ({ from, to: sorted[i + 1] ?? tokens.length })).filter(({ from, to }) => to > from);
}

function groupByName(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = groups.get(mention.name);
    if (list) list.push(mention);
    else groups.set(mention.name, [mention]);
  }
  return groups;
}

/** No concept runs over a comma or a bracket, as cues may ("may, therefore, be"): "after the *breach, the court* …". */
function holdsTogether(text: string, tokens: readonly Token[], { from, to }: Mention): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (/[,;:()!?]/u.test(text.slice((tokens[at - 1] as Token).end, (tokens[at] as Token).start))) return false;
  return true;
}

/** Longest stretch that is read as one sentence, UTF-16 units; what follows is no prose, and must not cost time. */
const LONGEST = 3000;

const isQuestion = (text: string): boolean => /\?[\s»”"’')\]]*$/u.test(text);

/** What is in a stretch without a word; shared, as a text may have tens of thousands of them. */
const NOTHING: Omit<Sentence, 'start' | 'end' | 'text' | 'question'> = {
  and: [],
  tokens: [],
  mentions: new Map(),
  dates: [],
  numbers: [],
  clauses: [],
};

/** A stretch of marks without a word: nothing is in it. */
const wordless = ({ start, end }: Span, text: string): Sentence => ({
  ...NOTHING,
  start,
  end,
  text,
  question: isQuestion(text),
});

/** Reads one sentence of `context.text`. */
export function readSentence(context: SentenceContext, span: Span): Sentence {
  const { start, end } = trimSpan(context.text, { start: span.start, end: Math.min(span.end, span.start + LONGEST) });
  const text = context.text.slice(start, end);
  const and = AND[context.lang] ?? AND_EN_FR;
  const tokens = tokenise(text, start);
  if (tokens.length === 0) return wordless({ start, end }, text);
  const dates = findDates(tokens, context);
  const numbers = numbersOf(context, tokens, dates);
  const found = findMentions(tokens, context.lexicon.words).filter(
    (mention) => mention.name.startsWith('cue:') || holdsTogether(context.text, tokens, mention),
  );
  const unknown = composeUnknown(context.text, tokens, found);
  const mentions = groupByName([
    ...found,
    ...unknown,
    ...[...found, ...unknown]
      .filter((mention) => mention.name === 'cue:unknown')
      .map((mention) => ({ ...mention, name: '@unknown' })),
    ...dates.map(({ from, to }) => ({ name: '@date', from, to })),
    ...numbers.map(({ from, to }) => ({ name: '@number', from, to })),
    ...quotedOf(tokens, context.quotes),
  ]);
  return {
    start,
    end,
    text,
    and,
    tokens,
    mentions,
    dates,
    numbers,
    clauses: clausesOf(context, tokens, mentions.get('cue:cutters') ?? [], and),
    question: isQuestion(text),
  };
}
