/**
 * Every message of the extension, grouped by who speaks to whom, each named by the asker's wish.
 * Values are structured-clone plain data. Senders are checked by `platform`; contents are typed, not parsed.
 */
import type { ClaimId, CorrectionId, NoteId, SourceId } from '../base/ids';
import type { ArticleText } from '../claims/article-text';
import type { Span } from '../claims/claim';
import type { WrittenStep } from '../exchange/plan/plan-step';
import type { ReaderSet } from '../exchange/reader-set';
import type { Assessment } from '../relate/assessment';
import type { ClaimLinks } from '../relate/brief';
import type { SelectionReading } from '../relate/read-selection';
import type { Certainty } from '../topic/claim-frame';
import type { Correction, Note, NoteTarget } from '../topic/reader-records';
import type { Origin, Source, SourceClaim, SourceWithClaims } from '../topic/source';
import type { SyncToBackground } from './sync-messages';

/** Interface settings. `lang: 'browser'` follows the browser. */
export interface Settings {
  readonly lang: 'browser' | 'en' | 'fr';
  readonly theme: 'system' | 'light' | 'dark';
  /** Underline claims that nothing in the set speaks of. */
  readonly showUnmatched: boolean;
  readonly openOnHover: boolean;
  /** Host names on which nothing is painted. */
  readonly mutedSites: readonly string[];
}

/** A failure that the reader is told in words. `type` picks the words, `detail` is shown behind "copy details". */
export interface Failure {
  readonly type:
    | 'store-full'
    | 'store-forbidden'
    | 'store-newer'
    | 'store-unavailable'
    | 'not-readable'
    | 'no-access'
    | 'no-article'
    | 'translated'
    | 'bad-input'
    | 'unexpected';
  readonly detail: string;
}

/** What a tab shows, as the popup, the badge and the list see it. */
export type PageState =
  | { readonly type: 'not-looked' }
  | { readonly type: 'no-access'; readonly site: string | null }
  | { readonly type: 'not-readable' }
  | { readonly type: 'looking' }
  | { readonly type: 'no-article' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'unrelated' }
  | {
      readonly type: 'assessed';
      readonly article: Omit<ArticleText, 'text' | 'blocks'>;
      readonly assessment: Assessment;
      /** Claims whose words could not be found on the page any more, by index into `assessment.claims`. */
      readonly lost: readonly number[];
      /** Whether highlights are painted now. */
      readonly painted: boolean;
      /** The reader's notes on this page: those that have their passage and those that have lost it; absent where there are none. */
      readonly notes?: { readonly found: number; readonly lost: number };
    };

/** Fields of a source that the reader may set or change. */
export type SourceFields = Pick<
  Source,
  'title' | 'publisher' | 'url' | 'published' | 'lang' | 'kind' | 'derived' | 'origin'
>;

/** A note as a screen saves it. */
export interface NoteDraft {
  /** Null for a new one. */
  readonly id: NoteId | null;
  readonly target: NoteTarget;
  readonly text: string;
  readonly tags: readonly string[];
  /** The alternatives that stay; absent where the screen decided nothing about them. */
  readonly alternatives?: readonly string[];
}

/** Notes to list; all filters that are set must pass. */
export interface NoteFilter {
  /** Address of the page. */
  readonly page?: string;
  readonly source?: SourceId;
  readonly claim?: ClaimId;
  /** On any of these sources' claims. */
  readonly claims?: readonly ClaimId[];
  /** Words in the note, its tags, or the passage; as `searchSources` finds them. */
  readonly text?: string;
}

/** What is done to many sources at once. `show`: shipped ones that were hidden come back. */
export type SourcesChange =
  | { readonly type: 'delete' }
  | { readonly type: 'show' }
  | { readonly type: 'tag'; readonly tags: readonly string[] }
  | { readonly type: 'untag'; readonly tags: readonly string[] };

/** Names a long work, so that its asker knows it in `progressed`. */
export interface Work {
  readonly work?: string;
}

/** Where a search found the words, if not in what the row of a source shows. */
export type HitPlace = 'claim' | 'note' | 'tag' | 'address';

export interface SourceHit {
  readonly id: SourceId;
  readonly place: HitPlace | null;
}

type DraftOf<C> = C extends unknown ? Omit<C, 'id' | 'createdAt'> : never;
export type CorrectionDraft = DraftOf<Correction>;

/** What the reader says that a passage claims. */
export interface SelectionFrame {
  readonly event: string;
  /** Null: it answers no question and is kept in its own words (a free claim); it has no value then. */
  readonly facet: string | null;
  readonly value: string | null;
  readonly certainty: Certainty;
  /** Who says so, as the reader wrote it. */
  readonly speaker: string | null;
}

/** What a source claims, as the reader writes it. */
export type ClaimFields = Pick<SourceClaim, 'event' | 'facet' | 'value' | 'certainty' | 'quote'>;

/** Sent to the background. */
export interface ToBackground extends SyncToBackground<Failure> {
  /** The gate of a page: the title and a sample of the text name the topic; asks for the reader to be put into the page. */
  readPage: { ask: { readonly reason: 'named' }; reply: { readonly started: boolean } };
  /**
   * The reader in a page: compare this article with the set; of many links the first are answered with the counts of all. `force` when the
   * reader said "look at it anyway" or named the event.
   */
  assess: {
    ask: { readonly article: ArticleText; readonly force: { readonly event: string | null } | null };
    reply: Assessment | { readonly failure: Failure };
  };
  /** The same comparison again, for all links of one claim, by its index in the assessment. */
  readLinks: {
    ask: {
      readonly article: ArticleText;
      readonly force: { readonly event: string | null } | null;
      readonly claim: number;
    };
    reply: ClaimLinks | { readonly failure: Failure };
  };
  /** Screens: all links of all claims of the article in a tab, and all that they point to. */
  readWhole: { ask: { readonly tab: number }; reply: Assessment | { readonly failure: Failure } };
  /** The reader in a page: this is what the tab shows now (drives badge, title, popup). */
  reportPage: { ask: { readonly state: PageState }; reply: null };
  /** Settings, for any screen. */
  readSettings: { ask: null; reply: Settings };
  changeSettings: { ask: { readonly change: Partial<Settings> }; reply: Settings | { readonly failure: Failure } };
  /** Popup: make the tab readable now (activeTab was granted by the click) and start the reader in it. */
  startReading: { ask: { readonly tab: number }; reply: { readonly started: boolean } | { readonly failure: Failure } };
  /**
   * Popup and manager: sources without claims, with counts. The whole set, newest first; or those of some ids that are there; or, so that
   * no message holds up a screen, a page of them in the order of their ids, from behind `after` ('' at first) until `next` is null.
   */
  listSources: {
    ask: { readonly ids: readonly SourceId[] } | { readonly after: string } | null;
    reply:
      | {
          readonly sources: readonly (Source & { readonly claimCount: number })[];
          readonly origins: readonly Origin[];
          readonly next?: SourceId | null;
        }
      | { readonly failure: Failure };
  };
  readSource: { ask: { readonly id: SourceId }; reply: SourceWithClaims | null };
  /** Sources by words of theirs, of their claims and of the reader's notes on them, the best first; nothing asked gets the search ready. */
  searchSources: {
    ask: { readonly query: string };
    reply: { readonly hits: readonly SourceHit[] } | { readonly failure: Failure };
  };
  /** Ids of sources with a claim of the facet. */
  listHolders: { ask: { readonly facet: string }; reply: readonly SourceId[] };
  /** Ids of sources that the reader has a note on, or on a claim of. */
  listNoted: { ask: null; reply: readonly SourceId[] };
  /** Adds an article as a source through the same analyser, or text the reader pasted. Merges when its address is already there. */
  addArticle: {
    ask: { readonly article: ArticleText; readonly fields: Partial<SourceFields> };
    reply: { readonly added: SourceWithClaims; readonly existed: boolean } | { readonly failure: Failure };
  };
  editSource: {
    ask: { readonly id: SourceId; readonly fields: Partial<SourceFields> };
    reply: Source | { readonly failure: Failure };
  };
  /**
   * Does one thing to some sources, all of it or nothing. A shipped source that is deleted is hidden, a reader's own removed. For a day
   * `restoreSource` and the token undo the whole. `changed` counts those that were not so already.
   */
  changeSources: {
    ask: { readonly ids: readonly string[]; readonly change: SourcesChange } & Work;
    reply: { readonly undo: string; readonly changed: number; readonly claims: number } | { readonly failure: Failure };
  };
  restoreSource: {
    ask: { readonly undo: string; /** How many it is of, if known. */ readonly of?: number } & Work;
    reply: { readonly restored: boolean } | { readonly failure: Failure };
  };
  /** Shipped sources that the reader deleted. */
  listHidden: {
    ask: null;
    reply: { readonly sources: readonly (Source & { readonly claimCount: number })[] } | { readonly failure: Failure };
  };
  /** Brings back every shipped source that was hidden. */
  restoreShippedSet: { ask: null; reply: { readonly restored: number } | { readonly failure: Failure } };
  /**
   * Keeps a note. `basedOn` is the `updatedAt` that the writer saw, null for a new one; `merged` tells that the note had changed
   * elsewhere and that text is kept beside this one. `remind` is true once, when many notes live on this device alone.
   */
  saveNote: {
    ask: { readonly draft: NoteDraft; readonly basedOn: string | null };
    reply: { readonly note: Note; readonly merged: boolean; readonly remind: boolean } | { readonly failure: Failure };
  };
  /** Comes back with `restoreNote` and the token, for a day. */
  deleteNote: { ask: { readonly id: NoteId }; reply: { readonly undo: string } | { readonly failure: Failure } };
  restoreNote: {
    ask: { readonly undo: string };
    reply: { readonly restored: boolean } | { readonly failure: Failure };
  };
  /** The last changed first; where words are searched, the best first. */
  listNotes: {
    ask: NoteFilter;
    reply: { readonly notes: readonly Note[] } | { readonly failure: Failure };
  };
  /** Keeps the reader's word; an earlier one on the same matter is replaced. Pages compare again. */
  saveCorrection: {
    ask: { readonly correction: CorrectionDraft };
    reply: { readonly correction: Correction } | { readonly failure: Failure };
  };
  withdrawCorrection: {
    ask: { readonly id: CorrectionId };
    reply: { readonly withdrawn: boolean } | { readonly failure: Failure };
  };
  listCorrections: {
    ask: null;
    reply: { readonly corrections: readonly Correction[] } | { readonly failure: Failure };
  };
  /** Which sentences a selection touches and what the analyser reads in it. `span` is of the article's text. */
  parseSelection: {
    ask: { readonly article: ArticleText; readonly span: Span };
    reply: SelectionReading | { readonly failure: Failure };
  };
  /** Keeps a passage as a claim of this page's source, which is added if the set does not have it. */
  addSelectionClaim: {
    ask: { readonly article: ArticleText; readonly span: Span; readonly frame: SelectionFrame };
    reply:
      | { readonly claim: SourceClaim; readonly source: Source; readonly existed: boolean }
      | { readonly failure: Failure };
  };
  /**
   * Writes a claim of a source by hand: a new one where `id` is null, else one of a source of the reader's own, or that the reader
   * added. What a shipped source was shipped with is corrected instead, by `saveCorrection`.
   */
  saveClaim: {
    ask: { readonly source: SourceId; readonly id: ClaimId | null; readonly fields: ClaimFields };
    reply: { readonly claim: SourceClaim } | { readonly failure: Failure };
  };
  /** Deletes a claim that `saveClaim` may write. It comes back with `restoreSource` and the token, for a day. */
  deleteClaim: { ask: { readonly id: ClaimId }; reply: { readonly undo: string } | { readonly failure: Failure } };
  /** The reader's tags on a source. */
  setTags: {
    ask: { readonly source: SourceId; readonly tags: readonly string[] };
    reply: { readonly tags: readonly string[] } | { readonly failure: Failure };
  };
  /** Tags of all sources that have some, by the source's id. */
  listTags: { ask: null; reply: Readonly<Record<string, readonly string[]>> | { readonly failure: Failure } };
  /** Opens the full tab, for a page that cannot. */
  openManager: { ask: null; reply: null };
  /**
   * Manager: a page of the claims of all sources, of one event or of all; for the matrix and the timeline. The first is asked for with
   * an empty `after`, each further one with what `next` said; null is the end.
   */
  readClaims: {
    ask: { readonly event: string | null; readonly after: string };
    reply: { readonly claims: readonly SourceClaim[]; readonly next: string | null } | { readonly failure: Failure };
  };
  /** Whether the store was written by a newer version: it is read and exported then, and nothing in it is changed. */
  readStore: { ask: null; reply: { readonly newer: boolean } | { readonly failure: Failure } };
  /**
   * The whole set and all that the reader made: what an export writes and an import is compared with. Or, so that no message holds up a
   * screen, a page of its sources in the order of their ids, from behind `after` ('' at first) until `next` is null; the rest comes
   * with the last.
   */
  readSet: {
    ask: { readonly after: string } | null;
    reply: (ReaderSet & { readonly next?: string | null }) | { readonly failure: Failure };
  };
  /** Hands over the first steps of an import plan in parts; `at`: how many went before. A part that is missing fails. */
  sendSteps: {
    ask: { readonly work: string; readonly at: number; readonly steps: readonly WrittenStep[] };
    reply: null | { readonly failure: Failure };
  };
  /**
   * Writes the steps of an import plan, all or none: the `sent` ones that were handed over before, and these. `written` is null where
   * the set has changed since the plan was made.
   */
  applyImport: {
    ask: { readonly steps: readonly WrittenStep[]; readonly sent?: number } & Work;
    reply: { readonly written: number | null } | { readonly failure: Failure };
  };
}

/** Sent to the reader in a tab. */
export interface ToPage {
  readState: { ask: null; reply: PageState };
  /** The article as read, for "add this article". */
  readArticle: { ask: null; reply: ArticleText | { readonly failure: Failure } };
  /** What the page was compared as. */
  readAsked: {
    ask: null;
    reply:
      | { readonly article: ArticleText; readonly force: { readonly event: string | null } | null }
      | { readonly failure: Failure };
  };
  goToClaim: { ask: { readonly index: number; readonly openCard: boolean }; reply: { readonly found: boolean } };
  stepClaim: { ask: { readonly by: 1 | -1 }; reply: null };
  toggleList: { ask: null; reply: null };
  setPainted: { ask: { readonly painted: boolean }; reply: null };
  /** "Not this?", "Look at it anyway", "Treat as about it". `dismiss`: not about the topic after all; clear it and report `unrelated`. */
  assessAs: { ask: { readonly event: string | null; readonly dismiss?: boolean }; reply: null };
  /** The site may no longer be read: take everything away and rest. */
  leave: { ask: null; reply: null };
  /** The set changed: compare again. */
  refresh: { ask: null; reply: null };
  /** Notes changed: read those of this page again. */
  refreshNotes: { ask: null; reply: null };
  /** Opens a note on what is selected in the page. */
  noteSelection: { ask: null; reply: { readonly opened: boolean } };
  /** Opens the form that makes what is selected a claim. */
  claimSelection: { ask: null; reply: { readonly opened: boolean } };
  /** Says a line over the page, for what was done from a menu. */
  say: { ask: { readonly said: PageWord }; reply: null };
}

/** What a page says of something done from a menu. */
export type PageWord =
  | { readonly type: 'added'; readonly claims: number; readonly existed: boolean }
  | { readonly type: 'failed'; readonly failure: Failure };

/** Told to every extension page that is open; no reply. */
export interface Broadcast {
  sourcesChanged: { readonly ids: readonly SourceId[] };
  settingsChanged: { readonly settings: Settings };
  notesChanged: { readonly ids: readonly NoteId[] };
  correctionsChanged: { readonly ids: readonly CorrectionId[] };
  pageChanged: { readonly tab: number; readonly state: PageState };
  /** How far a long work has come, for whoever named it. */
  progressed: { readonly work: string; readonly done: number; readonly of: number };
  /** Sync began, ended or was set up otherwise. */
  syncChanged: null;
}

export type AskOf<M, K extends keyof M> = M[K] extends { ask: infer A } ? A : never;
export type ReplyOf<M, K extends keyof M> = M[K] extends { reply: infer R } ? R : never;

export type { ClaimId, SourceClaim };
