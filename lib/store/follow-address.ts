import { wordsOfSourceClaim } from '../relate/apply-corrections';
import { findKeyed } from '../relate/claim-key';
import type { Source } from '../topic/source';
import { moveCorrections } from './corrections';
import type { SecondSourceDatabase } from './database';
import { moveNotes } from './notes';

/**
 * What the reader said of a source's claims and noted on its passages is known by its address: with another address it goes along.
 * Inside the transaction that changes the source, before its claims are changed; `source` is as it was.
 */
export async function followAddress(
  db: SecondSourceDatabase,
  { id, url }: Source,
  { url: to }: Pick<Source, 'url'>,
): Promise<void> {
  if (url === to) return;
  const claims = await db.claims.where('source').equals(id).toArray();
  const keyed = claims.map((claim) => ({ ...claim, quote: wordsOfSourceClaim(claim) }));
  await moveCorrections(db, { from: url, to }, (key) => findKeyed(key, keyed) !== null);
  // A note on a passage needs a page: without an address it stays where it was written.
  if (url !== null && to !== null) await moveNotes(db, url, to);
}
