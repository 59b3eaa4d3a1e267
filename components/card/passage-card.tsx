import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Note, NoteTarget } from '../../lib/topic/reader-records';
import type { Translate } from '../i18n/translator';
import type { NoteDesk } from '../notes/note-desk';
import { NotesSection } from '../notes/notes-section';
import { CloseIcon, PenIcon } from './icons';

export interface PlainCardProps {
  readonly head: string;
  readonly t: Translate;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

/** A card that speaks of a passage, not of a claim: the same frame, without a verdict. */
export function PlainCard({ head, t, onClose, children, foot }: PlainCardProps): JSX.Element {
  return (
    <div class="card" role="dialog" aria-labelledby="card-head">
      <header class="card-head">
        <div class="card-title">
          <h2 id="card-head" tabIndex={-1}>
            {head}
          </h2>
        </div>
        <button type="button" class="icon-button" aria-label={t('card.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <div class="card-body" tabIndex={-1}>
        {children}
      </div>
      {foot ? <footer class="card-foot">{foot}</footer> : null}
    </div>
  );
}

export interface PassageCardProps {
  readonly quote: string;
  readonly notes: readonly Note[];
  readonly target: NoteTarget | null;
  readonly draftKey: string;
  readonly desk: NoteDesk;
  readonly t: Translate;
  /** Opened to write. */
  readonly writing: boolean;
  readonly onClose: () => void;
}

/** Notes on a passage that was selected. */
export function PassageCard(props: PassageCardProps): JSX.Element {
  const { quote, notes, target, t, onClose } = props;
  const [writing, setWriting] = useState(props.writing);
  const add =
    target && !writing ? (
      <button type="button" class="text-button" onClick={() => setWriting(true)}>
        <PenIcon /> {t('note.add')}
      </button>
    ) : null;
  return (
    <PlainCard head={t('note.passage')} t={t} onClose={onClose} foot={add}>
      <q class="passage-quote" dir="auto">
        {quote}
      </q>
      <NotesSection {...props} notes={notes} writing={writing} onWriting={setWriting} />
    </PlainCard>
  );
}
