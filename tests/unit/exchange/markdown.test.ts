import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialiseMarkdown } from '../../../lib/exchange/text/markdown';
import { escapeMarkdown, markdownLink, markdownNote } from '../../../lib/exchange/text/markdown-escape';
import { EMPTY_SET } from '../../../lib/exchange/reader-set';
import { readerSet } from './arbitraries';
import { HOSTILE, note, source, sourceClaim, words } from './evidence-fixture';

const options = { words, today: '2026-11-24', version: '1.2.3', frontMatter: false };

describe('the set as Markdown', () => {
  test('reads as people write: quotes, links to the passage, notes, tags', () => {
    const written = serialiseMarkdown(
      {
        ...EMPTY_SET,
        sources: [{ source: source('b'), claims: [sourceClaim('b')] }],
        notes: [
          note('n', {}),
          note('p', {
            target: {
              type: 'passage',
              page: { url: 'https://news.example/a', title: 'News', publisher: 'Daily', published: '2023-10' },
              selector: { exact: 'was hit', prefix: '', suffix: '', start: 0, end: 7 },
              facet: null,
            },
          }),
        ],
        sourceTags: { b: ['to read', '2023'] },
      },
      { ...options, frontMatter: true },
    );
    expect(written).toBe(`---
title: "References"
date: "2026-11-24"
tags: ["to read","2023"]
---

# References

2026-11-24 · Second Source 1.2.3

## [Title b](https://source.example/b)

Publisher b · 2023-09-20 · en · Origin: origin not known · #to-read 2023

> [!note] Your note · 2026-02-02
> Text of n

**Question on when?** 2023-09-19 (asserted) [Open at the passage](https://source.example/b#:~:text=Words%20of%20b)

> Words of b

## Notes on passages

### [News](https://news.example/a#:~:text=was%20hit)

Daily · 2023-10

> was hit

> [!note] Your note · 2026-02-02
> Text of p
`);
  });

  test('holds no HTML and no link to a script, whatever the set holds', () => {
    fc.assert(
      fc.property(readerSet, (set) => {
        const written = serialiseMarkdown(set, options);
        expect(written).not.toMatch(/(?<!\\)<[a-z/!]/iu);
        expect(written).not.toMatch(/(?<!\\)\]\(\s*javascript/iu);
      }),
    );
  });
});

test.each([
  ['1. one', String.raw`1\. one`],
  ['- one', String.raw`\- one`],
  ['=== x', String.raw`\=\== x`],
  ['a_b *c* `d`', 'a\\_b \\*c\\* \\`d\\`'],
  ['[[note]] %%hidden%% ==lit== $x$ #tag', String.raw`\[\[note\]\] \%\%hidden\%\% \=\=lit\=\= \$x\$ \#tag`],
  ['a | b\n# c', String.raw`a \| b \# c`],
  ['&lt;b&gt; AT&T', String.raw`\&lt;b\&gt; AT&T`],
  ['Plain, “quoted” words (1990–2020)!', 'Plain, “quoted” words (1990–2020)!'],
])('%j is escaped to %j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

test('a link leads where it should or is none', () => {
  expect(markdownLink('a]b', 'https://a.example/(x)|y')).toBe(String.raw`[a\]b](https://a.example/%28x%29%7Cy)`);
  expect(markdownLink('a', 'javascript:alert(1)')).toBe('a');
});

test('a note keeps its Markdown, and its HTML is shown instead of run', () => {
  expect(markdownNote('Note', `**b** <https://a.example> ${HOSTILE}\n[r]: < data:x`)).toBe(
    `> [!note] Note
> **b** <https://a.example> \\<img src=x onerror=alert(1)> [x](unsafe:javascript:alert(1)) | \`code\` # **bold** '"&
> [r]: < unsafe:data:x`,
  );
});
