import type { ClaimId } from '../base/ids';
import type { Claim, Span } from '../claims/claim';
import type { Correction } from '../topic/reader-records';
import type { Origin, Source, SourceClaim } from '../topic/source';
import type { CorrectedFrame, CorrectedSourceClaim, DismissedClaim } from './apply-corrections';
import type { Certainty } from '../topic/claim-frame';
import type { Link, Relation, Verdict } from './link';
import type { Likeness } from './similar';

export type DetectionState = 'about' | 'mentions' | 'unrelated';

export interface Detection {
  readonly state: DetectionState;
  /** The event the article is about, or mentions; null where unrelated. */
  readonly event: string | null;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly DetectionReason[];
}

export type DetectionReason =
  | { readonly type: 'title-names'; readonly words: readonly string[] }
  | { readonly type: 'text-names'; readonly words: readonly string[] }
  | { readonly type: 'published'; readonly date: string }
  | { readonly type: 'event-markers'; readonly event: string; readonly words: readonly string[] }
  | { readonly type: 'homonym'; readonly words: readonly string[] }
  /** So many different questions on the event are answered. */
  | { readonly type: 'answers'; readonly count: number }
  | { readonly type: 'reader-said' };

export interface AssessedClaim extends Claim {
  readonly verdict: Verdict;
  /** Distinct origins among the corroborating links. */
  readonly origins: number;
  /** All of them, or the first where `tally` tells of the rest. */
  readonly links: readonly Link[];
  /** Present where not all links are carried (`cutClaims`). */
  readonly tally?: LinkTally;
  /** Listed but not underlined: everybody agrees and nobody doubts (seat, members). False as soon as something conflicts. */
  readonly quiet: boolean;
  /** The reader's word on facet, value or certainty, with what the engine had read; absent where nothing was corrected. */
  readonly corrected?: CorrectedFrame;
  /** Every correction that had a part in this claim and its links; absent where none had. */
  readonly corrections?: readonly Correction[];
}

/** What all links of a claim add up to. */
export interface LinkTally {
  readonly relations: Readonly<Partial<Record<Relation, RelationTally>>>;
  /** Values of the sources that decide the verdict, those of the most sources first: the first of them, and how many there are. */
  readonly values: readonly ValueTally[];
  readonly valueCount: number;
}

export interface RelationTally {
  /** Distinct sources, and the origins that they have their word from. */
  readonly sources: number;
  readonly origins: number;
  /** The origins of the most sources, whose links are carried. */
  readonly first: readonly { readonly origin: string; readonly sources: number }[];
}

export interface ValueTally {
  readonly value: string;
  readonly certainty: Certainty;
  readonly sources: number;
}

/** A claim that three or more origins of the set hold and this article does not make. */
export interface OmittedClaim {
  readonly event: string;
  readonly facet: string;
  readonly value: string;
  readonly sources: number;
  readonly origins: number;
  /** One source claim to show for it. */
  readonly example: CorrectedSourceClaim;
  /** Source claims that say so, all of them or the first: they, their sources and origins stand in the assessment. */
  readonly holders: readonly ClaimId[];
}

/** A sentence of the article that speaks of the same as a free claim of the reader's. It counts for and against nothing. */
export interface SimilarClaim extends Span {
  readonly quote: string;
  readonly claim: SourceClaim;
  readonly source: Source;
  readonly likeness: Likeness;
  /** Words, names and numbers that both have. */
  readonly shared: readonly string[];
  /** What differs: the article's, the claim's. Dates are ISO. */
  readonly differs: readonly [string, string] | null;
}

/** What the background answers about an article. Everything the page and the popup show is in it. */
export interface Assessment {
  readonly detection: Detection;
  /** The language the analyser settled on; `und` where it could not. */
  readonly lang: string;
  /** Whether claims can be found in that language. */
  readonly supported: boolean;
  readonly claims: readonly AssessedClaim[];
  /** Sources, their linked claims and origins by id: what the links point to. */
  readonly sourceById: Readonly<Record<string, Source>>;
  readonly sourceClaimById: Readonly<Record<string, CorrectedSourceClaim>>;
  readonly originById: Readonly<Record<string, Origin>>;
  /** Sources in the set at the time of comparing. */
  readonly compared: number;
  /** Empty where the text was only partly read. */
  readonly omitted: readonly OmittedClaim[];
  /** The source of the set that is this very article, if it has been added. */
  readonly self: Source | null;
  /** Passages that the reader said are no claim at all, with the correction that says so; absent where there are none. */
  readonly dismissed?: readonly DismissedClaim[];
  /** Sentences that speak of the same as a free claim, in the order of the page; absent where there are none. */
  readonly similar?: readonly SimilarClaim[];
}
