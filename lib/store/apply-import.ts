import { isSame } from '../exchange/plan/same';
import type { RecordByKind, WrittenStep } from '../exchange/plan/plan-step';
import type { ShippedEdit } from '../exchange/reader-set';
import type { Source, SourceWithClaims } from '../topic/source';
import { toCorrectionRow } from './corrections';
import type { ClaimRow, SecondSourceDatabase } from './database';
import { deletionEntry, journalTables, writeJournal } from './journal';
import { claimEntries, correctionEntries, noteEntries, originEntries, sourceEntries } from './journal-records';
import { toNoteRow } from './notes';
import { readReaderSet } from './reader-set';
import { forgetShippedVersion, putShippedEdits, toRow } from './shipped-set';
import { putTags } from './source-tags';

/**
 * Writes what an import plan adds and changes, in one transaction: all of it, or nothing where the browser stops it or has no
 * room left. Null, and nothing is written, where a record is not any more as the plan saw it: the plan has to be made anew.
 * Answers how many records were written.
 */
export async function applyImport(
  db: SecondSourceDatabase,
  steps: readonly WrittenStep[],
  told: (done: number) => void = () => undefined,
): Promise<number | null> {
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
    const sources = steps.flatMap((step) => (step.kind === 'source' ? [step.record] : []));
    await putSources(db, sources, told);
    await putRecords(db, steps);
    told(steps.length);
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

/** Sources that are written at a time. */
const PART = 250;

async function putSources(
  db: SecondSourceDatabase,
  records: readonly SourceWithClaims[],
  told: (done: number) => void,
): Promise<void> {
  const last = [...new Map(records.map((record) => [record.source.id, record])).values()];
  // A claim may have moved from one source of the file to another: all go before any comes.
  const gone: ClaimRow[] = [];
  for (let at = 0; at < last.length; at += PART)
    gone.push(
      ...(await takeClaims(
        db,
        last.slice(at, at + PART).map(({ source }) => source),
      )),
    );
  for (let at = 0; at < last.length; at += PART) {
    const part = last.slice(at, at + PART);
    await db.sources.bulkPut(part.map(({ source }) => source));
    await db.claims.bulkPut(part.flatMap(({ claims }) => claims.map(toRow)));
    const own = part.filter(({ source }) => source.addedAt !== null);
    await writeJournal(
      db,
      own.flatMap(({ source, claims }) => [...sourceEntries(source), ...claims.flatMap(claimEntries)]),
    );
    told(at + part.length);
  }
  const kept = new Set(last.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const ownIds = new Set(last.filter(({ source }) => source.addedAt !== null).map(({ source }) => source.id));
  const dropped = gone.filter((claim) => ownIds.has(claim.source) && !kept.has(claim.id));
  await writeJournal(
    db,
    dropped.map(({ id }) => deletionEntry({ kind: 'claim', id })),
  );
}

async function takeClaims(db: SecondSourceDatabase, sources: readonly Source[]): Promise<ClaimRow[]> {
  const claims = await db.claims
    .where('source')
    .anyOf(sources.map(({ id }) => id))
    .toArray();
  await db.claims.bulkDelete(claims.map(({ id }) => id));
  return claims;
}

/** Records of one kind, in the order of the steps. */
const recordsOf = <K extends WrittenStep['kind']>(steps: readonly WrittenStep[], kind: K): RecordByKind[K][] =>
  steps.flatMap((step) => (step.kind === kind ? [step.record as RecordByKind[K]] : []));

/** All but the sources. */
async function putRecords(db: SecondSourceDatabase, steps: readonly WrittenStep[]): Promise<void> {
  const origins = recordsOf(steps, 'origin');
  const notes = recordsOf(steps, 'note');
  const corrections = recordsOf(steps, 'correction');
  await db.origins.bulkPut(origins);
  await db.notes.bulkPut(notes.map(toNoteRow));
  await db.corrections.bulkPut(corrections.map(toCorrectionRow));
  await writeJournal(db, [
    ...origins.flatMap(originEntries),
    ...notes.flatMap(noteEntries),
    ...corrections.flatMap(correctionEntries),
  ]);
  for (const edit of recordsOf(steps, 'edit')) await putEdit(db, edit);
  await putTags(db, recordsOf(steps, 'tags'));
}

/** An edit changes or hides its shipped source as well; one that is to be shown again comes with the next load of the set. */
async function putEdit(db: SecondSourceDatabase, edit: ShippedEdit): Promise<void> {
  await putShippedEdits(db, [edit]);
  const source = await db.sources.get(edit.id);
  if (edit.hidden && source?.addedAt === null) {
    await db.claims.where('source').equals(edit.id).delete();
    await db.sources.delete(edit.id);
  } else if (!edit.hidden && source) await db.sources.put({ ...source, ...edit.fields });
  else if (!edit.hidden) await forgetShippedVersion(db);
}
