import type { DateMention } from '../language/dates';
import type { Mention } from '../language/word-patterns';
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  CLEFT_PRONOUNS,
  COMPLEMENTS,
  INFINITIVES,
  NAMED_BY,
  OBJECT_OPENERS,
  OF_WORDS,
  PRONOUNS,
  SINCE_WORDS,
  TERMS,
  TERM_GLUE,
  TIME_PREPOSITIONS,
} from './cues/small-words';
import type { ReadyRule } from './lexicon';
import { overlap } from './match-rule';
import type { Sentence } from './sentence';

/** A trigger after its date counts as this many words farther: English and French mostly say what happened, then when. */
const AFTER = 3;

/**
 * The happening that a date belongs to, of all those that date rules know: the nearest, those before the date preferred.
 * Token index at which it begins, or null.
 */
export function nearestHappening(date: DateMention, sentence: Sentence, rules: readonly ReadyRule[]): number | null {
  const known = found.get(date);
  if (known?.sentence === sentence) return known.at;
  const at = findNearest(date, sentence, happeningsOf(rules));
  found.set(date, { sentence, at });
  return at;
}

/** Asked for by every date rule that matches: the answer of one is that of all. */
const found = new WeakMap<DateMention, { readonly sentence: Sentence; readonly at: number | null }>();
const happenings = new WeakMap<readonly ReadyRule[], readonly string[]>();

/** Concepts that date rules begin with. */
function happeningsOf(rules: readonly ReadyRule[]): readonly string[] {
  const known = happenings.get(rules);
  if (known) return known;
  const names = [...new Set(rules.filter((rule) => rule.date === 'near').flatMap((rule) => rule.parsed.first))];
  happenings.set(rules, names);
  return names;
}

function findNearest(date: DateMention, sentence: Sentence, names: readonly string[]): number | null {
  const triggers = names.flatMap((name, rank) =>
    (sentence.mentions.get(name) ?? []).map((mention) => ({ mention, rank, far: distance(mention, date, sentence) })),
  );
  let best: Trigger | null = null;
  for (const trigger of triggers) {
    if (trigger.far !== null && (best?.far == null || trigger.far < best.far)) best = trigger;
  }
  if (!best) return null;
  const nearest = best;
  const closing = tellsAtTheEnd(nearest, triggers, sentence, date);
  if (closing) return closing.mention.from;
  const governing = triggers.find(
    (trigger) => trigger.rank < nearest.rank && governs(trigger.mention, nearest.mention, sentence, date),
  );
  return (governing ?? nearest).mention.from;
}

/** Words after its date within which a verb of telling may close the clause. */
const BRACKET = 14;

/** Verb-final languages: what is told stands between the date and the verb that tells it; the verb has the date. */
function tellsAtTheEnd(
  nearest: Trigger,
  triggers: readonly Trigger[],
  sentence: Sentence,
  date: DateMention,
): Trigger | null {
  const last = sentence.mentions.get('cue:tellingLast');
  if (!last || nearest.mention.from < date.to) return null;
  return (
    triggers.find(
      ({ mention, rank }) =>
        rank < nearest.rank &&
        mention.from >= nearest.mention.to &&
        mention.from - date.to <= BRACKET &&
        last.some((verb) => verb.from < mention.to && mention.from < verb.to) &&
        !sentence.clauses.some((clause) => clause.from > date.from && clause.from <= mention.from),
    ) ?? null
  );
}

interface Trigger {
  readonly mention: Mention;
  /** Place of its rule in the topic: telling comes before happening. */
  readonly rank: number;
  readonly far: number | null;
}

/** Words between a word of telling and what it tells ("a message about the breach on …"), at most. */
const OBJECT = 3;

const reachOf = (teller: Mention, sentence: Sentence): number => (namesWhat(sentence, teller.to) ? OBJECT + 3 : OBJECT);

/** "What it termed …", "ce qu'elle appelle …"; not "ce vendredi". */
const namesWhat = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at) === 'what' || (wordAt(sentence, at) === 'ce' && NAMED_BY.has(wordAt(sentence, at + 1)));

/** Whether `teller` takes `told` as its object, so that the date after both dates the telling; a clause between keeps its own. */
function governs(teller: Mention, told: Mention, sentence: Sentence, date: DateMention): boolean {
  if (teller.to > told.from || told.from - teller.to > reachOf(teller, sentence) || date.from < told.to) return false;
  if (COMPLEMENTS.has(wordAt(sentence, teller.to - 1))) return false;
  const between = sentence.tokens.slice(teller.to, told.from).map((token) => token.text);
  // "revealed what it termed an incident on Tuesday": what is named is the object, whoever names it.
  if (namesWhat(sentence, teller.to)) return true;
  if (!between.some((word) => OBJECT_OPENERS.has(word))) return false;
  if (between.some((word) => CLAUSE_WORDS.has(word))) return false;
  return !(date.from === told.to + 1 && OF_WORDS.has(wordAt(sentence, told.to)));
}

/**
 * A noun that touches its date is dated by it, before all else where that is a month ("says September breach") ("September breach"); a verb's auxiliary opens what was told on that date, and a
 * pronoun after a date ("on 20 October it emerged") leaves it to its verb.
 */
function distance(mention: Mention, date: DateMention, sentence: Sentence): number | null {
  if (isCitation(date, sentence) || isTerm(date, sentence)) return null;
  if (date.basis === 'elapsed') return sinceThen(mention, date, sentence);
  if (mention.to <= date.from)
    return isCleft(mention, date, sentence) ||
      tellsAnother(mention, date, sentence) ||
      isToldThere(mention, date, sentence)
      ? null
      : date.from - mention.to;
  if (mention.from < date.to || PRONOUNS.has(wordAt(sentence, mention.from))) return null;
  const touches = mention.from === date.to && !AUXILIARIES.has(wordAt(sentence, mention.from));
  if (touches && date.interval?.grain === 'month' && !TIME_PREPOSITIONS.has(wordAt(sentence, date.from - 1))) return -1;
  // "Last month's cyberattack".
  if (mention.from === date.to + 1 && wordAt(sentence, date.to) === 's') return -1;
  if (closesClause(date, sentence) || datesATelling(date, mention, sentence)) return null;
  return mention.from - date.to + (touches ? 0 : AFTER);
}

const sayings = (sentence: Sentence): readonly Mention[] => sentence.mentions.get('cue:saying') ?? [];

/** "Revealed *that* actors had entered its network last week": the date belongs to what is told, not to the telling. */
const tellsAnother = (mention: Mention, date: DateMention, sentence: Sentence): boolean =>
  sayings(sentence).some((saying) => overlap(saying, mention)) &&
  sentence.tokens.slice(mention.to, date.from).some((token) => COMPLEMENTS.has(token.text));

/**
 * "*Last month* the prosecutor *warned* that attacks …": a date that opens the sentence belongs to its first verb; one between a
 * verb of saying and its "that" ("admitted *in September* that …"), or right after one ("said *Tuesday* it had …"), to that verb.
 */
const datesATelling = (date: DateMention, mention: Mention, sentence: Sentence): boolean =>
  opensWithTelling(date, mention, sentence) ||
  sayings(sentence).some((saying) => {
    const between = date.from - saying.to;
    return between >= 0 && between <= (COMPLEMENTS.has(wordAt(sentence, date.to)) ? 2 : 1);
  });

const opensWithTelling = (date: DateMention, mention: Mention, sentence: Sentence): boolean =>
  date.from <= OPENS &&
  sayings(sentence).some(
    (saying) => saying.from >= date.to && saying.to <= mention.from && !closesAside(saying, sentence),
  );

/** "…, a spokesperson said, …": said in passing. */
const closesAside = (saying: Mention, sentence: Sentence): boolean => {
  const [last, next] = [sentence.tokens[saying.to - 1], sentence.tokens[saying.to]];
  return !last || !next || sentence.text.slice(last.end - sentence.start, next.start - sentence.start).includes(',');
};

/** "It was on 20 October that …": the pronoun stands for the sentence to come. */
const isCleft = (mention: Mention, date: DateMention, sentence: Sentence): boolean =>
  CLEFT_PRONOUNS.has(wordAt(sentence, mention.from)) && COMPLEMENTS.has(wordAt(sentence, date.to));

/** Words into a sentence within which a date opens it: "On 19 September, the court said …". */
const OPENS = 3;

/**
 * "… was noticed late last week, it said", "struggled to get back online Friday after the breach": a date inside a sentence and
 * before a comma, or before a word that puts another happening earlier, belongs to what stands before it.
 */
const closesClause = (date: DateMention, sentence: Sentence): boolean => {
  const [last, next] = [sentence.tokens[date.to - 1], sentence.tokens[date.to]];
  if (date.from <= OPENS || !last || !next) return false;
  if (SINCE_WORDS.has(next.text) || INFINITIVES.has(next.text)) return true;
  return sentence.text.slice(last.end - sentence.start, next.start - sentence.start).includes(',');
};

/** Words after "two days after" within which what is counted from is told. */
const SINCE_WHAT = 7;

/**
 * "Two days after *admitting* it": only what is told is counted by days; an attack is one from which a paper counts as it likes, from its
 * beginning or from its disclosure, so that years alone date it.
 */
function sinceThen(mention: Mention, date: DateMention, sentence: Sentence): number | null {
  if (mention.from < date.to || mention.from - date.to > SINCE_WHAT) return null;
  const isTold = sayings(sentence).some((saying) => overlap(saying, mention));
  return isTold || date.interval?.grain === 'year' ? mention.from - date.to : null;
}

/** "No evidence *as of* Wednesday", "*jusqu'à* mardi": how far something held, not when anything happened. */
const isTerm = (date: DateMention, sentence: Sentence): boolean => {
  const [before, last] = [wordAt(sentence, date.from - 2), wordAt(sentence, date.from - 1)];
  return (before === 'as' && last === 'of') || TERMS.has(last) || (TERMS.has(before) && TERM_GLUE.has(last));
};

/** "Files were taken in the hack, an insider *told* NOS *on Tuesday*": the date is that of the words told last before it. */
const isToldThere = (mention: Mention, date: DateMention, sentence: Sentence): boolean =>
  sayings(sentence).some(
    (saying) =>
      saying.from >= mention.to &&
      saying.to <= date.from &&
      date.from - saying.to <= TOLD_TO &&
      !closesAside(saying, sentence),
  );

/** Words between a verb of saying and its date: "told the agency on". */
const TOLD_TO = 3;

/** "(Gazette, 25 Sept. 2023)": a date in brackets after a comma is that of a reference. */
const isCitation = (date: DateMention, { text, start, tokens }: Sentence): boolean =>
  /\([^()]*,[^()]*$/u.test(text.slice(0, (tokens[date.from]?.start ?? start) - start));

const wordAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.text ?? '';
