import { beforeEach, describe, expect, test } from 'vitest';
import { claimId, sourceId } from '../../../lib/base/ids';
import type { ClaimFields } from '../../../lib/messages/protocol';
import { readerClaimId } from '../../../lib/relate/reader-claim';
import { deleteSources, undoChange } from '../../../lib/store/bulk';
import { deleteClaim, editClaim, writeClaim } from '../../../lib/store/claims';
import type { SecondSourceDatabase } from '../../../lib/store/database';
import { changeKey } from '../../../lib/store/journal';
import { journalMissing } from '../../../lib/store/journal-records';
import { loadShippedSet, type ShippedSet } from '../../../lib/store/shipped-set';
import { readSource } from '../../../lib/store/sources';
import { storedSource } from '../../fixtures/stored-source';
import { freshDatabase } from '../../support/fresh-database';

const NOW = '2026-01-02T03:04:05.000Z';
const FIELDS: ClaimFields = { event: 'e', facet: 'g', value: 'w', certainty: 'likely', quote: 'Other words.' };

const source = (id: string, addedAt: string | null) =>
  storedSource(id, addedAt, {
    statement: { en: 'It says v.', fr: 'Dit v.' },
    locator: { start: 'Words', end: null },
  });
const shipped = (version: number): ShippedSet => ({ version, sources: [source('shipped', null)], origins: [] });

let db: SecondSourceDatabase;
beforeEach(async () => {
  db = freshDatabase();
  await loadShippedSet(db, shipped(1));
  const own = source('own', NOW);
  await db.sources.put(own.source);
  await db.claims.bulkPut(own.claims.map((claim) => ({ ...claim, terms: [] })));
  await journalMissing(db);
});

const claimsOf = async (id: string) => (await readSource(db, sourceId(id)))?.claims ?? [];
const journalled = async (id: string) => db.changes.get(changeKey({ kind: 'claim', id }));

describe('a claim of an own source', () => {
  test('is changed, with all that spoke of what it was', async () => {
    await editClaim(db, claimId('own#1'), sourceId('own'), FIELDS);
    expect(await claimsOf('own')).toMatchObject([{ ...FIELDS, id: 'own#1', locator: null, statement: null }]);
    expect(JSON.stringify(await journalled('own#1'))).toContain('Other words.');
  });

  test('keeps its place in the page where only the certainty changes', async () => {
    const [before] = await claimsOf('own');
    if (!before) throw new Error('no claim');
    await editClaim(db, before.id, before.source, { ...before, certainty: 'possible' });
    expect(await claimsOf('own')).toMatchObject([{ certainty: 'possible', locator: before.locator, quote: 'Words.' }]);
  });

  test('is deleted and comes back', async () => {
    expect(await deleteClaim(db, claimId('own#1'), { now: NOW, undo: 'u' })).toBe('own');
    expect(await claimsOf('own')).toEqual([]);
    expect(await undoChange(db, 'u')).toBe(1);
    expect(await claimsOf('own')).toMatchObject([{ id: 'own#1', value: 'v' }]);
    expect(await undoChange(db, 'u')).toBe(0);
  });

  test('does not come back to a source that is gone', async () => {
    await deleteClaim(db, claimId('own#1'), { now: NOW, undo: 'u' });
    await deleteSources(db, ['own'], { now: NOW, undo: 's' });
    expect(await undoChange(db, 'u')).toBe(0);
    expect(await db.claims.get('own#1')).toBeUndefined();
  });
});

describe('a claim of a shipped source', () => {
  test('is neither changed nor deleted', async () => {
    expect(await editClaim(db, claimId('shipped#1'), sourceId('shipped'), FIELDS)).toBeNull();
    expect(await deleteClaim(db, claimId('shipped#1'), { now: NOW, undo: 'u' })).toBeNull();
    expect(await claimsOf('shipped')).toMatchObject([{ id: 'shipped#1', value: 'v' }]);
  });

  test('that the reader added outlives a new set, and is changed and deleted', async () => {
    const id = readerClaimId(sourceId('shipped'), '1');
    expect(await writeClaim(db, { id, source: sourceId('shipped') }, { ...FIELDS, quote: null })).toMatchObject({ id });
    await loadShippedSet(db, shipped(2));
    expect((await claimsOf('shipped')).map((claim) => claim.id as string).toSorted()).toEqual(
      ['shipped#1', id].toSorted(),
    );
    expect(await editClaim(db, id, sourceId('shipped'), FIELDS)).toMatchObject({ quote: 'Other words.' });
    expect(await deleteClaim(db, id, { now: NOW, undo: 'u' })).toBe('shipped');
    expect((await claimsOf('shipped')).map((claim) => claim.id as string)).toEqual(['shipped#1']);
  });

  test('is added to no source that is not there', async () => {
    expect(await writeClaim(db, { id: claimId('x'), source: sourceId('gone') }, FIELDS)).toBeNull();
  });
});
