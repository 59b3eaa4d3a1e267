import { intervalToValue, overlaps, type DateInterval } from '../base/interval';
import { lexiconFor } from '../claims/lexicon';
import { findDates } from '../language/dates';
import { numberAt } from '../language/numbers';
import { tokenise, type Token } from '../language/tokens';
import { findMentions } from '../language/word-patterns';
import type { Topic } from '../topic/topic';

/**
 * Likeness of sentences for what answers no question of the topic: it tells that two texts speak of the same, with the words
 * that show it, and never that one bears out or contradicts the other. Too little is said rather than too much.
 */

/** What a sentence is compared by. */
export interface Fingerprint {
  readonly lang: string;
  /** Its longer words, folded, each with its grams. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Its longer words as written, by their folded form. */
  readonly written: ReadonlyMap<string, string>;
  /** Four letters of its longer words, each word parted from the next. */
  readonly grams: ReadonlySet<string>;
  /** Concepts of the topic, which every language has words for. */
  readonly concepts: ReadonlySet<string>;
  /** Names as written, by their folded form. Those that the topic has a concept for are left out. */
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
  readonly dates: readonly DateInterval[];
}

/** `number-differs`, `date-differs`: the same but for that. */
export type Likeness = 'same' | 'number-differs' | 'date-differs';

export interface Similarity {
  readonly likeness: Likeness;
  /** For the order among several. */
  readonly score: number;
  /** Words, names and numbers of the first sentence that the other has too, as written; names first. */
  readonly shared: readonly string[];
  /** What differs, as both have it: the first sentence's, the other's. Dates are ISO. */
  readonly differs: readonly [string, string] | null;
}

export interface FingerprintOf {
  readonly text: string;
  readonly lang: string;
  /** ISO day, month or year of the text: what "last week" is counted from. */
  readonly published: string | null;
  readonly topic: Topic;
}

/** Shorter words say little of what a sentence is about. */
const LONG_WORD = 5;
const GRAM = 4;
/** Sentences with fewer long words and names say too little to be told apart. */
const FEWEST_WORDS = 4;
/** As many shared words are shown. */
const SHOWN = 6;

const gramsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - GRAM + 1) }, (_, from) => word.slice(from, from + GRAM));

/** Reads what a sentence is compared by: made once for each. */
export function fingerprintOf({ text, lang, published, topic }: FingerprintOf): Fingerprint {
  const tokens = tokenise(text);
  const dates = findDates(tokens, { text, lang, published });
  const lexicon = lexiconFor(topic, lang);
  const mentions = (lexicon ? findMentions(tokens, lexicon.words) : []).filter(({ name }) => name in topic.concepts);
  const general = new Set(topic.subjects);
  const words = new Map<string, readonly string[]>();
  const written = new Map<string, string>();
  const names = new Map<string, string>();
  const numbers = new Set<string>();
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const date = dates.find(({ from, to }) => from <= at && at < to);
    const number = date ? null : numberAt(text, tokens, at, lang);
    if (number && number.value > 1) numbers.add(String(number.value));
    if (token && !date && !number) {
      const known = mentions.some(({ from, to }) => from <= at && at < to);
      // The same people do not make the same story: names count apart from words.
      if (isName(text, tokens, at)) {
        if (!known) names.set(token.text, text.slice(token.start, token.end));
      } else if (token.text.length >= LONG_WORD) {
        words.set(token.text, gramsOf(token.text));
        written.set(token.text, text.slice(token.start, token.end));
      }
    }
    at = Math.max(at + 1, date?.to ?? number?.to ?? 0);
  }
  return {
    lang,
    words,
    written,
    grams: new Set([...words.values()].flat()),
    concepts: new Set(mentions.flatMap(({ name }) => (general.has(name) ? [] : [name]))),
    names,
    numbers,
    dates: dates.flatMap(({ interval }) => interval ?? []),
  };
}

/** A capital letter inside a sentence, or at its start before another one. */
function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const capital = (token: Token | undefined): boolean =>
    token !== undefined && /\p{Lu}/u.test(text.charAt(token.start));
  const token = tokens[at];
  return token !== undefined && capital(token) && token.text.length > 2 && (at > 0 || capital(tokens[1]));
}

interface Sized<T> {
  readonly size: number;
  has(one: T): boolean;
  keys(): Iterable<T>;
}

const shared = <T>(a: Sized<T>, b: Sized<T>): T[] => [...a.keys()].filter((one) => b.has(one));

/** Share of the smaller set that both have; 0 where one is empty. */
const overlapOf = (a: Sized<string>, b: Sized<string>): number =>
  a.size === 0 || b.size === 0 ? 0 : shared(a, b).length / Math.min(a.size, b.size);

const dice = (common: number, a: number, b: number): number => (a + b === 0 ? 0 : (2 * common) / (a + b));

/**
 * Likeness from which on sentences are said to be the same, within a language and across two. Measured on written pairs
 * (tests/fixtures/similar-pairs.ts): what only shares turns of phrase stays below 0.6 within a language.
 */
const LEAST = { within: 0.72, across: 0.52 } as const;
/** However much the names and numbers agree, the words must be a little alike. */
const FEWEST_LIKE = 0.15;
/** What shared names, numbers and concepts add in another language, whose words are less like. */
const BRIDGE = 0.1;

/** How two sentences are alike, and what shows it; null where that is not plain. */
export function compareTexts(a: Fingerprint, b: Fingerprint): Similarity | null {
  if (tooShort(a) || tooShort(b)) return null;
  const within = a.lang === b.lang;
  const words = dice(shared(a.grams, b.grams).length, a.grams.size, b.grams.size);
  if (words < FEWEST_LIKE) return null;
  const evidence = within
    ? 0
    : BRIDGE * (overlapOf(a.names, b.names) + overlapOf(a.numbers, b.numbers) + overlapOf(a.concepts, b.concepts));
  const score = words + evidence;
  if (score < (within ? LEAST.within : LEAST.across)) return null;
  const names = shared(a.names, b.names);
  const numbers = shared(a.numbers, b.numbers);
  // Words of another language that look alike are no evidence on their own.
  if (!within && names.length + numbers.length === 0) return null;
  if (namesPart(a, b) || (within && wordsPart(a, b))) return null;
  const likeWords = [...a.words.keys()].filter((word) => hasLike(word, b));
  const found = {
    score,
    shared: [
      ...names.map((name) => a.names.get(name) ?? name),
      ...numbers,
      ...likeWords.map((word) => a.written.get(word) ?? word),
    ].slice(0, SHOWN),
  };
  const number = apart(a.numbers, b.numbers, (one, other) => one === other);
  if (number) return { ...found, likeness: 'number-differs', differs: number };
  const date = apart(a.dates, b.dates, overlaps);
  if (date)
    return { ...found, likeness: 'date-differs', differs: [intervalToValue(date[0]), intervalToValue(date[1])] };
  return { ...found, likeness: 'same', differs: null };
}

const tooShort = ({ words, names }: Fingerprint): boolean => words.size + names.size < FEWEST_WORDS;

/** Whether the other sentence has the word in some form: most of its letters in a row. */
function hasLike(word: string, { words, names }: Fingerprint): boolean {
  if (words.has(word) || names.has(word)) return true;
  const grams = gramsOf(word);
  return [...words.keys(), ...names.keys()].some((other) => {
    const others = new Set(gramsOf(other));
    return dice(grams.filter((gram) => others.has(gram)).length, grams.length, others.size) >= 0.5;
  });
}

/** Both name somebody or somewhere that the other does not: another story. */
function namesPart(a: Fingerprint, b: Fingerprint): boolean {
  const alone = (one: Fingerprint, other: Fingerprint): boolean =>
    [...one.names.keys()].some((name) => !hasLike(name, other));
  return alone(a, b) && alone(b, a);
}

/** Both have several words that the other lacks in every form: the same turn of phrase on something else. */
function wordsPart(a: Fingerprint, b: Fingerprint): boolean {
  const alone = (one: Fingerprint, other: Fingerprint): boolean => {
    const lone = [...one.words.keys()].filter((word) => !hasLike(word, other)).length;
    return lone >= 2 && lone / one.words.size > 0.25;
  };
  return alone(a, b) && alone(b, a);
}

/** The first of each side that the other lacks, where both have one. */
function apart<T>(a: Iterable<T>, b: Iterable<T>, same: (a: T, b: T) => boolean): readonly [T, T] | null {
  const [ones, others] = [[...a], [...b]];
  const one = ones.find((left) => !others.some((right) => same(left, right)));
  const other = others.find((right) => !ones.some((left) => same(left, right)));
  return one === undefined || other === undefined ? null : [one, other];
}

/** Texts by the four letters they are made of, so that a sentence is compared in full with the few that it shares enough of. */
export interface SimilarIndex {
  readonly entries: readonly FingerprintOf[];
  /** How many grams each entry has. */
  readonly sizes: readonly number[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Made when first asked for. */
  readonly fingerprints: Map<number, Fingerprint>;
}

/** All grams of a text, names and numbers included: quickly made, to find what is worth a closer look. */
const looseGrams = (text: string): ReadonlySet<string> =>
  new Set(tokenise(text).flatMap((token) => gramsOf(token.text)));

/** Makes texts ready to be found. */
export function similarIndex(entries: readonly FingerprintOf[]): SimilarIndex {
  const postings = new Map<string, number[]>();
  const sizes = entries.map(({ text }, at) => {
    const grams = looseGrams(text);
    for (const gram of grams) {
      const held = postings.get(gram);
      if (held) held.push(at);
      else postings.set(gram, [at]);
    }
    return grams.size;
  });
  return { entries, sizes, postings, fingerprints: new Map() };
}

export interface Found extends Similarity {
  /** Its place in the index. */
  readonly at: number;
}

/** Loose likeness below which no closer look is taken, and most closer looks for one sentence. */
const LOOSE = { within: 0.5, across: 0.2 } as const;
const MOST_LOOKS = 12;

/** Indexed texts that are like this sentence, the most alike first. */
export function findSimilar(index: SimilarIndex, sentence: FingerprintOf): Found[] {
  const grams = looseGrams(sentence.text);
  const counts = new Uint32Array(index.entries.length);
  for (const gram of grams) for (const at of index.postings.get(gram) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  const worth = index.entries.flatMap((entry, at) => {
    const likeness = dice(counts[at] ?? 0, grams.size, index.sizes[at] ?? 0);
    const least = entry.lang === sentence.lang ? LOOSE.within : LOOSE.across;
    // Another language shares less: each is ranked by how far it is above what is asked of it.
    return likeness < least ? [] : [{ at, entry, rank: likeness / least }];
  });
  if (worth.length === 0) return [];
  const own = fingerprintOf(sentence);
  return worth
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .slice(0, MOST_LOOKS)
    .flatMap(({ at, entry }): Found[] => {
      const other = index.fingerprints.get(at) ?? fingerprintOf(entry);
      index.fingerprints.set(at, other);
      const found = compareTexts(own, other);
      return found ? [{ ...found, at }] : [];
    })
    .sort((a, b) => b.score - a.score || a.at - b.at);
}
