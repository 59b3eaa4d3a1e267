import type { Correction, Note } from '../topic/reader-records';
import type { Origin, Source, SourceWithClaims } from '../topic/source';

/** What the reader did to a source of the shipped set, as the store keeps it. */
export interface ShippedEdit {
  /** Id of the shipped source. */
  readonly id: string;
  readonly hidden: boolean;
  readonly fields: Partial<Omit<Source, 'id' | 'addedAt'>>;
}

/** Tags by source id; a source without tags is left out. */
export type SourceTags = Readonly<Record<string, readonly string[]>>;

/** Everything a reader can create or change, and the set it stands in. */
export interface ReaderSet {
  readonly sources: readonly SourceWithClaims[];
  readonly origins: readonly Origin[];
  readonly edits: readonly ShippedEdit[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly sourceTags: SourceTags;
}

/** What a list of citations needs of it. */
export type CitedSet = Pick<ReaderSet, 'sources' | 'sourceTags'>;

export const EMPTY_SET: ReaderSet = {
  sources: [],
  origins: [],
  edits: [],
  notes: [],
  corrections: [],
  sourceTags: {},
};
