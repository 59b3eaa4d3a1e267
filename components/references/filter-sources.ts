import { foldWord } from '../../lib/language/tokens';
import type { Source } from '../../lib/topic/source';

/** A row of the list. */
export type ListedSource = Source & { readonly claimCount: number };

export const SOURCE_SORTS = ['newest', 'publisher', 'claims'] as const;
export type SourceSort = (typeof SOURCE_SORTS)[number];

/** What the reader has set; an empty text is "all". */
export interface SourceFilter {
  readonly query: string;
  readonly lang: string;
  readonly publisher: string;
  readonly facet: string;
  readonly origin: string;
  readonly tag: string;
}

export const NO_FILTER: SourceFilter = { query: '', lang: '', publisher: '', facet: '', origin: '', tag: '' };

export const isFiltered = (filter: SourceFilter): boolean => Object.values(filter).some((value) => value.trim() !== '');

/** What the background found in the claims; null where it was not asked, or has not answered yet. */
export interface FoundInClaims {
  /** Sources whose claims hold the query (within the facet, if one is set). */
  readonly query: ReadonlySet<string> | null;
  /** Sources with a claim of the facet. */
  readonly facet: ReadonlySet<string> | null;
}

const words = (text: string): readonly string[] => foldWord(text).split(/\s+/u).filter(Boolean);

/**
 * Sources that pass every filter. The query is met by the title and publisher (every word of it, accents and case ignored)
 * or by a claim, as the background found.
 */
export function filterSources(
  sources: readonly ListedSource[],
  filter: SourceFilter,
  found: FoundInClaims,
): readonly ListedSource[] {
  const wanted = words(filter.query);
  const speaks = (source: ListedSource): boolean => {
    if (wanted.length === 0 || found.query?.has(source.id)) return true;
    const text = foldWord(`${source.title} ${source.publisher} ${source.url ?? ''}`);
    return wanted.every((word) => text.includes(word));
  };
  return sources.filter(
    (source) =>
      (filter.lang === '' || source.lang === filter.lang) &&
      (filter.publisher === '' || source.publisher === filter.publisher) &&
      (filter.origin === '' || source.origin === filter.origin) &&
      (filter.facet === '' || found.facet === null || found.facet.has(source.id)) &&
      speaks(source),
  );
}

/** Undated sources stand last; equals keep the order in which the set gave them. */
export function sortSources(sources: readonly ListedSource[], sort: SourceSort, lang: string): readonly ListedSource[] {
  if (sort === 'claims') return sources.toSorted((a, b) => b.claimCount - a.claimCount);
  if (sort === 'publisher') {
    const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
    return sources.toSorted((a, b) => compare(a.publisher, b.publisher) || newest(a, b));
  }
  return sources.toSorted(newest);
}

const newest = (a: ListedSource, b: ListedSource): number => (b.published ?? '').localeCompare(a.published ?? '');

/** Distinct values of one field, in the order of the reader's language. */
export function choicesOf(
  sources: readonly ListedSource[],
  field: 'lang' | 'publisher',
  lang: string,
): readonly string[] {
  return [...new Set(sources.map((source) => source[field]))].sort(new Intl.Collator(lang).compare);
}
