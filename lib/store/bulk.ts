import type { SourcesChange } from '../messages/protocol';
import { isReaderClaim } from '../relate/reader-claim';
import type { Source } from '../topic/source';
import type { ClaimRow, DeletedRow, SecondSourceDatabase, ShippedEdit, SourceTagsRow } from './database';
import { forgetExpired } from './deletions';
import { deletionEntry, journalTables, writeJournal } from './journal';
import { claimEntries, sourceEntries } from './journal-records';
import { restoreClaims } from './claims';
import { putShippedEdits, toRow, type ShippedSet } from './shipped-set';
import { cleanTags, putTags } from './source-tags';

/**
 * What is done to many sources at once, and undone at once. Each is one transaction over all of them, however many they are: the
 * browser keeps all or nothing of it, so that an undo never finds half. Inside it the rows go in parts, so that no step holds up the
 * thread; other writes wait for it.
 */

/** Sources that are read and written at a time. */
const PART = 250;
/** Most tags of one source. */
const MOST_TAGS = 40;

export interface BulkDeps {
  /** ISO instant. */
  readonly now: string;
  /** What the whole is undone by. */
  readonly undo: string;
  readonly told?: ((done: number) => void) | undefined;
}

export interface Changed {
  /** Sources that were not so already. */
  readonly changed: number;
  /** Claims that went with them. */
  readonly claims: number;
}

/** A source with its rows of claims. */
export interface SourceRows {
  readonly source: Source;
  readonly claims: readonly ClaimRow[];
}

async function inParts<T>(
  items: readonly T[],
  told: BulkDeps['told'],
  work: (part: readonly T[], at: number) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += PART) {
    const part = items.slice(at, at + PART);
    await work(part, at);
    told?.(at + part.length);
  }
}

const tables = (db: SecondSourceDatabase) => [
  db.sources,
  db.claims,
  db.deleted,
  db.shippedEdits,
  db.sourceTags,
  ...journalTables(db),
];

/** Rows of one undo: one a source, under the token and a number. */
const keyOf = (undo: string, at: number): string => `${undo}/${at}`;

/** Writes sources with their claims; what is the reader's of them is journalled. */
export async function putSources(db: SecondSourceDatabase, rows: readonly SourceRows[]): Promise<void> {
  await db.sources.bulkPut(rows.map(({ source }) => source));
  await db.claims.bulkPut(rows.flatMap(({ claims }) => claims));
  await writeJournal(
    db,
    rows.flatMap(({ source, claims }) => [
      ...sourceEntries(source),
      ...claims
        .filter((claim) => source.addedAt !== null || isReaderClaim(claim.id))
        .flatMap((claim) => claimEntries(claim)),
    ]),
  );
}

async function readRows(db: SecondSourceDatabase, ids: readonly string[]): Promise<SourceRows[]> {
  const sources = await db.sources.bulkGet([...ids]);
  const claims = Map.groupBy(await db.claims.where('source').anyOf(ids).toArray(), (claim) => claim.source);
  return sources.flatMap((source) => (source ? [{ source, claims: claims.get(source.id) ?? [] }] : []));
}

async function dropRows(db: SecondSourceDatabase, rows: readonly SourceRows[]): Promise<void> {
  const claims = rows.flatMap((row) => row.claims.map(({ id }) => id as string));
  await db.claims.bulkDelete(claims);
  await db.sources.bulkDelete(rows.map(({ source }) => source.id));
  // What has no journal (a shipped source, its claims) gets no tombstone.
  await writeJournal(db, [
    ...claims.map((id) => deletionEntry({ kind: 'claim', id })),
    ...rows.map(({ source }) => deletionEntry({ kind: 'source', id: source.id })),
  ]);
}

/** Marks shipped sources as hidden or shown; their edits stay. */
async function putHidden(db: SecondSourceDatabase, ids: readonly string[], hidden: boolean): Promise<void> {
  const before = await db.shippedEdits.bulkGet([...ids]);
  await putShippedEdits(
    db,
    ids.map((id, at): ShippedEdit => ({ id, hidden, fields: before[at]?.fields ?? {} })),
  );
}

const shippedIds = (rows: readonly SourceRows[]): string[] =>
  rows.filter(({ source }) => source.addedAt === null).map(({ source }) => source.id);

/** Takes sources out of the set and keeps them aside until that can no longer be undone. Shipped ones are remembered as hidden. */
export async function deleteSources(
  db: SecondSourceDatabase,
  ids: readonly string[],
  { now, undo, told }: BulkDeps,
): Promise<Changed> {
  return db.transaction('rw', tables(db), async () => {
    await forgetExpired(db, now);
    let [claims, changed] = [0, 0];
    await inParts(ids, told, async (part) => {
      const rows = await readRows(db, part);
      await db.deleted.bulkPut(
        rows.map((row, at): DeletedRow => ({
          type: 'source',
          undo: keyOf(undo, changed + at),
          deletedAt: now,
          ...row,
        })),
      );
      await dropRows(db, rows);
      await putHidden(db, shippedIds(rows), true);
      changed += rows.length;
      claims += rows.reduce((sum, row) => sum + row.claims.length, 0);
    });
    return { claims, changed };
  });
}

/** Gives tags to sources or takes them away; what each had before is kept aside. */
async function changeTags(
  db: SecondSourceDatabase,
  ids: readonly string[],
  change: Extract<SourcesChange, { type: 'tag' | 'untag' }>,
  { now, undo, told }: BulkDeps,
): Promise<number> {
  const given = cleanTags(change.tags);
  const next = (tags: readonly string[]): readonly string[] =>
    change.type === 'tag'
      ? [...new Set([...tags, ...given])].slice(0, Math.max(MOST_TAGS, tags.length))
      : tags.filter((tag) => !given.includes(tag));
  return db.transaction('rw', tables(db), async () => {
    await forgetExpired(db, now);
    let changed = 0;
    await inParts(ids, told, async (part) => {
      const before = await db.sourceTags.bulkGet([...part]);
      const rows = part.flatMap((id, at): { before: SourceTagsRow; after: SourceTagsRow }[] => {
        const tags = before[at]?.tags ?? [];
        const after = next(tags);
        return after.length === tags.length ? [] : [{ before: { id, tags }, after: { id, tags: after } }];
      });
      await db.deleted.bulkPut(
        rows.map((row, at): DeletedRow => ({
          type: 'tags',
          undo: keyOf(undo, changed + at),
          deletedAt: now,
          ...row.before,
        })),
      );
      await putTags(
        db,
        rows.map(({ after }) => after),
      );
      changed += rows.length;
    });
    return changed;
  });
}

/** Brings back shipped sources that were hidden, with the reader's edits of them. */
async function showSources(
  db: SecondSourceDatabase,
  ids: readonly string[],
  set: ShippedSet,
  { now, undo, told }: BulkDeps,
): Promise<number> {
  const wanted = new Set(ids);
  const shipped = set.sources.filter(({ source }) => wanted.has(source.id));
  return db.transaction('rw', tables(db), async () => {
    let changed = 0;
    await inParts(shipped, told, async (part) => {
      const edits = await db.shippedEdits.bulkGet(part.map(({ source }) => source.id as string));
      const rows = part.flatMap(({ source, claims }, at): SourceRows[] =>
        edits[at]?.hidden ? [{ source: { ...source, ...edits[at]?.fields }, claims: claims.map(toRow) }] : [],
      );
      await db.deleted.bulkPut(
        rows.map(({ source }, at): DeletedRow => ({
          type: 'shown',
          undo: keyOf(undo, changed + at),
          deletedAt: now,
          id: source.id,
        })),
      );
      await putSources(db, rows);
      await putHidden(db, shippedIds(rows), false);
      changed += rows.length;
    });
    return changed;
  });
}

/** Does one thing to many sources, all of it or nothing. */
export async function changeSources(
  db: SecondSourceDatabase,
  ids: readonly string[],
  change: SourcesChange,
  deps: BulkDeps & { readonly shipped: ShippedSet },
): Promise<Changed> {
  if (change.type === 'delete') return deleteSources(db, ids, deps);
  const changed =
    change.type === 'show' ? await showSources(db, ids, deps.shipped, deps) : await changeTags(db, ids, change, deps);
  return { changed, claims: 0 };
}

/** Undoes the whole of what a token stands for. Answers of how many sources; none where it is too late. */
export async function undoChange(db: SecondSourceDatabase, undo: string, told?: BulkDeps['told']): Promise<number> {
  return db.transaction('rw', tables(db), async () => {
    const many = await db.deleted.where('undo').startsWith(keyOf(undo, 0).slice(0, -1)).primaryKeys();
    // Deletions of an earlier version stand under the token itself.
    const keys = [...many, ...(await db.deleted.where('undo').equals(undo).primaryKeys())];
    let undone = 0;
    await inParts(keys, told, async (part) => {
      const rows = (await db.deleted.bulkGet([...part])).flatMap((row) => (row && row.type !== 'note' ? [row] : []));
      const deleted = rows.filter((row) => row.type === 'source');
      await putSources(db, deleted);
      await putHidden(db, shippedIds(deleted), false);
      await putTags(
        db,
        rows.flatMap((row) => (row.type === 'tags' ? [{ id: row.id, tags: row.tags }] : [])),
      );
      const lost = await restoreClaims(
        db,
        rows.flatMap((row) => (row.type === 'claim' ? [row.claim] : [])),
      );
      const shown = rows.flatMap((row) => (row.type === 'shown' ? [row.id] : []));
      await dropRows(db, await readRows(db, shown));
      await putHidden(db, shown, true);
      await db.deleted.bulkDelete(rows.map((row) => row.undo));
      undone += rows.length - lost;
    });
    return undone;
  });
}

/** Shipped sources that the reader has hidden, as their rows would be. */
export async function listHidden(
  db: SecondSourceDatabase,
  set: ShippedSet,
): Promise<(Source & { readonly claimCount: number })[]> {
  const hidden = new Map(
    (await db.shippedEdits.filter((edit) => edit.hidden).toArray()).map((edit) => [edit.id, edit.fields]),
  );
  return set.sources
    .filter(({ source }) => hidden.has(source.id))
    .map(({ source, claims }) => ({ ...source, ...hidden.get(source.id), claimCount: claims.length }));
}
