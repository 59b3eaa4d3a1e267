import type { ClaimReview } from '../topic/source';
import { isJson, textOf, typesOf, type Json } from './json-ld';
import { readMicrodata } from './microdata';
import { clean, cleanAddress, partialDate } from './page-values';
import { fold } from './text-run';

/** Most checked claims that are kept of a page, and the longest, in UTF-16 units: a claim is a sentence or two. */
const MOST_REVIEWS = 10;
const LONGEST_CLAIM = 1_000;

/** Where a page keeps a review inside another object. */
const HOLDERS = ['review', 'mainEntity', 'hasPart'];

export interface CheckedClaims {
  readonly reviews: readonly ClaimReview[];
  readonly where: 'JSON-LD' | 'microdata';
}

/**
 * The claims that a page says to have checked (https://schema.org/ClaimReview), of JSON-LD, else of microdata. Whatever does not
 * have the shape is passed over; addresses are http(s) or left out. `items` are the page's JSON-LD objects.
 */
export function readClaimReviews(document: Document, items: readonly Json[], address: string): CheckedClaims {
  const held = items.flatMap((item) => [item, ...HOLDERS.flatMap((name) => [item[name]].flat().filter(isJson))]);
  const inJson = reviewsOf(held, address);
  if (inJson.length > 0) return { reviews: inJson, where: 'JSON-LD' };
  return { reviews: reviewsOf(readMicrodata(document, 'ClaimReview'), address), where: 'microdata' };
}

function reviewsOf(items: readonly Json[], address: string): ClaimReview[] {
  const byClaim = new Map<string, ClaimReview>();
  for (const item of items) {
    if (byClaim.size >= MOST_REVIEWS) break;
    const review = typesOf(item).some((type) => /(?:^|\/)ClaimReview$/u.test(type)) ? reviewOf(item, address) : null;
    if (review && !byClaim.has(review.claim)) byClaim.set(review.claim, review);
  }
  return [...byClaim.values()];
}

function reviewOf(item: Json, address: string): ClaimReview | null {
  const said = [item['claimReviewed']].flat()[0];
  // Cut short, a claim could say something else.
  const claim = typeof said === 'string' && said.length <= LONGEST_CLAIM ? fold(said) : '';
  if (claim === '') return null;
  const [rating] = [item['reviewRating']].flat();
  const [reviewed] = [item['itemReviewed']].flat();
  const words = isJson(rating) ? textOf(rating['alternateName']) : null;
  const scale = isJson(rating) ? scaleOf(rating) : null;
  if (words === null && scale === null) return null;
  return {
    claim,
    rating: words,
    scale,
    author: textOf(item['author']) ?? textOf(item['publisher']),
    published: partialDate(textOf(item['datePublished'])),
    url: addressOf(item['url'], address),
    appearance: isJson(reviewed)
      ? (addressOf(reviewed['firstAppearance'], address) ??
        addressOf(reviewed['appearance'], address) ??
        addressOf(reviewed['url'], address))
      : null,
  };
}

/** A scale without ends goes from 1 to 5 (https://schema.org/Rating). */
function scaleOf(rating: Json): ClaimReview['scale'] {
  const value = numberOf(rating['ratingValue']);
  if (value === null) return null;
  const [worst, best] = [numberOf(rating['worstRating']) ?? 1, numberOf(rating['bestRating']) ?? 5];
  return { value, worst, best };
}

function numberOf(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return /^-?\d{1,6}(?:\.\d{1,6})?$/u.test(text) ? Number(text) : null;
}

/** The address that a text or an object names. */
function addressOf(value: unknown, base: string): string | null {
  const [one]: unknown[] = [value].flat();
  const text = isJson(one) ? (one['url'] ?? one['@id']) : one;
  const short = typeof text === 'string' && text.length <= 2_000 ? clean(text) : null;
  return short === text ? cleanAddress(short, base) : null;
}
