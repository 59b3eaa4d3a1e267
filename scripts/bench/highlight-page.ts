import { spanToRange } from '../../lib/anchor/span-to-range';
import { extractArticle } from '../../lib/article/extract-article';
import { cutSpans } from '../../lib/highlight/cut-spans';
import { createPainter } from '../../lib/highlight/painter';
import type { Verdict } from '../../lib/relate/link';

const VERDICTS: readonly Verdict[] = ['conflicting', 'corroborated', 'firmer', 'weaker', 'mixed', 'unmatched'];

/**
 * Runs in the page: paints `count` claims over its article, again and again, and answers the times in ms, how many ranges were
 * painted and whether the page's own nodes stayed as they were.
 */
function benchHighlights(count: number, runs: number): { times: number[]; painted: number; untouched: boolean } {
  const extracted = extractArticle(document, document.location.href);
  if (!extracted.ok) throw new Error('no article');
  const { article, segments } = extracted.value;
  const step = Math.floor(article.text.length / count);
  const spans = Array.from({ length: count }, (_, index) => ({
    start: index * step + 5,
    end: index * step + 5 + Math.min(120, step - 10),
    verdict: VERDICTS[index % VERDICTS.length] as Verdict,
    index,
  }));
  const before = document.documentElement.outerHTML;
  let painted = 0;
  const times = Array.from({ length: runs }, () => {
    const painter = createPainter(document);
    const begun = performance.now();
    const ranges = cutSpans(spans).flatMap((span) => {
      const range = spanToRange(span, segments, article.text);
      return range ? [{ ...span, range }] : [];
    });
    painter.paint(ranges);
    const took = performance.now() - begun;
    painted = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
    painter.clear();
    return took;
  });
  return { times, painted, untouched: document.documentElement.outerHTML === before };
}

Object.assign(globalThis, { benchHighlights });
