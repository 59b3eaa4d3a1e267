import { atOnce, eachInSteps, type Steps } from '../../base/steps';
import type { ReaderSet } from '../reader-set';
import { reviewLine } from '../citation/review-line';
import { quoteLink, deepLink } from '../address/deep-link';

const COLUMNS = [
  'publisher',
  'title',
  'url',
  'passage',
  'published',
  'language',
  'kind',
  'origin',
  'event',
  'facet',
  'value',
  'certainty',
  'speaker',
  'via',
  'quoted',
  'quote',
  'statement_en',
  'statement_fr',
  'tags',
  'reviewed',
  'source_id',
  'claim_id',
] as const;

/**
 * Signs with which a spreadsheet takes a cell for a formula, their full-width forms too (OWASP, "CSV Injection"). Blanks
 * before them are skipped by some programs.
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\t\r\n＝＋－＠]/u;

/** A cell by RFC 4180, quoted where needed; an apostrophe goes before what a spreadsheet would compute. */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rowText = (row: readonly string[]): string => `${row.map(csvCell).join(',')}\r\n`;

/**
 * One row a claim, with its source; a source without claims has one row. Starts with a byte order mark: without it
 * spreadsheets take UTF-8 for something else.
 */
export const serialiseClaimsCsv = (set: TableSet): string => atOnce(claimsCsvInSteps(set));

type TableSet = Omit<ReaderSet, 'edits' | 'notes' | 'corrections'>;

/** The same in steps. */
export function* claimsCsvInSteps({ sources, origins, sourceTags }: TableSet): Steps<string> {
  const originById = new Map(origins.map((origin) => [origin.id, origin]));
  const rows = yield* eachInSteps(sources, ({ source, claims }) =>
    (claims.length === 0 ? [null] : claims)
      .map((claim) =>
        rowText([
          source.publisher,
          source.title,
          source.url ?? '',
          (claim ? deepLink(source, [claim]) : quoteLink(source.url, '')) ?? '',
          source.published ?? '',
          source.lang,
          source.kind,
          originById.get(claim?.origin ?? source.origin)?.label.en ?? claim?.origin ?? source.origin,
          claim?.event ?? '',
          claim?.facet ?? '',
          claim?.value ?? '',
          claim?.certainty ?? '',
          claim?.attribution?.speaker ?? '',
          claim?.attribution?.via ?? '',
          claim?.attribution ? String(claim.attribution.quoted) : '',
          claim?.quote ?? '',
          claim?.statement?.en ?? '',
          claim?.statement?.fr ?? '',
          (sourceTags[source.id] ?? []).join('; '),
          (source.reviews ?? []).map(reviewLine).join('\n'),
          source.id,
          claim?.id ?? '',
        ]),
      )
      .join(''),
  );
  return `\uFEFF${rowText(COLUMNS)}${rows.join('')}`;
}
