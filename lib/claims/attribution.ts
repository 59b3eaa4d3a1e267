import { ARTICLES } from './cues/small-words';
import type { Attribution } from '../topic/claim-frame';
import type { Mention } from '../language/word-patterns';
import type { Token } from '../language/tokens';
import type { RuleMatch } from './match-rule';
import type { Sentence } from './sentence';

/** Outlets and agencies that others quote, as written. */
const OUTLETS =
  /\b(?:AFP|Agence France-Presse|Reuters|Associated Press|AP|ANP|dpa|EFE|Europa Press|ANSA|Adnkronos|Lusa|Belga|NOS|NRC|de Volkskrant|El País|El Mundo|La Repubblica|Corriere della Sera|Folha de S\.Paulo|Público|Tagesschau|Süddeutsche Zeitung|BBC|CNN|Le Monde|Financial Times|The Guardian|Guardian|Politico|The Register|Der Spiegel|New York Times|Washington Post|Al Jazeera|Bloomberg|Euronews)\b/u;

const gap = (a: Mention, b: Mention): number => Math.max(0, b.from - a.to, a.from - b.to);

/** Whose word a matched claim is: the speaker beside a verb of saying or after "according to", and the outlet it came through. */
export function readAttribution(sentence: Sentence, match: RuleMatch, speakers: readonly string[]): Attribution | null {
  const quoted = (sentence.mentions.get('@quoted') ?? []).some((q) => q.from < match.to && match.from < q.to);
  const via = viaOf(sentence);
  const speaker = speakerOf(sentence, speakers);
  return speaker || via || quoted ? { speaker, via, quoted } : null;
}

function viaOf(sentence: Sentence): string | null {
  if (!sentence.mentions.has('cue:accordingTo') && !sentence.mentions.has('cue:saying')) return null;
  return OUTLETS.exec(sentence.text)?.[0] ?? null;
}

function speakerOf(sentence: Sentence, speakers: readonly string[]): string | null {
  const people = speakers.flatMap((name) => sentence.mentions.get(name) ?? []);
  const saying = sentence.mentions.get('cue:saying') ?? [];
  const isVerb = (person: Mention): boolean => saying.some((verb) => verb.from < person.to && person.from < verb.to);
  const according = sentence.mentions.get('cue:accordingTo') ?? [];
  let best: { person: Mention; far: number } | null = null;
  for (const person of people) {
    if (isVerb(person)) continue;
    for (const verb of saying) {
      const far = gap(person, verb) + (person.from > verb.from ? 2 : 0);
      if (far <= 5 && (!best || far < best.far)) best = { person, far };
    }
    for (const phrase of according) {
      const far = gap(phrase, person);
      if (person.from >= phrase.to && far <= 4 && (!best || far < best.far)) best = { person, far };
    }
  }
  return best ? asWritten(sentence, best.person) : null;
}

/** The mention with the article before it: "the Court", « la Cour », „das Gericht“. */
function asWritten(sentence: Sentence, mention: Mention): string {
  const before = sentence.tokens[mention.from - 1];
  const lead = before && ARTICLES.has(before.text) ? before : null;
  const first = lead ?? (sentence.tokens[mention.from] as Token);
  const last = sentence.tokens[mention.to - 1] as Token;
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
}
