import * as v from 'valibot';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { claimId, correctionId, noteId, sourceId } from '../../../lib/base/ids';
import type { CorrectionDraft, NoteDraft } from '../../../lib/messages/protocol';
import { claimSchema } from '../../../lib/exchange/json/reference-set-schema';
import { freeFacet } from '../../../lib/relate/free-claim';
import { storeLookup } from '../../../lib/store/reference-lookup';
import { readerClaimId } from '../../../lib/relate/reader-claim';
import { listCorrections, saveCorrection, withdrawCorrection } from '../../../lib/store/corrections';
import { SecondSourceDatabase, STORE_VERSION } from '../../../lib/store/database';
import { deleteNote, listNotes, restoreNote, saveNote, shouldRemind } from '../../../lib/store/notes';
import { readReaderSet } from '../../../lib/store/reader-set';
import { loadShippedSet, restoreShippedSet, type ShippedSet } from '../../../lib/store/shipped-set';
import { listTags, setTags } from '../../../lib/store/source-tags';
import { deleteSources, undoChange } from '../../../lib/store/bulk';
import { addClaim, editSource, readSource } from '../../../lib/store/sources';
import { attempt } from '../../../lib/store/store-failure';
import { storedSource } from '../../fixtures/stored-source';
import { freshDatabase } from '../../support/fresh-database';

const NOW = '2026-01-02T03:04:05.000Z';
const LATER = '2026-01-02T03:05:00.000Z';
const TOO_LATE = '2026-01-03T03:05:01.000Z';

let db: SecondSourceDatabase;
beforeEach(() => {
  db = freshDatabase();
});

const PAGE = { url: 'https://paper.example/a', title: 'A title', publisher: null, published: null };
const draft = (text: string, change: Partial<NoteDraft> = {}): NoteDraft => ({
  id: null,
  target: {
    type: 'passage',
    page: PAGE,
    selector: { exact: 'élan of spies', prefix: 'An ', suffix: '.', start: 3, end: 16 },
    facet: null,
  },
  text,
  tags: [],
  ...change,
});
const clock = (id: string, now = NOW) => ({ now, newId: noteId(id) });

const source = (id: string, addedAt: string | null = null) => storedSource(id, addedAt);
const shipped = (version: number, ...ids: string[]): ShippedSet => ({
  version,
  sources: ids.map((id) => source(id)),
  origins: [],
});

describe('notes', () => {
  test('are kept, changed, and found by page, source, claim and words', async () => {
    const { note } = await saveNote(db, draft('First'), null, clock('a'));
    await saveNote(db, draft('On a source', { target: { type: 'source', source: sourceId('s') } }), null, clock('b'));
    const target = { type: 'source-claim', claim: claimId('s#1'), source: sourceId('s') } as const;
    await saveNote(db, draft('On its claim', { target, tags: ['ask', 'ask'] }), null, clock('c', LATER));
    const { note: changed, merged } = await saveNote(
      db,
      draft('Second', { id: note.id }),
      note.updatedAt,
      clock('x', LATER),
    );
    expect(merged).toBe(false);
    expect(changed).toMatchObject({ id: 'a', createdAt: NOW, updatedAt: LATER, alternatives: [] });
    const texts = async (filter: Parameters<typeof listNotes>[1]): Promise<string[]> =>
      (await listNotes(db, filter)).map(({ text }) => text).sort();
    expect(await texts({ page: PAGE.url })).toEqual(['Second']);
    expect(await texts({ source: sourceId('s') })).toEqual(['On a source', 'On its claim']);
    expect(await texts({ claim: claimId('s#1') })).toEqual(['On its claim']);
    expect((await listNotes(db, { claim: claimId('s#1') }))[0]?.tags).toEqual(['ask']);
    expect(Object.keys((await listNotes(db, { page: PAGE.url }))[0] ?? {})).not.toContain('pageUrl');
  });

  test('two views that change one note at the same time lose neither text', async () => {
    const { note } = await saveNote(db, draft('Start'), null, clock('a'));
    await saveNote(db, draft('From the popup', { id: note.id }), note.updatedAt, clock('x', LATER));
    const { note: both, merged } = await saveNote(
      db,
      draft('From the card', { id: note.id }),
      note.updatedAt,
      clock('x', LATER),
    );
    expect(merged).toBe(true);
    expect(both).toMatchObject({ text: 'From the card', alternatives: ['From the popup'] });
    expect(both.updatedAt > LATER).toBe(true);
    const settled = draft('From the popup', { id: note.id, alternatives: [] });
    expect((await saveNote(db, settled, both.updatedAt, clock('x', LATER))).note.alternatives).toEqual([]);
  });

  test('a note that was deleted elsewhere while it was written comes back', async () => {
    const { note } = await saveNote(db, draft('Start'), null, clock('a'));
    await deleteNote(db, note.id, NOW, 'undo');
    await saveNote(db, draft('Longer', { id: note.id }), note.updatedAt, clock('x', LATER));
    expect((await listNotes(db)).map(({ text }) => text)).toEqual(['Longer']);
  });

  test('a deletion is undone within a day', async () => {
    const { note } = await saveNote(db, draft('Start'), null, clock('a'));
    expect(await deleteNote(db, note.id, NOW, 'undo')).toEqual({ undo: 'undo' });
    expect(await deleteNote(db, note.id, NOW, 'again')).toBeNull();
    expect(await undoChange(db, 'undo')).toBe(0);
    expect((await restoreNote(db, 'undo'))?.text).toBe('Start');
    expect(await restoreNote(db, 'undo')).toBeNull();
    await deleteNote(db, note.id, NOW, 'old');
    const { note: other } = await saveNote(db, draft('Other'), null, clock('b'));
    await deleteNote(db, other.id, TOO_LATE, 'new');
    expect(await restoreNote(db, 'old')).toBeNull();
  });

  test('after ten the reader is reminded, once', async () => {
    for (let at = 0; at < 9; at += 1) await saveNote(db, draft('n'), null, clock(`n${at}`));
    expect(await shouldRemind(db)).toBe(false);
    await saveNote(db, draft('n'), null, clock('n9'));
    expect(await shouldRemind(db)).toBe(true);
    expect(await shouldRemind(db)).toBe(false);
  });
});

describe('corrections', () => {
  const relation = (to: 'none' | 'corroborates', quote = 'The attack was espionage.'): CorrectionDraft => ({
    type: 'relation',
    claim: { url: PAGE.url, facet: 'f', value: 'v', quote },
    sourceClaim: claimId('s#1'),
    source: sourceId('s'),
    relation: to,
    from: 'conflicts',
  });
  const at = (id: string) => ({ now: NOW, newId: correctionId(id) });

  test('a later word on the same matter replaces the earlier and keeps its id', async () => {
    await saveCorrection(db, relation('none'), at('c1'));
    const again = await saveCorrection(db, relation('corroborates', '  The attack was ESPIONAGE '), at('c2'));
    await saveCorrection(db, { type: 'origin', a: sourceId('a'), b: sourceId('b'), same: true }, at('c3'));
    await saveCorrection(db, { type: 'origin', a: sourceId('b'), b: sourceId('a'), same: false }, at('c4'));
    expect(again.id).toBe('c1');
    expect((await listCorrections(db)).map(({ id }) => id)).toEqual(['c1', 'c3']);
    expect(await db.corrections.where('sources').equals('s').count()).toBe(1);
    expect(await db.corrections.where('url').equals(PAGE.url).count()).toBe(1);
  });

  test('a correction is withdrawn once', async () => {
    const { id } = await saveCorrection(db, relation('none'), at('c1'));
    expect(await withdrawCorrection(db, id)).toBe(true);
    expect(await withdrawCorrection(db, id)).toBe(false);
  });
});

test('tags of a source are trimmed, kept once, and go when none is left', async () => {
  expect(await setTags(db, sourceId('s'), [' law ', 'law', ''])).toEqual(['law']);
  expect(await listTags(db)).toEqual({ s: ['law'] });
  await setTags(db, sourceId('s'), []);
  expect(await listTags(db)).toEqual({});
});

describe('the shipped set', () => {
  test('restoring it brings hidden sources back and leaves every edit', async () => {
    const set = shipped(1, 'a', 'b');
    await loadShippedSet(db, set);
    await editSource(db, sourceId('a'), { title: 'Mine' });
    await deleteSources(db, [sourceId('a')], { now: NOW, undo: 'u1' });
    await editSource(db, sourceId('b'), { title: 'Mine too' });
    expect(await restoreShippedSet(db, set)).toBe(1);
    expect((await readSource(db, sourceId('a')))?.source.title).toBe('Mine');
    expect((await readSource(db, sourceId('b')))?.source.title).toBe('Mine too');
  });

  test('a claim that the reader added to a shipped source outlives a newer set', async () => {
    await loadShippedSet(db, shipped(1, 'a'));
    const [first] = source('a').claims;
    if (!first) throw new Error('no claim');
    const own = { ...first, id: readerClaimId(sourceId('a'), 'x'), quote: 'By hand.' };
    expect(await addClaim(db, own)).toEqual(own);
    expect((await addClaim(db, { ...own, id: readerClaimId(sourceId('a'), 'y') }))?.id).toBe(own.id);
    expect(await addClaim(db, { ...own, source: sourceId('nobody') })).toBeNull();
    await loadShippedSet(db, shipped(2, 'a'));
    expect((await readSource(db, sourceId('a')))?.claims.map(({ id }) => id).sort()).toEqual(['a#1', own.id]);
  });
});

describe('free claims', () => {
  test('are found by their facet, and the same words are kept once', async () => {
    await loadShippedSet(db, shipped(1, 'a'));
    const [first] = source('a').claims;
    if (!first) throw new Error('no claim');
    const free = (unique: string, quote: string) => ({
      ...first,
      id: readerClaimId(sourceId('a'), unique),
      facet: freeFacet(unique),
      value: null,
      quote,
    });
    await addClaim(db, free('1', 'In its own words.'));
    expect(await addClaim(db, free('2', 'In its own words.'))).toEqual(free('1', 'In its own words.'));
    await addClaim(db, free('3', 'In other words.'));
    expect((await storeLookup(db).freeClaims()).map(({ facet }) => facet).sort()).toEqual(['custom:1', 'custom:3']);
    expect(v.is(claimSchema, free('1', 'In its own words.'))).toBe(true);
  });
});

describe('versions of the store', () => {
  const V1 = {
    sources: 'id, url, publisher, lang',
    claims: 'id, source, facet, event, *terms',
    origins: 'id',
    shippedEdits: 'id',
    deleted: 'undo, deletedAt',
    settings: 'key',
  };

  test('a database of version 1 opens with all that was in it', async () => {
    const old = new Dexie('second-source');
    old.version(1).stores(V1);
    const mine = source('mine', NOW);
    await old.table('sources').put(mine.source);
    await old.table('claims').bulkPut(mine.claims.map((claim) => ({ ...claim, terms: ['f=v'] })));
    await old.table('settings').put({ key: 'settings', value: { lang: 'fr' } });
    const gone = source('gone', NOW);
    await old.table('deleted').put({ undo: 'u', deletedAt: NOW, source: gone.source, claims: gone.claims });
    old.close();
    expect((await readSource(db, sourceId('mine')))?.claims).toHaveLength(1);
    expect((await db.settings.get('settings'))?.value).toEqual({ lang: 'fr' });
    expect(await undoChange(db, 'u')).toBe(1);
    await saveNote(db, draft('New'), null, clock('a'));
    expect(await listNotes(db)).toHaveLength(1);
    expect(await db.isNewer()).toBe(false);
  });

  test('a database of a newer version is read, and nothing in it is changed', async () => {
    await saveNote(db, draft('Kept'), null, clock('a'));
    db.close();
    const newer = new Dexie('second-source');
    newer.version(1).stores(V1);
    newer.version(2).stores({
      notes: 'id, pageUrl, source, claim, updatedAt, *tags',
      corrections: 'id, type, url, *sources',
      sourceTags: 'id, *tags',
      changes: 'key',
    });
    newer.version(7).stores({ wonders: 'id' });
    await newer.open();
    newer.close();
    db = new SecondSourceDatabase();
    expect((await listNotes(db)).map(({ text }) => text)).toEqual(['Kept']);
    expect(await db.isNewer()).toBe(true);
    expect(await loadShippedSet(db, shipped(1, 'a'))).toBe(false);
    const saved = await attempt(async () => saveNote(db, draft('Lost'), null, clock('b')));
    expect(saved).toMatchObject({ ok: false, error: { type: 'store-newer' } });
    expect(await db.notes.count()).toBe(1);
  });

  test('a newer version that opens it meanwhile is given way to; what is there is read on, and not changed', async () => {
    await saveNote(db, draft('Kept'), null, clock('a'));
    await new Promise<void>((done, fail) => {
      const opening = Dexie.dependencies.indexedDB.open('second-source', (STORE_VERSION + 1) * 10);
      opening.onupgradeneeded = () => opening.result.createObjectStore('wonders');
      opening.addEventListener('error', () => fail(opening.error));
      opening.onsuccess = () => {
        opening.result.close();
        done();
      };
    });
    expect((await listNotes(db)).map(({ text }) => text)).toEqual(['Kept']);
    expect(await db.isNewer()).toBe(true);
    const saved = await attempt(async () => saveNote(db, draft('Lost'), null, clock('b')));
    expect(saved).toMatchObject({ ok: false, error: { type: 'store-newer' } });
    expect((await readReaderSet(db)).notes).toHaveLength(1);
  });

  test('a full disk is told, and what was there stays', async () => {
    await saveNote(db, draft('Kept'), null, clock('a'));
    const full = new DOMException('full', 'QuotaExceededError');
    db.notes.hook('creating', () => {
      throw full;
    });
    const saved = await attempt(async () => saveNote(db, draft('More'), null, clock('b')));
    expect(saved).toMatchObject({ ok: false, error: { type: 'store-full' } });
    expect(await db.notes.count()).toBe(1);
  });
});
