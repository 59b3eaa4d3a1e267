import type { ArticleText } from '../../lib/claims/article-text';
import { tokenise } from '../../lib/language/tokens';
import { compileLexicon, expandBraces, findMentions } from '../../lib/language/word-patterns';
import type { ConceptPatterns, LanguageCode, Topic } from '../../lib/topic/topic';

/** A text and the language it is read in. */
export interface ReadText {
  readonly file: string;
  readonly lang: string;
  readonly article: ArticleText;
}

const SEPARATOR = '\u0001';
const keyOf = (concept: string, pattern: string): string => `${concept}${SEPARATOR}${pattern}`;
const patternsOf = (patterns: ConceptPatterns, lang: string): string[] =>
  `${patterns[lang as LanguageCode] ?? ''} ${patterns.any ?? ''}`.split(/\s+/u).filter(Boolean).flatMap(expandBraces);

/** In which files each pattern of a language's concepts fires, by concept and pattern. */
function firingFiles(topic: Topic, lang: string, texts: readonly ReadText[]): ReadonlyMap<string, ReadonlySet<string>> {
  const single: Record<string, string> = {};
  for (const [concept, patterns] of Object.entries(topic.concepts))
    for (const pattern of patternsOf(patterns, lang))
      if (!pattern.startsWith('-')) single[keyOf(concept, pattern)] = pattern;
  const lexicon = compileLexicon(single);
  const files = new Map<string, Set<string>>();
  for (const { file, article } of texts.filter((text) => text.lang === lang)) {
    for (const { name } of findMentions(tokenise(article.text), lexicon)) {
      const known = files.get(name) ?? new Set<string>();
      files.set(name, known.add(file));
    }
  }
  return files;
}

/** The topic without the patterns of one language that `drop` names. */
function topicWithout(topic: Topic, lang: string, drop: (key: string) => boolean): Topic {
  const concepts = Object.fromEntries(
    Object.entries(topic.concepts).map(([concept, patterns]) => [
      concept,
      {
        ...patterns,
        any: '',
        [lang]: patternsOf(patterns, lang)
          .filter((pattern) => pattern.startsWith('-') || !drop(keyOf(concept, pattern)))
          .join(' '),
      },
    ]),
  );
  return { ...topic, concepts };
}

/**
 * Topics that know less, to tell what was learned from the very text that is read. `article`: each text is read without the
 * patterns that fire in it and in no other of its language. `language`: each language is read without the concepts that no text
 * of another language uses: what remains was not learned from that language alone.
 */
export function topicsLeavingOut(
  topic: Topic,
  texts: readonly ReadText[],
  view: 'article' | 'language',
): Map<string, Topic> {
  const langs = [...new Set(texts.map((text) => text.lang))];
  const firingByLang = new Map(langs.map((lang) => [lang, firingFiles(topic, lang, texts)]));
  const conceptsOf = (lang: string): Set<string> =>
    new Set([...(firingByLang.get(lang)?.keys() ?? [])].map((key) => key.split(SEPARATOR)[0] ?? ''));
  const topics = new Map<string, Topic>();
  for (const lang of langs) {
    const firing = firingByLang.get(lang);
    const elsewhere = new Set(langs.filter((other) => other !== lang).flatMap((other) => [...conceptsOf(other)]));
    const shared =
      view === 'language' ? topicWithout(topic, lang, (key) => !elsewhere.has(key.split(SEPARATOR)[0] ?? '')) : null;
    for (const { file } of texts.filter((text) => text.lang === lang)) {
      const onlyHere = (key: string): boolean => firing?.get(key)?.size === 1 && firing.get(key)?.has(file) === true;
      topics.set(file, shared ?? topicWithout(topic, lang, onlyHere));
    }
  }
  return topics;
}
