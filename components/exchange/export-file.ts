import type { Facet } from '../../lib/topic/topic';
import { annotationsOfClaims } from '../../lib/exchange/annotation/claim-annotations';
import { annotationsOfNotes, serialiseAnnotations } from '../../lib/exchange/annotation/web-annotation';
import { serialiseBibtex } from '../../lib/exchange/citation/bibtex';
import { serialiseCsl } from '../../lib/exchange/citation/csl-json';
import { serialiseRis } from '../../lib/exchange/citation/ris';
import type { ReaderSet } from '../../lib/exchange/reader-set';
import { serialiseReferenceSet } from '../../lib/exchange/reference-set';
import { serialiseClaimsCsv } from '../../lib/exchange/text/claims-csv';
import type { ExchangeWords } from '../../lib/exchange/text/exchange-words';
import { serialiseMarkdown } from '../../lib/exchange/text/markdown';

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
  readonly write: (set: ReaderSet, input: ExportInput) => string;
}

/** Ours first: the only one that keeps everything. */
const FORMATS = {
  json: { ending: 'json', type: 'application/json', write: serialiseReferenceSet },
  annotations: {
    ending: 'jsonld',
    type: 'application/ld+json',
    write: (set, { words, facets }) =>
      serialiseAnnotations(
        [...annotationsOfNotes(set), ...annotationsOfClaims(set, facets, words)],
        words.labels.references,
      ),
  },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: serialiseCsl },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: serialiseBibtex },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: serialiseRis },
  csv: { ending: 'csv', type: 'text/csv', write: serialiseClaimsCsv },
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: (set, input) => serialiseMarkdown(set, { ...input, frontMatter: false }),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];

/** Writes the set in a format. */
export function exportFile(set: ReaderSet, format: ExportFormat, input: ExportInput): MadeFile {
  const { ending, type, write }: Format = FORMATS[format];
  return { name: `second-source-${input.today}.${ending}`, type: `${type};charset=utf-8`, content: write(set, input) };
}
