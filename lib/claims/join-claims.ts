import type { Attribution, Certainty } from '../topic/claim-frame';
import type { Facet, Topic } from '../topic/topic';
import type { Claim, Span } from './claim';
import type { ReadyRule } from './lexicon';
import type { RuleMatch } from './match-rule';
import type { Sentence } from './sentence';

/** One rule's find in a sentence, before finds on one facet are joined. */
export interface Found {
  readonly rule: ReadyRule;
  readonly match: RuleMatch;
  readonly value: string | null;
  readonly countedFrom: string | null;
  readonly certainty: Certainty;
  /** The cue as written. */
  readonly cue: string | null;
  readonly words: Span;
  readonly attribution: Attribution | null;
}

/** The sentence's event, and that of the article. */
export interface ClaimEvents {
  readonly event: string;
  readonly pageEvent: string;
  readonly topic: Pick<Topic, 'events'>;
}

/** Finds of one sentence as claims: one per facet and certainty, values that may stand together joined by `+`. */
export function joinClaims(
  found: readonly Found[],
  sentence: Sentence,
  text: string,
  facets: ReadonlyMap<string, Facet>,
  events: ClaimEvents,
): Claim[] {
  const groups: Found[][] = [];
  for (const find of found) {
    const group = groups.find((members) => mayJoin(members, find, facets.get(find.rule.facet)));
    if (group) group.push(find);
    else groups.push([find]);
  }
  return groups
    .map((members) => toClaim(members as [Found, ...Found[]], sentence, text, events))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function mayJoin(members: readonly Found[], find: Found, facet: Facet | undefined): boolean {
  const [first] = members;
  if (!first || !facet || first.rule.facet !== find.rule.facet || first.certainty !== find.certainty) return false;
  if (members.some((member) => member.value === find.value)) return true;
  if (facet.kind === 'date' || facet.kind === 'number' || find.value === null) return false;
  return !members.some((member) => excludes(facet, member.value, find.value)) || facet.exclusion === 'asserted';
}

const groupOf = (facet: Facet, value: string | null): string | null => facet.values[value ?? '']?.group ?? null;

function excludes(facet: Facet, a: string | null, b: string | null): boolean {
  const [one, other] = [groupOf(facet, a), groupOf(facet, b)];
  return one !== null && other !== null && one !== other;
}

/** The sentence's event; of a sentence that names two, a date of the year of the article's own event is that one's. */
function eventOf({ rule, value }: Found, { event, pageEvent, topic }: ClaimEvents): string {
  if (rule.ofPage) return pageEvent;
  const isOfYear = (id: string): boolean =>
    topic.events.find((one) => one.id === id)?.start.slice(0, 4) === value?.slice(0, 4);
  return rule.date === 'near' && !isOfYear(event) && isOfYear(pageEvent) ? pageEvent : event;
}

function toClaim(members: readonly [Found, ...Found[]], sentence: Sentence, text: string, events: ClaimEvents): Claim {
  const [first] = members;
  const words = {
    start: Math.min(...members.map((member) => member.words.start)),
    end: Math.max(...members.map((member) => member.words.end)),
  };
  const span = clauseAround(sentence, words);
  const parts = [...new Set(members.map((member) => member.value))];
  return {
    ...span,
    quote: text.slice(span.start, span.end),
    event: eventOf(first, events),
    facet: first.rule.facet,
    value: parts.includes(null) ? null : parts.join('+'),
    certainty: first.certainty,
    attribution: first.attribution,
    words,
    reason: { rule: first.rule.rule, cue: first.cue, countedFrom: first.countedFrom },
  };
}

/** The clauses that hold the words, without the punctuation at their ends. */
function clauseAround(sentence: Sentence, words: Span): Span {
  const { tokens } = sentence;
  let [start, end] = [sentence.start, sentence.end];
  for (const { from, to } of sentence.clauses) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last) continue;
    if (first.start <= words.start && from > 0) start = Math.max(start, first.start);
    if (last.end >= words.end && to < tokens.length) end = Math.min(end, last.end);
  }
  return { start, end };
}
