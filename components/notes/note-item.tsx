import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../lib/topic/reader-records';
import { instantText } from '../i18n/date-text';
import type { Translate } from '../i18n/translator';
import { notSavedText } from '../states/failure-text';
import type { NoteDesk } from './note-desk';
import { NoteForm } from './note-form';
import { NoteText } from './note-text';

export interface NoteItemProps {
  readonly note: Note;
  readonly desk: NoteDesk;
  readonly t: Translate;
  /** Starts as a form. */
  readonly editing?: boolean;
  /** False where its tags are shown beside it. */
  readonly tagged?: boolean;
}

/** One note: its words, when, and what can be done with it. Texts written elsewhere at the same time stand under it. */
export function NoteItem({ note, desk, t, editing: first = false, tagged = true }: NoteItemProps): JSX.Element {
  const [editing, setEditing] = useState(first);
  const [fault, setFault] = useState<string | null>(null);
  // What the writer saw when the writing began: a later change elsewhere must not be overwritten unseen.
  const [seen, setSeen] = useState(note);
  const drafted = desk.drafts.get(note.id) !== undefined;
  if (editing)
    return (
      <NoteForm
        draftKey={note.id}
        drafts={desk.drafts}
        saved={seen.text}
        t={t}
        onLeave={() => setEditing(false)}
        onSave={async (text) => {
          const { id, target, tags } = seen;
          return desk.save({ id, target, tags, text }, seen.updatedAt);
        }}
      />
    );
  const edit = (): void => {
    setSeen(note);
    setEditing(true);
  };
  const settle = (text: string, alternatives: readonly string[]): void => {
    const { id, target, tags } = note;
    void desk.save({ id, target, tags, text, alternatives }, note.updatedAt).then((reply) => {
      setFault(reply.ok ? null : notSavedText(reply.error, t));
    });
  };
  return (
    <article class="note">
      <NoteText text={note.text} />
      <p class="note-about">
        <span>{instantText(note.updatedAt, t.lang)}</span>
        {(tagged ? note.tags : []).map((tag) => (
          <span key={tag} class="note-tag">
            {tag}
          </span>
        ))}
        {drafted ? <span>{t('note.draft')}</span> : null}
        <button type="button" class="act bare" onClick={edit}>
          {t('note.edit')}
        </button>
        <button type="button" class="act bare" onClick={(event) => desk.remove(note, event.detail === 0)}>
          {t('note.delete')}
        </button>
      </p>
      {note.alternatives.map((other) => {
        const rest = note.alternatives.filter((one) => one !== other);
        return (
          <div key={other} class="note-other">
            <p class="note-label">{t('note.other')}</p>
            <NoteText text={other} />
            <p class="note-about">
              <button type="button" class="act bare" onClick={() => settle(other, [...rest, note.text])}>
                {t('note.other.use')}
              </button>
              <button type="button" class="act bare" onClick={() => settle(note.text, rest)}>
                {t('note.other.drop')}
              </button>
            </p>
          </div>
        );
      })}
      {fault ? <p class="form-fault">{fault}</p> : null}
    </article>
  );
}
