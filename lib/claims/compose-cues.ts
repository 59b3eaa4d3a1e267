import type { Token } from '../language/tokens';
import type { Mention } from '../language/word-patterns';

/** Words that may stand between a negation and what it denies: before a verb, before a participle. */
const REACH = { 'cue:telling': 5, 'cue:told': 2 } as const;

/**
 * "Not" and "say", each listed once, make "did not say", "has never said", "nobody would tell us": a negation followed by a
 * word of telling or knowing is a cue of ignorance. Nothing is carried over a comma or a colon: "was not stolen, it said".
 */
export function composeUnknown(text: string, tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const negations = mentions.filter((mention) => mention.name === 'cue:negation');
  if (negations.length === 0) return [];
  return mentions.flatMap((word) => {
    const reach = word.name === 'cue:telling' || word.name === 'cue:told' ? REACH[word.name] : 0;
    if (reach === 0) return [];
    const before = negations.findLast((no) => no.to <= word.from && word.from - no.to <= reach);
    if (!before) return [];
    const between = text.slice(tokens[before.to - 1]?.end, tokens[word.from]?.start);
    return /[,;:]/u.test(between) ? [] : [{ name: 'cue:unknown', from: before.from, to: word.to }];
  });
}
