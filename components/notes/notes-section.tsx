import type { JSX } from 'preact';
import type { Note, NoteTarget } from '../../lib/topic/reader-records';
import type { Translate } from '../i18n/translator';
import type { NoteDesk } from './note-desk';
import { NoteForm } from './note-form';
import { NoteItem } from './note-item';

export interface NotesSectionProps {
  readonly notes: readonly Note[];
  /** What a new note is on; null where none can be written. */
  readonly target: NoteTarget | null;
  /** What the draft of a new note is kept under. */
  readonly draftKey: string;
  readonly desk: NoteDesk;
  readonly t: Translate;
  /** A new note is being written. */
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
  /** Level of the heading where it stands; 3 in a card. Null: none, where the notes stand under what they are on. */
  readonly level?: 2 | 3 | null;
}

/** The reader's notes on one thing, and the form for another. */
export function NotesSection(props: NotesSectionProps): JSX.Element | null {
  const { notes, target, draftKey, desk, t, writing, onWriting } = props;
  const { level = 3 } = props;
  const Head = level === null ? null : (`h${level}` as const);
  const draft = !writing && target !== null && (desk.drafts.get(draftKey) ?? '').trim() !== '';
  if (notes.length === 0 && !writing && !draft) return null;
  return (
    <section class="notes">
      {Head && (notes.length > 0 || draft) ? <Head class="notes-head">{t('note.title')}</Head> : null}
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} desk={desk} t={t} />
      ))}
      {draft ? (
        <p class="note-about">
          <span>{t('note.draft')}</span>
          <button type="button" class="act bare" onClick={() => onWriting(true)}>
            {t('note.draft.go-on')}
          </button>
        </p>
      ) : null}
      {writing && target ? (
        <NoteForm
          key={draftKey}
          draftKey={draftKey}
          drafts={desk.drafts}
          saved=""
          t={t}
          onLeave={() => onWriting(false)}
          onSave={async (text) => desk.save({ id: null, target, text, tags: [] }, null)}
        />
      ) : null}
    </section>
  );
}
