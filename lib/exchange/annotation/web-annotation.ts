import { assertNever } from '../../base/assert-never';
import { atOnce, type Steps } from '../../base/steps';
import type { Note, PageRef, Selector } from '../../topic/reader-records';
import type { Source, SourceClaim } from '../../topic/source';
import { jsonInSteps } from '../json/write-json';
import type { ReaderSet } from '../reader-set';
import { safeUrl } from '../address/web-address';

/** Our own words in the annotations: what the W3C vocabulary has no name for, so that notes come back whole. */
export const OURS = 'urn:second-source:';
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { 'second-source': OURS }] as const;
export const NOTE = `${OURS}note:`;

/** An IRI for one of our records. */
export const named = (kind: 'note' | 'source' | 'article' | 'finding', id: string): string =>
  `${OURS}${kind}:${encodeURIComponent(id.toWellFormed())}`;

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A document that an annotation speaks of. */
export interface WebResource {
  readonly id: string;
  readonly type: 'Text';
  readonly 'dc:title'?: string;
  readonly 'dc:publisher'?: string;
  readonly 'dcterms:issued'?: string;
  readonly 'dc:language'?: string;
  readonly 'second-source:source'?: string;
}
export interface SpecificResource {
  readonly type: 'SpecificResource';
  readonly purpose?: string;
  readonly source: WebResource;
  readonly selector?: readonly (TextQuoteSelector | TextPositionSelector)[];
  readonly 'second-source:claim'?: string;
  readonly 'second-source:facet'?: string;
  readonly 'second-source:relation'?: string;
}
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: string;
  readonly value: string;
  readonly format?: 'text/markdown' | 'text/plain';
  readonly language?: string;
}
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing' | 'linking' | 'commenting';
  readonly created?: string;
  readonly modified?: string;
  readonly body: readonly (TextualBody | SpecificResource)[];
  readonly target: SpecificResource | WebResource;
}

/** A document as an annotation names it. One without an address is named by its id alone. */
export const resourceOfSource = (source: Source): WebResource => ({
  id: safeUrl(source.url) ?? named('source', source.id),
  type: 'Text',
  'dc:title': source.title,
  'dc:publisher': source.publisher,
  ...(source.published === null ? {} : { 'dcterms:issued': source.published }),
  'dc:language': source.lang,
  'second-source:source': source.id,
});

const resourceOfPage = (page: PageRef): WebResource => ({
  id: page.url,
  type: 'Text',
  'dc:title': page.title,
  ...(page.publisher === null ? {} : { 'dc:publisher': page.publisher }),
  ...(page.published === null ? {} : { 'dcterms:issued': page.published }),
});

/** The selectors of a passage; none for a page as a whole. */
export function selectorsOf({ exact, prefix, suffix, start, end }: Selector): Pick<SpecificResource, 'selector'> {
  if (exact + prefix + suffix === '' && start === 0 && end === 0) return {};
  const around = { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
  return {
    selector: [
      { type: 'TextQuoteSelector', exact, ...around },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** The passage of a source that a claim was read from; the whole source where its words are not known. */
export const passageOfSource = (source: Source, claim: SourceClaim | undefined): SpecificResource => {
  const exact = [claim?.quote, claim?.locator?.start].find((words) => words) ?? null;
  return {
    type: 'SpecificResource',
    source: resourceOfSource(source),
    ...(exact === null ? {} : { selector: [{ type: 'TextQuoteSelector', exact }] }),
    ...(claim === undefined ? {} : { 'second-source:claim': claim.id, 'second-source:facet': claim.facet }),
  };
};

/** The notes as Web Annotations that say what the reader wrote on what. A note on a source that is gone keeps its id. */
export function annotationsOfNotes({ notes, sources }: Pick<ReaderSet, 'notes' | 'sources'>): Annotation[] {
  const known = new Map(sources.map((item) => [item.source.id as string, item]));
  return notes.map((note) => ({
    id: named('note', note.id),
    type: 'Annotation',
    motivation: 'commenting',
    created: note.createdAt,
    modified: note.updatedAt,
    body: [
      ...[note.text, ...note.alternatives].map((value): TextualBody => ({
        type: 'TextualBody',
        purpose: 'commenting',
        value,
        format: 'text/markdown',
      })),
      ...note.tags.map((value): TextualBody => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: targetOf(note, known),
  }));
}

function targetOf({ target }: Note, known: ReadonlyMap<string, ReaderSet['sources'][number]>): Annotation['target'] {
  if (target.type === 'passage')
    return {
      type: 'SpecificResource',
      source: resourceOfPage(target.page),
      ...selectorsOf(target.selector),
      ...(target.facet === null ? {} : { 'second-source:facet': target.facet }),
    };
  const item = known.get(target.source);
  const gone: WebResource = {
    id: named('source', target.source),
    type: 'Text',
    'second-source:source': target.source,
  };
  switch (target.type) {
    case 'source':
      return item ? resourceOfSource(item.source) : gone;
    case 'source-claim': {
      const claim = item?.claims.find(({ id }) => id === target.claim);
      if (item && claim) return passageOfSource(item.source, claim);
      const source = item ? resourceOfSource(item.source) : gone;
      return { type: 'SpecificResource', source, 'second-source:claim': target.claim };
    }
    default:
      return assertNever(target);
  }
}

/** One JSON-LD document of all annotations: an AnnotationCollection with its single page embedded (Web Annotation Data Model, 5). */
export const serialiseAnnotations = (annotations: readonly Annotation[], label: string): string =>
  atOnce(annotationsInSteps(annotations, label));

/** The same in steps. */
export function* annotationsInSteps(annotations: readonly Annotation[], label: string): Steps<string> {
  const document = {
    '@context': CONTEXT,
    id: `${OURS}collection`,
    type: 'AnnotationCollection',
    label,
    total: annotations.length,
    first: {
      id: `${OURS}collection:page`,
      type: 'AnnotationPage',
      partOf: `${OURS}collection`,
      startIndex: 0,
      items: annotations,
    },
  };
  return `${yield* jsonInSteps(document)}\n`;
}
