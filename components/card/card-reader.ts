import type { ClaimId, CorrectionId } from '../../lib/base/ids';
import type { Result } from '../../lib/base/result';
import type { CorrectionDraft, Failure } from '../../lib/messages/protocol';
import { wordsOfSourceClaim } from '../../lib/relate/apply-corrections';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import type { Link } from '../../lib/relate/link';
import type { ClaimKey, Note, NoteTarget } from '../../lib/topic/reader-records';
import type { NoteDesk } from '../notes/note-desk';
import type { ReaderSaid } from './correction-form';

/** What the reader has made of a claim, and what the card asks for to keep more. A card without it only shows. */
export interface CardReader {
  readonly notes: readonly Note[];
  /** What a new note is on. */
  readonly target: NoteTarget | null;
  readonly draftKey: string;
  readonly desk: NoteDesk;
  /** Address of the article. */
  readonly url: string | null;
  /** Notes on claims of sources. */
  readonly notesOn: (claims: readonly ClaimId[]) => Promise<readonly Note[]>;
  /** Fetches the links of the claim that were not carried; the card is drawn anew with them. */
  readonly complete: () => Promise<Result<unknown, Failure>>;
  readonly correct: (correction: CorrectionDraft) => Promise<Result<unknown, Failure>>;
  readonly withdraw: (id: CorrectionId) => void;
}

/** The claim by what the engine read in it, whatever the reader has said since. */
export const keyOfClaim = (claim: AssessedClaim, url: string | null): ClaimKey => ({
  url,
  facet: claim.corrected?.facet ?? claim.facet,
  value: claim.corrected ? claim.corrected.value : claim.value,
  quote: claim.quote,
});

/** What the reader said, as a correction to keep; null where it speaks of a source claim that is not there. */
export function correctionOf(
  said: ReaderSaid,
  claim: AssessedClaim,
  link: Link | null,
  assessment: Assessment,
  url: string | null,
): CorrectionDraft | null {
  const key = keyOfClaim(claim, url);
  if (said.type === 'no-claim') return { type: 'value', claim: key, facet: null, value: null, certainty: null };
  if (said.type === 'relation') {
    if (!link) return null;
    const from = link.reason.type === 'reader-said' ? link.reason.from : link.relation;
    const { claim: sourceClaim, source } = link;
    return { type: 'relation', claim: key, sourceClaim, source, relation: said.relation, from };
  }
  const { facet, value, certainty } = said.frame;
  if (said.of === 'article') return { type: 'value', claim: key, facet, value, certainty };
  const held = link ? assessment.sourceClaimById[link.claim] : undefined;
  if (!held) return null;
  const of: ClaimKey = {
    url: assessment.sourceById[held.source]?.url ?? null,
    facet: held.corrected?.facet ?? held.facet,
    value: held.corrected ? held.corrected.value : held.value,
    quote: wordsOfSourceClaim(held),
  };
  return { type: 'value', claim: of, facet, value, certainty };
}
