import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { claimId, originId, sourceId } from '../../../lib/base/ids';
import { deleteSources, undoChange } from '../../../lib/store/bulk';
import { SecondSourceDatabase } from '../../../lib/store/database';
import { storeLookup } from '../../../lib/store/reference-lookup';
import { readSnapshot, tendSnapshot, type SetSnapshot } from '../../../lib/store/set-snapshot';
import { HEAD, MOST_TOUCHED } from '../../../lib/store/snapshot-rows';
import { toRow } from '../../../lib/store/shipped-set';
import { editClaim } from '../../../lib/store/claims';
import { addSource, editSource } from '../../../lib/store/sources';
import type { SourceClaim, SourceWithClaims } from '../../../lib/topic/source';
import { freshDatabase } from '../../support/fresh-database';

const NOW = '2026-01-02T03:04:05.000Z';
const FACETS = ['incident.motive', 'seat', 'disclosure.when'];

const claimOf = (name: string, number: number, facet: string): SourceClaim => ({
  id: claimId(`${name}#${number}`),
  source: sourceId(name),
  event: 'icc-2023',
  facet,
  value: facet === 'seat' ? null : 'espionage',
  certainty: 'likely',
  attribution: number === 1 ? { speaker: 'the Court', via: null, quoted: false } : null,
  quote: `Words ${number} of ${name}.`,
  statement: null,
  locator: { start: 'Words', end: null },
  origin: null,
});
const made = (name: string): SourceWithClaims => ({
  source: {
    id: sourceId(name),
    publisher: name,
    title: `Title of ${name}`,
    url: `https://example.org/${name}`,
    published: '2023-10-20',
    lang: 'en',
    kind: 'press',
    derived: null,
    origin: originId(`own:${name}`),
    addedAt: NOW,
  },
  claims: [...FACETS, 'custom:a'].map((facet, at) => claimOf(name, at + 1, facet)),
});

let db: SecondSourceDatabase;
const add = async (name: string) => addSource(db, { ...made(name), origins: [] });
/** What the tables say, past any snapshot. */
async function inTables(): Promise<SetSnapshot> {
  const claims = (await db.claims.toArray()).filter(({ facet }) => !facet.startsWith('custom:'));
  return {
    claimsByFacet: Map.groupBy(
      claims.map(({ terms: _terms, ...claim }) => claim),
      ({ facet }) => facet,
    ),
    sourceById: new Map((await db.sources.toArray()).map((source) => [source.id, source])),
  };
}
/** Facets without claims may be named or not. */
const plain = (set: SetSnapshot | null) =>
  set && {
    claims: Object.fromEntries([...set.claimsByFacet].filter(([, claims]) => claims.length > 0)),
    sources: Object.fromEntries(set.sourceById),
  };

beforeEach(async () => {
  db = freshDatabase();
  await add('b');
  await add('c');
});

describe('the snapshot of the set', () => {
  test('holds what the tables hold, free claims apart', async () => {
    expect(await readSnapshot(db)).toBeNull();
    expect(await tendSnapshot(db)).toBe(true);
    expect(plain(await readSnapshot(db))).toEqual(plain(await inTables()));
    expect(await tendSnapshot(db)).toBe(false);
  });

  test('claims share no object', async () => {
    await tendSnapshot(db);
    const [first, second] = (await readSnapshot(db))?.claimsByFacet.get('incident.motive') ?? [];
    expect(first?.attribution).toEqual(second?.attribution);
    expect(first?.attribution).not.toBe(second?.attribution);
  });

  test.each([
    ['a new source', async () => void (await add('a'))],
    ['an edited source', async () => void (await editSource(db, sourceId('b'), { publisher: 'Another' }))],
    ['a deleted source', async () => void (await deleteSources(db, [sourceId('b')], { now: NOW, undo: 'u' }))],
    [
      'a deletion undone',
      async () => {
        await deleteSources(db, [sourceId('b')], { now: NOW, undo: 'u' });
        await undoChange(db, 'u');
      },
    ],
    [
      'a claim that answers another question now',
      async () => {
        const fields = {
          event: 'icc-2023',
          facet: 'seat',
          value: 'hague',
          certainty: 'asserted',
          quote: 'In The Hague.',
        };
        await editClaim(db, claimId('b#1'), sourceId('b'), fields as never);
      },
    ],
    ['a claim made free', async () => void (await db.claims.update('b#1', { facet: 'custom:b' }))],
    ['all claims gone', async () => db.claims.clear()],
    ['a write of its own, outside of any transaction', async () => db.sources.delete('c')],
    [
      'very many new claims',
      async () => {
        const many = Array.from({ length: MOST_TOUCHED + 1 }, (_, at) => toRow(claimOf('b', at + 10, 'seat')));
        await db.claims.bulkPut(many);
      },
    ],
  ])('after %s nothing of before is shown', async (_, write) => {
    await tendSnapshot(db);
    await write();
    const lookup = storeLookup(db);
    const tables = await inTables();
    const found = { claimsByFacet: await lookup.claimsByFacet(FACETS), sourceById: await lookup.allSources() };
    expect(plain(found)).toEqual(plain(tables));
    await tendSnapshot(db);
    expect(plain(await readSnapshot(db))).toEqual(plain(tables));
  });

  test('a write that is taken back touches nothing', async () => {
    await tendSnapshot(db);
    const failing = db.transaction('rw', [db.sources], async () => {
      await db.sources.update('b', { publisher: 'Nobody' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.touched.count()).toBe(0);
    expect((await readSnapshot(db))?.sourceById.get('b')?.publisher).toBe('b');
  });

  test('a write while it is made leaves it to the next time', async () => {
    const tending = tendSnapshot(db);
    await Promise.all([tending, add('a')]);
    const lookup = storeLookup(db);
    expect((await lookup.claimsByFacet(['seat'])).get('seat')).toHaveLength(3);
    await tendSnapshot(db);
    expect(plain(await readSnapshot(db))).toEqual(plain(await inTables()));
  });

  test.each([
    ['of another format', async () => void (await db.snapshots.update(HEAD, { format: 0 } as never))],
    ['with a part missing', async () => db.snapshots.delete('claims seat 000000')],
    [
      'with a row that is broken',
      async () => void (await db.snapshots.update('claims seat 000000', { columns: { id: 7 } } as never)),
    ],
  ])('one %s is none', async (_, spoil) => {
    await tendSnapshot(db);
    await spoil();
    expect(await readSnapshot(db)).toBeNull();
    expect((await storeLookup(db).claimsByFacet(['seat'])).get('seat')).toHaveLength(2);
    await tendSnapshot(db);
    expect(plain(await readSnapshot(db))).toEqual(plain(await inTables()));
  });

  test('a database of version 3 opens, and has one made', async () => {
    const rows = { sources: await db.sources.toArray(), claims: await db.claims.toArray() };
    await db.delete();
    const old = new Dexie('second-source');
    old.version(3).stores({
      sources: 'id, url, publisher, lang',
      claims: 'id, source, facet, event, *terms',
      origins: 'id',
      shippedEdits: 'id',
      deleted: 'undo, deletedAt',
      settings: 'key',
      notes: 'id, pageUrl, source, claim, updatedAt, *tags',
      corrections: 'id, type, url, *sources',
      sourceTags: 'id, *tags',
      changes: 'key, edited',
    });
    await old.table('sources').bulkPut(rows.sources);
    await old.table('claims').bulkPut(rows.claims);
    old.close();
    db = new SecondSourceDatabase();
    expect((await storeLookup(db).claimsByFacet(['seat'])).get('seat')).toHaveLength(2);
    expect(await tendSnapshot(db)).toBe(true);
    expect(plain(await readSnapshot(db))).toEqual(plain(await inTables()));
  });
});
