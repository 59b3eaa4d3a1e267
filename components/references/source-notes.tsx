import type { JSX } from 'preact';
import type { SourceId } from '../../lib/base/ids';
import { useScreen } from '../controls/screen';
import { NotesSection } from '../notes/notes-section';
import type { Note } from '../../lib/topic/reader-records';
import type { NoteDesk } from '../notes/note-desk';
import type { NoteSaid } from '../notes/use-notes';

export interface SourceNotesProps {
  readonly source: SourceId;
  readonly notes: readonly Note[];
  readonly desk: NoteDesk;
  readonly said: NoteSaid | null;
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
}

/** The reader's notes on a source. */
export function SourceNotes({ source, notes, desk, said, writing, onWriting }: SourceNotesProps): JSX.Element {
  const { t } = useScreen();
  return (
    <>
      <NotesSection
        notes={notes}
        target={{ type: 'source', source }}
        draftKey={`source ${source}`}
        desk={desk}
        t={t}
        writing={writing}
        onWriting={onWriting}
        level={2}
      />
      {said ? (
        <p class="note-about">
          <span>{said.text}</span>
          {said.undo ? (
            <button type="button" class="act bare" onClick={said.undo}>
              {t('common.undo')}
            </button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
