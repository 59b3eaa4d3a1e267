import type { SourceId } from '../base/ids';
import type { SourceFields } from '../messages/protocol';
import { isReaderClaim } from '../relate/reader-claim';
import type { SourceFromArticle } from '../relate/source-from-article';
import type { Origin, Source, SourceClaim, SourceWithClaims } from '../topic/source';
import type { ClaimRow, SecondSourceDatabase, ShippedEdit } from './database';
import { forgetExpired } from './deletions';
import { journalTables, stampDeletion } from './journal';
import { journalClaim, journalOrigin, journalShippedEdit, journalSource } from './journal-records';
import { loadShippedSet, toRow, type ShippedSet } from './shipped-set';

/** Writes a source with its claims; what is the reader's of it is journalled. */
async function putOwn(db: SecondSourceDatabase, source: Source, claims: readonly ClaimRow[]): Promise<void> {
  await db.sources.put(source);
  await db.claims.bulkPut([...claims]);
  await journalSource(db, source);
  for (const claim of claims) if (source.addedAt !== null || isReaderClaim(claim.id)) await journalClaim(db, claim);
}

/** Every write of what the reader did to a shipped source goes through here. */
async function putShippedEdit(db: SecondSourceDatabase, edit: ShippedEdit): Promise<void> {
  await db.shippedEdits.put(edit);
  await journalShippedEdit(db, edit);
}

export interface ListedSources {
  readonly sources: readonly (Source & { readonly claimCount: number })[];
  readonly origins: readonly Origin[];
}

/** All sources with the number of their claims, newest first. */
export async function listSources(db: SecondSourceDatabase): Promise<ListedSources> {
  const [sources, origins, owners] = await Promise.all([
    db.sources.toArray(),
    db.origins.toArray(),
    db.claims.orderBy('source').keys(),
  ]);
  const counts = new Map<unknown, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const newest = (source: Source): string => source.published ?? source.addedAt ?? '';
  return {
    sources: sources
      .map((source) => ({ ...source, claimCount: counts.get(source.id) ?? 0 }))
      .sort((a, b) => newest(b).localeCompare(newest(a)) || a.id.localeCompare(b.id)),
    origins,
  };
}

export async function readSource(db: SecondSourceDatabase, id: SourceId): Promise<SourceWithClaims | null> {
  const source = await db.sources.get(id);
  if (!source) return null;
  return { source, claims: await db.claims.where('source').equals(id).toArray() };
}

/** Ids of sources with a claim of the facet. */
export async function listHolders(db: SecondSourceDatabase, facet: string): Promise<SourceId[]> {
  const found = new Set<SourceId>();
  await db.claims
    .where('facet')
    .equals(facet)
    .each((claim) => void found.add(claim.source));
  return [...found];
}

/** Claims of all sources, of one facet and one event where they are named; without the terms they are found by. */
export async function readClaims(
  db: SecondSourceDatabase,
  facet: string | null,
  event: string | null,
): Promise<SourceClaim[]> {
  const rows =
    facet !== null
      ? await db.claims.where('facet').equals(facet).toArray()
      : event !== null
        ? await db.claims.where('event').equals(event).toArray()
        : await db.claims.toArray();
  return rows.filter((row) => event === null || row.event === event).map((row) => ({ ...row, terms: undefined }));
}

/** Adds a source with its claims, in one transaction; one with the same address is replaced and keeps its id. */
export async function addSource(
  db: SecondSourceDatabase,
  made: SourceFromArticle,
): Promise<{ added: SourceWithClaims; existed: boolean }> {
  return db.transaction('rw', [db.sources, db.claims, db.origins, ...journalTables(db)], async () => {
    const { url } = made.source;
    const known = url === null ? undefined : await db.sources.where('url').equals(url).first();
    if (known) {
      const claims = await db.claims.where('source').equals(known.id).toArray();
      return { added: { source: known, claims }, existed: true };
    }
    for (const origin of made.origins)
      if (!(await db.origins.get(origin.id))) {
        await db.origins.put(origin);
        await journalOrigin(db, origin);
      }
    await putOwn(db, made.source, made.claims.map(toRow));
    return { added: { source: made.source, claims: made.claims }, existed: false };
  });
}

/**
 * Adds one claim of the reader's own to a source. Where the source makes it already in the same words, the reader's certainty
 * and attribution take the place of what was read. Null: no such source.
 */
export async function addClaim(db: SecondSourceDatabase, claim: SourceClaim): Promise<SourceClaim | null> {
  return db.transaction('rw', [db.sources, db.claims, ...journalTables(db)], async () => {
    if (!(await db.sources.get(claim.source))) return null;
    const there = await db.claims
      .where('source')
      .equals(claim.source)
      .and((known) => known.facet === claim.facet && known.value === claim.value && known.quote === claim.quote)
      .first();
    if (there) {
      await db.claims.delete(there.id);
      // No tombstone for a claim of the shipped set, which has no journal.
      await stampDeletion(db, { kind: 'claim', id: there.id });
    }
    const kept = there && isReaderClaim(there.id) ? { ...claim, id: there.id } : claim;
    await db.claims.put(toRow(kept));
    await journalClaim(db, kept);
    return kept;
  });
}

/** Changes fields of a source. An edit of a shipped source is kept beside it, for the next version of the set. Null: no such source. */
export async function editSource(
  db: SecondSourceDatabase,
  id: SourceId,
  fields: Partial<SourceFields>,
): Promise<Source | null> {
  return db.transaction('rw', [db.sources, db.shippedEdits, ...journalTables(db)], async () => {
    const source = await db.sources.get(id);
    if (!source) return null;
    const changed: Source = { ...source, ...fields };
    await db.sources.put(changed);
    await journalSource(db, changed);
    if (source.addedAt === null) {
      const before = await db.shippedEdits.get(id);
      await putShippedEdit(db, { id, hidden: false, fields: { ...before?.fields, ...fields } });
    }
    return changed;
  });
}

export interface Deletion {
  readonly undo: string;
  readonly claims: number;
}

/** Takes a source out of the set and keeps it aside until it can no longer be undone. A shipped one is remembered as hidden. */
export async function deleteSource(
  db: SecondSourceDatabase,
  id: SourceId,
  now: string,
  undo: string,
): Promise<Deletion | null> {
  return db.transaction('rw', [db.sources, db.claims, db.deleted, db.shippedEdits, ...journalTables(db)], async () => {
    const source = await db.sources.get(id);
    if (!source) return null;
    const claims = await db.claims.where('source').equals(id).toArray();
    await forgetExpired(db, now);
    await db.deleted.put({ type: 'source', undo, deletedAt: now, source, claims });
    await db.claims.where('source').equals(id).delete();
    await db.sources.delete(id);
    // What has no journal (a shipped source, its claims) gets no tombstone.
    for (const claim of claims) await stampDeletion(db, { kind: 'claim', id: claim.id });
    await stampDeletion(db, { kind: 'source', id });
    if (source.addedAt === null) {
      const before = await db.shippedEdits.get(id);
      await putShippedEdit(db, { id, hidden: true, fields: before?.fields ?? {} });
    }
    return { undo, claims: claims.length };
  });
}

/** Undoes a deletion. False where it is too late. */
export async function restoreSource(db: SecondSourceDatabase, undo: string): Promise<boolean> {
  return db.transaction('rw', [db.sources, db.claims, db.deleted, db.shippedEdits, ...journalTables(db)], async () => {
    const kept = await db.deleted.get(undo);
    if (kept?.type !== 'source') return false;
    await putOwn(db, kept.source, kept.claims);
    await db.deleted.delete(undo);
    const edit = await db.shippedEdits.get(kept.source.id);
    if (edit) await putShippedEdit(db, { ...edit, hidden: false });
    return true;
  });
}

export { loadShippedSet, type ShippedSet };
