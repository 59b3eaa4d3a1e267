import type { ReaderSet } from './reader-set';

export type ImportFormat = 'reference-set' | 'web-annotation' | 'hypothesis' | 'csl-json';

/** Why one item of a file of others was passed over; the rest of the file is imported all the same. */
export type PassedReason =
  /** A reply to an annotation: it has no words of an article of its own. */
  | 'reply'
  /** Worked out by the engine from the sources: importing it would make findings of one day last. */
  | 'worked-out'
  /** Its address is no http or https address. */
  | 'not-web'
  | 'no-text'
  | 'no-title'
  | 'no-publisher'
  | 'too-long'
  | 'not-understood';

export interface PassedItem {
  /** "rows[3]". */
  readonly place: string;
  readonly reason: PassedReason;
}

/** What a file holds, whatever its format. */
export interface Imported {
  readonly format: ImportFormat;
  readonly set: ReaderSet;
  readonly passed: readonly PassedItem[];
}

/** Ids and time for what a file does not date or name. */
export interface ImportDeps {
  readonly newId: () => string;
  /** ISO instant. */
  readonly now: string;
}
