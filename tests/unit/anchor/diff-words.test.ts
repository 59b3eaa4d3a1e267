import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../../../lib/anchor/diff-words';

describe('diffWords', () => {
  test('shows which words went and which came', () => {
    expect(diffWords('The port lost 40 boats.', 'The port lost 45 boats.')).toEqual([
      { type: 'same', text: 'The port lost ' },
      { type: 'kept-only', text: '40' },
      { type: 'found-only', text: '45' },
      { type: 'same', text: ' boats.' },
    ]);
  });

  test('without differences everything is the same', () => {
    expect(diffWords('Rien de neuf.', 'Rien de neuf.')).toEqual([{ type: 'same', text: 'Rien de neuf.' }]);
  });

  test('gives back both texts, the found one to the letter', () => {
    const text = array(constantFrom('the', 'port', 'été', ' ', ' ', '\n', ', ', '“', '👩‍🚀'), { maxLength: 30 }).map(
      (parts) => parts.join(''),
    );
    const folded = (words: string): string => words.replaceAll(/\s+/gu, '');
    assert(
      property(text, text, (kept, found) => {
        const changes = diffWords(kept, found);
        const without = (type: string): string =>
          changes.flatMap((change) => (change.type === type ? [] : [change.text])).join('');
        return without('kept-only') === found && folded(without('found-only')) === folded(kept);
      }),
    );
  });

  test('texts that share nothing are shown whole', () => {
    const words = (letter: string): string => Array.from({ length: 900 }, (_, at) => letter + at).join(' ');
    expect(diffWords(words('a'), words('b')).map(({ type }) => type)).toEqual(['kept-only', 'found-only']);
  });
});
