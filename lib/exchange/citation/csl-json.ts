import { atOnce, eachInSteps, partly, type Steps } from '../../base/steps';
import type { Source, SourceKind } from '../../topic/source';
import { jsonInSteps } from '../json/write-json';
import type { CitedSet } from '../reader-set';
import { safeUrl } from '../address/web-address';

/** The part of a CSL item that a source can hold (https://github.com/citation-style-language/schema, csl-data). */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly URL?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language: string;
  readonly keyword?: string;
  readonly note?: string;
}
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}
export type CslType = 'article-newspaper' | 'report' | 'post' | 'webpage';

/** One CSL type stands for two of our kinds; the genre tells the rarer one. */
export const CSL_TYPES: Readonly<Record<SourceKind, { readonly type: CslType; readonly genre: string | null }>> = {
  press: { type: 'article-newspaper', genre: null },
  dispatch: { type: 'article-newspaper', genre: 'Dispatch' },
  report: { type: 'report', genre: null },
  'official-document': { type: 'report', genre: 'Official document' },
  post: { type: 'post', genre: null },
  other: { type: 'webpage', genre: null },
};

/** How the note (Zotero's Extra) says that a source is a copy of another. */
export const DERIVED = 'second-source-derived: ';

/** How it keeps a claim that the source's page checked, as JSON. */
export const REVIEW = 'second-source-claim-review: ';

/** ISO day, month or year as CSL writes dates. */
export const cslDate = (iso: string): CslDate => ({ 'date-parts': [iso.slice(0, 10).split('-').map(Number)] });

export function cslItem(source: Source, tags: readonly string[]): CslItem {
  const { type, genre } = CSL_TYPES[source.kind];
  const url = safeUrl(source.url);
  const extra = [
    ...(source.derived === null ? [] : [`${DERIVED}${source.derived}`]),
    ...(source.reviews ?? []).map((review) => `${REVIEW}${JSON.stringify(review)}`),
  ];
  return {
    id: source.id,
    type,
    title: source.title,
    ...(type === 'report' ? { publisher: source.publisher } : { 'container-title': source.publisher }),
    ...(genre === null ? {} : { genre }),
    ...(url === null ? {} : { URL: url }),
    ...(source.published === null ? {} : { issued: cslDate(source.published) }),
    ...(source.addedAt === null ? {} : { accessed: cslDate(source.addedAt) }),
    language: source.lang,
    ...(tags.length === 0 ? {} : { keyword: tags.join(', ') }),
    ...(extra.length === 0 ? {} : { note: extra.join('\n') }),
  };
}

/** The sources as CSL-JSON, for Zotero, pandoc and the like. Claims have no place in it. */
export const serialiseCsl = (set: CitedSet): string => atOnce(cslInSteps(set));

/** The same in steps. */
export function* cslInSteps({ sources, sourceTags }: CitedSet): Steps<string> {
  const items = yield* partly(
    eachInSteps(sources, ({ source }) => cslItem(source, sourceTags[source.id] ?? [])),
    [0, 0.5],
  );
  return `${yield* partly(jsonInSteps(items), [0.5, 1])}\n`;
}
