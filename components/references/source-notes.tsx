import type { JSX } from 'preact';
import type { SourceId } from '../../lib/base/ids';
import { useScreen } from '../controls/screen';
import { NotesSection } from '../notes/notes-section';
import { useNoteDesk, useNotes } from '../notes/use-notes';

export interface SourceNotesProps {
  readonly source: SourceId;
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
}

/** The reader's notes on a source. */
export function SourceNotes({ source, writing, onWriting }: SourceNotesProps): JSX.Element {
  const { t } = useScreen();
  const notes = useNotes({ source }) ?? [];
  const { notes: desk, said } = useNoteDesk();
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
