import type { Source, SourceClaim } from '../topic/source';

/** Raised with every change of the rows below. */
export const FORMAT = 1;

/** The row without which there is no snapshot. */
export const HEAD = 'head';

/** Touched rows up to which a snapshot is mended by them; more are cheaper made anew. */
export const MOST_TOUCHED = 400;

/** Values of one field of many claims: each once where they are few. */
export interface Column<T> {
  readonly list: readonly T[];
  /** Index of each claim's value; null where the list has one for each. */
  readonly at: Uint16Array | null;
}

export type Columns = { readonly [K in keyof SourceClaim]: Column<SourceClaim[K]> };

export type SnapshotRow = { readonly key: string } & (
  | { readonly type: 'head'; readonly format: number; readonly claims: number; readonly sources: number }
  | { readonly type: 'sources'; readonly sources: readonly Source[] }
  | { readonly type: 'claims'; readonly facet: string; readonly count: number; readonly columns: Columns }
);

/** Something that was written after the snapshot was made. */
export interface TouchedRow {
  readonly key: string;
  readonly table: 'sources' | 'claims';
  readonly id: string;
}
