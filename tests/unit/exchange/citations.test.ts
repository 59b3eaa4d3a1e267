import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { serialiseBibtex } from '../../../lib/exchange/citation/bibtex';
import { serialiseCsl } from '../../../lib/exchange/citation/csl-json';
import { serialiseRis } from '../../../lib/exchange/citation/ris';
import { readImport } from '../../../lib/exchange/read-import';
import { EMPTY_SET, type ReaderSet } from '../../../lib/exchange/reader-set';
import { serialiseClaimsCsv } from '../../../lib/exchange/text/claims-csv';
import type { Source } from '../../../lib/topic/source';
import { name, source as anySource, readerSet } from './arbitraries';
import { source, sourceClaim } from './evidence-fixture';

/** What citation-js, which knows nothing of us, reads in a text. */
const parsed = (text: string): readonly Readonly<Record<string, unknown>>[] =>
  new Cite(text, { generateGraph: false }).data;

const setOf = (...sources: readonly Source[]): ReaderSet => ({
  ...EMPTY_SET,
  sources: sources.map((one) => ({ source: one, claims: [] })),
  sourceTags: { r: ['cour pénale', 'icc'] },
});
const register = source('r', {
  publisher: 'The Register & Co',
  title: '100% of the Court’s {secret} files: $5_000 #1 ~ a^b \\ é',
  url: 'https://www.theregister.com/2023/09/20/icc_hack/?a=%20b&c={d}#e',
});
const folded = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

let made = 0;
const deps = { newId: () => `id-${(made += 1)}`, now: '2026-11-24T10:00:00.000Z' };

describe('CSL-JSON', () => {
  test('a source, as it is written', () => {
    expect(JSON.parse(serialiseCsl(setOf(register)))).toEqual([
      {
        id: 'r',
        type: 'article-newspaper',
        title: register.title,
        'container-title': 'The Register & Co',
        URL: register.url,
        issued: { 'date-parts': [[2023, 9, 20]] },
        accessed: { 'date-parts': [[2026, 1, 5]] },
        language: 'en',
        keyword: 'cour pénale, icc',
      },
    ]);
  });

  test('what it can hold comes back: title, outlet, address, date, language, kind, derivation, checked claims', () => {
    fc.assert(
      fc.property(anySource('s'), (one) => {
        const read = readImport(serialiseCsl(setOf(one)), deps);
        expect(read.ok && read.value.passed).toEqual([]);
        const again = read.ok ? read.value.set.sources[0]?.source : undefined;
        const { title, publisher, url, published, lang, kind, derived, reviews } = one;
        expect(again).toMatchObject({ title, publisher, url, published, lang, kind, derived, addedAt: deps.now });
        expect(again?.reviews).toEqual(reviews);
      }),
    );
  });

  test('is read by a public parser', () => {
    expect(parsed(serialiseCsl(setOf(register)))).toMatchObject([{ title: register.title, type: 'article-newspaper' }]);
  });

  test('items of other programs: dates and languages as they write them, the site as outlet', () => {
    const read = readImport(
      JSON.stringify({
        items: [
          {
            type: 'webpage',
            title: 'A',
            URL: 'https://www.a.example/x',
            issued: { 'date-parts': [['2023', '9']] },
            language: 'French',
          },
          { type: 'book', title: 'B', author: [{ family: 'Writer' }], issued: { raw: '2020-02-30' }, keyword: 'x; y' },
          {
            type: 'legal_case',
            title: 'C',
            publisher: 'Court',
            issued: { 'date-parts': [[2023, 2, 30]] },
            language: 'en_GB',
          },
        ],
      }),
      deps,
    );
    expect(read.ok && read.value.set.sources.map(({ source }) => source)).toMatchObject([
      { publisher: 'a.example', published: '2023-09', lang: 'fr', kind: 'other' },
      { publisher: 'Writer', published: null, lang: 'und', kind: 'other' },
      { publisher: 'Court', published: null, lang: 'en-GB', kind: 'official-document' },
    ]);
    expect(read.ok && Object.values(read.value.set.sourceTags)).toEqual([['x', 'y']]);
  });

  test.each([
    [{ type: 'webpage', title: 'A', URL: 'javascript:alert(1)' }, 'not-web'],
    [{ type: 'webpage', URL: 'https://a.example' }, 'no-title'],
    [{ type: 'webpage', title: 'A' }, 'no-publisher'],
    [{ type: 'webpage', title: 'x'.repeat(5_000), publisher: 'P' }, 'too-long'],
  ])('%j is passed over: %s', (item, reason) => {
    const read = readImport(JSON.stringify([{ type: 'book', title: 'T', publisher: 'P' }, item]), deps);
    expect(read).toMatchObject({ ok: true, value: { passed: [{ place: '[1]', reason }] } });
  });
});

describe('BibTeX', () => {
  test('a source, as it is written', () => {
    expect(serialiseBibtex(setOf(register))).toBe(
      String.raw`@online{theregisterco_100_2023,
  title = {{100\% of the Court’s \textbraceleft{}secret\textbraceright{} files: \$5\_000 \#1 \textasciitilde{} a\textasciicircum{}b \textbackslash{} é}},
  organization = {{The Register \& Co}},
  date = {2023-09-20},
  url = {https://www.theregister.com/2023/09/20/icc_hack/?a=%20b&c=%7Bd%7D#e},
  urldate = {2026-01-05},
  langid = {english},
  keywords = {cour pénale, icc},
}
`,
    );
  });

  test('a public parser reads the same title, outlet, address and date, whatever they hold', () => {
    fc.assert(
      fc.property(name, name, anySource('s'), (title, publisher, one) => {
        const [item] = parsed(serialiseBibtex(setOf({ ...one, title, publisher })));
        expect(item).toMatchObject({ type: 'webpage', title: folded(title), publisher: folded(publisher) });
        if (one.url)
          expect(item?.['URL']).toBe(one.url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C'));
        if (one.published) expect(item?.['issued']).toEqual({ 'date-parts': [one.published.split('-').map(Number)] });
      }),
    );
  });

  test('keys differ though outlet, title and year are the same', () => {
    const written = serialiseBibtex(
      setOf(source('a', { title: 'T' }), source('b', { title: 'T', publisher: 'Publisher a' })),
    );
    expect([...written.matchAll(/@online\{([^,]+)/gu)].map(([, key]) => key)).toEqual([
      'publishera_2023',
      'publishera_2023_2',
    ]);
  });
});

describe('RIS', () => {
  test('a source, as it is written', () => {
    expect(serialiseRis(setOf(register))).toBe(
      [
        'TY  - NEWS',
        'ID  - theregisterco_100_2023',
        `TI  - ${register.title}`,
        'T2  - The Register & Co',
        'PY  - 2023',
        'DA  - 2023/09/20',
        'Y2  - 2026/01/05',
        `UR  - ${register.url}`,
        'LA  - en',
        'KW  - cour pénale',
        'KW  - icc',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test('a public parser reads as many records as there are sources, with their titles, whatever they hold', () => {
    fc.assert(
      fc.property(anySource('r'), anySource('s'), (one, other) => {
        const items = parsed(serialiseRis(setOf(one, other)));
        expect(items.map((item) => item['title'])).toEqual([folded(one.title), folded(other.title)]);
      }),
    );
  });
});

describe('CSV of claims', () => {
  const rowsOf = (text: string): Record<string, string>[] =>
    Papa.parse(text, { header: true, skipEmptyLines: true }).data;

  test('one row a claim, with its source', () => {
    const set = {
      ...setOf(register),
      sources: [{ source: register, claims: [sourceClaim('r', { quote: 'It "was",\nhe said' })] }],
    };
    const written = serialiseClaimsCsv(set);
    expect(written.startsWith('\uFEFFpublisher,title,url,')).toBe(true);
    expect(written).toContain('"It ""was"",\nhe said"');
    expect(rowsOf(written)).toMatchObject([
      {
        publisher: 'The Register & Co',
        facet: 'when',
        value: '2023-09-19',
        quote: 'It "was",\nhe said',
        tags: 'cour pénale; icc',
      },
    ]);
  });

  test('no cell is a formula, and nothing else changes', () => {
    fc.assert(
      fc.property(readerSet, (set) => {
        const rows = rowsOf(serialiseClaimsCsv(set));
        expect(rows).toHaveLength(set.sources.flatMap(({ claims }) => claims).length);
        for (const cell of rows.flatMap(Object.values)) expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
        expect(rows.map((row) => row['title'])).toEqual(
          set.sources.flatMap((item) => [item.source.title, item.source.title]),
        );
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\r=1'])('%j is defused', (title) => {
    const [row] = rowsOf(serialiseClaimsCsv(setOf(source('a', { title }))));
    expect(row?.['title']).toBe(`'${title}`);
  });
});

describe('a claim that the source’s page checked', () => {
  const review = {
    claim: 'Spies took <b>all</b> files, "every one".',
    rating: 'False',
    scale: { value: 1, worst: 1, best: 5 },
    author: 'Checks & Co',
    published: '2023-10-03',
    url: 'https://checks.example/1',
    appearance: null,
  };
  const set = setOf({ ...register, reviews: [review] });
  const line = `Claim reviewed: ${review.claim} Rating: False, 1 (1 to 5) (Checks & Co, 2023-10-03)`;

  test('is told in BibTeX, RIS and CSV, as public parsers read them', () => {
    expect(parsed(serialiseBibtex(set))[0]?.['note'] ?? serialiseBibtex(set)).toContain('Rating: False');
    expect(parsed(serialiseRis(set))[0]?.['note']).toBe(line);
    const [row] = Papa.parse(serialiseClaimsCsv(set), { header: true, skipEmptyLines: true }).data;
    expect(row?.['reviewed']).toBe(line);
  });

  test('comes back from CSL-JSON whole; one that is not ours to read is left out', () => {
    const back = (text: string) => {
      const read = readImport(text, deps);
      return read.ok ? read.value.set.sources[0]?.source.reviews : null;
    };
    expect(back(serialiseCsl(set))).toEqual([review]);
    expect(back(serialiseCsl(set).replace('checks.example/1', 'checks.example/1 javascript:'))).toBeUndefined();
  });
});
