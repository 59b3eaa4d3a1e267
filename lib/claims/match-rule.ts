import type { Mention } from '../language/word-patterns';
import type { NearTerm, Rule } from './rule';

/** Mentions of one sentence by concept name, each list in order. */
export type MentionsByName = ReadonlyMap<string, readonly Mention[]>;

/** What a rule matched: the mentions in the order of its terms, and the token range they span. */
export interface RuleMatch {
  readonly mentions: readonly Mention[];
  readonly from: number;
  readonly to: number;
}

const mentionsOf = (byName: MentionsByName, names: readonly string[]): readonly Mention[] => {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return byName.get(only) ?? [];
  return names.flatMap((name) => byName.get(name) ?? []).sort((a, b) => a.from - b.from);
};

const overlap = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

/** Words between two stretches; 0 where they touch. */
const gap = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  Math.max(0, b.from - a.to, a.from - b.to);

function nearest(match: RuleMatch, term: NearTerm, byName: MentionsByName): Mention | null {
  let best: Mention | null = null;
  for (const mention of mentionsOf(byName, term.names)) {
    const fits =
      term.reach === 0 && !term.after
        ? overlap(match, mention)
        : !match.mentions.some((taken) => overlap(taken, mention)) &&
          gap(match, mention) <= term.reach &&
          (!term.after || mention.from >= (match.mentions.at(-1) as Mention).to);
    if (fits && (!best || gap(match, mention) < gap(match, best))) best = mention;
  }
  return best;
}

function complete(start: Mention, rule: Rule, byName: MentionsByName): RuleMatch | null {
  let match: RuleMatch = { mentions: [start], from: start.from, to: start.to };
  for (const term of rule.near) {
    const found = nearest(match, term, byName);
    if (!found) return null;
    match = {
      mentions: [...match.mentions, found],
      from: Math.min(match.from, found.from),
      to: Math.max(match.to, found.to),
    };
  }
  const barred = rule.absentNear.some((term) =>
    mentionsOf(byName, term.names).some(
      (mention) => !match.mentions.includes(mention) && gap(match, mention) <= term.reach,
    ),
  );
  return barred ? null : match;
}

/** All matches of a rule in a sentence, by place; matches that begin at the same word are one. */
export function matchRule(rule: Rule, byName: MentionsByName): RuleMatch[] {
  if (rule.absent.some((names) => mentionsOf(byName, names).length > 0)) return [];
  if (rule.present.some((names) => mentionsOf(byName, names).length === 0)) return [];
  const found: RuleMatch[] = [];
  for (const start of mentionsOf(byName, rule.first)) {
    if (found.at(-1)?.mentions[0]?.from === start.from) continue;
    const match = complete(start, rule, byName);
    if (match) found.push(match);
  }
  return found;
}
