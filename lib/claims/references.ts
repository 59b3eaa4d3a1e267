import type { Mention } from '../language/word-patterns';
import type { TopicReference } from '../topic/topic';
import type { Sentence } from './sentence';

/** Words into a clause within which a pronoun is taken for its subject. */
const SUBJECT_WITHIN = 3;

/**
 * The sentence with its pronouns read: one that opens a clause is a mention, too, of what the sentence before names and the
 * pronoun can stand for, unless the sentence names it itself.
 */
export function resolveReferences(
  sentence: Sentence,
  before: Sentence | null,
  references: readonly TopicReference[],
): Sentence {
  if (!before) return sentence;
  const added: Mention[] = [];
  references.forEach(({ concepts }, at) => {
    const pointers = (sentence.mentions.get(`ref:${at}`) ?? []).filter((pointer) => opensClause(pointer, sentence));
    const meant = concepts.filter((name) => before.mentions.has(name) && !sentence.mentions.has(name));
    for (const { from, to } of pointers) added.push(...meant.map((name) => ({ name, from, to })));
  });
  if (added.length === 0) return sentence;
  const mentions = new Map(sentence.mentions);
  for (const mention of added)
    mentions.set(
      mention.name,
      [...(mentions.get(mention.name) ?? []), mention].toSorted((a, b) => a.from - b.from),
    );
  return { ...sentence, mentions };
}

const opensClause = (pointer: Mention, sentence: Sentence): boolean =>
  sentence.clauses.some(
    ({ from, to }) => pointer.from >= from && pointer.from < to && pointer.from - from <= SUBJECT_WITHIN,
  );
