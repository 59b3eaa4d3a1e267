import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { evidenceHtml } from '../../../lib/exchange/evidence/evidence-html';
import { evidenceMarkdown } from '../../../lib/exchange/evidence/evidence-markdown';
import { makeEvidencePacket, serialiseEvidence } from '../../../lib/exchange/evidence/evidence-packet';
import { HOSTILE, input, packet, words } from './evidence-fixture';

describe('evidence packet', () => {
  test('holds the conflict first, with passage, archive copy and what is known of the origin', () => {
    const [first] = packet.claims;
    expect(
      first?.links.map(({ source, relation, passage, archive, saidBy }) => [
        source,
        relation,
        passage,
        archive,
        saidBy?.label.en,
      ]),
    ).toEqual([
      [
        'b',
        'conflicts',
        expect.stringMatching(/^https:\/\/source\.example\/b#:~:text=/u),
        'https://web.archive.org/web/20230920/https://source.example/b',
        undefined,
      ],
      [
        'a',
        'corroborates',
        'https://source.example/a#:~:text=Words%20of%20a',
        'https://web.archive.org/web/20260105/https://source.example/a',
        'a itself',
      ],
    ]);
    expect(first?.passage).toBe('https://news.example/a#:~:text=The%20attack%20was%20seen%20on%2019%20September.');
    expect(packet.article.archive).toBe('https://web.archive.org/web/20261124/https://news.example/a');
    expect(packet).toMatchObject({ comparedOn: '2026-11-24', madeWith: '1.2.3', sourcesCompared: 22 });
  });

  test('puts notes where they belong and leaves out those of other pages', () => {
    const ids = (notes: readonly { readonly id: string }[] | undefined) => notes?.map(({ id }) => id);
    expect(ids(packet.claims[0]?.notes)).toEqual(['n-claim']);
    expect(ids(packet.article.notes)).toEqual(['n-rest']);
    expect(packet.claims[0]?.links.map((link) => ids(link.notes))).toEqual([['n-source'], ['n-source-claim']]);
    const one = makeEvidencePacket({ ...input, claims: input.claims.slice(0, 1) });
    expect(ids(one.article.notes)).toEqual([]);
    expect(one.claims).toHaveLength(1);
  });

  test('is whole in JSON', () => {
    expect(JSON.parse(serialiseEvidence(packet))).toEqual(packet);
  });

  test('leads nowhere from an article or a source without a web address', () => {
    const [b] = [input.assessment.sourceById['b']];
    const hostile = makeEvidencePacket({
      ...input,
      article: { ...input.article, url: 'javascript:alert(1)' },
      assessment: { ...input.assessment, sourceById: { b: { ...b!, url: 'data:text/html,x' } } },
    });
    expect(hostile.article).toMatchObject({ url: null, archive: null });
    expect(hostile.claims[0]?.passage).toBeNull();
    expect(hostile.claims[0]?.links).toMatchObject([{ passage: null, archive: null }]);
    expect(evidenceHtml(hostile, words)).not.toMatch(/href="(?!https?:)/u);
  });
});

describe('evidence as Markdown', () => {
  const written = evidenceMarkdown(packet, words, { frontMatter: true });

  test('sets the values side by side', () => {
    expect(written).toContain(
      [
        '| Source | Value | Certainty | Relation |',
        '| --- | --- | --- | --- |',
        '| This article | 2023-09-19 | asserted | – |',
        '| Publisher b, 2023-09-20 | 2023-09-25 | asserted | conflicts |',
        '| Publisher a, 2023-09-20 | 2023-09-19 | asserted | corroborates |',
      ].join('\n'),
    );
    expect(written).toContain('> The attack was seen on 19 September.');
    expect(written).toContain('> [!note] Your note · 2026-02-02\n> Text of n-claim');
    expect(written).toContain('Origin: a itself · said by the Court ·');
    expect(written.trimEnd().endsWith('Compared on 2026-11-24 with 22 sources. Second Source 1.2.3')).toBe(true);
  });

  test('begins with front matter that YAML reads', () => {
    const [, yaml = ''] = written.split('---\n');
    const fields = Object.fromEntries(
      yaml
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(': ')), JSON.parse(line.slice(line.indexOf(': ') + 2)) as unknown]),
    );
    expect(fields).toEqual({
      title: `News ${HOSTILE}`,
      url: 'https://news.example/a',
      compared: '2026-11-24',
      version: '1.2.3',
    });
  });

  test('runs nothing and links to no script, in quotes, titles and notes', () => {
    const body = written.split('---\n').slice(2).join('---\n');
    expect(body).not.toMatch(/(?<!\\)<(?!https?:)/u);
    expect(body).not.toMatch(/(?<!\\)\]\((?!https:|unsafe:)/u);
  });
});

describe('evidence as HTML', () => {
  const written = evidenceHtml(packet, words);
  const { document } = parseHTML(written);

  test('is a page that loads and runs nothing', () => {
    expect(document.querySelectorAll('script, img, iframe, object, embed, link, form, base, svg')).toHaveLength(0);
    for (const element of document.querySelectorAll('*'))
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on|^src|^style$/u);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    for (const anchor of document.querySelectorAll('a')) expect(anchor.getAttribute('href')).toMatch(/^https:/u);
  });

  test('shows the words of others as they are', () => {
    const quotes = [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    expect(quotes).toContain(HOSTILE);
    expect(document.querySelector('h1')?.textContent).toBe(`Evidence: News ${HOSTILE}`);
    expect(document.querySelector('aside')?.textContent).toContain('Text of n-rest');
  });

  test('sets the values side by side in a table with heads', () => {
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows.slice(0, 3)).toEqual([
      ['This article', '2023-09-19', 'asserted', '–'],
      ['Publisher b, 2023-09-20', '2023-09-25', 'asserted', 'conflicts'],
      ['Publisher a, 2023-09-20', '2023-09-19', 'asserted', 'corroborates'],
    ]);
    expect(document.querySelectorAll('th[scope=row]')).toHaveLength(4);
  });
});
