import { assertNever } from '../base/assert-never';
import { isSame } from '../exchange/plan/same';
import type { ShippedEdit } from '../exchange/reader-set';
import type { WrittenStep } from '../exchange/plan/plan-step';
import type { SourceWithClaims } from '../topic/source';
import { putCorrection } from './corrections';
import type { SecondSourceDatabase } from './database';
import { journalTables, stampDeletion } from './journal';
import { journalClaim, journalOrigin, journalShippedEdit, journalSource } from './journal-records';
import { putNote } from './notes';
import { readReaderSet } from './reader-set';
import { forgetShippedVersion, toRow } from './shipped-set';
import { putTags } from './source-tags';

/**
 * Writes what an import plan adds and changes, in one transaction: all of it, or nothing where the browser stops it or has no
 * room left. Null, and nothing is written, where a record is not any more as the plan saw it: the plan has to be made anew.
 * Answers how many records were written.
 */
export async function applyImport(db: SecondSourceDatabase, steps: readonly WrittenStep[]): Promise<number | null> {
  const tables = [
    db.sources,
    db.claims,
    db.origins,
    db.shippedEdits,
    db.notes,
    db.corrections,
    db.sourceTags,
    ...journalTables(db),
  ];
  return db.transaction('rw', tables, async () => {
    if (!(await isAsPlanned(db, steps))) return null;
    await putSources(
      db,
      steps.flatMap((step) => (step.kind === 'source' ? [step.record] : [])),
    );
    for (const step of steps) await write(db, step);
    return steps.length;
  });
}

/** What a step writes, by name: one plan may write the same record twice, and the first of them saw what is stored. */
const keyOf = (step: WrittenStep): string =>
  `${step.kind} ${step.kind === 'source' ? step.record.source.id : step.record.id}`;

async function isAsPlanned(db: SecondSourceDatabase, steps: readonly WrittenStep[]): Promise<boolean> {
  const now = await readReaderSet(db);
  const stored = new Map<string, unknown>([
    ...now.sources.map((item) => [`source ${item.source.id}`, comparable(item)] as const),
    ...now.origins.map((origin) => [`origin ${origin.id}`, origin] as const),
    ...now.edits.map((edit) => [`edit ${edit.id}`, edit] as const),
    ...now.notes.map((note) => [`note ${note.id}`, note] as const),
    ...now.corrections.map((one) => [`correction ${one.id}`, one] as const),
    ...Object.entries(now.sourceTags).map(([id, tags]) => [`tags ${id}`, { id, tags }] as const),
  ]);
  const seen = new Set<string>();
  for (const step of steps) {
    const key = keyOf(step);
    if (seen.has(key)) continue;
    seen.add(key);
    const there = stored.get(key);
    if (step.action === 'add' ? there !== undefined : there === undefined || !isSame(there, beforeOf(step)))
      return false;
  }
  return true;
}

const beforeOf = (step: Extract<WrittenStep, { action: 'change' }>): unknown =>
  step.kind === 'source' ? comparable(step.before) : step.before;

/** Claims in the order of their ids: the store keeps no other. */
const comparable = ({ source, claims }: SourceWithClaims): SourceWithClaims => ({
  source,
  claims: claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

async function putSources(db: SecondSourceDatabase, records: readonly SourceWithClaims[]): Promise<void> {
  const last = [...new Map(records.map((record) => [record.source.id, record])).values()];
  const ids = last.map(({ source }) => source.id);
  const before = await db.claims.where('source').anyOf(ids).toArray();
  await db.claims.where('source').anyOf(ids).delete();
  await db.sources.bulkPut(last.map(({ source }) => source));
  const claims = last.flatMap((record) => record.claims);
  await db.claims.bulkPut(claims.map(toRow));
  const kept = new Set(claims.map((claim) => claim.id));
  const ownIds = new Set(last.filter(({ source }) => source.addedAt !== null).map(({ source }) => source.id));
  for (const claim of before)
    if (ownIds.has(claim.source) && !kept.has(claim.id)) await stampDeletion(db, { kind: 'claim', id: claim.id });
  for (const { source } of last) await journalSource(db, source);
  for (const claim of claims) if (ownIds.has(claim.source)) await journalClaim(db, claim);
}

async function write(db: SecondSourceDatabase, step: WrittenStep): Promise<void> {
  switch (step.kind) {
    case 'source':
      return;
    case 'origin':
      await db.origins.put(step.record);
      await journalOrigin(db, step.record);
      return;
    case 'edit':
      await putEdit(db, step.record);
      return;
    case 'note':
      await putNote(db, step.record);
      return;
    case 'correction':
      await putCorrection(db, step.record);
      return;
    case 'tags':
      await putTags(db, step.record.id, step.record.tags);
      return;
    default:
      assertNever(step);
  }
}

/** An edit changes or hides its shipped source as well; one that is to be shown again comes with the next load of the set. */
async function putEdit(db: SecondSourceDatabase, edit: ShippedEdit): Promise<void> {
  await db.shippedEdits.put(edit);
  await journalShippedEdit(db, edit);
  const source = await db.sources.get(edit.id);
  if (edit.hidden && source?.addedAt === null) {
    await db.claims.where('source').equals(edit.id).delete();
    await db.sources.delete(edit.id);
  } else if (!edit.hidden && source) await db.sources.put({ ...source, ...edit.fields });
  else if (!edit.hidden) await forgetShippedVersion(db);
}
