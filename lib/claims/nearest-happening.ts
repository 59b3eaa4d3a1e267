import type { DateMention } from '../language/dates';
import type { Mention } from '../language/word-patterns';
import type { ReadyRule } from './lexicon';
import type { Sentence } from './sentence';

/** A trigger after its date counts as this many words farther: English and French mostly say what happened, then when. */
const AFTER = 3;

/**
 * The happening that a date belongs to, of all those that date rules know: the nearest, those before the date preferred.
 * Token index at which it begins, or null.
 */
export function nearestHappening(date: DateMention, sentence: Sentence, rules: readonly ReadyRule[]): number | null {
  const names = new Set(rules.filter((rule) => rule.date === 'near').flatMap((rule) => rule.parsed.first));
  let best: { from: number; far: number } | null = null;
  for (const name of names) {
    for (const mention of sentence.mentions.get(name) ?? []) {
      const far = distance(mention, date);
      if (far !== null && (!best || far < best.far)) best = { from: mention.from, far };
    }
  }
  return best?.from ?? null;
}

function distance(mention: Mention, date: DateMention): number | null {
  if (mention.to <= date.from) return date.from - mention.to;
  if (mention.from >= date.to) return mention.from - date.to + (mention.from === date.to ? 0 : AFTER);
  return null;
}
