import type { ClaimReview } from '../../lib/topic/source';
import { dateText } from './date-text';
import type { Translate } from './translator';

/** How a checked claim was rated: in the checker's words, else as a number on its scale. */
export const ratingText = ({ rating, scale }: ClaimReview, t: Translate): string =>
  rating ?? (scale === null ? '' : t('review.scale', { value: scale.value, worst: scale.worst, best: scale.best }));

/** Who checked it and when; empty where neither is known. */
export const checkedByText = ({ author, published }: ClaimReview, t: Translate): string =>
  [author, published === null ? null : dateText(published, t.lang)].filter((part) => part !== null).join(', ');

/** All of it in one line. */
export function reviewText(review: ClaimReview, t: Translate): string {
  const by = checkedByText(review, t);
  const said = t('review.line', { claim: review.claim, rating: ratingText(review, t) });
  return by === '' ? said : `${said} (${by})`;
}
