import { describe, expect, it } from 'vitest';
import { CUES } from '../../../lib/claims/cues';
import { tokenise } from '../../../lib/language/tokens';
import { compileLexicon, expandBraces, findMentions } from '../../../lib/language/word-patterns';
import { icc } from '../../../lib/topic/icc/index';
import { condensePatterns } from '../../../scripts/build-steps/condense-patterns';

/** Phrases of one list that are tried at the most, spread over it. */
const TRIED = 40;

/** Texts that a pattern finds: what a `*` stands for is nothing, or letters. */
const textsOf = (phrase: string): string[] =>
  ['', 'qx'].map((letters) => phrase.replace(/^-/, '').replaceAll('*', letters).replaceAll('_', ' '));

function spread<T>(list: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(list.length / TRIED));
  return list.filter((_, at) => at % step === 0);
}

/** Lists of patterns of a language: of its concepts and its cues. */
const listsOf = (lang: string): (readonly [string, string])[] => [
  ...Object.entries(icc.concepts).map(([name, words]) => [name, words[lang as 'en'] ?? ''] as const),
  ...Object.entries(CUES[lang] ?? {}).map(([name, words]) => [`cue:${name}`, words] as const),
];

describe('condensed patterns', () => {
  it.each([
    ['twice', 'b a b', 'a b'],
    ['a word that a wider one covers', 'hacked hack* hacker', 'hack*'],
    ['phrases, word by word', 'the_hacker a_hacker {the,a}_hack*', '{a,the}_hack*'],
    ['endings and parts', 'angriff *griff* cyberangriff* *angriff', '*griff*'],
    ['not a phrase of other length', 'attack cyber_attack attack*_on', 'attack cyber_attack attack*_on'],
    ['not what takes away by what finds', 'hack* -hacker', 'hack* -hacker'],
    ['what takes away by its like', 'hack* -hacker -hacker*', 'hack* -hacker*'],
    ['not an ending by a start', '*ing in*', '*ing in*'],
    ['braces all of whose phrases are there', 'a_c {a,b}_c b*_c', 'a_c b*_c'],
    ['nothing', '', ''],
  ])('%s', (_, patterns, condensed) => {
    expect(condensePatterns(patterns).split(' ').toSorted()).toEqual(condensed.split(' ').toSorted());
  });

  it.each(Object.keys(CUES))(
    'find what the source tables find: %s',
    (lang) => {
      for (const [name, patterns] of listsOf(lang)) {
        const source = compileLexicon({ patterns });
        const condensed = compileLexicon({ patterns: condensePatterns(patterns) });
        const phrases = patterns.split(/\s+/).flatMap(expandBraces);
        for (const phrase of spread(phrases))
          for (const text of textsOf(phrase))
            expect(findMentions(tokenise(text), condensed), `${name}: ${text}`).toEqual(
              findMentions(tokenise(text), source),
            );
      }
    },
    60_000,
  );

  it('are the same when condensed again', () => {
    for (const [, patterns] of listsOf('en').slice(0, 40))
      expect(condensePatterns(condensePatterns(patterns))).toBe(condensePatterns(patterns));
  });
});
