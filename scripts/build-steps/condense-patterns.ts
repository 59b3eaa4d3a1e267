import { expandBraces } from '../../lib/language/word-patterns';

/**
 * Patterns that find exactly what `patterns` find (see `Lexicon`), in fewer bytes once packed: those that say nothing new
 * are left out, and the rest stand in the order of the alphabet, in which neighbours are alike.
 *
 * A pattern may go where each phrase it stands for is another pattern's too, or is covered word by word by one of as many
 * words: mentions are kept by name and place, so that the same place found twice is found once. What takes away (`-word`)
 * is measured by what takes away only.
 */
export function condensePatterns(patterns: string): string {
  const words = patterns.split(/\s+/).filter((word) => word !== '');
  const taking = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  const finding = words.filter((word) => !word.startsWith('-'));
  return [
    ...needed(finding).toSorted(byKind),
    ...needed(taking)
      .toSorted(byKind)
      .map((word) => `-${word}`),
  ].join(' ');
}

type Phrase = readonly string[];

/** Plain words before those with braces, each in the order of the alphabet; by code, whatever the machine's language. */
function byKind(a: string, b: string): number {
  const [braced, other] = [a.includes('{'), b.includes('{')];
  if (braced !== other) return braced ? 1 : -1;
  return a < b ? -1 : Number(a > b);
}

/** The phrases of a pattern as the lexicon reads them: empty words between underscores are none. */
const phrasesOf = (pattern: string): Phrase[] =>
  expandBraces(pattern).map((phrase) => phrase.split('_').filter((word) => word !== ''));

const keyOf = (phrase: Phrase): string => phrase.join('_');

/** Each pattern without which something would no longer be found. Later ones are asked first: they are often the wider ones' cases. */
function needed(patterns: readonly string[]): string[] {
  const tidy = patterns.map(tidyBraces);
  const phrases = new Map(tidy.map((pattern) => [pattern, phrasesOf(pattern)]));
  const holders = new Map<string, number>();
  for (const list of phrases.values())
    for (const key of new Set(list.map(keyOf))) holders.set(key, (holders.get(key) ?? 0) + 1);
  const wide = wideByLength([...phrases.values()].flat());
  const kept = new Set(phrases.keys());
  for (const [pattern, list] of [...phrases].toReversed()) {
    const keys = new Set(list.map(keyOf));
    const spare = list.every(
      (phrase) =>
        (holders.get(keyOf(phrase)) ?? 0) > 1 ||
        (wide.get(phrase.length) ?? []).some((other) => isWithin(phrase, other)),
    );
    if (!spare) continue;
    kept.delete(pattern);
    for (const key of keys) holders.set(key, (holders.get(key) ?? 0) - 1);
  }
  return [...kept];
}

/** Phrases with a `*`, by their number of words. */
function wideByLength(phrases: readonly Phrase[]): Map<number, Phrase[]> {
  const found = new Map<number, Map<string, Phrase>>();
  for (const phrase of phrases) {
    if (!phrase.some((word) => word.includes('*'))) continue;
    const same = found.get(phrase.length) ?? new Map<string, Phrase>();
    found.set(phrase.length, same.set(keyOf(phrase), phrase));
  }
  return new Map([...found].map(([length, byKey]) => [length, [...byKey.values()]]));
}

/** Whether a wider phrase finds all that the narrower finds; not of a phrase itself. The widest of a chain is within none, so that it stays. */
const isWithin = (narrow: Phrase, wide: Phrase): boolean =>
  wide.every((word, at) => covers(word, narrow[at] ?? '')) && keyOf(narrow) !== keyOf(wide);

/** `word*` covers whatever starts so, `*word` what ends so, `*word*` what holds it. */
function covers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const open = wide.startsWith('*');
  const close = wide.endsWith('*');
  if (!open && !close) return false;
  const core = wide.slice(open ? 1 : 0, close ? -1 : undefined);
  if (core === '' || core.includes('*')) return false;
  const plain = narrow.replaceAll('*', '');
  if (open && close) return plain.includes(core);
  if (open) return !narrow.endsWith('*') && plain.endsWith(core);
  return !narrow.startsWith('*') && plain.startsWith(core);
}

/** Alternatives in the order of the alphabet, each once. */
const tidyBraces = (pattern: string): string =>
  pattern.replace(/\{([^{}]*)\}/g, (_, inside: string) => `{${[...new Set(inside.split(','))].toSorted().join(',')}}`);
