import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/language/tokens';
import { compileLexicon, expandBraces, findMentions } from '../../../lib/language/word-patterns';

/** Pieces of which patterns are made: words, affixes, gaps, alternatives that hold gaps or nothing. */
const PIECES = ['a', 'b', 'c', 'ab', '_', '_', '{a,b}', '{a_,}', '{,_b}', '{a,b_c,}', '{ab,c}_', '*', '_*a', 'b*'];
const pattern = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'ab', 'abc', 'ba', 'cab'), { maxLength: 10 })
  .map((words) => words.join(' '));

const isWellFormed = (one: string): boolean =>
  expandBraces(one).every((plain) => plain.split('_').every((word) => /^\*?[a-z]+\*?$|^$/u.test(word)));

describe('a vocabulary', () => {
  it('finds with braces what it finds with every pattern written out', () => {
    fc.assert(
      fc.property(fc.array(pattern.filter(isWellFormed), { maxLength: 4 }), text, (patterns, words) => {
        const tokens = tokenise(words);
        const short = compileLexicon({ X: patterns.join(' ') });
        const long = compileLexicon({ X: patterns.flatMap(expandBraces).join(' ') });
        expect(findMentions(tokens, short)).toEqual(findMentions(tokens, long));
      }),
    );
  });

  it('takes away what a negative pattern covers, and nothing else', () => {
    const lexicon = compileLexicon({ ATTACK: 'attack* -heart_attack{,s}', OTHER: 'heart_attack' });
    const found = findMentions(tokenise('a heart attack and an attack on the heart'), lexicon);
    expect(found.map(({ name, from }) => `${name} ${from}`)).toEqual(['OTHER 1', 'ATTACK 5']);
  });

  it('finds affixes and optional words', () => {
    const lexicon = compileLexicon({ X: '{is,was}_{still_,}un* *spion*' });
    const found = findMentions(tokenise('it was still unclear, was unknown, contre-espionnage'), lexicon);
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [1, 4],
      [4, 6],
      [7, 8],
    ]);
  });
});
