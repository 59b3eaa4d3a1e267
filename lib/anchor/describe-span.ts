import type { Span } from '../claims/claim';
import { CONTEXT_LENGTH, type QuoteSelector } from './quote-selector';

/** The selector of a span of the article's text; `matchQuote` finds it again in a later text of the same article. */
export function describeSpan(text: string, span: Span): QuoteSelector {
  const start = wholeAt(text, Math.max(0, Math.min(span.start, text.length)));
  const end = wholeAt(text, Math.max(start, Math.min(span.end, text.length)));
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeAt(text, Math.max(0, start - CONTEXT_LENGTH), 1), start),
    suffix: text.slice(end, wholeAt(text, Math.min(text.length, end + CONTEXT_LENGTH))),
    start,
    end,
  };
}

/** No selector holds half a surrogate pair: stored as UTF-8 it would come back as other characters. */
function wholeAt(text: string, at: number, step: -1 | 1 = -1): number {
  const splits = /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return splits ? at + step : at;
}
