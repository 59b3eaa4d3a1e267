import { COMPLEMENTS, RELATIVES, WITHOUT } from './cues/small-words';
import type { Certainty } from '../topic/claim-frame';
import type { Mention } from '../language/word-patterns';
import { overlap, type RuleMatch } from './match-rule';
import type { Sentence } from './sentence';

export interface CertaintyReading {
  readonly certainty: Certainty;
  /** Token range of the cue that decided; null where nothing hedged. */
  readonly cue: Mention | null;
}

/** How far after the matched words a cue may stand and still be about them ("…, but whether … is not known"), in words. */
const BACKWARD = 6;
/** How far before the matched words a bare negation may stand ("was not", "n'a pas été"), in words. */
const NEGATION = 5;

interface Scope {
  readonly sentence: Sentence;
  readonly match: RuleMatch;
  readonly clause: { readonly from: number; readonly to: number };
}

const cuesOf = (scope: Scope, name: string): readonly Mention[] => scope.sentence.mentions.get(`cue:${name}`) ?? [];

/** "Without saying how", "sans jamais nommer": speaks of what follows it only. */
const looksAhead = (scope: Scope, cue: Mention): boolean =>
  scope.sentence.tokens.slice(Math.max(0, cue.from - 1), cue.from + 1).some(({ text }) => WITHOUT.has(text));

/** "Was meant to spy *and could be read as* an attack", "a raid *that could be seen as*": the verb after has a hedge of its own. */
function isCoordinated({ sentence, match }: Scope, cue: Mention): boolean {
  if (cue.from < match.to) return false;
  return sentence.tokens
    .slice(match.to - 1, cue.from)
    .some(({ text }) => sentence.and.includes(text) || RELATIVES.has(text));
}

/** "Two *alleged* commanders": an adjective of doubt concerns the noun it stands at, and no other word of the clause. */
const qualifiesElse = (scope: Scope, cue: Mention): boolean =>
  cuesOf(scope, 'adjectives').some((adjective) => overlap(adjective, cue)) &&
  !scope.match.mentions.some((mention) => mention.from - cue.to <= 0 && cue.from - mention.to <= 0);

/** Cues of a class in the match's clause that begin before the match ends, or at most `back` words after it. */
function inClause(scope: Scope, name: string, back: number, ahead = Number.POSITIVE_INFINITY): Mention | null {
  const { match, clause } = scope;
  return (
    cuesOf(scope, name).find(
      (cue) =>
        !match.mentions.some((mention) => mention.from <= cue.from && cue.to <= mention.to) &&
        cue.from >= clause.from &&
        cue.to <= clause.to &&
        cue.from < match.to + (looksAhead(scope, cue) ? 0 : back) &&
        cue.to > match.from - ahead &&
        !(name !== 'unknown' && isCoordinated(scope, cue)) &&
        !qualifiesElse(scope, cue),
    ) ?? null
  );
}

/** "*Nothing shows*, for the time being, *that* data was taken": a denial of signs reaches as far as the clause. */
const farDenial = (scope: Scope): Mention | null =>
  cuesOf(scope, 'denied').find(
    (cue) =>
      cue.from >= scope.clause.from &&
      cue.to <= scope.match.from &&
      cuesOf(scope, 'signs').some(
        (sign) => sign.from < cue.to + 2 && sign.to > cue.from && sign.to <= scope.match.from,
      ) &&
      scope.sentence.tokens.slice(cue.to, scope.match.from).some(({ text }) => COMPLEMENTS.has(text)),
  ) ?? null;

/** Whether the clause only supposes what matched ("if any data was taken"): then it says nothing. */
export function isSupposed(sentence: Sentence, match: RuleMatch): boolean {
  const scope = scopeOf(sentence, match);
  return cuesOf(scope, 'conditional').some(
    (cue) => cue.from <= match.from + 2 && cue.from >= scope.clause.from && !asksAfter(scope, cue),
  );
}

/** "It is not known yet if …": the condition is an indirect question, not a supposition. */
const asksAfter = (scope: Scope, cue: Mention): boolean =>
  cuesOf(scope, 'unknown').some((unknown) => unknown.from <= cue.from && cue.from - unknown.to <= 3);

function scopeOf(sentence: Sentence, match: RuleMatch): Scope {
  const key = match.mentions[0]?.from ?? match.from;
  const clause = sentence.clauses.find(({ from, to }) => key >= from && key < to) ?? {
    from: 0,
    to: sentence.tokens.length,
  };
  return {
    sentence,
    match,
    clause: { from: Math.min(clause.from, match.from), to: Math.max(clause.to, match.to) },
  };
}

/**
 * How sure the clause is of what matched. Classes are asked from the most telling to the least; the first that answers wins.
 * A question asserts nothing. `weak` are the weak certainties that answer the facet: of one that ignorance does not answer, a cue of
 * it after the match speaks of something else.
 */
export function readCertainty(sentence: Sentence, match: RuleMatch, weak: readonly Certainty[]): CertaintyReading {
  const scope = scopeOf(sentence, match);
  const ruledOut = inClause(scope, 'notRuledOut', 12);
  if (ruledOut) return { certainty: 'possible', cue: ruledOut };
  const unknown = inClause(scope, 'unknown', weak.includes('unknown') ? BACKWARD : 0);
  if (unknown) return { certainty: 'unknown', cue: unknown };
  const denied = inClause(scope, 'denied', 2, NEGATION) ?? farDenial(scope);
  // Of a facet that no text denies, a "not" that runs into the match is a word of it: "is *not an isolated* case".
  const isWord = !weak.includes('denied') && match.mentions.some((mention) => denied && overlap(mention, denied));
  if (denied && !isWord) return { certainty: 'denied', cue: denied };
  const possible = inClause(scope, 'possible', 3);
  const likely = inClause(scope, 'likely', 3);
  const nearer = nearest(match, possible, likely);
  const hearsay =
    cuesOf(scope, 'hearsay').find((cue) => !qualifiesElse(scope, cue)) ?? inClause(scope, 'hearsayVerbs', 0);
  const evidence = cuesOf(scope, 'evidence').find((cue) => cue.from < match.from) ?? null;
  if (nearer && nearer === possible) return { certainty: 'possible', cue: possible };
  if (hearsay) return { certainty: 'possible', cue: hearsay };
  if (likely) return { certainty: 'likely', cue: likely };
  if (evidence) return { certainty: 'likely', cue: evidence };
  return { certainty: asks(sentence, match) ? 'unknown' : 'asserted', cue: null };
}

/** Whether the match is asked: of "Spying on the Court: what do we know?" only what stands after the colon is. */
export function asks(sentence: Sentence, match: RuleMatch): boolean {
  if (!sentence.question) return false;
  const end = sentence.tokens[match.to - 1]?.end ?? sentence.end;
  return !/[:–—]\s/u.test(sentence.text.slice(end - sentence.start));
}

function nearest(match: RuleMatch, a: Mention | null, b: Mention | null): Mention | null {
  if (!a || !b) return a ?? b;
  const distance = (cue: Mention): number => Math.max(0, match.from - cue.to, cue.from - match.to);
  return distance(a) <= distance(b) ? a : b;
}

/** Whether a denial rests on signs ("no evidence that", "nothing shows"), and so only makes its contrary likely. */
export function deniesBySigns(sentence: Sentence, match: RuleMatch, cue: Mention | null): boolean {
  const scope = scopeOf(sentence, match);
  const end = Math.max(match.to, cue?.to ?? 0);
  return cuesOf(scope, 'signs').some(
    (sign) =>
      sign.from >= scope.clause.from && sign.from < end && !match.mentions.some((mention) => overlap(mention, sign)),
  );
}
