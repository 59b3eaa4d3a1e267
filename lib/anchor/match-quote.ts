import type { Selector } from '../topic/reader-records';

/** Where a quote stands in a text, or the place that is nearest to it. `score` is 0 to 1. */
export type QuoteMatch =
  | { readonly type: 'exact' | 'fuzzy'; readonly start: number; readonly end: number; readonly score: number }
  | {
      readonly type: 'orphan';
      readonly best: { readonly start: number; readonly end: number; readonly score: number } | null;
    };

/** Finds a selector's words in a text; of several places the one in the same surroundings, then the nearest to the old one. */
export function matchQuote(text: string, selector: Selector): QuoteMatch {
  const { exact, prefix, suffix, start } = selector;
  if (exact === '') return { type: 'orphan', best: null };
  const places: { readonly at: number; readonly known: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = prefix !== '' && text.slice(0, at).endsWith(prefix);
    const after = suffix !== '' && text.startsWith(suffix, at + exact.length);
    places.push({ at, known: Number(before) + Number(after) });
  }
  const [best] = places.toSorted((a, b) => b.known - a.known || Math.abs(a.at - start) - Math.abs(b.at - start));
  if (!best) return { type: 'orphan', best: null };
  return { type: 'exact', start: best.at, end: best.at + exact.length, score: 1 };
}
