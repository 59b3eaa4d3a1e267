/** The words that claims of articles and of sources share, whoever found them. */

/** How sure a text is of what it says, weakest first (DESIGN.md section 2). */
export const CERTAINTIES = ['denied', 'unknown', 'possible', 'likely', 'asserted'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface Attribution {
  /** Who is said to say it, as written: "the Court", "a spokesperson". */
  readonly speaker: string | null;
  /** Through whom it reached the text: an outlet or agency. */
  readonly via: string | null;
  /** Whether the words stand in quotation marks. */
  readonly quoted: boolean;
}

/** A text the interface shows, in each interface language. */
export interface LocalText {
  readonly en: string;
  readonly fr: string;
}
