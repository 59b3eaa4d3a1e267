import type { Token } from './tokens';

/** Where a named pattern stands in a list of tokens: token indexes, end excluded. */
export interface Mention {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A compiled vocabulary. Patterns are words parted by spaces: `word`, `prefix*`, `*suffix`, `*infix*`, `two_words`;
 * a pattern that starts with `-` takes away mentions of the same name that it covers. `{a,b,}` stands for each of its
 * alternatives, the empty one too: `{is,was}_{still_,}unknown`.
 */
export interface Lexicon {
  readonly sequences: readonly Sequence[];
  readonly exact: ReadonlyMap<string, readonly Step[]>;
  readonly prefix: ReadonlyMap<string, readonly Step[]>;
  readonly suffix: ReadonlyMap<string, readonly Step[]>;
  readonly infix: readonly (readonly [string, Step])[];
  /** Shortest and longest affix, so that only those lengths are looked up. */
  readonly affix: readonly [number, number];
}

interface Sequence {
  readonly name: string;
  readonly length: number;
  readonly negative: boolean;
}

/** One word of one sequence. */
interface Step {
  readonly sequence: number;
  readonly at: number;
}

type Steps = Map<string, Step[]>;

function put(steps: Steps, key: string, step: Step): void {
  const list = steps.get(key);
  if (list) list.push(step);
  else steps.set(key, [step]);
}

/** Compiles `patterns by name`. Done once a language: some thousand patterns take about a millisecond. */
export function compileLexicon(patternsByName: Readonly<Record<string, string>>): Lexicon {
  const sequences: Sequence[] = [];
  const exact: Steps = new Map();
  const prefix: Steps = new Map();
  const suffix: Steps = new Map();
  const infix: (readonly [string, Step])[] = [];
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
  const addWord = (word: string, step: Step): void => {
    const [open, close] = [word.startsWith('*'), word.endsWith('*')];
    const core = word.slice(open ? 1 : 0, close ? -1 : undefined);
    if (open || close) [shortest, longest] = [Math.min(shortest, core.length), Math.max(longest, core.length)];
    if (open && close) infix.push([core, step]);
    else if (open) put(suffix, core, step);
    else put(close ? prefix : exact, core, step);
  };
  for (const [name, patterns] of Object.entries(patternsByName)) {
    for (const pattern of patterns.split(/\s+/).filter(Boolean).flatMap(expandBraces)) {
      const negative = pattern.startsWith('-');
      const words = (negative ? pattern.slice(1) : pattern).split('_');
      const sequence = sequences.push({ name, length: words.length, negative }) - 1;
      words.forEach((word, at) => addWord(word, { sequence, at }));
    }
  }
  return { sequences, exact, prefix, suffix, infix, affix: [shortest, longest] };
}

/** Every pattern that one with `{a,b}` stands for. */
export function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const [head, tail] = [pattern.slice(0, open), pattern.slice(close + 1)];
  return pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => expandBraces(head + choice + tail));
}

function stepsOf(lexicon: Lexicon, word: string): readonly Step[] {
  const found: Step[] = [...(lexicon.exact.get(word) ?? [])];
  const [shortest, longest] = lexicon.affix;
  for (let length = shortest; length <= Math.min(longest, word.length); length += 1) {
    const head = lexicon.prefix.get(word.slice(0, length));
    if (head) found.push(...head);
    const tail = lexicon.suffix.get(word.slice(-length));
    if (tail) found.push(...tail);
  }
  for (const [core, step] of lexicon.infix) if (word.includes(core)) found.push(step);
  return found;
}

/** All mentions in `tokens`, by place. Linear in the tokens: a word is looked up by its affixes, never scanned for. */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  const taken: Mention[] = [];
  /** Sequences that wait for their next word: sequence → where it began. */
  let open = new Map<number, number>();
  tokens.forEach((token, index) => {
    const next = new Map<number, number>();
    for (const { sequence, at } of stepsOf(lexicon, token.text)) {
      const from = at === 0 ? index : open.get(sequence * 16 + at);
      if (from === undefined) continue;
      const { name, length, negative } = lexicon.sequences[sequence] as Sequence;
      if (at + 1 === length) (negative ? taken : found).push({ name, from, to: index + 1 });
      else next.set(sequence * 16 + at + 1, from);
    }
    open = next;
  });
  const kept = taken.length === 0 ? found : found.filter((mention) => !taken.some((no) => covers(no, mention)));
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

const covers = (no: Mention, yes: Mention): boolean => no.name === yes.name && no.from <= yes.from && yes.to <= no.to;
