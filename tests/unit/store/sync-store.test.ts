import { beforeEach, describe, expect, test } from 'vitest';
import { noDeflate, randomOf } from '../../../scripts/sync/test-doubles';
import { claimId, correctionId, noteId, originId, sourceId } from '../../../lib/base/ids';
import { readerClaimId } from '../../../lib/relate/reader-claim';
import { listCorrections, saveCorrection, withdrawCorrection } from '../../../lib/store/corrections';
import { SecondSourceDatabase } from '../../../lib/store/database';
import { newDeviceId } from '../../../lib/store/journal';
import { journalMissing } from '../../../lib/store/journal-records';
import { deleteNote, listNotes, restoreNote, saveNote } from '../../../lib/store/notes';
import { loadShippedSet } from '../../../lib/store/shipped-set';
import { listTags, setTags } from '../../../lib/store/source-tags';
import { deleteSources, undoChange } from '../../../lib/store/bulk';
import { addClaim, addSource, editSource, listSources, readSource } from '../../../lib/store/sources';
import { countWaiting, createSyncStore, markSent } from '../../../lib/store/sync-store';
import { syncRound, type RoundOutcome } from '../../../lib/sync/engine';
import { createShardCodec } from '../../../lib/sync/shards/codec';
import { createMemoryTransport } from '../../../lib/sync/memory-transport';
import type { SourceClaim, SourceWithClaims } from '../../../lib/topic/source';
import { forgetDatabases } from '../../support/fresh-database';

const NOW = '2026-01-02T03:04:05.000Z';

const made = (id: string, addedAt: string | null): SourceWithClaims => ({
  source: {
    id: sourceId(id),
    publisher: id,
    title: `Title of ${id}`,
    url: `https://example.org/${id}`,
    published: '2023-10-20',
    lang: 'en',
    kind: 'press',
    derived: null,
    origin: originId(`own:${id}`),
    addedAt,
  },
  claims: [claim(id, `${id}#1`)],
});

function claim(source: string, id: string): SourceClaim {
  return {
    id: claimId(id),
    source: sourceId(source),
    event: 'e',
    facet: 'f',
    value: 'v',
    certainty: 'asserted',
    attribution: null,
    quote: 'Words of it.',
    statement: null,
    locator: null,
    origin: null,
  };
}

const SHIPPED = { version: 1, sources: [made('shipped', null), made('hidden', null)], origins: [] };

interface Device {
  readonly db: SecondSourceDatabase;
  readonly round: () => Promise<RoundOutcome>;
}

let a: Device;
let b: Device;
beforeEach(async () => {
  forgetDatabases();
  const items = new Map<string, Uint8Array<ArrayBuffer>>();
  const device = async (name: string): Promise<Device> => {
    const db = new SecondSourceDatabase(name);
    await loadShippedSet(db, SHIPPED);
    const store = createSyncStore(db);
    let nonce = 0;
    const deps = {
      store,
      sealing: { cipher: null, former: [], readPlain: false },
      codec: createShardCodec(noDeflate),
      now: () => Date.now(),
      newDevice: newDeviceId,
      newNonce: () => `${name}${(nonce += 1)}`,
      label: name,
    };
    return { db, round: async () => syncRound(deps, createMemoryTransport(items, { name: 'far', itemBytes: 4096 })) };
  };
  [a, b] = [await device('one'), await device('two')];
});

/** Until nothing moves any more. */
async function settle(): Promise<void> {
  for (const { round } of [a, b, a, b]) {
    const outcome = await round();
    expect(outcome.type).toBe('done');
  }
}

const write = async (
  { db }: Device,
  id: string,
  text: string,
  basedOn: string | null = null,
  alternatives?: readonly string[],
): Promise<string> => {
  const saved = await saveNote(
    db,
    {
      id: noteId(id),
      target: { type: 'source', source: sourceId('shipped') },
      text,
      tags: [],
      ...(alternatives ? { alternatives } : {}),
    },
    basedOn,
    { now: new Date(Date.parse(NOW) + text.length).toISOString(), newId: noteId(id) },
  );
  return saved.note.updatedAt;
};

const all = async ({ db }: Device): Promise<unknown> => ({
  notes: await listNotes(db),
  corrections: await listCorrections(db),
  sources: (await listSources(db)).sources,
  claims: await db.claims.orderBy('id').toArray(),
  edits: await db.shippedEdits.orderBy('id').toArray(),
  tags: await listTags(db),
});

describe('the database as a store of sync', () => {
  test('every kind of record arrives on the other device, and its deletion too', async () => {
    await write(a, 'n1', 'A note');
    const correction = await saveCorrection(
      a.db,
      { type: 'origin', a: sourceId('x'), b: sourceId('y'), same: true },
      { now: NOW, newId: correctionId('c1') },
    );
    await addSource(a.db, { ...made('mine', NOW), origins: [] });
    await addClaim(a.db, {
      ...claim('shipped', ''),
      quote: 'Other words.',
      id: readerClaimId(sourceId('shipped'), '1'),
    });
    await editSource(a.db, sourceId('shipped'), { title: 'Edited' });
    await deleteSources(a.db, [sourceId('hidden')], { now: NOW, undo: 'u1' });
    await setTags(a.db, sourceId('mine'), ['tag']);
    await settle();
    await loadShippedSet(b.db, SHIPPED);
    expect(await all(b)).toEqual(await all(a));
    expect((await listSources(b.db)).sources.map(({ title }) => title).sort()).toEqual(['Edited', 'Title of mine']);

    await deleteNote(b.db, noteId('n1'), NOW, 'u2');
    await withdrawCorrection(b.db, correction.id);
    await deleteSources(b.db, [sourceId('mine')], { now: NOW, undo: 'u3' });
    await setTags(b.db, sourceId('mine'), []);
    await settle();
    expect(await all(a)).toEqual(await all(b));
    expect(await listNotes(a.db)).toEqual([]);
    expect(await readSource(a.db, sourceId('mine'))).toBeNull();

    await restoreNote(b.db, 'u2');
    await undoChange(b.db, 'u3');
    await undoChange(a.db, 'u1');
    await settle();
    await loadShippedSet(a.db, SHIPPED);
    await loadShippedSet(b.db, SHIPPED);
    expect(await all(a)).toEqual(await all(b));
    expect((await readSource(a.db, sourceId('mine')))?.claims).toHaveLength(1);
    expect((await readSource(b.db, sourceId('hidden')))?.claims).toHaveLength(1);
  });

  test('two texts written at once are both kept, and settled once on either device', async () => {
    const first = await write(a, 'n1', 'first');
    await settle();
    await write(a, 'n1', 'from one', first);
    await write(b, 'n1', 'from the other', first);
    await settle();
    const [here] = await listNotes(a.db);
    expect(await listNotes(b.db)).toEqual([here]);
    expect(new Set([here?.text, ...(here?.alternatives ?? [])])).toEqual(new Set(['from one', 'from the other']));
    await write(b, 'n1', 'the last word', here?.updatedAt ?? null, []);
    await settle();
    for (const device of [a, b])
      expect((await listNotes(device.db))[0]).toMatchObject({ text: 'the last word', alternatives: [] });
  });

  test('texts kept by this device alone travel as alternatives', async () => {
    const first = await write(a, 'n1', 'first');
    await write(a, 'n1', 'second text', first);
    await write(a, 'n1', 'third', first);
    expect((await listNotes(a.db))[0]).toMatchObject({ text: 'third', alternatives: ['second text'] });
    await settle();
    expect((await listNotes(b.db))[0]).toMatchObject({ text: 'third', alternatives: ['second text'] });
  });

  test('the shipped set is never synced', async () => {
    await settle();
    expect(await a.db.changes.count()).toBe(0);
    expect(await journalMissing(a.db)).toBe(0);
  });

  test('a source of the shipped set cannot be overwritten from outside', async () => {
    const store = createSyncStore(b.db);
    await addSource(a.db, { ...made('mine', NOW), origins: [] });
    const rows = await createSyncStore(a.db).readAll();
    await store.applyMerged(rows.map((row) => (row.kind === 'source' ? { ...row, id: 'shipped' } : row)));
    expect((await readSource(b.db, sourceId('shipped')))?.source.title).toBe('Title of shipped');
  });

  test('what is of an unknown kind or shape is kept in the journal and shown nowhere', async () => {
    const store = createSyncStore(b.db);
    const [row] = await (async () => {
      await write(a, 'n1', 'A note');
      return createSyncStore(a.db).readAll();
    })();
    const strange = { ...row, kind: 'future', id: 'f' } as never;
    const broken = { ...row, id: 'n2', fields: { text: row?.fields['text'] } } as never;
    await store.applyMerged([strange, broken]);
    expect(await listNotes(b.db)).toEqual([]);
    expect(await store.readAll()).toEqual(expect.arrayContaining([strange, broken]));
  });

  test('records of before the journal are journalled once', async () => {
    await write(a, 'n1', 'A note');
    await addSource(a.db, { ...made('mine', NOW), origins: [] });
    const before = (await createSyncStore(a.db).readAll()).map(({ kind, id }) => `${kind}/${id}`).sort();
    await a.db.changes.clear();
    expect(await journalMissing(a.db)).toBe(3);
    expect((await createSyncStore(a.db).readAll()).map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual(before);
    expect(await journalMissing(a.db)).toBe(0);
    await settle();
    expect(await all(b)).toEqual(await all(a));
  });

  test('what waits is counted, and what came from outside is none of it', async () => {
    await write(a, 'n1', 'A note');
    await write(a, 'n2', 'Another');
    expect(await countWaiting(a.db, 'far')).toBe(2);
    await markSent(a.db, 'far', await createSyncStore(a.db).revision());
    expect(await countWaiting(a.db, 'far')).toBe(0);
    await settle();
    expect(await countWaiting(b.db, 'far')).toBe(0);
  });

  test('a write that fails leaves no stamp', async () => {
    const before = await createSyncStore(a.db).revision();
    const broken = a.db.transaction('rw', [a.db.notes, a.db.changes, a.db.settings], async () => {
      await write(a, 'n1', 'A note');
      throw new Error('stopped');
    });
    await expect(broken).rejects.toThrow('stopped');
    expect(await createSyncStore(a.db).revision()).toBe(before);
    expect(await a.db.changes.count()).toBe(0);
  });

  test('random edits on both sides end equal', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const random = randomOf(seed);
      const pick = (count: number): number => Math.floor(random() * count);
      for (let step = 0; step < 30; step++) {
        const device = pick(2) === 0 ? a : b;
        const [id, action] = [`n${pick(4)}`, pick(6)];
        const present = await device.db.notes.get(noteId(id));
        if (action < 3) await write(device, id, `text ${seed} ${step}`, present?.updatedAt ?? null);
        else if (action === 3) await deleteNote(device.db, noteId(id), NOW, `undo ${seed} ${step}`);
        else if (action === 4) await setTags(device.db, sourceId(`s${pick(2)}`), pick(3) === 0 ? [] : [`t${step}`]);
        else await device.round();
      }
      await settle();
      await settle();
      expect(await all(b)).toEqual(await all(a));
    }
  });
});
