import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimId, correctionId, originId, sourceId } from '../../../lib/base/ids';
import { planImport, type ImportPlan } from '../../../lib/exchange/import-plan';
import type { Preferred } from '../../../lib/exchange/plan/plan-step';
import { EMPTY_SET, type ReaderSet } from '../../../lib/exchange/reader-set';
import { shippedSet } from '../../../lib/topic/icc/references';
import type { Correction } from '../../../lib/topic/reader-records';
import { readerSet } from './arbitraries';
import { note, source, sourceClaim } from './evidence-fixture';

const plan = (current: Partial<ReaderSet>, file: Partial<ReaderSet>, prefer?: Preferred): ImportPlan =>
  planImport({ ...EMPTY_SET, ...current }, { set: { ...EMPTY_SET, ...file }, passed: [] }, prefer);

/** Carries a plan out on a set in memory, as the store does in its tables. */
function apply(current: ReaderSet, { steps }: ImportPlan): ReaderSet {
  const put = <T>(rows: readonly T[], row: T, idOf: (row: T) => string): T[] =>
    rows.some((one) => idOf(one) === idOf(row))
      ? rows.map((one) => (idOf(one) === idOf(row) ? row : one))
      : [...rows, row];
  const id = (row: { readonly id: string }): string => row.id;
  let set = current;
  for (const step of steps) {
    if (step.action === 'skip' || step.action === 'refuse') continue;
    if (step.kind === 'source') set = { ...set, sources: put(set.sources, step.record, ({ source }) => source.id) };
    if (step.kind === 'origin') set = { ...set, origins: put(set.origins, step.record, id) };
    if (step.kind === 'edit') set = { ...set, edits: put(set.edits, step.record, id) };
    if (step.kind === 'note') set = { ...set, notes: put(set.notes, step.record, id) };
    if (step.kind === 'correction') set = { ...set, corrections: put(set.corrections, step.record, id) };
    if (step.kind === 'tags') set = { ...set, sourceTags: { ...set.sourceTags, [step.record.id]: step.record.tags } };
  }
  return set;
}
const told = ({ steps }: ImportPlan): string[] =>
  steps.map(({ kind, id, action, reason }) => `${kind} ${id}: ${action}, ${reason}`);
const item = (name: string, change: Parameters<typeof source>[1] = {}, claims = [sourceClaim(name)]) => ({
  source: source(name, change),
  claims,
});

describe('laws of importing', () => {
  test('importing what was exported into the same set does nothing', () => {
    fc.assert(
      fc.property(readerSet, (set) => {
        expect(plan(set, set).counts).toMatchObject({ add: 0, change: 0, refuse: 0 });
      }),
    );
  });

  test('importing twice does no more than importing once', () => {
    fc.assert(
      fc.property(readerSet, readerSet, fc.constantFrom('current', 'file'), (current, file, prefer) => {
        const once = apply(current, plan(current, file, prefer));
        expect(told(plan(once, file, prefer)).filter((step) => /: (?:add|change)/u.test(step))).toEqual([]);
      }),
    );
  });

  test('nothing of the reader is lost, whatever the file holds', () => {
    fc.assert(
      fc.property(readerSet, readerSet, (current, file) => {
        const after = apply(current, plan(current, file));
        const ids = (set: ReaderSet): string[] => set.sources.map((one) => one.source.id);
        expect(ids(after)).toEqual(expect.arrayContaining(ids(current)));
        const texts = after.notes.flatMap(({ text, alternatives }) => [text, ...alternatives]);
        for (const { text } of current.notes) if (text.trim() !== '') expect(texts).toContain(text);
      }),
    );
  });

  test('an export comes back whole in an empty set', () => {
    const set: ReaderSet = {
      ...EMPTY_SET,
      ...shippedSet,
      notes: [note('n', { target: { type: 'source', source: shippedSet.sources[0]!.source.id } })],
      sourceTags: { [shippedSet.sources[1]!.source.id]: ['read'] },
    };
    const { sources, origins, edits, notes, corrections, sourceTags } = set;
    expect(apply(EMPTY_SET, plan({}, set))).toEqual({ sources, origins, edits, notes, corrections, sourceTags });
  });
});

describe('sources', () => {
  test('the same address under another spelling is merged, and what hangs on it follows', () => {
    const mine = item('a', { url: 'https://www.a.example/x', published: null });
    const theirs = item('z', { url: 'http://a.example/x/?utm_source=mail#top', published: '2023-10' }, [
      sourceClaim('z', { quote: 'Words of a' }),
      sourceClaim('z', { id: claimId('z#2'), quote: 'More', origin: originId('dispatch:x') }),
    ]);
    const made = plan(
      { sources: [mine] },
      {
        sources: [theirs],
        origins: [{ id: originId('own:z'), kind: 'own-reporting', label: { en: '', fr: '' }, published: null }],
        notes: [note('n', { target: { type: 'source-claim', source: sourceId('z'), claim: claimId('z#1') } })],
        sourceTags: { z: ['t'] },
      },
    );
    expect(told(made)).toEqual([
      'origin own:z: skip, not-needed',
      'source z: change, merged',
      'note n: add, new',
      'tags z: add, new',
    ]);
    const after = apply({ ...EMPTY_SET, sources: [mine] }, made);
    expect(after.sources).toEqual([
      {
        source: { ...mine.source, published: '2023-10' },
        claims: [
          sourceClaim('a'),
          sourceClaim('z', {
            id: claimId('z#2'),
            source: sourceId('a'),
            quote: 'More',
            origin: originId('dispatch:x'),
          }),
        ],
      },
    ]);
    expect(after.notes[0]?.target).toEqual({ type: 'source-claim', source: 'a', claim: 'a#1' });
    expect(after.sourceTags).toEqual({ a: ['t'] });
  });

  test('without an address, outlet, title and date tell documents apart', () => {
    const blank = { url: null, title: 'T', publisher: 'P' };
    const current = { sources: [item('a', blank)] };
    const file = {
      sources: [item('b', { ...blank, title: ' t ' }, []), item('c', { ...blank, published: '2024' }, [])],
    };
    expect(told(plan(current, file))).toEqual(['source b: skip, same-document', 'source c: add, new']);
  });

  test('two of one address within the file become one', () => {
    const url = 'https://a.example/';
    expect(told(plan({}, { sources: [item('a', { url }), item('b', { url }, [])] }))).toEqual([
      'source a: add, new',
      'source b: skip, same-document',
    ]);
  });

  test('where both differ the reader says whose stays', () => {
    const [mine, theirs] = [item('a', { title: 'Mine' }), item('a', { title: 'Theirs' })];
    expect(told(plan({ sources: [mine] }, { sources: [theirs] }))).toEqual(['source a: skip, kept-current']);
    const made = plan({ sources: [mine] }, { sources: [theirs] }, 'file');
    expect(made.steps).toMatchObject([{ action: 'change', reason: 'file-wins', record: theirs, before: mine }]);
  });

  test('shipped sources follow the extension; hidden ones stay hidden, and their notes are kept', () => {
    const shipped = item('a', { addedAt: null });
    const older = item('a', { addedAt: null }, [
      sourceClaim('a', { quote: 'Older' }),
      sourceClaim('a', { id: claimId('a#9') }),
    ]);
    expect(told(plan({ sources: [shipped] }, { sources: [older] }, 'file'))).toEqual(['source a: skip, shipped']);
    const own = item('a', { addedAt: null }, [
      ...shipped.claims,
      sourceClaim('a', { id: claimId('mine'), quote: 'Own' }),
    ]);
    expect(plan({ sources: [shipped] }, { sources: [own] }).steps).toMatchObject([{ action: 'change', record: own }]);
    const hidden = { edits: [{ id: 'a', hidden: true, fields: {} }] };
    const file = { sources: [shipped], notes: [note('n', { target: { type: 'source', source: sourceId('a') } })] };
    expect(told(plan(hidden, file))).toEqual(['source a: skip, hidden', 'note n: add, new']);
  });

  test('a claim id that another source has is numbered', () => {
    const taken = item('a', {}, [sourceClaim('a', { id: claimId('c') })]);
    const other = item('b', {}, [sourceClaim('b', { id: claimId('c') })]);
    expect(plan({ sources: [taken] }, { sources: [other] }).steps).toMatchObject([
      { record: { claims: [{ id: 'c~2' }] } },
    ]);
  });
});

describe('notes, corrections, edits, tags', () => {
  const sources = [item('a'), item('b')];
  const at = (updatedAt: string, text: string) => note('n', { text, updatedAt });

  test('of two states of a note the later stays, and the other text beside it', () => {
    const [old, late] = [at('2026-02-02T00:00:00.000Z', 'old'), at('2026-02-02T02:30:00+02:00', 'late')];
    expect(plan({ sources, notes: [old] }, { notes: [late] }).steps).toMatchObject([
      { action: 'change', reason: 'newer', record: { text: 'late', alternatives: ['old'] } },
    ]);
    expect(told(plan({ sources, notes: [late] }, { notes: [old] }))).toEqual(['note n: skip, older']);
    expect(told(plan({ sources, notes: [old] }, { notes: [{ ...old, id: 'm' as never }] }))).toEqual([
      'note m: skip, same',
    ]);
  });

  test('a note on a whole page becomes one on its source, if it is a source', () => {
    const selector = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
    const page = { title: '', publisher: null, published: null };
    const on = (id: string, url: string) =>
      note(id, { target: { type: 'passage', page: { ...page, url }, selector, facet: null } });
    const { steps } = plan(
      { sources },
      { notes: [on('n', 'https://source.example/a#x'), on('m', 'https://other.example')] },
    );
    expect(steps).toMatchObject([
      { record: { target: { type: 'source', source: 'a' } } },
      { record: { target: { type: 'passage' } } },
    ]);
  });

  const correction = (change: Partial<Extract<Correction, { type: 'origin' }>>): Correction => ({
    type: 'origin',
    id: correctionId('c'),
    createdAt: '2026-01-01T00:00:00.000Z',
    a: sourceId('a'),
    b: sourceId('b'),
    same: true,
    ...change,
  });
  test('of two corrections on one matter the later stays', () => {
    const current = { sources, corrections: [correction({})] };
    const turned = { id: correctionId('d'), a: sourceId('b'), b: sourceId('a') };
    const later = correction({ ...turned, same: false, createdAt: '2026-01-02T00:00:00.000Z' });
    expect(plan(current, { corrections: [later] }).steps).toMatchObject([
      { action: 'change', reason: 'newer', id: 'd', record: { id: 'c', same: false } },
    ]);
    expect(told(plan(current, { corrections: [correction({ id: correctionId('e'), same: false })] }))).toEqual([
      'correction e: skip, older',
    ]);
  });

  test('what speaks of no source there is, or compares a document with itself, is refused', () => {
    const file = {
      notes: [note('n', { target: { type: 'source', source: sourceId('gone') } })],
      corrections: [correction({ a: sourceId('gone') }), correction({ id: correctionId('d'), b: sourceId('twin') })],
      sourceTags: { gone: ['t'] },
      sources: [item('twin', { url: 'https://source.example/a' }, [])],
    };
    expect(told(plan({ sources }, file)).filter((step) => step.includes('refuse'))).toEqual([
      'note n: refuse, no-such-source',
      'correction c: refuse, no-such-source',
      'correction d: refuse, one-source',
      'tags gone: refuse, no-such-source',
    ]);
  });

  test('edits are joined, the preferred side first; tags are joined', () => {
    const current = {
      sources,
      edits: [{ id: 'a', hidden: false, fields: { title: 'Mine' } }],
      sourceTags: { a: ['x'] },
    };
    const file = {
      edits: [{ id: 'a', hidden: true, fields: { title: 'Theirs', lang: 'fr' } }],
      sourceTags: { a: ['y', 'x'] },
    };
    expect(plan(current, file).steps).toMatchObject([
      { reason: 'merged', record: { hidden: false, fields: { title: 'Mine', lang: 'fr' } } },
      { reason: 'merged', record: { id: 'a', tags: ['x', 'y'] } },
    ]);
    expect(plan(current, file, 'file').steps[0]).toMatchObject({
      record: { hidden: true, fields: { title: 'Theirs' } },
    });
  });
});
