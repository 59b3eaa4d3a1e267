import { isSame } from '../exchange/plan/same';
import type { RecordByKind, RecordKind, WrittenStep } from '../exchange/plan/plan-step';
import type { ShippedEdit } from '../exchange/reader-set';
import type { Source, SourceWithClaims } from '../topic/source';
import { toCorrectionRow } from './corrections';
import type { ClaimRow, SecondSourceDatabase } from './database';
import { followAddress } from './follow-address';
import { deletionEntry, journalTables, writeJournal } from './journal';
import { claimEntries, correctionEntries, noteEntries, originEntries, sourceEntries } from './journal-records';
import { toNoteRow } from './notes';
import { withClaims } from './reader-set';
import { forgetShippedVersion, putShippedEdits, toRow } from './shipped-set';
import { putTags } from './source-tags';

/**
 * Writes what an import plan adds and changes, in one transaction: all of it, or nothing where the browser stops it or has no
 * room left. Null, and nothing is written, where a record is not any more as the plan saw it: the plan has to be made anew.
 * Goes on in parts, between which others have their turn; `told` hears how many of the steps are done. Answers how many records were
 * written.
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
  // Looking at what is there takes about a quarter of the time.
  const looked = (done: number): void => told(Math.round(done / 4));
  const wrote = (done: number): void => told(Math.round((steps.length + 3 * done) / 4));
  return db.transaction('rw', tables, async () => {
    if (!(await isAsPlanned(db, steps, looked))) return null;
    const rest = steps.filter(({ kind }) => kind !== 'source');
    await putSources(db, stepsOf(steps, 'source'), wrote);
    await putRecords(db, rest, (done) => wrote(steps.length - rest.length + done));
    told(steps.length);
    return steps.length;
  });
}

/** Rows that are written at a time: more would hold up whoever waits for the thread. */
const PART = 250;

/** Parts of a list, none of which weighs more than `PART` unless a single one does. */
function* partsOf<T>(list: readonly T[], weigh: (one: T) => number = () => 1): Generator<T[]> {
  let part: T[] = [];
  let weight = 0;
  for (const one of list) {
    const more = weigh(one);
    if (part.length > 0 && weight + more > PART) {
      yield part;
      [part, weight] = [[], 0];
    }
    part.push(one);
    weight += more;
  }
  if (part.length > 0) yield part;
}

type StepOf<K extends RecordKind> = Extract<WrittenStep, { kind: K }>;
const stepsOf = <K extends RecordKind>(steps: readonly WrittenStep[], kind: K): StepOf<K>[] =>
  steps.filter((step): step is StepOf<K> => step.kind === kind);

const idOf = ({ kind, record }: WrittenStep): string => (kind === 'source' ? record.source.id : record.id);

/** How records of a kind stand in the store, by their ids, in a shape that `asStored` gives what a plan saw. */
const STORED: {
  readonly [K in RecordKind]: (db: SecondSourceDatabase, ids: string[]) => PromiseLike<readonly unknown[]>;
} = {
  source: async (db, ids) => {
    const found = (await db.sources.bulkGet(ids)).flatMap((source) => source ?? []);
    const claims = found.length > 0 ? await claimsOf(db, found) : [];
    const byId = new Map<string, SourceWithClaims>(
      withClaims(found, claims).map((item) => [item.source.id, comparable(item)]),
    );
    return ids.map((id) => byId.get(id));
  },
  origin: (db, ids) => db.origins.bulkGet(ids),
  edit: (db, ids) => db.shippedEdits.bulkGet(ids),
  note: (db, ids) => db.notes.bulkGet(ids),
  correction: async (db, ids) => (await db.corrections.bulkGet(ids)).map((row) => row?.correction),
  tags: (db, ids) => db.sourceTags.bulkGet(ids),
};

function asStored(step: Extract<WrittenStep, { action: 'change' }>): unknown {
  if (step.kind === 'source') return comparable(step.before);
  return step.kind === 'note' ? toNoteRow(step.before) : step.before;
}

async function isAsPlanned(
  db: SecondSourceDatabase,
  steps: readonly WrittenStep[],
  told: (done: number) => void,
): Promise<boolean> {
  let done = 0;
  for (const [kind, all] of Map.groupBy(steps, (step) => step.kind)) {
    // One plan may write the same record twice; the first of them saw what is stored.
    const first = new Map<string, WrittenStep>(all.toReversed().map((step) => [idOf(step), step]));
    for (const part of partsOf([...first])) {
      const rows = await STORED[kind](
        db,
        part.map(([id]) => id),
      );
      if (part.some(([, step], at) => !isAsSeen(step, rows[at]))) return false;
      done += part.length;
      told(done);
    }
  }
  return true;
}

const isAsSeen = (step: WrittenStep, there: unknown): boolean =>
  step.action === 'add' ? there === undefined : there !== undefined && isSame(there, asStored(step));

/** Claims in the order of their ids: the store keeps no other. */
const comparable = ({ source, claims }: SourceWithClaims): SourceWithClaims => ({
  source,
  claims: claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

const claimsOf = (db: SecondSourceDatabase, sources: readonly { readonly id: string }[]): PromiseLike<ClaimRow[]> =>
  db.claims
    .where('source')
    .anyOf(sources.map(({ id }) => id))
    .toArray();

async function putSources(
  db: SecondSourceDatabase,
  steps: readonly StepOf<'source'>[],
  told: (done: number) => void,
): Promise<void> {
  const last = [...new Map(steps.map(({ record }) => [record.source.id, record])).values()];
  // A claim may have moved from one source of the file to another: all go before any comes. A source that is new has none in the store.
  const old = steps.filter(({ action }) => action === 'change').map(({ record }) => record.source);
  for (const step of steps)
    if (step.action === 'change') await followAddress(db, step.before.source, step.record.source);
  const gone: ClaimRow[] = [];
  for (const part of partsOf(old)) {
    const claims = await claimsOf(db, part);
    await db.claims.bulkDelete(claims.map(({ id }) => id));
    gone.push(...claims);
  }
  let done = 0;
  for (const part of partsOf(last, ({ claims }) => 1 + claims.length)) {
    await db.sources.bulkPut(part.map(({ source }) => source));
    await db.claims.bulkPut(part.flatMap(({ claims }) => claims.map(toRow)));
    const own = part.filter(({ source }) => source.addedAt !== null);
    await writeJournal(
      db,
      own.flatMap(({ source, claims }) => [...sourceEntries(source), ...claims.flatMap(claimEntries)]),
    );
    done += part.length;
    told(done);
  }
  if (gone.length === 0) return;
  const kept = new Set(last.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const ownIds = new Set(last.filter(({ source }) => source.addedAt !== null).map(({ source }) => source.id));
  const dropped = gone.filter((claim) => ownIds.has(claim.source) && !kept.has(claim.id));
  await writeJournal(
    db,
    dropped.map(({ id }) => deletionEntry({ kind: 'claim', id })),
  );
}

/** All but the sources, the kinds in their order. */
async function putRecords(
  db: SecondSourceDatabase,
  steps: readonly WrittenStep[],
  told: (done: number) => void,
): Promise<void> {
  let done = 0;
  const each = async <K extends RecordKind>(kind: K, put: (records: RecordByKind[K][]) => Promise<unknown>) => {
    for (const part of partsOf(stepsOf(steps, kind))) {
      await put(part.map((step) => step.record as RecordByKind[K]));
      done += part.length;
      told(done);
    }
  };
  await each('origin', async (origins) => {
    await db.origins.bulkPut(origins);
    await writeJournal(db, origins.flatMap(originEntries));
  });
  await each('note', async (notes) => {
    await db.notes.bulkPut(notes.map(toNoteRow));
    await writeJournal(db, notes.flatMap(noteEntries));
  });
  await each('correction', async (corrections) => {
    await db.corrections.bulkPut(corrections.map(toCorrectionRow));
    await writeJournal(db, corrections.flatMap(correctionEntries));
  });
  await each('edit', async (edits) => {
    for (const edit of edits) await putEdit(db, edit);
  });
  await each('tags', async (rows) => putTags(db, rows));
}

/** An edit changes or hides its shipped source as well; one that is to be shown again comes with the next load of the set. */
async function putEdit(db: SecondSourceDatabase, edit: ShippedEdit): Promise<void> {
  await putShippedEdits(db, [edit]);
  const source = await db.sources.get(edit.id);
  if (edit.hidden && source?.addedAt === null) {
    await db.claims.where('source').equals(edit.id).delete();
    await db.sources.delete(edit.id);
  } else if (!edit.hidden && source) {
    const changed: Source = { ...source, ...edit.fields };
    await followAddress(db, source, changed);
    await db.sources.put(changed);
  } else if (!edit.hidden) await forgetShippedVersion(db);
}
