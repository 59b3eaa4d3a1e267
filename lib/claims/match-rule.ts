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

const NONE: readonly Mention[] = [];

/** Mentions of several names in one list: many rules of a sentence ask for the same. */
const joined = new WeakMap<MentionsByName, Map<readonly string[], readonly Mention[]>>();

function mentionsOf(byName: MentionsByName, names: readonly string[]): readonly Mention[] {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return byName.get(only) ?? NONE;
  let lists = joined.get(byName);
  if (!lists) joined.set(byName, (lists = new Map()));
  const known = lists.get(names);
  if (known) return known;
  const made = names.flatMap((name) => byName.get(name) ?? NONE).sort((a, b) => a.from - b.from);
  lists.set(names, made);
  return made;
}

const hasAny = (byName: MentionsByName, names: readonly string[]): boolean => names.some((name) => byName.has(name));

/** Whether a sentence has what the rule cannot do without, wherever it stands: asked first, because mostly it has not. */
export const mayMatch = (rule: Rule, byName: MentionsByName): boolean =>
  hasAny(byName, rule.first) &&
  rule.near.every((term) => hasAny(byName, term.names)) &&
  rule.present.every((names) => hasAny(byName, names)) &&
  !rule.absent.some((names) => hasAny(byName, names));

/** Whether two token ranges share a word. */
export const overlap = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

/** Words between two stretches; 0 where they touch. */
const gap = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  Math.max(0, b.from - a.to, a.from - b.to);

interface Order {
  /** Whether each mention begins no earlier than the one before. */
  readonly rising: boolean;
  /** Words of the longest. */
  readonly longest: number;
}

const orders = new WeakMap<readonly Mention[], Order>();

function orderOf(mentions: readonly Mention[]): Order {
  const known = orders.get(mentions);
  if (known) return known;
  const made = {
    rising: mentions.every(({ from }, at) => from >= (mentions[at - 1]?.from ?? 0)),
    longest: mentions.reduce((most, { from, to }) => Math.max(most, to - from), 0),
  };
  orders.set(mentions, made);
  return made;
}

/** Few mentions are looked through faster than searched. */
const MANY = 8;

/** Those of `mentions` that can lie within `reach` words of a stretch, and some more: a sentence of one word repeated costs no square. */
function within(mentions: readonly Mention[], { from, to }: RuleMatch, reach: number): readonly Mention[] {
  if (mentions.length <= MANY) return mentions;
  const { rising, longest } = orderOf(mentions);
  if (!rising) return mentions;
  return mentions.slice(firstFrom(mentions, from - reach - longest), firstFrom(mentions, to + reach + 1));
}

/** Index of the first mention that begins at `place` or later. */
function firstFrom(mentions: readonly Mention[], place: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearest(match: RuleMatch, term: NearTerm, byName: MentionsByName): Mention | null {
  let best: Mention | null = null;
  for (const mention of within(mentionsOf(byName, term.names), match, term.reach)) {
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

/** The word at which it begins. */
interface Clause {
  readonly from: number;
}

/** Whether a clause that begins at `start` begins between two stretches. */
const stands = (a: { to: number }, start: number, b: { from: number }): boolean => a.to <= start && start <= b.from;

function complete(start: Mention, rule: Rule, byName: MentionsByName, clauses: readonly Clause[]): RuleMatch | null {
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
    within(mentionsOf(byName, term.names), match, term.reach).some(
      (mention) =>
        !match.mentions.includes(mention) &&
        gap(match, mention) <= term.reach &&
        !clauses.some(({ from }) => stands(match, from, mention) || stands(mention, from, match)),
    ),
  );
  return barred ? null : match;
}

/**
 * All matches of a rule in a sentence, by place; matches that begin at the same word are one. What may not stand near a match
 * may stand in another of the sentence's `clauses`.
 */
export function matchRule(rule: Rule, byName: MentionsByName, clauses: readonly Clause[] = []): RuleMatch[] {
  if (!mayMatch(rule, byName)) return [];
  const found: RuleMatch[] = [];
  for (const start of mentionsOf(byName, rule.first)) {
    if (found.at(-1)?.mentions[0]?.from === start.from) continue;
    const match = complete(start, rule, byName, clauses);
    if (match) found.push(match);
  }
  return found;
}
