import { beforeEach, describe, expect, test } from 'vitest';
import { claimId, correctionId, noteId, originId, sourceId } from '../../../lib/base/ids';
import { readSourceClaims } from '../../../lib/relate/apply-corrections';
import { listCorrections, saveCorrection } from '../../../lib/store/corrections';
import type { SecondSourceDatabase } from '../../../lib/store/database';
import { listNotes, saveNote } from '../../../lib/store/notes';
import { loadShippedSet } from '../../../lib/store/shipped-set';
import { editSource, readSource } from '../../../lib/store/sources';
import type { Source, SourceClaim } from '../../../lib/topic/source';
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
    const page = { url: OLD, title: 'A', publisher: null, published: null };
    const selector = { exact: 'words', prefix: '', suffix: '', start: 4, end: 9 };
    const target = { type: 'passage', page, selector, facet: null } as const;
    await saveNote(db, { id: null, target, text: 'Mine.', tags: [] }, null, { now: NOW, newId: noteId('n') });
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
});
