import type { ClaimId, CorrectionId, OriginId, SourceId } from '../base/ids';
import type { Certainty } from '../topic/claim-frame';

/** The article compared with the source. */
export type Relation = 'corroborates' | 'conflicts' | 'firmer' | 'weaker';
export type Verdict = 'corroborated' | 'conflicting' | 'mixed' | 'firmer' | 'weaker' | 'unmatched';

/** Which typed slot differs in a conflict. */
export type Slot = 'date' | 'number' | 'actor' | 'outcome' | 'yes-no' | 'answer';

/** Why two claims are related. Data, so that each screen says it in its language; values are facet values, not words. */
export type LinkReason =
  | { readonly type: 'values-differ'; readonly slot: Slot; readonly article: string; readonly source: string }
  | { readonly type: 'denied'; readonly by: 'article' | 'source'; readonly value: string }
  | { readonly type: 'same-value'; readonly value: string }
  | { readonly type: 'dates-overlap'; readonly article: string; readonly source: string; readonly shared: string }
  | { readonly type: 'within'; readonly inner: string; readonly outer: string }
  | { readonly type: 'share'; readonly value: string }
  | {
      readonly type: 'certainty-differs';
      readonly value: string;
      readonly article: Certainty;
      readonly source: Certainty;
    }
  | { readonly type: 'source-unknown' }
  | { readonly type: 'article-unknown' }
  | { readonly type: 'actor-named'; readonly by: 'article' | 'source'; readonly value: string }
  | { readonly type: 'reader-said'; readonly from: Relation | null };

export interface Link {
  readonly claim: ClaimId;
  readonly source: SourceId;
  readonly relation: Relation;
  readonly facet: string;
  /** The source's value and certainty. */
  readonly value: string;
  readonly certainty: Certainty;
  readonly origin: OriginId;
  readonly reason: LinkReason;
  /** 0 to 1: how directly the two values meet. Orders links; never shown. */
  readonly score: number;
  /** The correction that set the relation; absent where the engine did. */
  readonly corrected?: CorrectionId;
}
