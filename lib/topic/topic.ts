import type { Certainty, LocalText } from './claim-frame';

/** What the extension watches for, as data. The engine knows nothing else of any topic. */
export interface Topic {
  readonly id: string;
  readonly version: number;
  readonly label: LocalText;
  readonly events: readonly TopicEvent[];
  readonly detection: TopicDetection;
  readonly concepts: Readonly<Record<string, ConceptPatterns>>;
  readonly facets: readonly Facet[];
  /** How claims are recognised, most telling first. */
  readonly rules: readonly FacetRule[];
  /** Words that point back ("it", "elle", "the attackers"), and the concepts that they can stand for. */
  readonly references: readonly TopicReference[];
  /** Words of a sentence that turns to something else or to the reader ("in other news", "your password"): it answers nothing. */
  readonly digressions: ConceptPatterns;
  /** Concepts that mean the subject once it has been named: "the Court", "the institution". */
  readonly subjects: readonly string[];
  /** Concepts that name who speaks in reports: "the Court", "a spokesperson". */
  readonly speakers: readonly string[];
  /** Concepts of what is told beside the subject without leaving it: its hearings, the press that reports; none where absent. */
  readonly circle?: readonly string[];
  /** Documents that sources are known to relay; the start of many origins. */
  readonly documents: readonly TopicDocument[];
}

export interface TopicReference {
  readonly words: ConceptPatterns;
  /** Those of them that the sentence before names are meant. */
  readonly concepts: readonly string[];
}

export interface TopicEvent {
  readonly id: string;
  /** "Cyberattack of 2023". */
  readonly label: LocalText;
  /** ISO days between which the event happened and was first reported. */
  readonly start: string;
  readonly end: string;
}

/**
 * Word patterns per language, separated by spaces. Accents stripped, lower case: `word`, `prefix*`, `*infix*`, `two_words`.
 * `any` holds what is written alike everywhere (names, acronyms).
 */
export type ConceptPatterns = Readonly<Partial<Record<LanguageCode | 'any', string>>>;
export type LanguageCode = 'en' | 'fr' | 'es' | 'de' | 'nl' | 'it' | 'pt';

/** What the gate needs: small, and imported apart from the rest. */
export interface TopicDetection {
  /** Full names of the subject, as patterns. One of them, or an acronym with an anchor, must be there. */
  readonly names: ConceptPatterns;
  readonly acronyms: string;
  /** Words beside which an acronym means the subject. */
  readonly anchors: ConceptPatterns;
  /** Words beside which an acronym means something else. */
  readonly homonyms: ConceptPatterns;
  /** What happened to it. */
  readonly happenings: ConceptPatterns;
  /** Other names of the subject, once it has been named in full: "the Court", "the tribunal". */
  readonly aliases: ConceptPatterns;
  /** Where such things happen ("computers", "network"), and what is done there ("raided", "cut off"): together a happening too. */
  readonly settings: ConceptPatterns;
  readonly harms: ConceptPatterns;
  /** Words typical of reports on it. */
  readonly signatures: ConceptPatterns;
  /** Titles in which the subject acts on such happenings instead of suffering one. */
  readonly counterparts: ConceptPatterns;
  /** Titles of pages that hold many items. */
  readonly roundups: ConceptPatterns;
  /** What tells one event from another, beside the date. */
  readonly markersByEvent: Readonly<Record<string, ConceptPatterns>>;
}

export type FacetKind = 'choice' | 'date' | 'number' | 'presence';

export interface Facet {
  readonly id: string;
  /** "First made public when?" */
  readonly question: LocalText;
  readonly kind: FacetKind;
  /** Which slot is named when two values exclude each other. */
  readonly slot: 'date' | 'number' | 'actor' | 'outcome' | 'yes-no' | 'answer';
  readonly values: Readonly<Record<string, FacetValue>>;
  /** Compared whatever the event; bears the event of its article. */
  readonly context: boolean;
  /** In the list but not underlined unless it conflicts. */
  readonly quiet: boolean;
  /** The grain to which dates among its values are told; a coarser one tells nothing. Exact where absent. */
  readonly grain?: 'month';
  /** Days apart from which two texts may describe different states of things: then their values do not exclude each other. */
  readonly changesWithin?: number;
  /**
   * Which weak certainties are an answer to it at all: "no culprit is known" is, "it is not known whether hearings went on" says
   * nothing of hearings. A sentence that asks the question says `unknown`. None where absent.
   */
  readonly weak?: readonly ('denied' | 'unknown')[];
  /** When values of different groups exclude each other: held at `possible` or more (the default), only `asserted`, or never. */
  readonly exclusion?: 'held' | 'asserted' | 'never';
}

export interface FacetValue {
  readonly label: LocalText;
  /** Values of other groups exclude each other; null stands beside anything. */
  readonly group: string | null;
  /** A wider value that this one is a case of: `russia` within `state`. */
  readonly within: string | null;
}

export interface TopicDocument {
  readonly id: string;
  readonly event: string;
  readonly published: string;
  readonly label: LocalText;
}

/** One way in which a sentence answers a facet. */
export interface FacetRule {
  readonly facet: string;
  /** The facet's value; absent where a date or number is the value. */
  readonly value?: string;
  /** Concepts and how they stand to each other, in the notation of `lib/claims/rule.ts`. */
  readonly rule: string;
  /** Fixed where the facet's answer carries it; otherwise read from the clause. */
  readonly certainty?: Certainty | 'read';
  /** How sure the answer is where the clause supposes it ("if the list got out, lives would be in danger"); no answer where absent. */
  readonly supposed?: Certainty;
  /** Certainties at which the sentence only presupposes the answer ("how they got in is not known") and is no claim. */
  readonly silentAt?: Certainty | readonly Certainty[];
  /** The value is the matched date: `near` only if no other happening stands nearer to it, `any` wherever it stands. */
  readonly date?: 'near' | 'any';
  /** The value is the matched number. */
  readonly number?: boolean;
  /** Concepts (`A|B`) of which the sentence, or the one before it, must hold one. */
  readonly needs?: string;
  /** First and last day of the year, `MM-DD`, between which the date must begin. */
  readonly from?: string;
  readonly until?: string;
  /** A year alone dates it too, whatever the window. */
  readonly yearToo?: true;
  /** Smallest number that can be meant. */
  readonly least?: number;
  /** Most days between an absolute date and the event's own days; farther, and it belongs to something else. */
  readonly within?: number;
  /** Said of the event that the article is about, whatever other one the sentence names ("the Court was hacked in 2023 already"). */
  readonly ofPage?: true;
  /** Only beside this other value of the facet in the same sentence. */
  readonly with?: string;
  /** Only where the sentence answers this other facet too. */
  readonly beside?: string;
}
