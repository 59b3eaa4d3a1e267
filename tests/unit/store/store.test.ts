import { beforeEach, describe, expect, test } from 'vitest';
import { claimId, originId, sourceId } from '../../../lib/base/ids';
import type { SecondSourceDatabase } from '../../../lib/store/database';
import { storeLookup } from '../../../lib/store/reference-lookup';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../../lib/store/settings';
import { loadShippedSet, restoreShippedSet, type ShippedSet } from '../../../lib/store/shipped-set';
import { deleteSources, undoChange } from '../../../lib/store/bulk';
import { addSource, editSource, listHolders, listSources, readClaims, readSource } from '../../../lib/store/sources';
import { storeFailure } from '../../../lib/store/store-failure';
import type { SourceWithClaims } from '../../../lib/topic/source';
import { freshDatabase } from '../../support/fresh-database';

const made = (name: string, addedAt: string | null, title = `Title of ${name}`): SourceWithClaims => ({
  source: {
    id: sourceId(name),
    publisher: name,
    title,
    url: `https://example.org/${name}`,
    published: '2023-10-20',
    lang: 'en',
    kind: 'press',
    derived: null,
    origin: originId(`own:${name}`),
    addedAt,
  },
  claims: [
    {
      id: claimId(`${name}#1`),
      source: sourceId(name),
      event: 'icc-2023',
      facet: 'incident.motive',
      value: 'espionage',
      certainty: 'asserted',
      attribution: null,
      quote: 'An élan of spies.',
      statement: null,
      locator: null,
      origin: null,
    },
  ],
});
const set = (version: number, ...names: string[]): ShippedSet => ({
  version,
  sources: names.map((name) => made(name, null)),
  origins: [],
});
const NOW = '2026-01-02T03:04:05.000Z';

let db: SecondSourceDatabase;
beforeEach(() => {
  db = freshDatabase();
});
const titles = async (): Promise<string[]> => (await listSources(db)).sources.map(({ title }) => title).sort();

describe('the shipped set', () => {
  test('is loaded once, and again when a newer one ships', async () => {
    expect(await loadShippedSet(db, set(1, 'a', 'b'))).toBe(true);
    expect(await loadShippedSet(db, set(1, 'a', 'b'))).toBe(false);
    expect(await loadShippedSet(db, set(2, 'b', 'c'))).toBe(true);
    expect(await titles()).toEqual(['Title of b', 'Title of c']);
    expect(await db.claims.count()).toBe(2);
  });

  test('an update leaves what the reader made: own sources, edits, deletions', async () => {
    await loadShippedSet(db, set(1, 'a', 'b', 'c'));
    await addSource(db, { ...made('mine', NOW), origins: [] });
    await editSource(db, sourceId('a'), { title: 'Edited' });
    await deleteSources(db, [sourceId('b')], { now: NOW, undo: 'undo-b' });
    await loadShippedSet(db, set(2, 'a', 'b', 'c', 'd'));
    expect(await titles()).toEqual(['Edited', 'Title of c', 'Title of d', 'Title of mine']);
    expect(await restoreShippedSet(db, set(2, 'a', 'b', 'c', 'd'))).toBe(1);
    expect(await titles()).toEqual(['Edited', 'Title of b', 'Title of c', 'Title of d', 'Title of mine']);
  });

  test('a stop in the middle leaves the old set whole', async () => {
    await loadShippedSet(db, set(1, 'a'));
    const broken = { ...set(2, 'b'), origins: [{ id: null }] } as unknown as ShippedSet;
    await expect(loadShippedSet(db, broken)).rejects.toThrow();
    expect(await titles()).toEqual(['Title of a']);
    expect(await db.claims.count()).toBe(1);
  });
});

describe('sources', () => {
  test('adding the same address again changes nothing and says so', async () => {
    expect((await addSource(db, { ...made('mine', NOW), origins: [] })).existed).toBe(false);
    const again = await addSource(db, { ...made('mine', NOW, 'Other'), origins: [] });
    expect(again.existed).toBe(true);
    expect(await titles()).toEqual(['Title of mine']);
  });

  test('a deletion is undone whole, and once', async () => {
    await addSource(db, { ...made('mine', NOW), origins: [] });
    expect(await deleteSources(db, [sourceId('mine')], { now: NOW, undo: 'undo' })).toEqual({ changed: 1, claims: 1 });
    expect(await readSource(db, sourceId('mine'))).toBeNull();
    expect(await undoChange(db, 'undo')).toBe(1);
    expect((await readSource(db, sourceId('mine')))?.claims).toHaveLength(1);
    expect(await undoChange(db, 'undo')).toBe(0);
    expect(await deleteSources(db, [sourceId('nobody')], { now: NOW, undo: 'x' })).toEqual({ changed: 0, claims: 0 });
  });

  test('are found by the facet of their claims', async () => {
    await addSource(db, { ...made('mine', NOW), origins: [] });
    expect(await listHolders(db, 'incident.motive')).toEqual(['mine']);
    expect(await listHolders(db, 'seat')).toEqual([]);
  });

  test.each([
    [null, 2],
    ['icc-2023', 2],
    ['icc-2025', 0],
  ] as const)('claims of all sources are read by event %s', async (event, found) => {
    await addSource(db, { ...made('mine', NOW), origins: [] });
    await addSource(db, { ...made('yours', NOW), origins: [] });
    const { claims, next } = await readClaims(db, event, '');
    expect(claims).toHaveLength(found);
    expect(next).toBeNull();
  });

  test('many claims are read page by page, each of them once', async () => {
    const { source, claims } = made('mine', NOW);
    const [claim] = claims;
    if (!claim) throw new Error('a source has a claim');
    const many = Array.from({ length: 2_500 }, (_, at) => ({ ...claim, id: claimId(`mine#${at}`) }));
    await addSource(db, { source, claims: many, origins: [] });
    const read: string[] = [];
    let pages = 0;
    for (let after: string | null = ''; after !== null; pages += 1) {
      const page: Awaited<ReturnType<typeof readClaims>> = await readClaims(db, 'icc-2023', after);
      read.push(...page.claims.map(({ id }) => id));
      after = page.next;
    }
    expect(pages).toBe(3);
    expect(new Set(read).size).toBe(2_500);
  });

  test('the comparator is answered from the indexes', async () => {
    await addSource(db, { ...made('mine', NOW), origins: [] });
    const lookup = storeLookup(db);
    const found = await lookup.claimsByFacet(['incident.motive', 'seat']);
    expect([...found].map(([facet, claims]) => [facet, claims.length])).toEqual([
      ['incident.motive', 1],
      ['seat', 0],
    ]);
    expect(found.get('incident.motive')?.[0]).not.toHaveProperty('terms');
    expect((await lookup.sourceAt('https://example.org/mine'))?.id).toBe('mine');
  });

  test('what the comparator is answered is kept until the set is written to', async () => {
    await addSource(db, { ...made('mine', NOW), origins: [] });
    const lookup = storeLookup(db);
    const motives = async () => (await lookup.claimsByFacet(['incident.motive'])).get('incident.motive') ?? [];
    const [claims, sources] = [await motives(), await lookup.allSources()];
    expect(await motives()).toBe(claims);
    expect(await lookup.allSources()).toBe(sources);
    await changeSettings(db, { theme: 'dark' });
    expect(await motives()).toBe(claims);

    await editSource(db, sourceId('mine'), { publisher: 'Another' });
    expect((await lookup.allSources()).get('mine')?.publisher).toBe('Another');
    await addSource(db, { ...made('yours', NOW), origins: [] });
    expect((await motives()).map(({ source }) => source)).toEqual(['mine', 'yours']);
    await deleteSources(db, [sourceId('mine')], { now: NOW, undo: 'u' });
    expect((await motives()).map(({ source }) => source)).toEqual(['yours']);
    expect([...(await lookup.allSources()).keys()]).toEqual(['yours']);
    await undoChange(db, 'u');
    expect(await motives()).toHaveLength(2);
  });

  test('what is read while the set is written to is not kept', async () => {
    await addSource(db, { ...made('mine', NOW), origins: [] });
    const lookup = storeLookup(db);
    const reading = [lookup.claimsByFacet(['incident.motive']), lookup.allSources()] as const;
    await addSource(db, { ...made('yours', NOW), origins: [] });
    await Promise.all(reading);
    expect((await lookup.claimsByFacet(['incident.motive'])).get('incident.motive')).toHaveLength(2);
    expect((await lookup.allSources()).size).toBe(2);
  });
});

describe('settings', () => {
  test('start from the defaults, keep a change, and mend a broken row', async () => {
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
    expect((await changeSettings(db, { lang: 'fr' })).lang).toBe('fr');
    await db.settings.put({ key: 'settings', value: { lang: 'xx', theme: 'dark', mutedSites: 7 } });
    expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });
});

test.each([
  [{ name: 'QuotaExceededError', message: '' }, 'store-full'],
  [{ name: 'AbortError', message: 'x', inner: { name: 'QuotaExceededError', message: '' } }, 'store-full'],
  [{ name: 'VersionError', message: '' }, 'store-newer'],
  [{ name: 'InvalidStateError', message: '' }, 'store-forbidden'],
  [{ name: 'DatabaseClosedError', message: '' }, 'store-unavailable'],
  [new Error('anything'), 'unexpected'],
])('%j is told as %s', (error, type) => {
  expect(storeFailure(error).type).toBe(type);
});
