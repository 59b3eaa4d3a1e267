import type { ArticleText } from '../claims/article-text';
import type { Claim } from '../claims/claim';
import { findClaims } from '../claims/find-claims';
import type { ClaimReview } from '../topic/source';
import type { Topic } from '../topic/topic';
import { analyse, type Analysis } from './analyse';
import { decisionOf } from './review-decision';

export interface ReviewedClaims {
  /** The article's own claims without those that it only repeats in order to check them. */
  readonly own: readonly Claim[];
  /** Claims that the reviews decide: asserted where rated true, denied where rated false. */
  readonly decided: readonly { readonly claim: Claim; readonly review: ClaimReview }[];
}

/**
 * Reads the claims that an article says to have checked. Only what names the topic and answers a facet by itself becomes a claim. A false
 * rating denies a sentence as a whole: where it says two things, or only reports or supposes something, nobody knows which of it is false.
 */
export function claimsOfReviews(article: ArticleText, analysis: Analysis, topic: Topic): ReviewedClaims {
  const reviews = article.reviews ?? [];
  const decided = reviews.flatMap((review) =>
    decide(review, readClaim(review, article, analysis, topic)).map((claim) => ({ claim, review })),
  );
  const doubted = reviews.filter((review) => decisionOf(review) !== true).map(({ claim }) => folded(claim));
  const denied = decided.map(({ claim }) => claim).filter(({ certainty }) => certainty === 'denied');
  const repeats = (claim: Claim): boolean => {
    const words = folded(claim.quote);
    return (
      doubted.some((one) => one.includes(words) || words.includes(one)) ||
      denied.some(({ event, facet, value }) => event === claim.event && facet === claim.facet && value === claim.value)
    );
  };
  return { own: analysis.claims.filter((claim) => claim.certainty === 'denied' || !repeats(claim)), decided };
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function readClaim(review: ClaimReview, article: ArticleText, analysis: Analysis, topic: Topic): readonly Claim[] {
  const text = review.claim;
  const alone: ArticleText = {
    ...article,
    title: text,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  };
  const event = analysis.detection.event ?? analyse(alone, topic, null).detection.event;
  if (event === null || !analysis.supported) return [];
  return findClaims(alone, { topic, lang: analysis.lang, event, gate: 'named' });
}

function decide(review: ClaimReview, claims: readonly Claim[]): readonly Claim[] {
  const decision = decisionOf(review);
  const plain = claims.filter(({ value, attribution }) => value !== null && attribution === null);
  if (decision === null || plain.length < claims.length) return [];
  if (decision) return plain;
  const [only, ...others] = plain;
  return only && others.length === 0 && only.certainty === 'asserted' ? [{ ...only, certainty: 'denied' }] : [];
}
