import type { Attribution, Certainty } from '../topic/claim-frame';

/** A stretch of text, UTF-16 offsets into the article's text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One checkable thing that a sentence or clause says. */
export interface Claim extends Span {
  /** `text.slice(start, end)`. */
  readonly quote: string;
  readonly event: string;
  readonly facet: string;
  /** Null where a date could not be resolved. */
  readonly value: string | null;
  readonly certainty: Certainty;
  readonly attribution: Attribution | null;
  /** The words that decided the value, for underlining and for "as written". */
  readonly words: Span;
  readonly reason: ClaimReason;
}

/** Which rule found the claim, and on which words: shown on request, asserted in tests. */
export interface ClaimReason {
  readonly rule: string;
  /** The cue that set the certainty, as written; null where nothing hedged. */
  readonly cue: string | null;
  /** The date that relative words were counted from. */
  readonly countedFrom: string | null;
}
