import type { CorrectionId } from '../base/ids';
import type { CorrectionDraft } from '../messages/protocol';
import { isSameMatter } from '../relate/claim-key';
import type { ClaimKey, Correction } from '../topic/reader-records';
import type { CorrectionRow, SecondSourceDatabase } from './database';
import { journalTables, stampDeletion, writeJournal } from './journal';
import { correctionEntries } from './journal-records';

/** Every write of a correction goes through here. */
async function putCorrection(db: SecondSourceDatabase, correction: Correction): Promise<void> {
  await db.corrections.put(toCorrectionRow(correction));
  await writeJournal(db, correctionEntries(correction));
}

/** Every removal of a correction goes through here. */
async function dropCorrection(db: SecondSourceDatabase, id: CorrectionId): Promise<void> {
  await db.corrections.delete(id);
  await stampDeletion(db, { kind: 'correction', id });
}

/** The row of a correction, with what it is looked up by. */
export function toCorrectionRow(correction: Correction): CorrectionRow {
  const { id, type } = correction;
  if (type === 'origin') return { id, type, sources: [correction.a, correction.b], correction };
  const { url } = correction.claim;
  return {
    id,
    type,
    sources: type === 'relation' ? [correction.source] : [],
    correction,
    ...(url === null ? {} : { url }),
  };
}

/** Keeps a correction; an earlier one on the same matter is replaced and gives it its id. */
export async function saveCorrection(
  db: SecondSourceDatabase,
  draft: CorrectionDraft,
  clock: { readonly now: string; readonly newId: CorrectionId },
): Promise<Correction> {
  return db.transaction('rw', [db.corrections, ...journalTables(db)], async () => {
    const rows = await db.corrections.where('type').equals(draft.type).toArray();
    const known = rows.find(({ correction }) => isSameMatter(correction, draft));
    const correction: Correction = { ...draft, id: known?.correction.id ?? clock.newId, createdAt: clock.now };
    await putCorrection(db, correction);
    return correction;
  });
}

/** Moves what the reader said of the claims of a text from its old address to its new one; `isMeant` where the old one is none. */
export async function moveCorrections(
  db: SecondSourceDatabase,
  { from, to }: { readonly from: string | null; readonly to: string | null },
  isMeant: (claim: ClaimKey) => boolean,
): Promise<void> {
  const rows = await (from === null ? db.corrections.toArray() : db.corrections.where('url').equals(from).toArray());
  for (const { correction } of rows) {
    if (correction.type === 'origin' || correction.claim.url !== from) continue;
    if (from !== null || isMeant(correction.claim))
      await putCorrection(db, { ...correction, claim: { ...correction.claim, url: to } });
  }
}

/** Takes a correction back. False: there was none. */
export async function withdrawCorrection(db: SecondSourceDatabase, id: CorrectionId): Promise<boolean> {
  return db.transaction('rw', [db.corrections, ...journalTables(db)], async () => {
    if (!(await db.corrections.get(id))) return false;
    await dropCorrection(db, id);
    return true;
  });
}

/** All corrections, the last made first. */
export async function listCorrections(db: SecondSourceDatabase): Promise<Correction[]> {
  const rows = await db.corrections.toArray();
  return rows
    .map(({ correction }) => correction)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));
}
