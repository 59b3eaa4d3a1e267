import { compileLexicon, type Lexicon } from '../language/word-patterns';
import type { LanguageCode, Topic } from '../topic/topic';
import { CUES } from './cues';
import { parseRule, type Rule } from './rule';
import type { FacetRule } from '../topic/topic';

/** A topic made ready for one language: all its words and the cues in one automaton, and its rules. */
export interface ClaimLexicon {
  readonly words: Lexicon;
  readonly rules: readonly ReadyRule[];
}

export interface ReadyRule extends FacetRule {
  readonly parsed: Rule;
  readonly needed: readonly string[];
}

const ready = new WeakMap<Topic, Map<string, ClaimLexicon>>();

/** Languages in which claims of a topic can be found. */
export const supportedLanguages = (topic: Topic): readonly string[] =>
  Object.keys(CUES).filter((lang) => Object.values(topic.concepts).some((patterns) => patterns[lang as LanguageCode]));

/** The topic's words and rules for `lang`, compiled once; null for a language it cannot read. */
export function lexiconFor(topic: Topic, lang: string): ClaimLexicon | null {
  const cues = CUES[lang];
  if (!cues || !supportedLanguages(topic).includes(lang)) return null;
  const known = ready.get(topic)?.get(lang);
  if (known) return known;
  const patterns: Record<string, string> = {};
  for (const [name, byLang] of Object.entries(topic.concepts)) {
    patterns[name] = `${byLang[lang as LanguageCode] ?? ''} ${byLang.any ?? ''}`;
  }
  for (const [name, words] of Object.entries(cues)) patterns[`cue:${name}`] = words;
  topic.references.forEach(({ words }, at) => {
    patterns[`ref:${at}`] = `${words[lang as LanguageCode] ?? ''} ${words.any ?? ''}`;
  });
  const { digressions } = topic;
  patterns['topic:digression'] = `${digressions[lang as LanguageCode] ?? ''} ${digressions.any ?? ''}`;
  const { names, acronyms, happenings, markersByEvent } = topic.detection;
  patterns['topic:name'] = `${Object.values(names).join(' ')} ${acronyms}`;
  patterns['topic:happening'] = `${happenings[lang as LanguageCode] ?? ''} ${happenings.any ?? ''}`;
  for (const [event, words] of Object.entries(markersByEvent)) {
    patterns[`event:${event}`] = `${words[lang as LanguageCode] ?? ''} ${words.any ?? ''}`;
  }
  const made: ClaimLexicon = {
    words: compileLexicon(patterns),
    rules: topic.rules.map((rule) => ({
      ...rule,
      parsed: parseRule(rule.rule),
      needed: rule.needs?.split('|') ?? [],
    })),
  };
  const byLang = ready.get(topic) ?? new Map<string, ClaimLexicon>();
  ready.set(topic, byLang.set(lang, made));
  return made;
}
