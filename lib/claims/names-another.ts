import type { Token } from '../language/tokens';
import type { Sentence } from './sentence';

/** Languages that write common nouns with a capital: there it tells nothing. */
const CAPITAL_NOUNS = new Set(['de']);

/** Share of capitalised words from which a sentence is a headline in title case or capitals, in which a capital tells nothing. */
const TITLE_CASE = 0.5;

/**
 * Whether a sentence names somebody whom the topic does not know ("Caesars", "the Electoral Commission") and none of `own`, the
 * concepts that mean the subject and its people: then it most likely speaks of another matter.
 */
export function namesAnother(sentence: Sentence, lang: string, own: readonly string[]): boolean {
  if (CAPITAL_NOUNS.has(lang) || own.some((name) => sentence.mentions.has(name))) return false;
  const { tokens, text, start } = sentence;
  const capital = tokens.map((token) => /^\p{Lu}/u.test(text.slice(token.start - start, token.end - start)));
  if (capital.filter(Boolean).length >= tokens.length * TITLE_CASE) return false;
  const known = knownWords(sentence);
  const isName = (at: number): boolean => capital[at] === true && (tokens[at] as Token).text.length > 1;
  return tokens.some(
    (token, at) =>
      at > 0 &&
      isName(at) &&
      !known.has(at) &&
      !(isName(at - 1) && known.has(at - 1)) &&
      !(isName(at + 1) && known.has(at + 1)) &&
      !opens(sentence, token.start) &&
      !isSpeaker(sentence, at),
  );
}

/** Words between a verb of saying and the name of who says it, at most. */
const SPEAKER_WITHIN = 2;

const isSpeaker = ({ mentions }: Sentence, at: number): boolean =>
  ['cue:saying', 'cue:accordingTo'].some((cue) =>
    mentions.get(cue)?.some(({ from, to }) => at >= from - 1 - SPEAKER_WITHIN && at <= to + SPEAKER_WITHIN),
  );

/** A word after a colon, a dash or an opening quotation mark has a capital wherever a sentence would begin. */
const opens = ({ text, start }: Sentence, offset: number): boolean =>
  /(?:^|[.:!?…«“"”‘'’(–—-])\s*$/u.test(text.slice(0, offset - start));

/** Words that a concept of the topic or a date covers. */
function knownWords(sentence: Sentence): Set<number> {
  const known = new Set<number>();
  for (const [name, mentions] of sentence.mentions) {
    if (name.startsWith('cue:') || name.startsWith('ref:') || (name.startsWith('@') && name !== '@date')) continue;
    for (const { from, to } of mentions) for (let at = from; at < to; at += 1) known.add(at);
  }
  return known;
}
