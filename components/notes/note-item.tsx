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

/** One note: its words, when, and what can be done with it. Where two were written at the same time both stand there until the reader keeps one or joins them. */
export function NoteItem({ note, desk, t, editing: first = false, tagged = true }: NoteItemProps): JSX.Element {
  const [editing, setEditing] = useState(first);
  // The texts as they were before one was kept: the way back.
  const [settled, setSettled] = useState<Note | null>(null);
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
  const settle = (text: string, alternatives: readonly string[] = []): void => {
    const { id, target, tags } = note;
    void desk.save({ id, target, tags, text, alternatives }, note.updatedAt).then((reply) => {
      setFault(reply.ok ? null : notSavedText(reply.error, t));
      setSettled(reply.ok && alternatives.length === 0 ? note : null);
    });
  };
  const texts = [note.text, ...note.alternatives];
  const both = texts.length > 1;
  return (
    <article class="note">
      {both ? (
        <div class="note-both" role="group" aria-label={t('note.both')}>
          <p class="note-label">{t('note.both')}</p>
          {texts.map((text) => (
            <div key={text} class="note-other">
              <NoteText text={text} />
              <p class="note-about">
                <button type="button" class="act bare" onClick={() => settle(text)}>
                  {t('note.both.keep')}
                </button>
              </p>
            </div>
          ))}
          <p class="note-about">
            <button type="button" class="act bare" onClick={() => settle(texts.join('\n\n'))}>
              {t('note.both.join')}
            </button>
          </p>
        </div>
      ) : (
        <NoteText text={note.text} />
      )}
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
      {settled && !both ? (
        <p class="note-about">
          <span>{t('note.both.settled')}</span>
          <button type="button" class="act bare" onClick={() => settle(settled.text, settled.alternatives)}>
            {t('common.undo')}
          </button>
        </p>
      ) : null}
      {fault ? <p class="form-fault">{fault}</p> : null}
    </article>
  );
}
