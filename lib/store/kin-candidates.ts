import type { SourceId } from '../base/ids';
import type { SourceWithClaims } from '../topic/source';
import type { SecondSourceDatabase } from './database';

/** Claims that a source must share to be worth comparing, and most sources that are. */
const LEAST = 3;
const MOST = 20;

/** Sources that make several claims of these terms, those of the most first: they may be one text with a new source. */
export async function sourcesSharing(db: SecondSourceDatabase, terms: readonly string[]): Promise<SourceWithClaims[]> {
  const shared = new Map<SourceId, number>();
  await db.claims
    .where('terms')
    .anyOf([...terms])
    .distinct()
    .each(({ source }) => void shared.set(source, (shared.get(source) ?? 0) + 1));
  const likely = [...shared].filter(([, count]) => count >= LEAST).toSorted((a, b) => b[1] - a[1]);
  const ids = likely.slice(0, MOST).map(([id]) => id);
  const [sources, claims] = await Promise.all([
    db.sources.bulkGet(ids),
    db.claims.where('source').anyOf(ids).toArray(),
  ]);
  const bySource = Map.groupBy(claims, (claim) => claim.source);
  // Ids of claims end in their number in the text.
  const place = (id: string): number => Number(id.slice(id.lastIndexOf('#') + 1));
  return sources.flatMap((source) =>
    source ? [{ source, claims: (bySource.get(source.id) ?? []).toSorted((a, b) => place(a.id) - place(b.id)) }] : [],
  );
}
