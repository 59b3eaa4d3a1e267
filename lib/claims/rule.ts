/**
 * The notation of facet rules. A rule is a chain of terms read left to right:
 * `A|B` a mention of one of the concepts · `~n C` with C at most n words away, either side · `>n C` with C after it, at most n
 * words away · `~0 C` overlapping C · `& C` with C anywhere in the sentence · `!C` with no C in the sentence · `!~n C` with no C
 * within n words of what has matched. Pseudo-concepts: `@date`, `@number`, `@quoted` (words in quotation marks), `@unknown`
 * (a cue of ignorance: "did not say", "on ignore").
 */
export interface Rule {
  readonly first: readonly string[];
  readonly near: readonly NearTerm[];
  readonly present: readonly (readonly string[])[];
  readonly absent: readonly (readonly string[])[];
  readonly absentNear: readonly NearTerm[];
}

export interface NearTerm {
  readonly names: readonly string[];
  /** Most words between. */
  readonly reach: number;
  readonly after: boolean;
}

const known = new Map<string, readonly string[]>();

/** The concepts of a term: the same list for the same words, so that what is looked up for one rule serves the others. */
function names(term: string): readonly string[] {
  const list = known.get(term) ?? term.split('|');
  known.set(term, list);
  return list;
}

/** Reads a rule. Throws on a malformed one: rules are the topic's code, never a reader's input. */
export function parseRule(text: string): Rule {
  const words = text.split(/\s+/).filter(Boolean);
  const near: NearTerm[] = [];
  const present: (readonly string[])[] = [];
  const absent: (readonly string[])[] = [];
  const absentNear: NearTerm[] = [];
  let at = 1;
  const term = (): readonly string[] => {
    const next = words[at++];
    if (next === undefined || !/^[@A-Z]/.test(next)) throw new Error(`rule "${text}": a concept is missing`);
    return names(next);
  };
  while (at < words.length) {
    const word = words[at++] as string;
    const reach = /^(!?)([~>])(\d+)$/.exec(word);
    if (reach) (reach[1] ? absentNear : near).push({ names: term(), reach: Number(reach[3]), after: reach[2] === '>' });
    else if (word === '&') present.push(term());
    else if (word.startsWith('!')) absent.push(names(word.slice(1)));
    else throw new Error(`rule "${text}": "${word}" is no operator`);
  }
  return { first: names(words[0] ?? ''), near, present, absent, absentNear };
}

/** Every concept that a rule names, for checks of a topic. */
export const conceptsOf = (rule: Rule): string[] =>
  [
    ...rule.first,
    ...[...rule.near, ...rule.absentNear].flatMap((t) => t.names),
    ...rule.present.flat(),
    ...rule.absent.flat(),
  ].filter((name) => !name.startsWith('@'));
