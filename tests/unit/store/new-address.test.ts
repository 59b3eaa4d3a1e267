import { beforeEach, describe, expect, test } from 'vitest';
import { claimId, correctionId, noteId, originId, sourceId } from '../../../lib/base/ids';
import { readSourceClaims } from '../../../lib/relate/apply-corrections';
import { planImport } from '../../../lib/exchange/import-plan';
import type { WrittenStep } from '../../../lib/exchange/plan/plan-step';
import { EMPTY_SET, type ReaderSet } from '../../../lib/exchange/reader-set';
import { applyImport } from '../../../lib/store/apply-import';
import { listCorrections, saveCorrection } from '../../../lib/store/corrections';
import type { SecondSourceDatabase } from '../../../lib/store/database';
import { listNotes, saveNote } from '../../../lib/store/notes';
import { loadShippedSet } from '../../../lib/store/shipped-set';
import { readReaderSet } from '../../../lib/store/reader-set';
import { createSyncStore } from '../../../lib/store/sync-store';
import { clockOf, type DeviceId } from '../../../lib/sync/model/clock';
import type { SyncRecord } from '../../../lib/sync/model/record';
import { storedSource } from '../../fixtures/stored-source';
import { editSource, readSource } from '../../../lib/store/sources';
import type { Source, SourceClaim, SourceWithClaims } from '../../../lib/topic/source';
import { freshDatabase } from '../../support/fresh-database';

const NOW = '2026-01-02T03:04:05.000Z';
const [OLD, NEW] = ['https://example.org/old', 'https://example.org/new'];
const ID = sourceId('a');

let db: SecondSourceDatabase;
beforeEach(() => {
  db = freshDatabase();
});

/** A shipped source with one claim, at an address. */
async function ship(url: string | null): Promise<void> {
  const source: Source = {
    id: ID,
    publisher: 'Paper',
    title: 'A',
    url,
    published: null,
    lang: 'en',
    kind: 'press',
    derived: null,
    origin: originId('own:a'),
    addedAt: null,
  };
  const claim: SourceClaim = {
    id: claimId('a#1'),
    source: ID,
    event: 'e',
    facet: 'f',
    value: 'v',
    certainty: 'asserted',
    attribution: null,
    quote: 'The words of the source.',
    statement: null,
    locator: null,
    origin: null,
  };
  await loadShippedSet(db, { version: 1, sources: [{ source, claims: [claim] }], origins: [] });
}
const say = async (url: string | null, quote = 'The words of the source.'): Promise<unknown> =>
  saveCorrection(
    db,
    { type: 'value', claim: { url, facet: 'f', value: 'v', quote }, facet: 'f', value: 'w', certainty: null },
    { now: NOW, newId: correctionId(`c${quote.length}`) },
  );
const note = async (url: string): Promise<unknown> => {
  const page = { url, title: 'A', publisher: null, published: null };
  const selector = { exact: 'words', prefix: '', suffix: '', start: 4, end: 9 };
  const target = { type: 'passage', page, selector, facet: null } as const;
  return saveNote(db, { id: null, target, text: 'Mine.', tags: [] }, null, { now: NOW, newId: noteId('n') });
};
const values = async (): Promise<unknown> => {
  const read = await readSource(db, ID);
  return readSourceClaims(read?.claims ?? [], read?.source.url ?? null, await listCorrections(db)).map(
    ({ now }) => now?.value,
  );
};

describe('a source whose address is changed', () => {
  test('keeps what the reader said of its claims and noted on its passages', async () => {
    await ship(OLD);
    await say(OLD);
    await say('https://example.org/other', 'Words of another page altogether.');
    await note(OLD);
    await editSource(db, ID, { url: NEW });
    expect(await values()).toEqual(['w']);
    expect(await listNotes(db, { page: NEW })).toMatchObject([{ id: 'n', text: 'Mine.' }]);
    expect((await listCorrections(db)).filter((one) => one.type === 'value' && one.claim.url === NEW)).toHaveLength(1);
    await editSource(db, ID, { url: OLD });
    expect(await values()).toEqual(['w']);
    expect(await listNotes(db, { page: OLD })).toHaveLength(1);
  });

  test('that had none takes along only what is of its own claims', async () => {
    await ship(null);
    await say(null);
    await say(null, 'Words of another text that has no address.');
    await editSource(db, ID, { url: NEW });
    expect(await values()).toEqual(['w']);
    const urls = (await listCorrections(db)).map((one) => one.type === 'value' && one.claim.url);
    expect(new Set(urls)).toEqual(new Set([null, NEW]));
  });

  /** The reader's own source with one claim, at an address. */
  const own = (url: string): SourceWithClaims => {
    const { source, claims } = storedSource('a', NOW);
    return {
      source: { ...source, url },
      claims: claims.map((claim) => ({ ...claim, facet: 'f', value: 'v', quote: 'The words of the source.' })),
    };
  };
  const bring = async (set: Partial<ReaderSet>): Promise<number | null> => {
    const plan = planImport(await readReaderSet(db), { set: { ...EMPTY_SET, ...set }, passed: [] }, 'file');
    return applyImport(
      db,
      plan.steps.filter((step): step is WrittenStep => step.action === 'add' || step.action === 'change'),
    );
  };
  const isAt = async (url: string): Promise<void> => {
    expect(await values()).toEqual(['w']);
    expect(await listNotes(db, { page: url })).toMatchObject([{ id: 'n', text: 'Mine.' }]);
  };

  test('by an import takes along what the reader said and noted', async () => {
    await bring({ sources: [own(OLD)] });
    await say(OLD);
    await note(OLD);
    await isAt(OLD);
    expect(await bring({ sources: [own(NEW)] })).toBeGreaterThan(0);
    expect((await readSource(db, ID))?.source.url).toBe(NEW);
    await isAt(NEW);
  });

  test('by an imported edit of the shipped set takes it along as well', async () => {
    await ship(OLD);
    await say(OLD);
    await note(OLD);
    await bring({ edits: [{ id: 'a', hidden: false, fields: { url: NEW } }] });
    await isAt(NEW);
  });

  test.each([
    ['own', async () => bring({ sources: [own(OLD)] })],
    ['shipped', async () => ship(OLD)],
  ] as const)('by another device takes it along, and tells it on: %s', async (_, begin) => {
    await begin();
    await say(OLD);
    await note(OLD);
    const store = createSyncStore(db);
    const kind = _ === 'own' ? 'source' : 'shipped-edit';
    const before = (await store.readAll()).find((record) => record.kind === kind);
    const at = clockOf(Date.now() + 1_000, 0, 'other000' as DeviceId);
    const present: SyncRecord = before ?? { kind, id: ID, fields: { hidden: { value: false, at } }, deleted: null };
    await store.applyMerged([{ ...present, fields: { ...present.fields, url: { value: NEW, at } } }]);
    await isAt(NEW);
    const told = JSON.stringify((await store.readAll()).filter(({ kind: of }) => of === 'note' || of === 'correction'));
    expect(told).toContain(NEW);
    expect(told).not.toContain(OLD);
    // Told again, nothing is changed any more.
    const revision = await store.revision();
    await store.applyMerged(await store.readAll());
    expect(await store.revision()).toBe(revision);
  });
});
