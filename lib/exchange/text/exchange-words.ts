import type { Certainty, LocalText } from '../../topic/claim-frame';
import type { AssessedClaim } from '../../relate/assessment';
import type { LinkReason, Relation } from '../../relate/link';
import type { ClaimReview, Derivation } from '../../topic/source';

/** How values and findings are said in the interface language. Given by the screens: the room knows no language. */
export interface ExchangeWords {
  /** BCP 47. */
  readonly lang: string;
  /** The facet's question, "First made public when?"; its id where the topic does not know it. */
  readonly question: (facet: string) => string;
  readonly value: (value: string | null, facet: string) => string;
  readonly certainty: (certainty: Certainty) => string;
  readonly verdict: (claim: Pick<AssessedClaim, 'verdict' | 'links' | 'origins'>) => string;
  readonly relation: (relation: Relation) => string;
  readonly reason: (reason: LinkReason, facet: string) => string;
  readonly derived: (derived: Derivation) => string;
  /** An ISO day, month or year. */
  readonly date: (value: string) => string;
  readonly local: (text: LocalText) => string;
  /** "Compared on 24 November 2026 with 22 sources." */
  readonly compared: (day: string, sources: number) => string;
  /** "Second Source 1.0.0". */
  readonly madeWith: (version: string) => string;
  /** "Origin: own reporting", with the language's own blank before the colon. */
  readonly pair: (label: string, text: string) => string;
  /** "said by the Court". */
  readonly saidBy: (speaker: string) => string;
  /** "Checked by A on 3 October 2023, rated “False”: “…”". */
  readonly review: (review: ClaimReview) => string;
  readonly labels: ExchangeLabels;
}

/** Words that stand alone: headings and the heads of columns. */
export interface ExchangeLabels {
  readonly evidence: string;
  readonly references: string;
  readonly article: string;
  readonly source: string;
  readonly relation: string;
  readonly value: string;
  readonly certainty: string;
  readonly origin: string;
  readonly unknownOrigin: string;
  readonly undated: string;
  readonly passage: string;
  readonly archive: string;
  readonly notes: string;
  readonly alternative: string;
  /** "Notes on passages". */
  readonly passageNotes: string;
}
