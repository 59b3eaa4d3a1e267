import type { ClaimId, CorrectionId, NoteId, SourceId } from '../base/ids';
import type { Certainty } from './claim-frame';

/** What the reader makes beside sources: notes and corrections. These are what export and sync carry. */

/** What a note is on. */
export type NoteTarget =
  | { readonly type: 'source'; readonly source: SourceId }
  | { readonly type: 'source-claim'; readonly claim: ClaimId; readonly source: SourceId }
  | {
      readonly type: 'passage';
      readonly page: PageRef;
      readonly selector: Selector;
      /** The facet of the claim it was written on; null for a note on a selection. */
      readonly facet: string | null;
    };

/** A page as it was when the note was written, so that the note can be understood without it. */
export interface PageRef {
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO day, month or year. */
  readonly published: string | null;
}

/** Exact words and how to find them again: W3C TextQuoteSelector with TextPositionSelector, offsets into the article's text. */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

export interface Note {
  readonly id: NoteId;
  readonly target: NoteTarget;
  /** Short Markdown. */
  readonly text: string;
  readonly tags: readonly string[];
  /** ISO instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Texts that were written elsewhere at the same time: kept until the reader decides. */
  readonly alternatives: readonly string[];
}

export type RelationName = 'corroborates' | 'conflicts' | 'firmer' | 'weaker';

/** A claim by what it says, so that it is found again in a text that has moved and by an engine that has changed. */
export interface ClaimKey {
  /** Address of the text that makes the claim. */
  readonly url: string | null;
  /** Facet and value as the engine read them. */
  readonly facet: string;
  readonly value: string | null;
  readonly quote: string;
}

interface CorrectionBase {
  readonly id: CorrectionId;
  /** ISO instant. */
  readonly createdAt: string;
}

/** The reader's word against the engine's. */
export type Correction =
  | (CorrectionBase & {
      readonly type: 'relation';
      readonly claim: ClaimKey;
      readonly sourceClaim: ClaimId;
      readonly source: SourceId;
      /** `none`: they speak of different things. */
      readonly relation: RelationName | 'none';
      /** What the engine said; null where it had seen no relation. */
      readonly from: RelationName | null;
    })
  | (CorrectionBase & {
      readonly type: 'value';
      readonly claim: ClaimKey;
      /** Null: no claim at all. */
      readonly facet: string | null;
      readonly value: string | null;
      /** Null: as the engine read it. */
      readonly certainty: Certainty | null;
    })
  | (CorrectionBase & {
      readonly type: 'origin';
      readonly a: SourceId;
      readonly b: SourceId;
      readonly same: boolean;
    });
