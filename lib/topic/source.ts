import type { ClaimId, OriginId, SourceId } from '../base/ids';
import type { Attribution, Certainty, LocalText } from './claim-frame';

export type SourceKind = 'official-document' | 'press' | 'dispatch' | 'report' | 'post' | 'other';

/** What a source is made from, if it is not its own text: shown below the others, never an origin. */
export type Derivation = 'copy' | 'rewording' | 'translation';

/** A checked claim as its page declares it (schema.org ClaimReview): the words of that page, never a finding of ours. */
export interface ClaimReview {
  /** The claim that was checked. */
  readonly claim: string;
  /** Its rating in the checker's words. */
  readonly rating: string | null;
  /** Its rating as a number, with the ends of the scale. */
  readonly scale: { readonly value: number; readonly worst: number; readonly best: number } | null;
  /** Who checked it. */
  readonly author: string | null;
  /** ISO day, month or year of the check. */
  readonly published: string | null;
  /** Where the check stands; http(s), as the next one. */
  readonly url: string | null;
  /** Where the claim was made. */
  readonly appearance: string | null;
}

/** A document of the reference set. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** http(s) only; null for a text that has no address. */
  readonly url: string | null;
  /** ISO day, month or year, at the precision known: `2023-10-20`, `2023-10`, `2023`. */
  readonly published: string | null;
  /** BCP 47 language, `en`. */
  readonly lang: string;
  readonly kind: SourceKind;
  readonly derived: Derivation | null;
  /** Where it has its word from, unless a claim says otherwise. */
  readonly origin: OriginId;
  /** ISO instant at which the reader added it; null for a source that came with the extension. */
  readonly addedAt: string | null;
  /** Claims that its page says to have checked; absent where there are none. */
  readonly reviews?: readonly ClaimReview[];
}

/** Where in the source's own page the passage stands: at most six words of each end (for `#:~:text=`). */
export interface Locator {
  readonly start: string;
  readonly end: string | null;
}

/** One claim of a source. Those of the shipped set carry a `statement` in our words, those read from a page a `quote`. */
export interface SourceClaim {
  readonly id: ClaimId;
  readonly source: SourceId;
  readonly event: string;
  readonly facet: string;
  /** As in the facet's values; dates `2023-09-11/17`; parts joined by `+`; null where it could not be resolved. */
  readonly value: string | null;
  readonly certainty: Certainty;
  readonly attribution: Attribution | null;
  /** The source's exact words. */
  readonly quote: string | null;
  readonly statement: LocalText | null;
  readonly locator: Locator | null;
  /** This claim's origin where it is another than its source's. */
  readonly origin: OriginId | null;
}

export type OriginKind = 'official-document' | 'dispatch' | 'unnamed-source' | 'own-reporting' | 'unknown';

/** Where sources have their word from. Corroboration is counted by these. */
export interface Origin {
  readonly id: OriginId;
  readonly kind: OriginKind;
  readonly label: LocalText;
  /** ISO day, month or year of the document or dispatch, if it has one. */
  readonly published: string | null;
}

export interface SourceWithClaims {
  readonly source: Source;
  readonly claims: readonly SourceClaim[];
}
