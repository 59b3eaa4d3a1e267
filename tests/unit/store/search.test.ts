import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { claimId, noteId, originId, sourceId } from '../../../lib/base/ids';
import { SecondSourceDatabase } from '../../../lib/store/database';
import { saveNote } from '../../../lib/store/notes';
import { createSearch, type SetSearch } from '../../../lib/store/search';
import { setTags } from '../../../lib/store/source-tags';
import { deleteSources } from '../../../lib/store/bulk';
import { addSource, editSource } from '../../../lib/store/sources';

const NOW = '2026-01-02T03:04:05.000Z';
let db: SecondSourceDatabase;
let search: SetSearch;

async function add(name: string, title: string, quote = 'Nothing else.', publisher = 'Nordzee Post'): Promise<void> {
  const id = sourceId(name);
  const origin = originId(`own:${name}`);
  const url = `https://example.org/${name}`;
  const common = { event: 'e', facet: 'f', value: 'v', certainty: 'asserted', attribution: null } as const;
  await addSource(db, {
    origins: [],
    source: {
      id,
      publisher,
      title,
      url,
      published: null,
      lang: 'en',
      kind: 'press',
      derived: null,
      origin,
      addedAt: NOW,
    },
    claims: [{ id: claimId(`${name}#1`), source: id, quote, statement: null, locator: null, origin: null, ...common }],
  });
}
const note = async (id: string, text: string, source: string): Promise<unknown> =>
  saveNote(db, { id: noteId(id), target: { type: 'source', source: sourceId(source) }, text, tags: [] }, null, {
    now: NOW,
    newId: noteId(id),
  });
const found = async (query: string): Promise<string[]> =>
  (await search.sources(query)).map(({ id, place }) => (place ? `${id} in ${place}` : id));

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  db = new SecondSourceDatabase();
  search = createSearch(db);
  await add('a', 'Le Léman brûle', 'Hackers stole an élan of files.');
  await add('b', 'Spies at the court', 'The files were encrypted in October 2023.');
  await add('c', 'Museum reopens', 'Visitors came back to see the court.');
  await note('n', 'Ask the registry about it', 'c');
  await setTags(db, 'a', ['dossier']);
});

describe('sources are found', () => {
  test.each([
    ['in a title without its accents', 'LEMAN', ['a']],
    ['by the beginning of a word', 'muse', ['c']],
    ['with a slip of the finger', 'mueum', ['c']],
    ['in a claim', 'elan', ['a in claim']],
    ['by a word of the title and one of a claim', 'spies encrypted', ['b in claim']],
    ['in the title before a claim', 'court', ['b', 'c in claim']],
    ['in a note', 'registry', ['c in note']],
    ['by a tag', 'dossier', ['a in tag']],
    ['by their publisher', 'nordzee leman', ['a']],
    ['by the number that was typed, not its like', '2024', []],
    ['never by a text of marks alone', '?!', []],
  ])('%s', async (_, query, expected) => {
    expect(await found(query)).toEqual(expected);
  });
});

describe('the search follows the set', () => {
  test('what is added, changed, deleted, tagged and noted', async () => {
    expect(await found('harbour')).toEqual([]);
    await add('d', 'A harbour closes');
    await editSource(db, sourceId('b'), { title: 'Harbour spies' });
    await deleteSources(db, [sourceId('c')], { now: NOW, undo: 'undo' });
    await note('m', 'Harbour master to be asked', 'a');
    search.sourcesChanged(['b', 'c', 'd']);
    search.notesChanged(['m']);
    expect((await found('harbour')).toSorted()).toEqual(['a in note', 'b', 'd']);
    expect(await found('museum')).toEqual([]);
    expect(await found('court')).toEqual([]);
  });

  test('the whole set, told by no name', async () => {
    expect(await found('harbour')).toEqual([]);
    await add('d', 'A harbour closes');
    search.sourcesChanged([]);
    expect(await found('harbour')).toEqual(['d']);
  });

  test('questions asked at once are all answered from one index', async () => {
    const all = await Promise.all(['leman', 'muse', 'registry'].map(found));
    expect(all).toEqual([['a'], ['c'], ['c in note']]);
  });
});

test('notes are found by their words, the best first', async () => {
  await note('m', 'The registry, the registry', 'a');
  expect(await search.notes('RÉGISTRY')).toEqual(expect.arrayContaining(['n', 'm']));
  expect(await search.notes('registri')).toHaveLength(2);
});
