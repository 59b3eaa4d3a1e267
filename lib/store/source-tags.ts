import type { SecondSourceDatabase } from './database';
import { journalTables } from './journal';
import { journalTags } from './journal-records';

/** Every write of a source's tags goes through here; none left takes the record away. */
export async function putTags(db: SecondSourceDatabase, source: string, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) await db.sourceTags.delete(source);
  else await db.sourceTags.put({ id: source, tags });
  await journalTags(db, source, tags);
}

/** Keeps tags as the reader typed them; blank and repeated ones are dropped. */
export async function setTags(
  db: SecondSourceDatabase,
  source: string,
  tags: readonly string[],
): Promise<readonly string[]> {
  const kept = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  await db.transaction('rw', [db.sourceTags, ...journalTables(db)], async () => {
    await putTags(db, source, kept);
  });
  return kept;
}

/** The tags of every source that has some, by the source's id. */
export async function listTags(db: SecondSourceDatabase): Promise<Readonly<Record<string, readonly string[]>>> {
  return Object.fromEntries((await db.sourceTags.toArray()).map(({ id, tags }) => [id, tags]));
}
