import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { diffWords } from '../../lib/anchor/diff-words';
import type { Span } from '../../lib/claims/claim';
import type { Translate } from '../i18n/translator';
import type { NoteDesk } from '../notes/note-desk';
import { NoteItem } from '../notes/note-item';
import type { AnchoredNote } from '../page/page-notes';

export interface ListNotesProps {
  readonly notes: readonly AnchoredNote[];
  /** The article's text, in which places that are offered for orphans stand. */
  readonly text: string;
  readonly desk: NoteDesk;
  readonly t: Translate;
  readonly onGo: (note: AnchoredNote) => void;
  readonly onOpen: (note: AnchoredNote) => void;
  /** Puts an orphan on another passage: the one offered, or what is selected in the page (null). */
  readonly onAttach: (note: AnchoredNote, span: Span | null) => void;
}

/** The reader's notes in this article: those that have their passage, and those that have lost it. */
export function ListNotes(props: ListNotesProps): JSX.Element | null {
  const { notes, desk, t, onGo, onOpen } = props;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  if (notes.length === 0) return null;
  const found = notes.filter(({ match }) => match.type !== 'orphan');
  const lost = notes.filter(({ match }) => match.type === 'orphan');
  return (
    <section class="list-notes">
      {found.length > 0 ? <h3 class="note-label">{t('list.notes')}</h3> : null}
      {found.length > 0 ? (
        <ul>
          {found.map((one) => (
            <li key={one.note.id}>
              <Quote one={one} />
              <NoteItem note={one.note} desk={desk} t={t} />
              {one.range ? (
                <p class="item-acts">
                  <button type="button" class="text-button" onClick={() => onGo(one)}>
                    {t('list.note.go')}
                  </button>
                  <button type="button" class="text-button" onClick={() => onOpen(one)}>
                    {t('list.note.open')}
                  </button>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {lost.length > 0 ? <h3 class="note-label">{t('orphan.title', { n: lost.length })}</h3> : null}
      {lost.length > 0 ? (
        <ul>
          {lost.map((one) => (
            <Orphan
              key={one.note.id}
              one={one}
              {...props}
              kept={kept.has(one.note.id)}
              onKeep={() => setKept(new Set([...kept, one.note.id]))}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const Quote = ({ one }: { readonly one: AnchoredNote }): JSX.Element | null =>
  one.target.selector.exact === '' ? null : (
    <q class="passage-quote" dir="auto">
      {one.target.selector.exact}
    </q>
  );

interface OrphanProps extends ListNotesProps {
  readonly one: AnchoredNote;
  readonly kept: boolean;
  readonly onKeep: () => void;
}

/** A note whose passage has changed: the words as they were, what is nearest to them now, and what can be done. */
function Orphan({ one, text, desk, t, kept, onKeep, onAttach }: OrphanProps): JSX.Element {
  const best = one.match.type === 'orphan' ? one.match.best : null;
  return (
    <li class="orphan">
      <p class="frame-label">{t('orphan.kept')}</p>
      <Quote one={one} />
      {best ? (
        <>
          <p class="frame-label">{t('orphan.now')}</p>
          <q class="passage-quote" dir="auto">
            {diffWords(one.target.selector.exact, text.slice(best.start, best.end)).map((change, at) =>
              change.type === 'same' ? (
                change.text
              ) : change.type === 'kept-only' ? (
                <del key={at}>{change.text}</del>
              ) : (
                <ins key={at}>{change.text}</ins>
              ),
            )}
          </q>
        </>
      ) : null}
      <NoteItem note={one.note} desk={desk} t={t} />
      <p class="item-acts">
        {best ? (
          <button type="button" class="text-button" onClick={() => onAttach(one, best)}>
            {t('orphan.attach')}
          </button>
        ) : null}
        <button
          type="button"
          class="text-button"
          // Pressing the button must not take the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAttach(one, null)}
        >
          {t('orphan.attach-selection')}
        </button>
        {kept ? (
          <span role="status">{t('orphan.kept-now')}</span>
        ) : (
          <button type="button" class="text-button" onClick={onKeep}>
            {t('orphan.keep')}
          </button>
        )}
      </p>
    </li>
  );
}
