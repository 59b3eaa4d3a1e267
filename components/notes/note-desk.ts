import type { Result } from '../../lib/base/result';
import type { Failure, NoteDraft } from '../../lib/messages/protocol';
import type { Note } from '../../lib/topic/reader-records';

/** What the components of notes ask of the screen they stand in. */
export interface NoteDesk {
  /** Keeps a note; `basedOn` is the `updatedAt` that the writer saw, null for a new one. */
  readonly save: (draft: NoteDraft, basedOn: string | null) => Promise<Result<Note, Failure>>;
  /** Deletes at once; the screen offers the way back. */
  readonly remove: (note: Note, byKey: boolean) => void;
  readonly drafts: Drafts;
}

/** Texts that were begun and not saved, by what they are about: they outlive the card that they were written in. */
export interface Drafts {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, text: string) => void;
  readonly delete: (key: string) => void;
}

export const memoryDrafts = (): Drafts => {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key),
    set: (key, text) => void texts.set(key, text),
    delete: (key) => void texts.delete(key),
  };
};
