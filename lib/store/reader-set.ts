import { EMPTY_SET, type ReaderSet } from '../exchange/reader-set';
import type { Source, SourceClaim, SourceWithClaims } from '../topic/source';
import { listCorrections } from './corrections';
import type { ClaimRow, SecondSourceDatabase } from './database';
import { listNotes } from './notes';
import { listTags } from './source-tags';

/** A claim without the terms it is found by. */
function toClaim(row: ClaimRow): SourceClaim {
  const claim: Partial<ClaimRow> = { ...row };
  delete (claim as { terms?: unknown }).terms;
  return claim as SourceClaim;
}

/** Sources with their claims. */
export function withClaims(sources: readonly Source[], claims: readonly ClaimRow[]): SourceWithClaims[] {
  const bySource = Map.groupBy(claims, (claim) => claim.source);
  return sources.map((source) => ({ source, claims: (bySource.get(source.id) ?? []).map(toClaim) }));
}

/** The whole set and all that the reader made, as it stood at one moment: what an export writes and an import is compared with. */
export async function readReaderSet(db: SecondSourceDatabase): Promise<ReaderSet> {
  const tables = [db.sources, db.claims, db.origins, db.shippedEdits, db.notes, db.corrections, db.sourceTags];
  return db.transaction('r', tables, async () => {
    const [sources, claims, origins, edits] = await Promise.all([
      db.sources.toArray(),
      db.claims.toArray(),
      db.origins.toArray(),
      db.shippedEdits.toArray(),
    ]);
    return {
      sources: withClaims(sources, claims),
      origins,
      edits,
      notes: await listNotes(db),
      corrections: await listCorrections(db),
      sourceTags: await listTags(db),
    };
  });
}

/** Sources of one page: small enough that neither side of the message stands still over it. */
const PAGE = 100;

/**
 * A page of the set, in the order of the sources' ids; what is no source comes with the last. `next`: what to ask for after it, null at
 * the end. Each source is whole; what changes between two pages may be seen in one of them alone.
 */
export async function readReaderSetPage(
  db: SecondSourceDatabase,
  after: string,
): Promise<ReaderSet & { readonly next: string | null }> {
  const page = await db.transaction('r', [db.sources, db.claims], async () => {
    const sources = await db.sources.where('id').above(after).limit(PAGE).toArray();
    const last = sources.at(-1)?.id;
    const claims = last === undefined ? [] : db.claims.where('source').between(after, last, false, true).toArray();
    return withClaims(sources, await claims);
  });
  const last = page.at(-1)?.source.id;
  if (last !== undefined && page.length === PAGE) return { ...EMPTY_SET, sources: page, next: last };
  const [origins, edits] = await Promise.all([db.origins.toArray(), db.shippedEdits.toArray()]);
  return {
    sources: page,
    origins,
    edits,
    notes: await listNotes(db),
    corrections: await listCorrections(db),
    sourceTags: await listTags(db),
    next: null,
  };
}
