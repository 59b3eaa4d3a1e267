import type { ClaimId, SourceId } from '../base/ids';
import type { ClaimFields } from '../messages/protocol';
import { isReaderClaim } from '../relate/reader-claim';
import type { Source, SourceClaim } from '../topic/source';
import type { ClaimRow, SecondSourceDatabase } from './database';
import { forgetExpired } from './deletions';
import { journalTables, stampDeletion, writeJournal } from './journal';
import { claimEntries } from './journal-records';
import { toRow } from './shipped-set';

/** Claims of sources that the reader writes by hand. What a shipped source was shipped with is never among them. */

const isOwn = (source: Source | undefined, id: ClaimId): boolean =>
  source !== undefined && (source.addedAt !== null || isReaderClaim(id));

const tables = (db: SecondSourceDatabase) => [db.sources, db.claims, ...journalTables(db)];

/** Every write of a claim by hand goes through here. */
async function putClaim(db: SecondSourceDatabase, claim: SourceClaim): Promise<void> {
  await db.claims.put(toRow(claim));
  await writeJournal(db, claimEntries(claim));
}

/** The claim with other fields: what spoke of the words or of the value that were there before goes with them. */
function changed(before: SourceClaim, fields: ClaimFields): SourceClaim {
  const sameWords = before.quote === fields.quote;
  const sameFrame = before.facet === fields.facet && before.value === fields.value;
  return {
    ...before,
    ...fields,
    locator: sameWords ? before.locator : null,
    statement: sameFrame ? before.statement : null,
  };
}

/** Adds a claim to a source. Null: no such source. */
export async function writeClaim(
  db: SecondSourceDatabase,
  claim: Pick<SourceClaim, 'id' | 'source'>,
  fields: ClaimFields,
): Promise<SourceClaim | null> {
  return db.transaction('rw', tables(db), async () => {
    if (!(await db.sources.get(claim.source))) return null;
    const made = { ...claim, attribution: null, statement: null, locator: null, origin: null, ...fields };
    await putClaim(db, made);
    return made;
  });
}

/** Changes a claim of the reader's own. Null: there is none, or it is of the shipped set. */
export async function editClaim(
  db: SecondSourceDatabase,
  id: ClaimId,
  source: SourceId,
  fields: ClaimFields,
): Promise<SourceClaim | null> {
  return db.transaction('rw', tables(db), async () => {
    const row = await db.claims.get(id);
    if (!row || row.source !== source || !isOwn(await db.sources.get(source), id)) return null;
    const claim = changed(row, fields);
    await putClaim(db, claim);
    return claim;
  });
}

/** Deletes a claim of the reader's own and keeps it aside. Answers of which source it was; null: there is none. */
export async function deleteClaim(
  db: SecondSourceDatabase,
  id: ClaimId,
  { now, undo }: { readonly now: string; readonly undo: string },
): Promise<SourceId | null> {
  return db.transaction('rw', [db.deleted, ...tables(db)], async () => {
    const claim = await db.claims.get(id);
    if (!claim || !isOwn(await db.sources.get(claim.source), id)) return null;
    await forgetExpired(db, now);
    await db.deleted.put({ type: 'claim', undo, deletedAt: now, claim });
    await db.claims.delete(id);
    await stampDeletion(db, { kind: 'claim', id });
    return claim.source;
  });
}

/** Brings deleted claims back, inside the caller's transaction. Answers how many could not: their source is gone. */
export async function restoreClaims(db: SecondSourceDatabase, claims: readonly ClaimRow[]): Promise<number> {
  let lost = 0;
  for (const claim of claims)
    if (await db.sources.get(claim.source)) await putClaim(db, claim);
    else lost += 1;
  return lost;
}
