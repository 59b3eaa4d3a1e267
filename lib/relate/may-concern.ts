import { tokenise } from '../language/tokens';
import { compileLexicon, findMentions, type Lexicon } from '../language/word-patterns';
import type { ConceptPatterns, TopicDetection } from '../topic/topic';

/** The patterns of all languages as one line: detection comes before the language is known. */
const joinPatterns = (patterns: ConceptPatterns): string => Object.values(patterns).join(' ');

const compiled = new WeakMap<TopicDetection, Lexicon>();

/** The words of detection, compiled once. */
export function detectionLexicon(detection: TopicDetection): Lexicon {
  const known = compiled.get(detection);
  if (known) return known;
  const { names, acronyms, anchors, homonyms, happenings, signatures, counterparts, markersByEvent } = detection;
  const { aliases, settings, harms, roundups } = detection;
  const made = compileLexicon({
    name: joinPatterns(names),
    acronym: acronyms,
    anchor: joinPatterns(anchors),
    homonym: joinPatterns(homonyms),
    happening: joinPatterns(happenings),
    alias: joinPatterns(aliases),
    setting: joinPatterns(settings),
    harm: joinPatterns(harms),
    roundup: joinPatterns(roundups),
    signature: joinPatterns(signatures),
    counterpart: joinPatterns(counterparts),
    ...Object.fromEntries(Object.entries(markersByEvent).map(([id, words]) => [`event:${id}`, joinPatterns(words)])),
  });
  compiled.set(detection, made);
  return made;
}

/** Lower case without accents, as words are folded; the text of most pages has few or none and costs next to nothing. */
const foldText = (text: string): string => {
  const lower = text.toLowerCase();
  if (!/[\u00C0-\uFFFF]/.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');
};

const stems = new WeakMap<TopicDetection, readonly (readonly string[])[]>();

/** The words of each name and acronym, longest first: where one is missing, the name is. */
function stemsOf(detection: TopicDetection): readonly (readonly string[])[] {
  const known = stems.get(detection);
  if (known) return known;
  const made = `${joinPatterns(detection.names)} ${detection.acronyms}`
    .split(' ')
    .filter((name) => name !== '' && !name.startsWith('-'))
    .map((name) => name.split('_').sort((a, b) => b.length - a.length));
  stems.set(detection, made);
  return made;
}

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Whether a short word stands by itself: it is part of too many others. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isPlain(text.charCodeAt(at - 1)) && !isPlain(text.charCodeAt(at + word.length))) return true;
  return false;
}

/** Letters below which a word is only looked for as a whole. */
const SHORT = 6;

/** Whether every word of some name is there: a search that costs almost nothing and turns nearly all pages away. */
function mayName(text: string, detection: TopicDetection, grown: boolean): boolean {
  const folded = foldText(text);
  const seen = new Map<string, boolean>();
  const has = (word: string): boolean => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const whole = word.length < SHORT && !word.includes('*');
    const found = whole
      ? standsAlone(folded, word) || (grown && standsOut(text, word))
      : folded.includes(word.replaceAll('*', ''));
    seen.set(word, found);
    return found;
  };
  return stemsOf(detection).some((words) => words.every(has));
}

/** Whether a short word stands somewhere with a capital: grown together with its neighbour ("…at the ICCThe Court…") it may be a word. */
const standsOut = (text: string, word: string): boolean =>
  text.includes(word.toUpperCase()) || text.includes(`${word.charAt(0).toUpperCase()}${word.slice(1)}`);

/**
 * Whether the bare text of a page, in which the words of neighbouring paragraphs may have grown together, may name the subject. It costs
 * less than to walk through the page, and without it no page is worth that.
 */
export const mayBeNamed = (text: string, detection: TopicDetection): boolean => mayName(text, detection, true);

/**
 * Whether a page is worth reading: its text names the subject, or an acronym of it beside an anchor, and something that
 * happened to it. Cheap, in any language, and generous: the full detection follows. A page without the names costs 0.3 ms for 50 kB.
 */
export function mayConcern(text: string, detection: TopicDetection): boolean {
  if (!mayName(text, detection, false)) return false;
  const seen = new Set(findMentions(tokenise(text), detectionLexicon(detection)).map((mention) => mention.name));
  return (
    (seen.has('happening') || (seen.has('setting') && seen.has('harm'))) &&
    (seen.has('name') || (seen.has('acronym') && seen.has('anchor')))
  );
}
