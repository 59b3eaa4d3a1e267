import type { ClaimReview } from '../topic/source';

/** Ratings that say plainly "true" or "false", in the languages we read. Any other word decides nothing. */
const FALSE_WORDS = new Set(
  (
    'false|not true|untrue|incorrect|wrong|fake|pants on fire|' +
    'faux|c’est faux|fausse|inexact|incorrecte|falso|falsa|incorrecto|falsch|unwahr|onwaar|onjuist|errato|incorreto'
  ).split('|'),
);
const TRUE_WORDS = new Set(
  (
    'true|correct|accurate|' +
    'vrai|c’est vrai|vraie|exact|verdadero|verdadera|cierto|wahr|richtig|waar|juist|correcto|vero|verdadeiro|verdadeira|correto'
  ).split('|'),
);

/**
 * What a rating decides: `true`, `false`, or null where it is anything between, is unknown to us, or contradicts itself. The
 * words decide where there are some; the scale only where it stands alone and at one of its ends.
 */
export function decisionOf({ rating, scale }: Pick<ClaimReview, 'rating' | 'scale'>): boolean | null {
  const end =
    scale === null || scale.best === scale.worst
      ? null
      : scale.value === scale.best
        ? true
        : scale.value === scale.worst
          ? false
          : null;
  if (rating === null) return end;
  const word = rating
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  const said = FALSE_WORDS.has(word) ? false : TRUE_WORDS.has(word) ? true : null;
  return said !== null && end !== null && said !== end ? null : said;
}
