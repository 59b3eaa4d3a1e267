import type { SecondSourceDatabase, SourceTagsRow } from './database';
import { journalTables, writeJournal } from './journal';
import { tagsEntries } from './journal-records';

/** Every write of sources' tags goes through here; none left takes the record away. */
export async function putTags(db: SecondSourceDatabase, rows: readonly SourceTagsRow[]): Promise<void> {
  await db.sourceTags.bulkDelete(rows.filter(({ tags }) => tags.length === 0).map(({ id }) => id));
  await db.sourceTags.bulkPut(rows.filter(({ tags }) => tags.length > 0));
  await writeJournal(db, rows.flatMap(tagsEntries));
}

/** Tags as the reader typed them; blank and repeated ones are dropped. */
export const cleanTags = (tags: readonly string[]): readonly string[] => [
  ...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== '')),
];

/** Keeps the tags of one source. */
export async function setTags(
  db: SecondSourceDatabase,
  source: string,
  tags: readonly string[],
): Promise<readonly string[]> {
  const kept = cleanTags(tags);
  await db.transaction('rw', [db.sourceTags, ...journalTables(db)], async () => {
    await putTags(db, [{ id: source, tags: kept }]);
  });
  return kept;
}

/** The tags of every source that has some, by the source's id. */
export async function listTags(db: SecondSourceDatabase): Promise<Readonly<Record<string, readonly string[]>>> {
  return Object.fromEntries((await db.sourceTags.toArray()).map(({ id, tags }) => [id, tags]));
}
