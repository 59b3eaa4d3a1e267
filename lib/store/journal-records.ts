import { isReaderClaim } from '../relate/reader-claim';
import type { Correction, Note } from '../topic/reader-records';
import type { Origin, Source, SourceClaim } from '../topic/source';
import type { SecondSourceDatabase, ShippedEdit } from './database';
import { changeKey, journalTables, stampDeletion, stampFields, stampNote } from './journal';

/** How each kind of record is journalled: which fields it has for sync. Derived fields (search terms, indexes) are not among them. */

export async function journalNote(db: SecondSourceDatabase, note: Note): Promise<void> {
  const { id, target, text, tags, createdAt, updatedAt, alternatives } = note;
  await stampNote(db, id, { target, text, tags, createdAt, updatedAt }, alternatives);
}

/** One field: the parts of a correction mean nothing without each other. */
export async function journalCorrection(db: SecondSourceDatabase, correction: Correction): Promise<void> {
  await stampFields(db, { kind: 'correction', id: correction.id }, { correction });
}

/** A source of the reader's own; one of the shipped set is passed over. */
export async function journalSource(db: SecondSourceDatabase, source: Source): Promise<void> {
  if (source.addedAt === null) return;
  const { id, publisher, title, url, published, lang, kind, derived, origin, addedAt, reviews } = source;
  const fields = { publisher, title, url, published, lang, kind, derived, origin, addedAt };
  const values = reviews === undefined ? fields : { ...fields, reviews };
  await stampFields(db, { kind: 'source', id }, values);
}

/** A claim of the reader's own source, or one added by hand to a shipped one. */
export async function journalClaim(db: SecondSourceDatabase, claim: SourceClaim): Promise<void> {
  const { id, source, event, facet, value, certainty, attribution, quote, statement, locator, origin } = claim;
  const values = { source, event, facet, value, certainty, attribution, quote, statement, locator, origin };
  await stampFields(db, { kind: 'claim', id }, values);
}

export async function journalOrigin(db: SecondSourceDatabase, { id, kind, label, published }: Origin): Promise<void> {
  await stampFields(db, { kind: 'origin', id }, { kind, label, published });
}

/** What the reader did to a shipped source; each field for itself. */
export async function journalShippedEdit(db: SecondSourceDatabase, edit: ShippedEdit): Promise<void> {
  await stampFields(db, { kind: 'shipped-edit', id: edit.id }, { hidden: edit.hidden, ...edit.fields });
}

export async function journalTags(db: SecondSourceDatabase, id: string, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) await stampDeletion(db, { kind: 'source-tags', id });
  else await stampFields(db, { kind: 'source-tags', id }, { tags });
}

/**
 * Journals the reader's records that have no journal yet: those of a time before there was one, and those that came in by another way
 * than the write functions. Answers how many.
 */
export async function journalMissing(db: SecondSourceDatabase): Promise<number> {
  const tables = [db.notes, db.corrections, db.sources, db.claims, db.origins, db.shippedEdits, db.sourceTags];
  return db.transaction('rw', [...tables, ...journalTables(db)], async () => {
    const known = new Set(await db.changes.toCollection().primaryKeys());
    const isNew = (kind: string, id: string): boolean => !known.has(changeKey({ kind, id }));
    let count = 0;
    const each = async <T extends { readonly id: string }>(
      kind: string,
      rows: readonly T[],
      write: (row: T) => Promise<void>,
    ): Promise<void> => {
      for (const row of rows)
        if (isNew(kind, row.id)) {
          await write(row);
          count += 1;
        }
    };
    const own = await db.sources.filter(({ addedAt }) => addedAt !== null).toArray();
    const ownIds = new Set<string>(own.map(({ id }) => id));
    const claims = await db.claims.filter(({ id, source }) => ownIds.has(source) || isReaderClaim(id)).toArray();
    const used = new Set<string>([...own, ...claims].flatMap(({ origin }) => origin ?? []));
    await each('note', await db.notes.toArray(), async (row) => journalNote(db, row));
    await each('correction', await db.corrections.toArray(), async ({ correction }) =>
      journalCorrection(db, correction),
    );
    await each('source', own, async (row) => journalSource(db, row));
    await each('claim', claims, async (row) => journalClaim(db, row));
    await each('origin', await db.origins.filter(({ id }) => used.has(id)).toArray(), async (row) =>
      journalOrigin(db, row),
    );
    await each('shipped-edit', await db.shippedEdits.toArray(), async (row) => journalShippedEdit(db, row));
    await each('source-tags', await db.sourceTags.toArray(), async ({ id, tags }) => journalTags(db, id, tags));
    return count;
  });
}
