import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveLink, addressKey, safeUrl } from '../../../lib/exchange/address/web-address';
import { instantOf } from '../../../lib/exchange/json/instant';
import { planImport } from '../../../lib/exchange/import-plan';
import { readImport } from '../../../lib/exchange/read-import';
import { EMPTY_SET } from '../../../lib/exchange/reader-set';
import { serialiseReferenceSet } from '../../../lib/exchange/reference-set';

const deps = { newId: () => 'id', now: '2026-11-24T10:00:00.000Z' };

describe('readImport', () => {
  test.each([
    ['reference-set', serialiseReferenceSet(EMPTY_SET)],
    ['web-annotation', '{"type":"AnnotationPage","items":[]}'],
    ['hypothesis', '\uFEFF{"rows":[],"total":0}'],
    ['csl-json', '[{"type":"book","title":"T"}]'],
  ])('recognises %s', (format, content) => {
    expect(readImport(content, deps)).toMatchObject({ ok: true, value: { format } });
  });

  test.each([
    ['an empty file', ' \n', 'empty', /./],
    ['BibTeX', '@online{a,\n title={x}}', 'unknown-format', /BibTeX/],
    ['RIS', 'TY  - NEWS\r\nER  - ', 'unknown-format', /RIS/],
    ['a page', '<!DOCTYPE html><p>', 'unknown-format', /HTML/],
    ['an archive', 'PK\u0003\u0004', 'unknown-format', /archive/],
    ['plain text', 'Dear reader', 'no-json', /value expected, "D" found/],
    ['another JSON', '{"name":"x","dependencies":{}}', 'unknown-format', /name, dependencies/],
    ['a list of something else', '[1,2]', 'unknown-format', /list/],
    ['a number', '12', 'unknown-format', /no object/],
    ['our evidence, which is no set', '{"format":"second-source.evidence"}', 'bad-field', /./],
    ['a prototype in annotations', '{"type":"Annotation","target":{"__proto__":{"x":1}}}', 'reserved-name', /reserved/],
  ])('%s is named', (_, content, type, what) => {
    const read = readImport(content, deps);
    expect(read).toMatchObject({ ok: false, error: { type } });
    expect(!read.ok && read.error.what).toMatch(what);
  });

  test('no file makes it throw, and what it lets through can be planned', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(null, 1, true, '', 'x', 'http://a.example', 'javascript:0', 'Annotation', 'tagging'),
        fc.array(tie('any'), { maxLength: 3 }),
        tie('object'),
      ),
      object: fc.dictionary(
        fc.constantFrom(
          'type',
          '@type',
          'items',
          'first',
          'next',
          'rows',
          'annotations',
          'client_version',
          'target',
          'source',
          'selector',
          'refinedBy',
          'exact',
          'start',
          'body',
          'bodyValue',
          'value',
          'purpose',
          'id',
          'uri',
          'text',
          'tags',
          'document',
          'title',
          'URL',
          'issued',
          'date-parts',
          'author',
          'keyword',
          'note',
          'created',
          'motivation',
          '__proto__',
        ),
        tie('any'),
        { maxKeys: 6 },
      ),
    }));
    const shell = fc.oneof(
      value.any,
      value.any.map((any) => ({
        type: 'AnnotationPage',
        items: [any, { type: 'Annotation', target: any, body: any }],
      })),
      value.any.map((any) => ({ rows: [any, { uri: 'http://a.example', target: any, text: 'x', tags: any }] })),
      value.any.map((any) => [
        { type: 'webpage', title: any, URL: any, issued: any, author: any, note: any, publisher: 'p' },
      ]),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          shell.map((any) => JSON.stringify(any)),
          fc.string(),
        ),
        (content) => {
          const read = readImport(content, deps);
          if (read.ok) planImport(EMPTY_SET, read.value);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['HTTP://a.example', 'HTTP://a.example'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['https://a.example/ b', null],
  ['https://', null],
  ['//a.example', null],
  [`https://a.example/${'x'.repeat(5_000)}`, null],
])('a link may lead to %j: %j', (url, safe) => expect(safeUrl(url)).toBe(safe));

test.each([
  ['http://www.A.example/x/?utm_source=m&b=1&fbclid=2#t', 'a.example/x?b=1'],
  ['https://a.example/x?b=1', 'a.example/x?b=1'],
  ['https://a.example', 'a.example'],
  ['mailto:x@a.example', null],
])('%j is the document %j', (url, key) => expect(addressKey(url)).toBe(key));

test('an archive copy is looked for on the day, without the fragment', () => {
  expect(archiveLink('https://a.example/x?y#z', '2023-10-20')).toBe(
    'https://web.archive.org/web/20231020/https://a.example/x?y',
  );
  expect(archiveLink('javascript:0', '2023')).toBeNull();
});

test.each([
  ['2024-05-01T12:00:00.123456+00:00', '2024-05-01T12:00:00.123Z'],
  ['2024-03-01T00:30:00+02:00', '2024-02-29T22:30:00.000Z'],
  ['2023-12-31T23:30-0100', '2024-01-01T00:30:00.000Z'],
  ['2024-05-01T12:00:00', '2024-05-01T12:00:00.000Z'],
  ['2024-02-30T12:00:00Z', null],
  ['2024-05-01T25:00:00Z', null],
  ['yesterday', null],
  [5, null],
])('the instant %j is %j', (written, instant) => expect(instantOf(written)).toBe(instant));
