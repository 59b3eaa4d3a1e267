/**
 * Exact words and how to find them again: W3C TextQuoteSelector with TextPositionSelector
 * (https://www.w3.org/TR/annotation-model/#selectors). Offsets are UTF-16, end excluded, into the article's text.
 */
export interface QuoteSelector {
  readonly exact: string;
  /** Up to 32 characters before and after; fewer only at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Characters kept on each side. */
export const CONTEXT_LENGTH = 32;
