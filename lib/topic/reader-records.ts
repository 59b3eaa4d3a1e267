import type { ClaimId, CorrectionId, NoteId, SourceId } from '../base/ids';
import type { Certainty } from './claim-frame';

/** What the reader adds to the set by hand: notes, and the reader's word against the engine's. */

/** The page that a note on a passage was written on, as it was known then: enough to cite it without the page. */
export interface PageRef {
  /** Canonical address, http(s). */
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO day, month or year. */
  readonly published: string | null;
}

/**
 * W3C TextQuoteSelector + TextPositionSelector over the article's text. Offsets are UTF-16, end excluded. An empty `exact`
 * stands for the page as a whole.
 */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** What a note is about. `facet` names the article's claim it was written on, if it was written on one. */
export type NoteTarget =
  | { readonly type: 'source'; readonly source: SourceId }
  | { readonly type: 'source-claim'; readonly claim: ClaimId; readonly source: SourceId }
  | {
      readonly type: 'passage';
      readonly page: PageRef;
      readonly selector: Selector;
      readonly facet: string | null;
    };

export interface Note {
  readonly id: NoteId;
  readonly target: NoteTarget;
  /** Short Markdown. */
  readonly text: string;
  readonly tags: readonly string[];
  /** ISO instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Text another view or device wrote at the same time; both are kept. */
  readonly alternatives: readonly string[];
}

/** Names an article's claim or source's claim independent of offsets. */
export interface ClaimKey {
  readonly url: string | null;
  readonly facet: string;
  readonly value: string | null;
  readonly quote: string;
}

/** The relations of `lib/relate/link.ts`, by name: this room stands below it. */
export type RelationName = 'corroborates' | 'conflicts' | 'firmer' | 'weaker';

interface CorrectionBase {
  readonly id: CorrectionId;
  /** ISO instant. */
  readonly createdAt: string;
}

/** The two claims are related otherwise, or not at all. */
export interface RelationCorrection extends CorrectionBase {
  readonly type: 'relation';
  readonly claim: ClaimKey;
  readonly sourceClaim: ClaimId;
  readonly source: SourceId;
  /** `none`: a wrong match. */
  readonly relation: RelationName | 'none';
  /** What the engine said; null where it saw no link. */
  readonly from: RelationName | null;
}

/** The claim says something else. */
export interface ValueCorrection extends CorrectionBase {
  readonly type: 'value';
  readonly claim: ClaimKey;
  /** The facet it answers; null: it is no claim at all. */
  readonly facet: string | null;
  readonly value: string | null;
  /** Null leaves the engine's reading. */
  readonly certainty: Certainty | null;
}

/** Two sources have their word from the same origin, or do not. */
export interface OriginCorrection extends CorrectionBase {
  readonly type: 'origin';
  readonly a: SourceId;
  readonly b: SourceId;
  readonly same: boolean;
}

/** The reader's word against the engine's. */
export type Correction = RelationCorrection | ValueCorrection | OriginCorrection;
