import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationsOfClaims } from '../../../lib/exchange/annotation/claim-annotations';
import { annotationsOfEvidence } from '../../../lib/exchange/annotation/finding-annotations';
import {
  annotationsOfNotes,
  serialiseAnnotations,
  type SpecificResource,
} from '../../../lib/exchange/annotation/web-annotation';
import { claimId } from '../../../lib/base/ids';
import { readImport } from '../../../lib/exchange/read-import';
import { faultsOfCollection } from './annotation-model';
import { readerSet } from './arbitraries';
import type { SourceClaim } from '../../../lib/topic/source';
import type { Facet } from '../../../lib/topic/topic';
import { packet, source, sourceClaim, words } from './evidence-fixture';

const choiceFacet = (id: string): Facet => ({
  id,
  kind: 'choice',
  question: { en: id, fr: id },
  values: {
    x: { label: { en: 'x', fr: 'x' }, group: 'x', within: null },
    y: { label: { en: 'y', fr: 'y' }, group: 'y', within: null },
  },
  slot: 'answer',
  context: false,
  quiet: false,
});

let made = 0;
const deps = { newId: () => `id-${(made += 1)}`, now: '2026-11-24T10:00:00.000Z' };
const read = (json: unknown) => readImport(JSON.stringify(json), deps);
const notesIn = (json: unknown) => {
  const found = read(json);
  return found.ok ? found.value.set.notes : [];
};

describe('Web Annotation', () => {
  test('notes written and read again are the same notes, and the document keeps to the model', () => {
    fc.assert(
      fc.property(readerSet, (set) => {
        const written = serialiseAnnotations(annotationsOfNotes(set), 'Notes');
        expect(faultsOfCollection(JSON.parse(written))).toEqual([]);
        const again = readImport(written, deps);
        expect(again.ok && again.value.passed).toEqual([]);
        expect(again.ok && again.value.set.notes).toEqual(set.notes);
      }),
    );
  });

  test('a claim is linked to as many others as a file can hold, the closest first, and never to its own source', () => {
    const facets = [choiceFacet('when')];
    const many = (n: number) =>
      Array.from({ length: n }, (_, at) => ({
        source: source(`s${at}`),
        claims: [0, 1].map((of) => ({ ...sourceClaim(`s${at}`, { value: 'x' }), id: claimId(`s${at}#${of}`) })),
      }));
    const links = (n: number) =>
      annotationsOfClaims({ sources: many(n) }, facets, words)
        .filter(({ motivation }) => motivation === 'linking')
        .map(({ target, body }) => ({ target, body }));
    const few = links(30);
    expect(few).toHaveLength(60);
    for (const { target, body } of few) {
      expect(body).toHaveLength(20);
      const own = (target as SpecificResource).source.id;
      expect(body.every((one) => (one as SpecificResource).source.id !== own)).toBe(true);
    }
    expect(links(3_000)[0]?.body).toHaveLength(5);
  });

  test('a note on a passage, as it is written', () => {
    const [annotation] = annotationsOfNotes({
      sources: [],
      notes: [
        {
          id: 'n1' as never,
          target: {
            type: 'passage',
            page: { url: 'https://a.example/x', title: 'A', publisher: 'P', published: '2023-10-20' },
            selector: { exact: 'was hit', prefix: 'Court ', suffix: ' by', start: 6, end: 13 },
            facet: 'incident.outcome',
          },
          text: 'Really *hit*?',
          tags: ['check'],
          createdAt: '2026-01-01T00:00:00.000Z',
          updatedAt: '2026-01-02T00:00:00.000Z',
          alternatives: [],
        },
      ],
    });
    expect(annotation).toEqual({
      id: 'urn:second-source:note:n1',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-01-01T00:00:00.000Z',
      modified: '2026-01-02T00:00:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Really *hit*?', format: 'text/markdown' },
        { type: 'TextualBody', purpose: 'tagging', value: 'check' },
      ],
      target: {
        type: 'SpecificResource',
        source: {
          id: 'https://a.example/x',
          type: 'Text',
          'dc:title': 'A',
          'dc:publisher': 'P',
          'dcterms:issued': '2023-10-20',
        },
        selector: [
          { type: 'TextQuoteSelector', exact: 'was hit', prefix: 'Court ', suffix: ' by' },
          { type: 'TextPositionSelector', start: 6, end: 13 },
        ],
        'second-source:facet': 'incident.outcome',
      },
    });
  });

  test('findings assess and link, keep to the model, and are not read back as notes', () => {
    const annotations = annotationsOfEvidence(packet, words);
    expect(annotations.map(({ motivation }) => motivation)).toEqual(['assessing', 'linking', 'linking', 'assessing']);
    expect(annotations[1]?.body[0]).toMatchObject({
      type: 'SpecificResource',
      purpose: 'linking',
      source: { id: 'https://source.example/b' },
      'second-source:relation': 'conflicts',
    });
    const written = serialiseAnnotations(annotations, 'Findings');
    expect(faultsOfCollection(JSON.parse(written))).toEqual([]);
    const again = readImport(written, deps);
    expect(again.ok && again.value.set.notes).toEqual([]);
    expect(again.ok && again.value.passed.map(({ reason }) => reason)).toEqual(Array(4).fill('worked-out'));
  });

  test('claims of the set assess their passages and link to those of other sources, beside the notes, which come back', () => {
    const facets = [choiceFacet('when'), choiceFacet('who')];
    fc.assert(
      fc.property(readerSet, (set) => {
        const claims = annotationsOfClaims(set, facets, words);
        const written = serialiseAnnotations([...annotationsOfNotes(set), ...claims], 'References');
        expect(faultsOfCollection(JSON.parse(written))).toEqual([]);
        const again = readImport(written, deps);
        expect(again.ok && again.value.set.notes).toEqual(set.notes);
        expect(again.ok && again.value.passed).toHaveLength(claims.length);
      }),
    );
    const sourceOf = (name: string, change: Partial<SourceClaim>) => ({
      source: source(name),
      claims: [sourceClaim(name, change)],
    });
    const sources = [sourceOf('a', { value: 'x' }), sourceOf('b', { value: 'x' }), sourceOf('c', { value: 'y' })];
    const annotations = annotationsOfClaims({ sources }, facets, words);
    expect(annotations.map(({ motivation }) => motivation)).toEqual([
      'assessing',
      'linking',
      'assessing',
      'linking',
      'assessing',
      'linking',
    ]);
    expect(annotations[0]?.target).toMatchObject({
      source: { id: 'https://source.example/a' },
      selector: [{ type: 'TextQuoteSelector', exact: 'Words of a' }],
    });
    expect(annotations[1]?.body).toMatchObject([
      { purpose: 'linking', source: { id: 'https://source.example/b' }, 'second-source:relation': 'corroborates' },
      { purpose: 'linking', source: { id: 'https://source.example/c' }, 'second-source:relation': 'conflicts' },
    ]);
  });

  const foreign = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
    created: '2025-03-01T10:00:00+02:00',
    body: [
      { type: 'TextualBody', value: '<p>Two &amp; <b>two</b></p>', format: 'text/html' },
      { type: 'TextualBody', value: 'arithmetic', purpose: 'tagging' },
    ],
    target: {
      source: 'http://example.org/page1',
      selector: { type: 'TextQuoteSelector', exact: 'four', prefix: 'is ', suffix: '.' },
    },
  };
  test.each([
    ['alone', foreign],
    ['in a list', [foreign]],
    ['in a page', { type: 'AnnotationPage', items: [foreign] }],
    ['in a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [foreign] } }],
    ['behind a next page', { type: ['AnnotationCollection'], first: { items: [], next: { items: [foreign] } } }],
  ])('an annotation of others is read %s', (_, json) => {
    expect(notesIn(json)).toEqual([
      {
        id: 'annotation:http://example.org/anno1',
        target: {
          type: 'passage',
          page: {
            url: 'http://example.org/page1',
            title: 'http://example.org/page1',
            publisher: null,
            published: null,
          },
          selector: { exact: 'four', prefix: 'is ', suffix: '.', start: 0, end: 0 },
          facet: null,
        },
        text: 'Two & two',
        tags: ['arithmetic'],
        createdAt: '2025-03-01T08:00:00.000Z',
        updatedAt: '2025-03-01T08:00:00.000Z',
        alternatives: [],
      },
    ]);
  });

  test.each([
    ['bodyValue and a bare target', { bodyValue: 'seen', target: 'http://a.example/' }, 'seen', ''],
    ['a link as body', { body: 'http://b.example/', target: 'http://a.example/' }, '<http://b.example/>', ''],
    [
      'a choice of bodies and a refined selector',
      {
        body: {
          type: 'Choice',
          items: [
            { type: 'TextualBody', value: 'one' },
            { type: 'TextualBody', value: 'un' },
          ],
        },
        target: [
          'http://b.example/',
          {
            source: { id: 'http://a.example/' },
            selector: { type: 'FragmentSelector', refinedBy: { type: 'TextQuoteSelector', exact: 'x' } },
          },
        ],
      },
      'one\n\nun',
      'x',
    ],
  ])('%s', (_, parts, text, exact) => {
    expect(notesIn({ type: 'Annotation', ...parts })).toMatchObject([{ text, target: { selector: { exact } } }]);
  });

  test.each([
    ['a script page', { ...foreign, target: 'javascript:alert(1)' }, 'not-web'],
    ['nothing said', { ...foreign, body: [], target: 'http://a.example/' }, 'no-text'],
    ['a text as long as a book', { ...foreign, bodyValue: 'x'.repeat(200_000) }, 'too-long'],
    [
      'a note of ours that was broken',
      { ...foreign, id: 'urn:second-source:note:x', created: 'soon' },
      'not-understood',
    ],
  ])('%s is passed over with its reason', (_, json, reason) => {
    expect(read([foreign, json])).toMatchObject({ ok: true, value: { passed: [{ place: '[1]', reason }] } });
  });
});

describe('Hypothesis', () => {
  const row = {
    id: 'AbC',
    created: '2024-05-01T12:00:00.123456+00:00',
    updated: '2024-05-02T12:00:00.123456+00:00',
    user: 'acct:someone@hypothes.is',
    uri: 'https://a.example/x',
    text: 'A *remark*',
    tags: ['icc', 'icc', ' '],
    group: '__world__',
    document: { title: ['The page'] },
    target: [
      {
        source: 'https://a.example/x',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 3 },
          { type: 'TextPositionSelector', start: 10, end: 17 },
          { type: 'TextQuoteSelector', exact: 'was hit', prefix: 'Court ', suffix: ' by' },
        ],
      },
    ],
  };
  test.each([
    ['rows of the API', { total: 1, rows: [row] }],
    [
      'the file of the client',
      { export_date: '2024-05-03', export_userid: 'x', client_version: '1.0', annotations: [row] },
    ],
  ])('%s become notes on passages, without who wrote them', (_, json) => {
    const found = read(json);
    expect(found).toMatchObject({ ok: true, value: { format: 'hypothesis', passed: [] } });
    expect(notesIn(json)).toEqual([
      {
        id: 'hypothesis:AbC',
        target: {
          type: 'passage',
          page: { url: 'https://a.example/x', title: 'The page', publisher: null, published: null },
          selector: { exact: 'was hit', prefix: 'Court ', suffix: ' by', start: 10, end: 17 },
          facet: null,
        },
        text: 'A *remark*',
        tags: ['icc'],
        createdAt: '2024-05-01T12:00:00.123Z',
        updatedAt: '2024-05-02T12:00:00.123Z',
        alternatives: [],
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('someone');
  });

  test('replies, files and rubbish are passed over; a page note stands for the page', () => {
    const found = read({
      rows: [
        { ...row, references: ['x'] },
        { ...row, uri: 'urn:x-pdf:1' },
        7,
        { ...row, id: 'p', target: [{ source: row.uri }] },
      ],
    });
    expect(found).toMatchObject({
      ok: true,
      value: {
        passed: [
          { place: 'rows[0]', reason: 'reply' },
          { place: 'rows[1]', reason: 'not-web' },
          { place: 'rows[2]', reason: 'not-understood' },
        ],
        set: { notes: [{ target: { selector: { exact: '' } } }] },
      },
    });
  });
});
