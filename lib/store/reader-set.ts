import type { ReaderSet } from '../exchange/reader-set';
import type { SourceClaim } from '../topic/source';
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
    const bySource = Map.groupBy(claims, (claim) => claim.source);
    return {
      sources: sources.map((source) => ({ source, claims: (bySource.get(source.id) ?? []).map(toClaim) })),
      origins,
      edits,
      notes: await listNotes(db),
      corrections: await listCorrections(db),
      sourceTags: await listTags(db),
    };
  });
}
