import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { claimId, noteId, sourceId } from '../../../lib/base/ids';
import { planImport } from '../../../lib/exchange/import-plan';
import type { PlanStep, WrittenStep } from '../../../lib/exchange/plan/plan-step';
import { EMPTY_SET, type ReaderSet } from '../../../lib/exchange/reader-set';
import { applyImport } from '../../../lib/store/apply-import';
import type { SecondSourceDatabase } from '../../../lib/store/database';
import { readReaderSet, readReaderSetPage } from '../../../lib/store/reader-set';
import { loadShippedSet, type ShippedSet } from '../../../lib/store/shipped-set';
import { createSearch } from '../../../lib/store/search';
import { deleteSources } from '../../../lib/store/bulk';
import { editSource } from '../../../lib/store/sources';
import type { SourceWithClaims } from '../../../lib/topic/source';
import { storedSource } from '../../fixtures/stored-source';
import { readerSet } from '../exchange/arbitraries';
import { freshDatabase } from '../../support/fresh-database';

const NOW = '2026-01-02T03:04:05.000Z';
let db: SecondSourceDatabase;
beforeEach(() => {
  db = freshDatabase();
});

const source = (id: string, addedAt: string | null = NOW) => storedSource(id, addedAt, { quote: `Words of ${id}.` });
const written = (steps: readonly PlanStep[]): WrittenStep[] =>
  steps.filter((step): step is WrittenStep => step.action === 'add' || step.action === 'change');
const bring = async (set: Partial<ReaderSet>): Promise<number | null> => {
  const plan = planImport(await readReaderSet(db), { set: { ...EMPTY_SET, ...set }, passed: [] });
  return applyImport(db, written(plan.steps));
};
/** Lists in the order of their ids: the store keeps no other. */
const ordered = (set: ReaderSet): ReaderSet => {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    sources: set.sources
      .map(({ source: one, claims }) => ({ source: one, claims: byId(claims) }))
      .toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1)),
    origins: byId(set.origins),
    edits: byId(set.edits),
    notes: byId(set.notes),
    corrections: byId(set.corrections),
    sourceTags: Object.fromEntries(Object.entries(set.sourceTags).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
};

describe('the set page by page', () => {
  test('is the set', async () => {
    const sources = Array.from({ length: 230 }, (_, at) => source(`s${String(at).padStart(3, '0')}`));
    await bring({ sources });
    const pages = [await readReaderSetPage(db, '')];
    for (let next = pages[0]?.next; next != null; next = pages.at(-1)?.next)
      pages.push(await readReaderSetPage(db, next));
    expect(pages.map((page) => page.sources.length)).toEqual([100, 100, 30]);
    const last = pages.at(-1);
    const { next, ...rest } = { ...last };
    expect(next).toBeNull();
    expect({ ...rest, sources: pages.flatMap((page) => page.sources) }).toEqual(await readReaderSet(db));
  });
});

describe('an import', () => {
  test('is written whole, is found by its words, and adds nothing the second time', async () => {
    const note = {
      id: noteId('n'),
      target: { type: 'source', source: sourceId('a') },
      text: 'Ask.',
      tags: ['later'],
      createdAt: NOW,
      updatedAt: NOW,
      alternatives: [],
    } as const;
    const file = { sources: [source('a'), source('b')], notes: [note], sourceTags: { a: [' raw ', 'x'] } };
    expect(await bring(file)).toBe(4);
    expect(ordered(await readReaderSet(db))).toEqual(ordered({ ...EMPTY_SET, ...file }));
    expect(await createSearch(db).sources('words of b')).toEqual([{ id: 'b', place: 'claim' }]);
    expect(await bring(file)).toBe(0);
  });

  test('writes nothing where one record cannot be written', async () => {
    const broken = { ...source('b'), claims: [{ ...source('b').claims[0], id: () => 'no key' }] } as never;
    await expect(bring({ sources: [source('a'), broken], origins: [] })).rejects.toThrow();
    expect(await readReaderSet(db)).toEqual(EMPTY_SET);
  });

  test('writes nothing where the browser stops it half-way', async () => {
    const steps = written(planImport(EMPTY_SET, { set: { ...EMPTY_SET, sources: [source('a')] }, passed: [] }).steps);
    const tags = { kind: 'tags', id: 'a', action: 'add', reason: 'new', record: { id: 'a', tags: ['t'] } } as const;
    const stopping = applyImport(db, [...steps, tags]);
    db.sourceTags.hook('creating', (_key, _row, transaction) => transaction.abort());
    await expect(stopping).rejects.toThrow();
    expect(await readReaderSet(db)).toEqual(EMPTY_SET);
  });

  test('writes nothing where the set has changed since the plan was made', async () => {
    await bring({ sources: [source('a')] });
    const before = await readReaderSet(db);
    const file = { ...EMPTY_SET, sources: [source('b'), { ...source('a'), claims: [] }] };
    const more = { ...source('a').claims[0], id: claimId('a#2'), quote: 'More.' } as SourceWithClaims['claims'][number];
    const plan = planImport(before, {
      set: { ...file, sources: [source('b'), { ...source('a'), claims: [more] }] },
      passed: [],
    });
    expect(plan.counts).toMatchObject({ add: 1, change: 1 });
    await editSource(db, sourceId('a'), { title: 'Another title' });
    const now = await readReaderSet(db);
    expect(await applyImport(db, written(plan.steps))).toBeNull();
    expect(await readReaderSet(db)).toEqual(now);
  });

  test('hides and edits shipped sources as they were when exported', async () => {
    const shipped: ShippedSet = { version: 1, sources: [source('s', null), source('t', null)], origins: [] };
    await loadShippedSet(db, shipped);
    await editSource(db, sourceId('t'), { title: 'My title' });
    await deleteSources(db, [sourceId('s')], { now: NOW, undo: 'undo' });
    const file = await readReaderSet(db);
    db = freshDatabase();
    await loadShippedSet(db, shipped);
    await bring(file);
    expect(ordered(await readReaderSet(db))).toEqual(ordered(file));
    expect(await bring(file)).toBe(0);
  });

  test('of any set changes nothing the second time', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(readerSet, async (file) => {
        db = freshDatabase();
        await bring(file);
        const first = await readReaderSet(db);
        expect(await bring(file)).toBe(0);
        expect(await readReaderSet(db)).toEqual(first);
        db.close();
      }),
      { numRuns: 15 },
    );
  });
});
