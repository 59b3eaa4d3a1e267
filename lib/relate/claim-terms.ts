import type { SourceClaim } from '../topic/source';

/** Terms under which a claim is indexed (multi-entry): its facet with each part of its value. */
export function claimTerms(claim: Pick<SourceClaim, 'facet' | 'value'>): readonly string[] {
  return (claim.value ?? '').split('+').map((part) => `${claim.facet}=${part}`);
}
