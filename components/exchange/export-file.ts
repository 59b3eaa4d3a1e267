import { partly, type Steps } from '../../lib/base/steps';
import type { Facet } from '../../lib/topic/topic';
import { claimAnnotationsInSteps } from '../../lib/exchange/annotation/claim-annotations';
import { annotationsInSteps, annotationsOfNotes } from '../../lib/exchange/annotation/web-annotation';
import { bibtexInSteps } from '../../lib/exchange/citation/bibtex';
import { cslInSteps } from '../../lib/exchange/citation/csl-json';
import { risInSteps } from '../../lib/exchange/citation/ris';
import type { ReaderSet } from '../../lib/exchange/reader-set';
import { referenceSetInSteps } from '../../lib/exchange/reference-set';
import { claimsCsvInSteps } from '../../lib/exchange/text/claims-csv';
import type { ExchangeWords } from '../../lib/exchange/text/exchange-words';
import { markdownInSteps } from '../../lib/exchange/text/markdown';

/** A file as it is handed to the browser's download. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** What an export is written with. */
export interface ExportInput {
  readonly words: ExchangeWords;
  readonly facets: readonly Facet[];
  /** ISO day. */
  readonly today: string;
  readonly version: string;
}

interface Format {
  readonly ending: string;
  readonly type: string;
  readonly write: (set: ReaderSet, input: ExportInput) => Steps<string>;
}

/** Ours first: the only one that keeps everything. */
const FORMATS = {
  json: { ending: 'json', type: 'application/json', write: referenceSetInSteps },
  annotations: { ending: 'jsonld', type: 'application/ld+json', write: allAnnotationsInSteps },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: cslInSteps },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: bibtexInSteps },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: risInSteps },
  csv: { ending: 'csv', type: 'text/csv', write: claimsCsvInSteps },
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: (set, input) => markdownInSteps(set, { ...input, frontMatter: false }),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];

/** The reader's notes, and what was worked out of the set's claims. */
function* allAnnotationsInSteps(set: ReaderSet, { words, facets }: ExportInput): Steps<string> {
  const claims = yield* partly(claimAnnotationsInSteps(set, facets, words), [0, 0.6]);
  const all = [...annotationsOfNotes(set), ...claims];
  return yield* partly(annotationsInSteps(all, words.labels.references), [0.6, 1]);
}

/** Writes the set in a format. */
export function* exportFileInSteps(set: ReaderSet, format: ExportFormat, input: ExportInput): Steps<MadeFile> {
  const { ending, type, write }: Format = FORMATS[format];
  const content = yield* write(set, input);
  return { name: `second-source-${input.today}.${ending}`, type: `${type};charset=utf-8`, content };
}
