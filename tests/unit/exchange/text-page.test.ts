import { describe, expect, test } from 'vitest';
import { parseTextPage } from '../../../lib/exchange/text-page';

describe('parseTextPage', () => {
  test('reads the header, leaves the body as it is', () => {
    const read = parseTextPage(
      'title: A title\npublished: 2023-10\nurl: https://example.org/a\nlang: en\n---\nOne.\n\n  Two.\n',
    );
    expect(read.ok && read.value).toMatchObject({
      title: 'A title',
      published: '2023-10',
      url: 'https://example.org/a',
      lang: 'en',
    });
    expect(read.ok && read.value.text).toBe('One.\n\n  Two.\n');
    expect(read.ok && read.value.blocks.map(({ start, end }) => read.value.text.slice(start, end))).toEqual([
      'One.',
      'Two.',
    ]);
  });

  test('without the line of dashes all is text', () => {
    const read = parseTextPage('title: not a header\nOne.');
    expect(read.ok && read.value.text).toBe('title: not a header\nOne.');
  });

  test.each([
    ['an empty file', '', /no text/],
    ['a header alone', 'title: A\n---\n  \n', /no text/],
    ['a date that is none', 'published: soon\n---\nOne.', /line 1: published/],
    ['a script address', 'title: A\nurl: javascript:alert(1)\n---\nOne.', /line 2: url/],
  ])('%s is refused', (_, content, message) => {
    const read = parseTextPage(content);
    expect(!read.ok && read.error.message).toMatch(message);
  });
});
