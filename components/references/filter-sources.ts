import { foldWord } from '../../lib/language/tokens';
import type { HitPlace, SourceHit } from '../../lib/messages/protocol';
import type { Source } from '../../lib/topic/source';

/** A row of the list. */
export type ListedSource = Source & { readonly claimCount: number };

export const SOURCE_SORTS = ['newest', 'oldest', 'title', 'publisher', 'added', 'claims'] as const;
/** `best`: as the search ranks them. */
export type SourceSort = (typeof SOURCE_SORTS)[number] | 'best';

/** Where a source is from. */
export const SOURCE_PARTS = ['own', 'shipped', 'hidden'] as const;

/** What the reader has set; an empty text is "all". */
export interface SourceFilter {
  readonly query: string;
  readonly lang: string;
  readonly publisher: string;
  readonly facet: string;
  readonly origin: string;
  readonly tag: string;
  readonly kind: string;
  /** One of `SOURCE_PARTS`. */
  readonly part: string;
  /** `with` or `without` notes of the reader's. */
  readonly notes: string;
}

export const NO_FILTER: SourceFilter = {
  query: '',
  lang: '',
  publisher: '',
  facet: '',
  origin: '',
  tag: '',
  kind: '',
  part: '',
  notes: '',
};

export const isFiltered = (filter: SourceFilter): boolean => Object.values(filter).some((value) => value.trim() !== '');

/** What only the background knows; null where it was not asked, or has not answered yet. */
export interface Found {
  /** Sources that the words of the query lead to, the best first. */
  readonly hits: readonly SourceHit[] | null;
  /** Sources with a claim of the facet. */
  readonly facet: ReadonlySet<string> | null;
  /** Sources with a note. */
  readonly noted: ReadonlySet<string> | null;
}

export type TagsBySource = Readonly<Record<string, readonly string[]>>;

/** The words of a query as they are compared. */
export const wordsOf = (text: string): readonly string[] => foldWord(text).split(/\s+/u).filter(Boolean);

/** Folding ten thousand titles takes its time: it is done once for each. */
const folded = new WeakMap<Source, string>();
function textOf(source: Source): string {
  const known = folded.get(source) ?? foldWord(`${source.title} ${source.publisher} ${source.url ?? ''}`);
  folded.set(source, known);
  return known;
}

/** Whether each of the words stands in the source's title, publisher or address. */
export function speaksOf(source: Source, words: readonly string[]): boolean {
  const text = textOf(source);
  return words.every((word) => text.includes(word));
}

/**
 * Sources that pass every filter. The query is met by the title and publisher (every word of it, accents and case ignored), at once,
 * or by what the background found.
 */
export function filterSources(
  sources: readonly ListedSource[],
  filter: SourceFilter,
  found: Found,
  tags: TagsBySource,
): readonly ListedSource[] {
  const wanted = wordsOf(filter.query);
  const hits = new Set<string>(found.hits?.map(({ id }) => id));
  const speaks = (source: ListedSource): boolean =>
    wanted.length === 0 || hits.has(source.id) || speaksOf(source, wanted);
  return sources.filter(
    (source) =>
      (filter.lang === '' || source.lang === filter.lang) &&
      (filter.publisher === '' || source.publisher === filter.publisher) &&
      (filter.origin === '' || source.origin === filter.origin) &&
      (filter.kind === '' || source.kind === filter.kind) &&
      (filter.part === '' || filter.part === 'hidden' || (filter.part === 'own') === (source.addedAt !== null)) &&
      (filter.tag === '' || (tags[source.id]?.includes(filter.tag) ?? false)) &&
      (filter.facet === '' || found.facet === null || found.facet.has(source.id)) &&
      (filter.notes === '' || found.noted === null || (filter.notes === 'with') === found.noted.has(source.id)) &&
      speaks(source),
  );
}

/** Undated sources stand last; equals keep the order in which the set gave them. */
export function sortSources(
  sources: readonly ListedSource[],
  sort: SourceSort,
  lang: string,
  hits: readonly SourceHit[] | null = null,
): readonly ListedSource[] {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
  switch (sort) {
    case 'best': {
      const ranks = new Map<string, number>(hits?.map(({ id }, rank) => [id, rank]));
      const rankOf = ({ id }: ListedSource): number => ranks.get(id) ?? ranks.size;
      return sources.toSorted((a, b) => rankOf(a) - rankOf(b) || newest(a, b));
    }
    case 'claims':
      return sources.toSorted((a, b) => b.claimCount - a.claimCount);
    case 'publisher':
      return sources.toSorted((a, b) => compare(a.publisher, b.publisher) || newest(a, b));
    case 'title':
      return sources.toSorted((a, b) => compare(a.title, b.title));
    case 'oldest':
      return sources.toSorted((a, b) => before(a.published ?? '9999', b.published ?? '9999'));
    case 'added':
      return sources.toSorted((a, b) => before(b.addedAt ?? '', a.addedAt ?? '') || newest(a, b));
    case 'newest':
    default:
      return sources.toSorted(newest);
  }
}

/** ISO dates order as their letters do. */
const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest = (a: ListedSource, b: ListedSource): number => before(b.published ?? '', a.published ?? '');

/** Where the words were found that a row does not show, by source. */
export const placesOf = (hits: readonly SourceHit[] | null): ReadonlyMap<string, HitPlace> =>
  new Map(hits?.flatMap(({ id, place }) => (place === null ? [] : [[id, place] as const])));

/** Distinct values of one field, in the order of the reader's language. */
export function choicesOf(
  sources: readonly ListedSource[],
  field: 'lang' | 'publisher',
  lang: string,
): readonly string[] {
  return [...new Set(sources.map((source) => source[field]))].sort(new Intl.Collator(lang).compare);
}
