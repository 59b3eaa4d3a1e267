/** What sync tells screens, and what they ask of it. Times in ms. Answered to the extension's own pages alone. */

/** Asked before anything is changed, here or there. */
export type SyncQuestion =
  | {
      readonly type: 'many-deletions';
      readonly id: string;
      readonly deletes: number;
      readonly of: number;
      readonly adds: number;
      readonly sources: { readonly deletes: number; readonly of: number };
      readonly by: { readonly label: string; readonly when: number } | null;
    }
  | {
      readonly type: 'far-empty';
      readonly id: string;
      readonly of: number;
      readonly sources: { readonly deletes: number; readonly of: number };
    }
  | { readonly type: 'old-file'; readonly id: string; readonly adds: number; readonly wrote: number };

/** Why a round failed: the name of the transport's or the passphrase's error. */
export interface SyncFault {
  readonly type: string;
  readonly detail: string;
}

export interface SyncDevice {
  readonly id: string;
  readonly label: string;
  readonly wrote: number;
  /** Whether it is this one. */
  readonly own: boolean;
  /** Why what it writes cannot be opened here: the name of the passphrase's error. */
  readonly aside: string | null;
}

/** One round that moved something, asked or failed. */
export interface SyncEvent {
  readonly at: number;
  readonly added: number;
  readonly changed: number;
  readonly deleted: number;
  /** Items written. */
  readonly sent: number;
  readonly fault: SyncFault | null;
  /** Files that were found damaged in this round and left aside; a damage that lasts is told once. */
  readonly damaged: readonly string[];
}

export type SyncPlace =
  | { readonly type: 'account' }
  | { readonly type: 'webdav'; readonly address: string; readonly user: string };

export interface SyncStatus {
  /** Null where sync is not set up; then all else is empty. */
  readonly place: SyncPlace | null;
  readonly encrypted: boolean;
  readonly running: boolean;
  /** Records changed on this device that the place does not have. */
  readonly waiting: number;
  readonly last: number | null;
  readonly question: SyncQuestion | null;
  readonly fault: SyncFault | null;
  /** Files that are damaged now and left aside. */
  readonly damaged: readonly string[];
  readonly devices: readonly SyncDevice[];
  /** How full the browser account is. */
  readonly use: { readonly bytes: number; readonly most: number } | null;
  /** The last rounds, newest first. */
  readonly log: readonly SyncEvent[];
}

export interface SyncSetUp {
  readonly place: 'account' | 'webdav';
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Null: not encrypted. */
  readonly passphrase: string | null;
  /** This device's name for people. */
  readonly label: string;
  /** Everything of ours that lies there is removed first: what nobody can open any more. */
  readonly startOver: boolean;
}

/** One record that a round would change here. */
export interface SyncChange {
  /** Of `KnownKind`, or a kind of a newer version. */
  readonly kind: string;
  readonly id: string;
  readonly action: 'add' | 'change' | 'delete';
  /** Its title or words; in both languages where it has them in both. */
  readonly text: string | Readonly<Record<'en' | 'fr', string>>;
}

/** How a sync file is sealed: with the passphrase that sync was set up with, if any, with another, or not at all. */
export type FileSeal =
  | { readonly type: 'as-set-up' }
  | { readonly type: 'plain' }
  | { readonly type: 'passphrase'; readonly passphrase: string };

/** What came of a sync file. */
export type FileTaken =
  | {
      readonly type: 'done';
      readonly added: number;
      readonly changed: number;
      readonly deleted: number;
      /** Parts that could not be opened or are damaged. */
      readonly aside: number;
    }
  /** Nothing was changed: the same file is to be given again with the answer. */
  | { readonly type: 'asks'; readonly question: SyncQuestion; readonly changes: readonly SyncChange[] }
  /** Nothing was changed. */
  | { readonly type: 'refused'; readonly fault: SyncFault };

/** The reader's answer to a question. */
export interface SyncAnswer {
  readonly id: string;
  readonly choice: 'keep' | 'apply';
}

type Answered<F> = SyncStatus | { readonly failure: F };
/** What came of a change to the set-up: refused with a fault, it has changed nothing. */
type Tried<F> = { readonly status: SyncStatus; readonly refused: SyncFault | null } | { readonly failure: F };

/** Messages to the background; `F` is the protocol's failure. */
export interface SyncToBackground<F = never> {
  readSync: { ask: null; reply: Answered<F> };
  /** Tries the place first; nothing is kept of one that cannot be reached or opened. */
  setUpSync: { ask: SyncSetUp; reply: Tried<F> };
  syncNow: { ask: null; reply: Answered<F> };
  answerSync: { ask: SyncAnswer; reply: Answered<F> };
  /** All that the rounds of a question would do here; null where it is not asked any more. */
  readSyncChanges: {
    ask: { readonly id: string };
    reply: { readonly changes: readonly SyncChange[] | null } | { readonly failure: F };
  };
  /** Everything that this device knows, as the bytes of one file in base64. Needs no place. */
  saveSyncFile: {
    ask: { readonly seal: FileSeal };
    reply: { readonly content: string } | { readonly refused: SyncFault } | { readonly failure: F };
  };
  /** Merges such a file in. `passphrase` null: the one that sync was set up with, if any. */
  takeInSyncFile: {
    ask: {
      readonly content: string;
      readonly passphrase: string | null;
      readonly answer: SyncAnswer | null;
    };
    reply: FileTaken | { readonly failure: F };
  };
  /** `remove`: this device's files there are removed too. */
  disconnectSync: { ask: { readonly remove: boolean }; reply: Tried<F> };
  /** A new passphrase for the place, or the one that another device has set; null: no encryption any more. */
  changePassphrase: { ask: { readonly passphrase: string | null }; reply: Tried<F> };
}
