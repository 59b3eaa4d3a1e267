import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../../lib/exchange/json/json-fault';
import { DEEPEST, LARGEST_FILE, LONGEST_TEXT, readJson } from '../../../lib/exchange/json/read-json';
import { EMPTY_SET } from '../../../lib/exchange/reader-set';
import { parseReferenceSet, serialiseReferenceSet } from '../../../lib/exchange/reference-set';
import { shippedSet } from '../../../lib/topic/icc/references';
import { readerSet } from './arbitraries';

const written = serialiseReferenceSet(shippedSet);
interface Loose {
  version: unknown;
  sources: { source: Record<string, unknown>; claims: Record<string, unknown>[] }[];
  [name: string]: unknown;
}
const broken = (change: (set: Loose) => void): string => {
  const set = JSON.parse(written) as Loose;
  change(set);
  return JSON.stringify(set);
};
const note = {
  id: 'n1',
  target: { type: 'source', source: 's' },
  text: 'x',
  tags: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  alternatives: [],
};
const onPage = (url: string, start = 0) => ({
  ...note,
  target: {
    type: 'passage',
    page: { url, title: '', publisher: null, published: null },
    selector: { exact: 'a', prefix: '', suffix: '', start, end: 1 },
    facet: null,
  },
});

describe('reference set file', () => {
  test('reading the shipped set gives the same set', () => {
    const read = parseReferenceSet(written);
    expect(read.ok && read.value.sources).toEqual(shippedSet.sources);
    expect(read.ok && read.value.origins).toEqual(shippedSet.origins);
  });

  test('import(export(x)) is x, whatever the reader created', () => {
    fc.assert(
      fc.property(readerSet, (set) => {
        const read = parseReferenceSet(serialiseReferenceSet(set));
        expect(read).toEqual({ ok: true, value: { format: 'second-source.reference-set', version: 2, ...set } });
      }),
    );
  });

  test('a file of version 1 is read as one without notes', () => {
    const { sources, origins } = shippedSet;
    const read = parseReferenceSet(
      JSON.stringify({ format: 'second-source.reference-set', version: 1, sources, origins }),
    );
    expect(read.ok && read.value).toMatchObject({ ...EMPTY_SET, sources, origins, version: 2 });
  });

  test.each([
    ['no JSON', '{', 'no-json', 'line 1, column 2', /name or } expected, the file ends/],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'no-json', 'line 3, column 3', /comma or end expected/],
    ['another file', '{"format":"x"}', 'bad-field', 'format', /./],
    ['a newer version', broken((set) => (set.version = 3)), 'newer-version', 'version', /3/],
    [
      'a script address',
      broken((set) => (set.sources[1]!.source['url'] = 'javascript:alert(1)')),
      'bad-field',
      'sources[1].source.url',
      /http/,
    ],
    [
      'a date that is none',
      broken((set) => (set.sources[0]!.source['published'] = '2023-13')),
      'bad-field',
      'sources[0].source.published',
      /no day/,
    ],
    [
      'an unknown certainty',
      broken((set) => (set.sources[0]!.claims[0]!['certainty'] = 'sure')),
      'bad-field',
      'sources[0].claims[0].certainty',
      /./,
    ],
    [
      'an unknown field',
      broken((set) => (set.sources[0]!.source['rank'] = 1)),
      'bad-field',
      'sources[0].source.rank',
      /./,
    ],
    [
      'a reserved name as an id',
      broken((set) => (set.sources[0]!.claims[0]!['facet'] = '__proto__')),
      'bad-field',
      'sources[0].claims[0].facet',
      /reserved/,
    ],
    [
      'a reserved name as a key',
      written.replace('"sourceTags": {}', '"sourceTags": {"__proto__": ["a"]}'),
      'reserved-name',
      'sourceTags.__proto__',
      /reserved/,
    ],
    [
      'a reserved name deep inside',
      '[{"a":[1,{"constructor":1}]}]',
      'reserved-name',
      '[0].a[1].constructor',
      /reserved/,
    ],
    [
      'a claim of another source',
      broken((set) => (set.sources[2]!.claims[1]!['source'] = 'x')),
      'bad-field',
      'sources[2].claims[1].source',
      /another source/,
    ],
    [
      'a source twice',
      broken((set) => set.sources.push(set.sources[0]!)),
      'bad-field',
      `sources[${shippedSet.sources.length}]`,
      /twice/,
    ],
    [
      'a note on a script page',
      broken((set) => (set['notes'] = [onPage('javascript:0')])),
      'bad-field',
      'notes[0].target.page.url',
      /http/,
    ],
    [
      'a span that ends before it starts',
      broken((set) => (set['notes'] = [onPage('https://a.example', 2)])),
      'bad-field',
      'notes[0].target.selector',
      /before/,
    ],
    [
      'a note of no kind',
      broken((set) => (set['notes'] = [{ ...note, target: { type: 'x' } }])),
      'bad-field',
      'notes[0].target.type',
      /./,
    ],
    [
      'a moment that is none',
      broken((set) => (set['notes'] = [{ ...note, createdAt: 'now' }])),
      'bad-field',
      'notes[0].createdAt',
      /instant/,
    ],
    [
      'an edit of a field there is not',
      broken((set) => (set['edits'] = [{ id: 'a', hidden: false, fields: { id: 'b' } }])),
      'bad-field',
      'edits[0].fields.id',
      /./,
    ],
    ['tags that are no list', broken((set) => (set['sourceTags'] = { a: 'b' })), 'bad-field', 'sourceTags.a', /./],
  ])('%s is refused with its place', (_, content, type, place, what) => {
    const read = parseReferenceSet(content);
    expect(read).toMatchObject({ ok: false, error: { type, place } });
    expect(!read.ok && read.error.what).toMatch(what);
  });
});

describe('the door for JSON', () => {
  test('refuses what is too large, too deep or too long, and says where', () => {
    expect(readJson(' '.repeat(LARGEST_FILE + 1))).toMatchObject({ error: { type: 'too-large' } });
    expect(readJson('['.repeat(DEEPEST + 1) + ']'.repeat(DEEPEST + 1))).toMatchObject({ error: { type: 'too-deep' } });
    expect(readJson('['.repeat(DEEPEST) + ']'.repeat(DEEPEST))).toMatchObject({ ok: true });
    expect(readJson(JSON.stringify({ a: ['', 'x'.repeat(LONGEST_TEXT + 1)] }))).toMatchObject({
      error: { type: 'too-long', place: 'a[1]' },
    });
  });

  test('a hundred thousand brackets exhaust nothing', () => {
    expect(readJson('['.repeat(100_000))).toMatchObject({ ok: false });
    expect(readJson('{"a":'.repeat(100_000))).toMatchObject({ ok: false });
    expect(readJson('['.repeat(100_000) + ']'.repeat(100_000))).toMatchObject({ ok: false });
  });

  test('finds a fault exactly where there is one', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
        ),
        (text) => {
          let valid = true;
          try {
            JSON.parse(text);
          } catch {
            valid = false;
          }
          expect(findJsonFault(text) === null).toBe(valid);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
