import { intervalToValue, valueToInterval } from '../../lib/base/interval';
import type { Claim } from '../../lib/claims/claim';
import { splitSentences, trimSpan } from '../../lib/language/sentences';
import type { GoldRow } from './gold';

/** Claims and gold rows of one text that share a sentence and a facet. */
export interface Cell {
  readonly file: string;
  readonly sentence: string;
  readonly facet: string;
  readonly gold: readonly GoldRow[];
  readonly claims: readonly Claim[];
}

export type CellState = 'met' | 'missed' | 'extra';

const bare = (text: string): string => text.replace(/^[\s«»"“”'‘’„(\u00a0\u202f]+/u, '').replaceAll(/\s+/gu, ' ');

/** Lays the claims found in a text and its gold rows over each other, by sentence and facet; repeated sentences count once. */
export function layOver(file: string, text: string, rows: readonly GoldRow[], claims: readonly Claim[]): Cell[] {
  const sentences = splitSentences(text).map((span) => trimSpan(text, span));
  const firstOf = new Map<string, number>();
  const indexAt = sentences.map(({ start, end }, at) => {
    const key = bare(text.slice(start, end));
    const known = firstOf.get(key) ?? at;
    firstOf.set(key, known);
    return known;
  });
  const sentenceOf = (offset: number): number => {
    const at = sentences.findLastIndex((span) => span.start <= offset);
    return indexAt[Math.max(0, at)] ?? 0;
  };
  const cells = new Map<string, { at: number; facet: string; gold: GoldRow[]; claims: Claim[] }>();
  const cell = (at: number, facet: string): { gold: GoldRow[]; claims: Claim[] } => {
    const key = `${at} ${facet}`;
    const made = cells.get(key) ?? { at, facet, gold: [], claims: [] };
    cells.set(key, made);
    return made;
  };
  for (const row of rows) {
    const at = sentences.findIndex(({ start, end }) => bare(text.slice(start, end)).startsWith(bare(row.prefix)));
    const inside = text.indexOf(row.prefix);
    if (at < 0 && inside >= 0) {
      cell(sentenceOf(inside), row.facet).gold.push(row);
      continue;
    }
    cell(at < 0 ? -1 : (indexAt[at] ?? at), row.facet).gold.push(row);
  }
  for (const claim of claims) {
    const found = cell(sentenceOf(claim.start), claim.facet);
    found.claims.push(claim);
  }
  return [...cells.values()].map(({ at, facet, gold, claims: found }) => ({
    file,
    sentence: at < 0 ? `(not in the text) ${gold[0]?.prefix}` : text.slice(sentences[at]?.start, sentences[at]?.end),
    facet,
    gold,
    claims: found,
  }));
}

const normal = (value: string): string => {
  const interval = valueToInterval(value);
  return interval ? intervalToValue(interval) : value;
};

/** The gold value's parts are all among those found (dates: the same interval). */
export function valueMet(cell: Cell): boolean {
  const found = new Set(cell.claims.flatMap((claim) => (claim.value ?? '').split('+')).map(normal));
  return cell.gold.every((row) => row.value.split('+').every((part) => found.has(normal(part))));
}

export const certaintyMet = (cell: Cell): boolean =>
  cell.gold.every((row) => cell.claims.some((claim) => claim.certainty === row.certainty));

export const stateOf = (cell: Cell): CellState =>
  cell.gold.length === 0 ? 'extra' : cell.claims.length === 0 ? 'missed' : 'met';

/** What is wrong with a cell; null if nothing. */
export function errorKind(cell: Cell): 'missed' | 'extra' | 'wrong value' | 'wrong certainty' | null {
  const state = stateOf(cell);
  if (state !== 'met') return state;
  if (!valueMet(cell)) return 'wrong value';
  return certaintyMet(cell) ? null : 'wrong certainty';
}
