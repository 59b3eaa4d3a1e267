import * as v from 'valibot';
import {
  claimSchema,
  correctionSchema,
  editSchema,
  noteSchema,
  originSchema,
  sourceSchema,
  tagsSchema,
} from '../exchange/json/reference-set-schema';
import { isReaderClaim } from '../relate/reader-claim';
import { isLive, versionsOf, type SyncRecord } from '../sync/model/record';
import type { Correction, Note } from '../topic/reader-records';
import type { Origin, Source, SourceClaim } from '../topic/source';
import { toCorrectionRow } from './corrections';
import type { SecondSourceDatabase, ShippedEdit } from './database';
import { followAddress } from './follow-address';
import { toNoteRow } from './notes';
import { SHIPPED_VERSION, toRow } from './shipped-set';

/** Which kinds are written first: a claim needs its source. Deletions of claims and sources go either way. */
const ORDER = ['origin', 'source', 'shipped-edit', 'claim'];
const rank = ({ kind }: SyncRecord): number => ORDER.indexOf(kind) + (ORDER.includes(kind) ? 0 : ORDER.length + 1);

/**
 * Writes merged records to the tables that screens and the comparator read, inside the caller's transaction. A record of a kind, or with
 * values, that this version does not know stays in the journal alone.
 */
export async function projectRecords(db: SecondSourceDatabase, records: readonly SyncRecord[]): Promise<void> {
  for (const record of [...records].sort((a, b) => rank(a) - rank(b))) {
    const write = WRITERS[record.kind];
    if (write) await write(db, record, valuesOf(record));
  }
}

/** Without narrowing a dead record to nothing. */
const alive = (record: SyncRecord): boolean => isLive(record);

type Values = Readonly<Record<string, unknown>>;
type Writer = (db: SecondSourceDatabase, record: SyncRecord, values: Values) => Promise<void>;

const valuesOf = ({ fields }: SyncRecord): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

/** The value if the schema takes it; fields that it does not name are left out first. */
function checked<T>(
  schema: v.GenericSchema<unknown, unknown>,
  value: Values,
  names: readonly string[],
  as: (output: unknown) => T,
): T | null {
  const known = Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
  const read = v.safeParse(schema, known, { abortEarly: true });
  return read.success ? as(read.output) : null;
}

const NOTE = Object.keys(noteSchema.entries);
const SOURCE = Object.keys(sourceSchema.entries);
const CLAIM = Object.keys(claimSchema.entries);
const ORIGIN = Object.keys(originSchema.entries);
const EDITED = Object.keys(editSchema.entries.fields.entries);

const WRITERS: Readonly<Record<string, Writer>> = {
  note: async (db, record, values) => {
    if (!alive(record)) return db.notes.delete(record.id);
    const text = record.fields['text'];
    const others = text ? versionsOf(text).map(({ value }) => value) : [];
    const alternatives = [...new Set(others)].filter((other) => other !== values['text']);
    const note = checked(noteSchema, { ...values, id: record.id, alternatives }, NOTE, (read) => read as Note);
    if (note) await db.notes.put(toNoteRow(note));
  },
  correction: async (db, record, values) => {
    if (!alive(record)) return db.corrections.delete(record.id);
    const read = v.safeParse(correctionSchema, values['correction']);
    if (read.success && read.output.id === record.id)
      await db.corrections.put(toCorrectionRow(read.output as unknown as Correction));
  },
  origin: async (db, record, values) => {
    const origin = alive(record)
      ? checked(originSchema, { ...values, id: record.id }, ORIGIN, (read) => read as Origin)
      : null;
    if (origin && !(await db.origins.get(origin.id))) await db.origins.put(origin);
  },
  source: async (db, record, values) => {
    const present = await db.sources.get(record.id);
    // A source of the shipped set is never written from outside.
    if (present?.addedAt === null) return;
    if (!alive(record)) {
      await db.sources.delete(record.id);
      await db.claims.where('source').equals(record.id).delete();
      return;
    }
    const source = checked(sourceSchema, { ...values, id: record.id }, SOURCE, (read) => read as Source);
    if (source === null || source.addedAt === null) return;
    if (present) await followAddress(db, present, source);
    await db.sources.put(source);
    if (present === undefined) await projectRecords(db, await claimsOf(db, source.id));
  },
  claim: async (db, record, values) => {
    if (!alive(record)) return db.claims.delete(record.id);
    const claim = checked(claimSchema, { ...values, id: record.id }, CLAIM, (read) => read as SourceClaim);
    if (claim === null) return;
    const source = await db.sources.get(claim.source);
    const byHand = isReaderClaim(claim.id);
    // The claim waits in the journal for its source.
    if (!source || (source.addedAt === null && !byHand)) return;
    if (byHand)
      await db.claims
        .where('source')
        .equals(claim.source)
        .and(
          (known) =>
            !isReaderClaim(known.id) &&
            known.facet === claim.facet &&
            known.value === claim.value &&
            known.quote === claim.quote,
        )
        .delete();
    await db.claims.put(toRow(claim));
  },
  'shipped-edit': async (db, record, { hidden, ...values }) => {
    if (!alive(record)) return;
    const fields = Object.fromEntries(Object.entries(values).filter(([name]) => EDITED.includes(name)));
    const read = v.safeParse(editSchema, { id: record.id, hidden: hidden === true, fields });
    if (!read.success) return;
    const edit = read.output as unknown as ShippedEdit;
    const before = await db.shippedEdits.get(edit.id);
    await db.shippedEdits.put(edit);
    const shipped = await db.sources.get(edit.id);
    if (edit.hidden) {
      await db.sources.delete(edit.id);
      await db.claims.where('source').equals(edit.id).delete();
    } else if (shipped?.addedAt === null) {
      const changed: Source = { ...shipped, ...edit.fields };
      await followAddress(db, shipped, changed);
      await db.sources.put(changed);
    }
    // What comes back is in the package: the set is loaded anew when it is next asked for.
    if (!edit.hidden && (before?.hidden || !shipped)) await db.settings.delete(SHIPPED_VERSION);
  },
  'source-tags': async (db, record, values) => {
    const read = v.safeParse(tagsSchema, values['tags']);
    if (!alive(record) || (read.success && read.output.length === 0)) await db.sourceTags.delete(record.id);
    else if (read.success) await db.sourceTags.put({ id: record.id, tags: read.output });
  },
};

/** Claims in the journal whose source has just come. */
async function claimsOf(db: SecondSourceDatabase, source: string): Promise<SyncRecord[]> {
  const rows = await db.changes.where('key').startsWith('claim:').toArray();
  return rows.map(({ record }) => record).filter(({ fields }) => fields['source']?.value === source);
}
