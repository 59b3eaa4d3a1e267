import type { JSX } from 'preact';
import { decisionOf } from '../../lib/relate/review-decision';
import type { ClaimReview } from '../../lib/topic/source';
import { useScreen } from '../controls/screen';
import { checkedByText, ratingText } from '../i18n/review-text';

export interface ClaimReviewsProps {
  readonly reviews: readonly ClaimReview[];
  readonly lang: string | null;
  /** Where on the page they were read; told while the page is being added. */
  readonly from?: string | undefined;
}

/** The claims that a source's page says to have checked: its words and its rating, and what we make of them. */
export function ClaimReviews({ reviews, lang, from }: ClaimReviewsProps): JSX.Element {
  const { t } = useScreen();
  return (
    <section class="claim-reviews">
      <h3>
        {t('review.head')} {from ? <span class="quiet">{t('field.from', { where: from })}</span> : null}
      </h3>
      <ul>
        {reviews.map((review) => (
          <li key={review.claim}>
            <q lang={lang ?? undefined} dir="auto">
              {review.claim}
            </q>
            <p>
              {t('review.rated', { rating: ratingText(review, t) })} <Who review={review} />
            </p>
            <p class="quiet">{t(DECISIONS[String(decisionOf(review)) as keyof typeof DECISIONS])}</p>
            <ReviewLinks review={review} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const DECISIONS = { true: 'review.says', false: 'review.denies', null: 'review.shown' } as const;

function Who({ review }: { readonly review: ClaimReview }): JSX.Element | null {
  const { t } = useScreen();
  const by = checkedByText(review, t);
  return by === '' ? null : <span class="quiet">{by}</span>;
}

function ReviewLinks({ review }: { readonly review: ClaimReview }): JSX.Element | null {
  const { t } = useScreen();
  const links = [
    [review.url, t('review.check')],
    [review.appearance, t('review.appearance')],
  ] as const;
  const known = links.flatMap(([url, label]) => (url === null ? [] : [{ url, label }]));
  if (known.length === 0) return null;
  return (
    <p class="claim-review-links">
      {known.map(({ url, label }) => (
        <a key={label} class="link" href={url} target="_blank" rel="noreferrer noopener nofollow">
          {label}
        </a>
      ))}
    </p>
  );
}
