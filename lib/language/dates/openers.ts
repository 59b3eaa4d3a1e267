import { countOpeners } from '../numbers';
import type { CalendarWords } from '../calendar/words';

const byWords = new WeakMap<CalendarWords, ReadonlySet<string>>();

/** All words with which a date expression can begin, figures apart: most words of a text need no further look. */
export function dateOpeners(words: CalendarWords, lang: string): ReadonlySet<string> {
  const known = byWords.get(words);
  if (known) return known;
  const phrases = [
    words.months.flat(),
    words.weekdays.flat(),
    Object.values(words.units).flat(),
    words.ordinals.flat(),
    words.last,
    words.current,
    words.lastButOne,
    words.agoBefore,
    words.today,
    words.yesterday,
    words.beforeYesterday,
    words.weekendPhrases,
    words.soFar,
    words.same,
    words.dayAfter,
    words.dayBefore,
    words.twoDaysAfter ?? [],
    words.following,
    words.spanLead,
    words.weekOf,
    Object.keys(words.idioms ?? {}),
  ].flat();
  const made = new Set([...phrases.map((phrase) => phrase.split('_')[0] ?? phrase), ...countOpeners(lang)]);
  byWords.set(words, made);
  return made;
}
