import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { sourceId } from '../../../lib/base/ids';
import { changeSources, listHidden, undoChange } from '../../../lib/store/bulk';
import { SecondSourceDatabase } from '../../../lib/store/database';
import { readReaderSet } from '../../../lib/store/reader-set';
import { loadShippedSet, type ShippedSet } from '../../../lib/store/shipped-set';
import { listTags, setTags } from '../../../lib/store/source-tags';
import { addSource, editSource, listPage, listSources } from '../../../lib/store/sources';
import { isLive } from '../../../lib/sync/model/record';
import { storedSource } from '../../fixtures/stored-source';

const NOW = '2026-01-02T03:04:05.000Z';
const source = (id: string, addedAt: string | null) => storedSource(id, addedAt, { quote: id }, 'o');
const shipped: ShippedSet = { version: 1, sources: [source('s1', null), source('s2', null)], origins: [] };

let db: SecondSourceDatabase;
const own = Array.from({ length: 600 }, (_, at) => `own-${String(at).padStart(3, '0')}`);
const deps = (undo: string) => ({ now: NOW, undo, shipped });

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  db = new SecondSourceDatabase();
  await loadShippedSet(db, shipped);
  for (const id of own.slice(0, 3)) await addSource(db, { ...source(id, NOW), origins: [] });
});

/** Whether sync knows the record as one that is there. */
const isKept = async (key: string): Promise<boolean> => {
  const row = await db.changes.get(key);
  return row !== undefined && isLive(row.record);
};

/** More than one part of the work. */
async function many(): Promise<void> {
  const rows = own.map((id) => source(id, NOW));
  await db.sources.bulkPut(rows.map((row) => row.source));
  await db.claims.bulkPut(rows.flatMap(({ claims }) => claims.map((claim) => ({ ...claim, terms: [] }))));
}

describe('a change of many sources', () => {
  test('deletes and hides, tells how far it is, and is undone as a whole, once', async () => {
    await many();
    await editSource(db, sourceId('s1'), { title: 'Edited' });
    const before = await readReaderSet(db);
    const told: number[] = [];
    const ids = [...own, 's1', 's2', 'nobody'];
    const done = await changeSources(db, ids, { type: 'delete' }, { ...deps('u'), told: (at) => void told.push(at) });
    expect(done).toEqual({ changed: 602, claims: 602 });
    expect(told).toEqual([250, 500, 603]);
    expect((await listSources(db)).sources).toEqual([]);
    expect((await listHidden(db, shipped)).map(({ title }) => title)).toEqual(['Edited', 's2']);
    expect(await isKept('source:own-000')).toBe(false);
    expect(await undoChange(db, 'u')).toBe(602);
    const after = await readReaderSet(db);
    expect({ ...after, edits: [] }).toEqual({ ...before, edits: [] });
    expect(after.edits.map(({ hidden }) => hidden)).toEqual([false, false]);
    expect(await isKept('source:own-000')).toBe(true);
    expect(await undoChange(db, 'u')).toBe(0);
  });

  test('gives and takes tags, counts those that change, and gives back what each had', async () => {
    await setTags(db, 'own-000', ['a']);
    const ids = ['own-000', 'own-001', 's1'];
    const tag = await changeSources(db, ids, { type: 'tag', tags: [' a ', 'b', ''] }, deps('t'));
    expect(tag.changed).toBe(3);
    expect(await listTags(db)).toEqual({ 'own-000': ['a', 'b'], 'own-001': ['a', 'b'], s1: ['a', 'b'] });
    const untag = await changeSources(db, [...ids, 'own-002'], { type: 'untag', tags: ['b'] }, deps('v'));
    expect(untag.changed).toBe(3);
    expect(await listTags(db)).toEqual({ 'own-000': ['a'], 'own-001': ['a'], s1: ['a'] });
    expect(await undoChange(db, 'v')).toBe(3);
    expect(await undoChange(db, 't')).toBe(3);
    expect(await listTags(db)).toEqual({ 'own-000': ['a'] });
  });

  test('brings hidden sources back with the reader’s edits, and hides them again', async () => {
    await editSource(db, sourceId('s1'), { title: 'Edited' });
    await changeSources(db, ['s1', 's2'], { type: 'delete' }, deps('d'));
    const shown = await changeSources(db, ['s1', 'own-000'], { type: 'show' }, deps('w'));
    expect(shown.changed).toBe(1);
    expect((await db.sources.get('s1'))?.title).toBe('Edited');
    expect(await db.claims.where('source').equals('s1').count()).toBe(1);
    expect((await listHidden(db, shipped)).map(({ id }) => id)).toEqual(['s2']);
    expect(await undoChange(db, 'w')).toBe(1);
    expect((await listHidden(db, shipped)).map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  test('that fails half-way leaves everything as it was, and nothing to undo', async () => {
    await many();
    const before = await readReaderSet(db);
    let parts = 0;
    const fail = (): void => {
      parts += 1;
      if (parts === 2) throw new Error('stopped');
    };
    await expect(changeSources(db, own, { type: 'delete' }, { ...deps('x'), told: fail })).rejects.toThrow('stopped');
    expect(await readReaderSet(db)).toEqual(before);
    expect(await db.deleted.count()).toBe(0);
  });
});

test('the set is read page by page, each source once with its claims counted', async () => {
  await many();
  const ids: string[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: Awaited<ReturnType<typeof listPage>> = await listPage(db, after);
    expect(page.sources.every(({ claimCount }) => claimCount === 1)).toBe(true);
    ids.push(...page.sources.map(({ id }) => id));
    after = page.next;
  }
  expect(ids).toEqual([...own, 's1', 's2']);
});
