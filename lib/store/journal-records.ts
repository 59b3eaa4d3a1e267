import { isReaderClaim } from '../relate/reader-claim';
import type { Correction, Note } from '../topic/reader-records';
import type { Origin, Source, SourceClaim } from '../topic/source';
import type { SecondSourceDatabase, ShippedEdit, SourceTagsRow } from './database';
import {
  changeKey,
  deletionEntry,
  fieldsEntry,
  journalTables,
  noteEntry,
  writeJournal,
  type JournalEntry,
} from './journal';

/** How each kind of record is journalled: which fields it has for sync. Derived fields (search terms, indexes) are not among them. */

export function noteEntries({ id, target, text, tags, createdAt, updatedAt, alternatives }: Note): JournalEntry[] {
  return [noteEntry(id, { target, text, tags, createdAt, updatedAt }, alternatives)];
}

/** One field: the parts of a correction mean nothing without each other. */
export const correctionEntries = (correction: Correction): JournalEntry[] => [
  fieldsEntry({ kind: 'correction', id: correction.id }, { correction }),
];

/** A source of the reader's own; one of the shipped set is passed over. */
export function sourceEntries(source: Source): JournalEntry[] {
  if (source.addedAt === null) return [];
  const { id, publisher, title, url, published, lang, kind, derived, origin, addedAt, reviews } = source;
  const fields = { publisher, title, url, published, lang, kind, derived, origin, addedAt };
  return [fieldsEntry({ kind: 'source', id }, reviews === undefined ? fields : { ...fields, reviews })];
}

/** A claim of the reader's own source, or one added by hand to a shipped one. */
export function claimEntries(claim: SourceClaim): JournalEntry[] {
  const { id, source, event, facet, value, certainty, attribution, quote, statement, locator, origin } = claim;
  const values = { source, event, facet, value, certainty, attribution, quote, statement, locator, origin };
  return [fieldsEntry({ kind: 'claim', id }, values)];
}

export const originEntries = ({ id, kind, label, published }: Origin): JournalEntry[] => [
  fieldsEntry({ kind: 'origin', id }, { kind, label, published }),
];

/** What the reader did to a shipped source; each field for itself. */
export const shippedEditEntries = ({ id, hidden, fields }: ShippedEdit): JournalEntry[] => [
  fieldsEntry({ kind: 'shipped-edit', id }, { hidden, ...fields }),
];

export const tagsEntries = ({ id, tags }: SourceTagsRow): JournalEntry[] =>
  tags.length === 0
    ? [deletionEntry({ kind: 'source-tags', id })]
    : [fieldsEntry({ kind: 'source-tags', id }, { tags })];

/**
 * Journals the reader's records that have no journal yet: those of a time before there was one, and those that came in by another way
 * than the write functions. Answers how many.
 */
export async function journalMissing(db: SecondSourceDatabase): Promise<number> {
  const tables = [db.notes, db.corrections, db.sources, db.claims, db.origins, db.shippedEdits, db.sourceTags];
  return db.transaction('rw', [...tables, ...journalTables(db)], async () => {
    const known = new Set(await db.changes.toCollection().primaryKeys());
    const isNew = (kind: string, id: string): boolean => !known.has(changeKey({ kind, id }));
    const each = <T extends { readonly id: string }>(
      kind: string,
      rows: readonly T[],
      entriesOf: (row: T) => JournalEntry[],
    ): JournalEntry[] => rows.filter(({ id }) => isNew(kind, id)).flatMap(entriesOf);
    const own = await db.sources.filter(({ addedAt }) => addedAt !== null).toArray();
    const ownIds = new Set<string>(own.map(({ id }) => id));
    const claims = await db.claims.filter(({ id, source }) => ownIds.has(source) || isReaderClaim(id)).toArray();
    const used = new Set<string>([...own, ...claims].flatMap(({ origin }) => origin ?? []));
    const entries = [
      ...each('note', await db.notes.toArray(), noteEntries),
      ...each('correction', await db.corrections.toArray(), ({ correction }) => correctionEntries(correction)),
      ...each('source', own, sourceEntries),
      ...each('claim', claims, claimEntries),
      ...each('origin', await db.origins.filter(({ id }) => used.has(id)).toArray(), originEntries),
      ...each('shipped-edit', await db.shippedEdits.toArray(), shippedEditEntries),
      ...each('source-tags', await db.sourceTags.toArray(), tagsEntries),
    ];
    await writeJournal(db, entries);
    return entries.length;
  });
}
