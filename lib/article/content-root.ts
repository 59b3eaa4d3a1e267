import type { TextRun } from './text-run';
import { tagOf } from './walk';

/** Ancestors that a run speaks for, and how much of its weight each further one gets (TECHNIQUES.md section 1). */
const ANCESTORS = 6;
const DECAY = 0.75;
/** Runs shorter than this are labels, not prose. */
const PROSE = 40;

const hasPunctuation = (text: string): boolean => /[.!?…;:,»”]/u.test(text);

/** How much a run looks like prose. */
export function weightOf({ text, linked }: TextRun): number {
  const density = linked / Math.max(1, text.length);
  if (text.length < PROSE || density > 0.5) return 0;
  return text.length * (1 - density) * (hasPunctuation(text) ? 1 : 0.3);
}

function scoreAncestors(runs: readonly TextRun[]): Map<Element, number> {
  const scores = new Map<Element, number>();
  for (const run of runs) {
    let weight = weightOf(run);
    let element: Element | null = tagOf(run.block) === 'body' ? run.block : (run.block.parentElement ?? run.block);
    if (!isParagraph(run.block)) element = run.block;
    for (let level = 0; element && weight > 0 && level < ANCESTORS; level += 1) {
      scores.set(element, (scores.get(element) ?? 0) + weight);
      element = element.parentElement;
      weight *= DECAY;
    }
  }
  return scores;
}

const isParagraph = (element: Element): boolean =>
  /^(p|li|blockquote|h[1-6]|dd|dt|pre|figcaption)$/.test(tagOf(element));

/** The element that holds the article; null where the page has no prose. */
export function contentRoot(document: Document, runs: readonly TextRun[]): Element | null {
  const total = runs.reduce((sum, run) => sum + weightOf(run), 0);
  if (total === 0) return null;
  const within = (element: Element): number =>
    runs.reduce((sum, run) => (element.contains(run.block) ? sum + weightOf(run) : sum), 0);
  const marked = [...document.querySelectorAll('[itemprop~="articleBody"]')]
    .map((element) => ({ element, weight: within(element) }))
    .sort((a, b) => b.weight - a.weight)[0];
  if (marked && marked.weight >= 0.4 * total) return marked.element;
  const scores = scoreAncestors(runs);
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = element;
  return best && oneArticleOf(best, document, within);
}

/** How live blogs are named in classes and JSON-LD. */
export const LIVE = /\blive[-_ ]?blog|\bdirect\b|LiveBlogPosting/iu;

/**
 * Where several articles stand below each other (infinite scroll, two on a page), the first that is more than a teaser. A live
 * blog's posts are one article.
 */
function oneArticleOf(root: Element, document: Document, within: (element: Element) => number): Element {
  const inner = [...root.querySelectorAll('article')].filter((element) => !element.parentElement?.closest('article'));
  const own = root.closest('article');
  if (own || inner.length === 0) return wholeOf(root, own, within);
  const weights = inner.map((element) => ({ element, weight: within(element) }));
  const heaviest = Math.max(...weights.map(({ weight }) => weight));
  const full = weights.filter(({ weight }) => weight > 0 && weight >= heaviest * 0.35);
  const context = `${root.getAttribute('class') ?? ''} ${document.body?.getAttribute('class') ?? ''} ${document.querySelector('script[type="application/ld+json"]')?.textContent?.slice(0, 4000) ?? ''}`;
  const [first] = full;
  if (!first || LIVE.test(context)) return root;
  return heaviest >= 0.5 * within(root) || full.length > 1 ? first.element : root;
}

/** The article element around a root that holds only a part of it (a promo between two halves). */
function wholeOf(root: Element, article: Element | null, within: (element: Element) => number): Element {
  if (!article || article === root) return root;
  return within(article) > within(root) * 1.15 && !LIVE.test(article.getAttribute('class') ?? '') ? article : root;
}
