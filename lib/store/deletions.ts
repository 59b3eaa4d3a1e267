import type { SecondSourceDatabase } from './database';

/** How long a deletion can be undone, in milliseconds: a day, so that a closed popup loses nothing. */
const UNDO_FOR = 24 * 60 * 60 * 1000;

/** Drops deletions that are too old to be undone. */
export async function forgetExpired(db: SecondSourceDatabase, now: string): Promise<void> {
  const expired = new Date(Date.parse(now) - UNDO_FOR).toISOString();
  await db.deleted.where('deletedAt').below(expired).delete();
}
