import { spanToRange } from '../../lib/anchor/span-to-range';
import type { TextSegment } from '../../lib/article/text-segment';
import { cutSpans, type SpanToPaint } from '../../lib/highlight/cut-spans';
import type { PaintedRange } from '../../lib/highlight/painter';
import type { AssessedClaim } from '../../lib/relate/assessment';

/** Claims of an article, found again in its page. */
export interface AnchoredClaims {
  /** Stretches to paint, without overlap, each with the claim it belongs to. */
  readonly pieces: readonly (SpanToPaint & PaintedRange)[];
  /** The whole range of each claim, by index; null where its words are gone. */
  readonly ranges: readonly (Range | null)[];
  readonly lost: readonly number[];
}

export interface PaintChoice {
  readonly showUnmatched: boolean;
}

const isPainted = (claim: AssessedClaim, { showUnmatched }: PaintChoice): boolean =>
  !claim.quiet && (claim.verdict !== 'unmatched' || showUnmatched);

/** Finds the claims in the page and cuts what is to be painted. */
export function anchorClaims(
  claims: readonly AssessedClaim[],
  segments: readonly TextSegment[],
  text: string,
  choice: PaintChoice,
): AnchoredClaims {
  const ranges = claims.map((claim) => spanToRange(claim, segments, text));
  const lost = ranges.flatMap((range, index) => (range ? [] : [index]));
  const spans = claims.flatMap((claim, index) =>
    ranges[index] && isPainted(claim, choice)
      ? [{ start: claim.start, end: claim.end, verdict: claim.verdict, index }]
      : [],
  );
  const pieces = cutSpans(spans).flatMap((span) => {
    const range = spanToRange(span, segments, text);
    return range ? [{ ...span, range }] : [];
  });
  return { pieces, ranges, lost };
}

/** The claim painted at an offset of the text: of those that hold it, the one whose line is seen there. */
export const claimAt = (anchored: AnchoredClaims, offset: number): number | null =>
  anchored.pieces.find((piece) => offset >= piece.start && offset < piece.end)?.index ?? null;

/** Claims whose spans share words with a claim's, itself among them, in order of the page. */
export const siblingsOf = (claims: readonly AssessedClaim[], index: number): number[] => {
  const own = claims[index];
  if (!own) return [];
  return claims.flatMap((claim, at) => (claim.start < own.end && own.start < claim.end ? [at] : []));
};
