import type { ClaimReview } from '../../topic/source';

/** A checked claim in one line, for formats that have no field and no language of their own for it. */
export function reviewLine({ claim, rating, scale, author, published }: ClaimReview): string {
  const rated = [rating, scale === null ? null : `${scale.value} (${scale.worst} to ${scale.best})`];
  const by = [author, published].filter((part) => part !== null).join(', ');
  return `Claim reviewed: ${claim} Rating: ${rated.filter((part) => part !== null).join(', ')}${by === '' ? '' : ` (${by})`}`;
}
