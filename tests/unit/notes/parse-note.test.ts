import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInline, parseNote, plainNote, type Inline } from '../../../components/notes/parse-note';

/** Nodes in a short notation: `*em*`, `**strong**`, `[words](url)`. */
const short = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      const inner = short(node.children);
      if (node.type === 'link') return `<${node.url}|${inner}>`;
      return node.type === 'strong' ? `{b ${inner}}` : `{i ${inner}}`;
    })
    .join('');

describe('a line of a note', () => {
  test.each([
    ['plain words', 'plain words'],
    ['**bold** and *italic* and _too_', '{b bold} and {i italic} and {i too}'],
    ['**bold with *italic* inside**', '{b bold with {i italic} inside}'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['**never closed', '**never closed'],
    ['[the report](https://a.example/x)', '<https://a.example/x|the report>'],
    ['see https://a.example/x, please', 'see <https://a.example/x|https://a.example/x>, please'],
    ['[bad](javascript:alert(1))', '[bad](javascript:alert(1))'],
    ['[bad](data:text/html,x)', '[bad](data:text/html,x)'],
    ['[empty]()', '[empty]()'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (text, wanted) => {
    expect(short(parseInline(text))).toBe(wanted);
  });

  test('marks inside marks go only so deep', () => {
    expect(() => parseInline('*_'.repeat(5000))).not.toThrow();
  });

  test('no link but http and https, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const links = (nodes: readonly Inline[]): string[] =>
          nodes.flatMap((node) =>
            node.type === 'text' ? [] : [...(node.type === 'link' ? [node.url] : []), ...links(node.children)],
          );
        expect(links(parseInline(text)).every((url) => /^https?:/u.test(url))).toBe(true);
      }),
    );
  });

  test.each(['[', '[a](', '*', '_a ', '[[]', 'https://'])('20,000 characters of %j do not blow up', (unit) => {
    expect(parseInline(unit.repeat(Math.floor(20_000 / unit.length))).length).toBeGreaterThan(0);
  });
});

describe('a note', () => {
  test('has paragraphs, lists and quotes', () => {
    const blocks = parseNote('One\ntwo\n\n- a\n- b\n1. c\n> quoted\n> on\n\nEnd');
    expect(blocks.map((block) => (block.type === 'list' ? `list ${block.ordered}` : block.type))).toEqual([
      'paragraph',
      'list false',
      'list true',
      'quote',
      'paragraph',
    ]);
  });

  test('is plain words where marks cannot be shown', () => {
    expect(plainNote('**See** [this](https://a.example/)\n\n- one\n- two')).toBe(
      'See this (https://a.example/)\none\ntwo',
    );
  });
});
