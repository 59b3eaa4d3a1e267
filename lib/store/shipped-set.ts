import { claimTerms } from '../relate/claim-terms';
import { isReaderClaim } from '../relate/reader-claim';
import type { Origin, SourceClaim, SourceWithClaims } from '../topic/source';
import type { ClaimRow, SecondSourceDatabase, ShippedEdit } from './database';
import { writeJournal } from './journal';
import { shippedEditEntries } from './journal-records';

export interface ShippedSet {
  /** Raised with every change of the set. */
  readonly version: number;
  readonly sources: readonly SourceWithClaims[];
  readonly origins: readonly Origin[];
}

export const toRow = (claim: SourceClaim): ClaimRow => ({ ...claim, terms: claimTerms(claim) });

/** Key among the settings of the version that was loaded last. */
export const SHIPPED_VERSION = 'shippedVersion';

/**
 * Loads the shipped set if it is another than the one loaded last, in one transaction: a stop in the middle leaves the old
 * one. What the reader made stays: own sources, edits of shipped ones, hidden ones, claims added to shipped ones. Answers
 * whether anything was loaded. A database of a newer version is left as it is.
 */
export async function loadShippedSet(db: SecondSourceDatabase, set: ShippedSet): Promise<boolean> {
  const known = await db.settings.get(SHIPPED_VERSION);
  if (known?.value === set.version || (await db.isNewer())) return false;
  return db.transaction('rw', [db.sources, db.claims, db.origins, db.settings, db.shippedEdits], async () => {
    const old = await db.sources.filter((source) => source.addedAt === null).primaryKeys();
    await db.claims
      .where('source')
      .anyOf(old)
      .and((claim) => !isReaderClaim(claim.id))
      .delete();
    await db.sources.bulkDelete(old);
    const edits = new Map((await db.shippedEdits.toArray()).map((edit) => [edit.id, edit]));
    const shown = set.sources.filter(({ source }) => !edits.get(source.id)?.hidden);
    await db.sources.bulkPut(shown.map(({ source }) => ({ ...source, ...edits.get(source.id)?.fields })));
    await db.claims.bulkPut(shown.flatMap(({ claims }) => claims.map(toRow)));
    await db.origins.bulkPut([...set.origins]);
    await db.settings.put({ key: SHIPPED_VERSION, value: set.version });
    return true;
  });
}

/** Has the shipped set loaded anew at the next occasion. */
export const forgetShippedVersion = async (db: SecondSourceDatabase): Promise<void> =>
  db.settings.delete(SHIPPED_VERSION);

/** Brings back all hidden sources of the shipped set. The reader's edits of them stay. Answers how many came back. */
export async function restoreShippedSet(db: SecondSourceDatabase, set: ShippedSet): Promise<number> {
  const hidden = await db.shippedEdits.filter((edit) => edit.hidden).toArray();
  await db.transaction('rw', [db.changes, db.settings, db.shippedEdits], async () => {
    await putShippedEdits(
      db,
      hidden.map((edit) => ({ ...edit, hidden: false })),
    );
    await forgetShippedVersion(db);
  });
  await loadShippedSet(db, set);
  return hidden.length;
}

/** Every write of what the reader did to shipped sources goes through here. */
export async function putShippedEdits(db: SecondSourceDatabase, edits: readonly ShippedEdit[]): Promise<void> {
  await db.shippedEdits.bulkPut([...edits]);
  await writeJournal(db, edits.flatMap(shippedEditEntries));
}
