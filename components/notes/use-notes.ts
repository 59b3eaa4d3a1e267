import { useEffect, useMemo, useState } from 'preact/hooks';
import { err, ok } from '../../lib/base/result';
import type { NoteFilter } from '../../lib/messages/protocol';
import type { Note } from '../../lib/topic/reader-records';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import { notSavedText } from '../states/failure-text';
import { memoryDrafts, type NoteDesk } from './note-desk';

/** Notes that pass a filter, read again whenever one changes anywhere; null until they are known. */
export function useNotes({ page, source, claim, text }: NoteFilter): readonly Note[] | null {
  const { desk } = useScreen();
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  useEffect(() => {
    let current = true;
    const filter: NoteFilter = {
      ...(page === undefined ? {} : { page }),
      ...(source === undefined ? {} : { source }),
      ...(claim === undefined ? {} : { claim }),
      ...(text === undefined ? {} : { text }),
    };
    const read = (): void => {
      void askSafely(desk.ask('listNotes', filter)).then((reply) => {
        // Notes that cannot be read now leave on screen what is there.
        if (current && reply.ok) setNotes(reply.value.notes);
      });
    };
    read();
    const unhear = desk.hear('notesChanged', read);
    return () => {
      current = false;
      unhear();
    };
  }, [desk, page, source, claim, text]);
  return notes;
}

/** Drafts of this page of the extension. */
const drafts = memoryDrafts();

/** What was last said about a note, with the way back where there is one. */
export interface NoteSaid {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** What the components of notes ask, on one of the extension's own pages. */
export function useNoteDesk(): { readonly notes: NoteDesk; readonly said: NoteSaid | null } {
  const { t, desk, announce } = useScreen();
  const [said, setSaid] = useState<NoteSaid | null>(null);
  const notes = useMemo<NoteDesk>(() => {
    const say = (text: string, undo: (() => void) | null = null): void => {
      setSaid({ text, undo });
      announce(text);
    };
    const restore = (undo: string): void => {
      void askSafely(desk.ask('restoreNote', { undo })).then((reply) => {
        if (!reply.ok) say(notSavedText(reply.error, t));
        else say(t(reply.value.restored ? 'note.restored' : 'note.restore-late'));
      });
    };
    return {
      drafts,
      save: async (draft, basedOn) => {
        const reply = await askSafely(desk.ask('saveNote', { draft, basedOn }));
        if (!reply.ok) return err(reply.error);
        const { note, merged, remind } = reply.value;
        say(t(remind ? 'note.remind' : merged ? 'note.merged' : 'note.saved'));
        return ok(note);
      },
      remove: ({ id }) => {
        void askSafely(desk.ask('deleteNote', { id })).then((reply) => {
          if (!reply.ok) return say(notSavedText(reply.error, t));
          const { undo } = reply.value;
          return say(t('note.deleted'), () => restore(undo));
        });
      },
    };
  }, [desk, t, announce]);
  return { notes, said };
}
