import type { SourceId } from '../base/ids';
import type { SourceFields } from '../messages/protocol';
import { isFreeFacet } from '../relate/free-claim';
import { isReaderClaim } from '../relate/reader-claim';
import type { SourceFromArticle } from '../relate/source-from-article';
import type { Origin, Source, SourceClaim, SourceWithClaims } from '../topic/source';
import type { SecondSourceDatabase } from './database';
import { putSources } from './bulk';
import { followAddress } from './follow-address';
import { journalTables, stampDeletion, writeJournal } from './journal';
import { claimEntries, originEntries, sourceEntries } from './journal-records';
import { putShippedEdits, toRow } from './shipped-set';

type ListedSource = Source & { readonly claimCount: number };

export interface ListedSources {
  readonly sources: readonly ListedSource[];
  readonly origins: readonly Origin[];
}

function counted(sources: readonly Source[], owners: readonly unknown[]): ListedSource[] {
  const counts = new Map<unknown, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return sources.map((source) => ({ ...source, claimCount: counts.get(source.id) ?? 0 }));
}

/** All sources with the number of their claims, newest first; or those of some ids that are there. */
export async function listSources(
  db: SecondSourceDatabase,
  ids: readonly SourceId[] | null = null,
): Promise<ListedSources> {
  const [sources, origins, owners] = await Promise.all([
    ids === null ? db.sources.toArray() : db.sources.where('id').anyOf(ids).toArray(),
    db.origins.toArray(),
    ids === null ? db.claims.orderBy('source').keys() : db.claims.where('source').anyOf(ids).keys(),
  ]);
  const newest = (source: Source): string => source.published ?? source.addedAt ?? '';
  return {
    sources: counted(sources, owners).sort((a, b) => newest(b).localeCompare(newest(a)) || a.id.localeCompare(b.id)),
    origins,
  };
}

/** Sources of one page: small enough that neither side of the message stands still over it. */
const PAGE = 500;

/** A page of sources in the order of their ids; the origins come with the first. `next`: what to ask for after it, null at the end. */
export async function listPage(
  db: SecondSourceDatabase,
  after: string,
): Promise<ListedSources & { readonly next: SourceId | null }> {
  const sources = await db.sources.where('id').above(after).limit(PAGE).toArray();
  const last = sources.at(-1)?.id;
  const [origins, owners] = await Promise.all([
    after === '' ? db.origins.toArray() : [],
    last === undefined ? [] : db.claims.where('source').between(after, last, false, true).keys(),
  ]);
  return { sources: counted(sources, owners), origins, next: sources.length < PAGE ? null : (last ?? null) };
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

/** Claims gone through for one page: small enough that neither side of the message stands still over it. */
const CLAIMS = 1_000;

/**
 * A page of the claims of all sources, in the order of their ids; of one event where it is named, without the terms they are found by.
 * `next`: what to ask for after it, null at the end.
 */
export async function readClaims(
  db: SecondSourceDatabase,
  event: string | null,
  after: string,
): Promise<{ readonly claims: SourceClaim[]; readonly next: string | null }> {
  const rows = await db.claims.where('id').above(after).limit(CLAIMS).toArray();
  const claims = rows
    .filter((row) => event === null || row.event === event)
    .map((row) => ({ ...row, terms: undefined }));
  return { claims, next: rows.length < CLAIMS ? null : (rows.at(-1)?.id ?? null) };
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
        await writeJournal(db, originEntries(origin));
      }
    await putSources(db, [{ source: made.source, claims: made.claims.map(toRow) }]);
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
      .and((known) => sameQuestion(known, claim) && known.value === claim.value && known.quote === claim.quote)
      .first();
    if (there) {
      await db.claims.delete(there.id);
      // No tombstone for a claim of the shipped set, which has no journal.
      await stampDeletion(db, { kind: 'claim', id: there.id });
    }
    const kept = there && isReaderClaim(there.id) ? { ...claim, id: there.id, facet: there.facet } : claim;
    await db.claims.put(toRow(kept));
    await writeJournal(db, claimEntries(kept));
    return kept;
  });
}

/** Whether both answer one question, or none: free claims have a facet each. */
const sameQuestion = (a: SourceClaim, b: SourceClaim): boolean =>
  a.facet === b.facet || (isFreeFacet(a.facet) && isFreeFacet(b.facet));

/**
 * Changes fields of a source. An edit of a shipped source is kept beside it, for the next version of the set. What the reader said of its
 * claims and noted on its passages is known by its address: with another address it goes along. Null: no such source.
 */
export async function editSource(
  db: SecondSourceDatabase,
  id: SourceId,
  fields: Partial<SourceFields>,
): Promise<Source | null> {
  const tables = [db.sources, db.claims, db.shippedEdits, db.corrections, db.notes];
  return db.transaction('rw', [...tables, ...journalTables(db)], async () => {
    const source = await db.sources.get(id);
    if (!source) return null;
    const changed: Source = { ...source, ...fields };
    await followAddress(db, source, changed);
    await db.sources.put(changed);
    await writeJournal(db, sourceEntries(changed));
    if (source.addedAt === null) {
      const before = await db.shippedEdits.get(id);
      await putShippedEdits(db, [{ id, hidden: false, fields: { ...before?.fields, ...fields } }]);
    }
    return changed;
  });
}
