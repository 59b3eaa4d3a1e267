import type { SourceId } from '../base/ids';
import type { SecondSourceDatabase } from './database';
import { journalTables } from './journal';
import { journalTags } from './journal-records';

/** Every write of a source's tags goes through here; none left takes the record away. Blank and repeated tags are dropped. */
export async function setTags(
  db: SecondSourceDatabase,
  source: SourceId,
  tags: readonly string[],
): Promise<readonly string[]> {
  const kept = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  return db.transaction('rw', [db.sourceTags, ...journalTables(db)], async () => {
    if (kept.length === 0) await db.sourceTags.delete(source);
    else await db.sourceTags.put({ id: source, tags: kept });
    await journalTags(db, source, kept);
    return kept;
  });
}

/** The tags of every source that has some, by the source's id. */
export async function listTags(db: SecondSourceDatabase): Promise<Readonly<Record<string, readonly string[]>>> {
  return Object.fromEntries((await db.sourceTags.toArray()).map(({ id, tags }) => [id, tags]));
}
