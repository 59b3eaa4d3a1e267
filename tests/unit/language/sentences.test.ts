import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/language/sentences';

const cut = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('splitSentences', () => {
  test.each([
    ['two sentences', 'One is here. Two is there.', ['One is here.', 'Two is there.']],
    ['titles', 'Mr. Jones met Dr. Smith. They left.', ['Mr. Jones met Dr. Smith.', 'They left.']],
    ['initials', 'J. K. Rowling wrote. We read.', ['J. K. Rowling wrote.', 'We read.']],
    ['French M.', 'M. Dupont est venu. Il est reparti.', ['M. Dupont est venu.', 'Il est reparti.']],
    ['numbers', 'It cost 1.5 million. Nobody paid.', ['It cost 1.5 million.', 'Nobody paid.']],
    ['question inside quotes', '“Who was it?” she asked. No answer.', ['“Who was it?” she asked.', 'No answer.']],
    ['guillemets', 'Il a dit : « C’est fini. » Puis il sortit.', ['Il a dit : « C’est fini. »', 'Puis il sortit.']],
    ['line break', 'A headline\nA sentence.', ['A headline', 'A sentence.']],
    ['ellipsis', 'He waited… Then he left.', ['He waited…', 'Then he left.']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('spans follow each other and concatenate to the text', () => {
    assert(
      property(string({ unit: constantFrom('a', 'B', '.', '!', '?', ' ', '\n', '»', '"', '1', 'é') }), (text) => {
        const spans = splitSentences(text);
        const joined = spans.map(({ start, end }) => text.slice(start, end)).join('');
        return text.trim() === '' || joined === text;
      }),
    );
  });
});
