import { rangeToSpan } from '../../lib/anchor/range-to-span';
import type { ExtractedArticle } from '../../lib/article/extract-article';
import type { Span } from '../../lib/claims/claim';

/** What is selected of the article's text, without white space at its ends; null where nothing of it is. */
export function selectedSpan(document: Document, { article, segments }: ExtractedArticle): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const span = rangeToSpan(selection.getRangeAt(0), segments);
  if (!span) return null;
  const words = article.text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return end > start ? { start, end } : null;
}
