import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { quoteLink } from '../../lib/exchange/address/deep-link';
import { safeUrl } from '../../lib/exchange/address/web-address';
import type { Note } from '../../lib/topic/reader-records';
import type { SourceClaim } from '../../lib/topic/source';
import { ActionIcon } from '../controls/action-icon';
import { askSafely } from '../controls/ask-safely';
import { questionText } from '../controls/question-text';
import { useScreen } from '../controls/screen';
import type { SourceList } from '../controls/use-sources';
import { useSettled } from '../references/use-found';
import { valueText } from '../i18n/value-text';
import { NoteItem } from './note-item';
import { TagsField } from './tags-field';
import { useNoteDesk, useNotes } from './use-notes';

export interface AllNotesProps {
  readonly list: SourceList;
  readonly onShowSource: (id: string) => void;
}

/** Up to so many notes are drawn; a search finds the others. */
const MOST = 200;

/** Every note of the reader, the last changed first, with what it is on. */
export function AllNotes({ list, onShowSource }: AllNotesProps): JSX.Element {
  const { t } = useScreen();
  const [query, setQuery] = useState('');
  const text = useSettled(query).trim();
  const notes = useNotes(text === '' ? {} : { text });
  const { notes: desk, said } = useNoteDesk();
  const titles = new Map(list.type === 'loaded' ? list.sources.map(({ id, title }) => [id as string, title]) : []);
  const twice = (notes ?? []).filter(({ alternatives }) => alternatives.length > 0).length;
  return (
    <section class="scroll all-notes" aria-labelledby="all-notes">
      <h2 id="all-notes">{t('note.title')}</h2>
      <div class="search">
        <ActionIcon name="search" />
        <input
          type="search"
          aria-label={t('note.search')}
          placeholder={t('note.search')}
          value={query}
          dir="auto"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
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
      {notes?.length === 0 ? <p class="quiet">{t(text === '' ? 'note.none' : 'note.not-found')}</p> : null}
      {twice > 0 ? <p class="state-said">{t('note.both.count', { n: twice })}</p> : null}
      <ul class="all-notes-list">
        {(notes ?? []).slice(0, MOST).map((note) => (
          <li key={note.id}>
            <On
              note={note}
              title={'source' in note.target ? titles.get(note.target.source) : undefined}
              onShowSource={onShowSource}
            />
            <NoteItem note={note} desk={desk} t={t} tagged={false} />
            <TagsField
              tags={note.tags}
              onSave={async (tags) => {
                const { id, target, text: words, updatedAt } = note;
                return desk.save({ id, target, text: words, tags }, updatedAt);
              }}
            />
          </li>
        ))}
      </ul>
      {notes && notes.length > MOST ? <p class="quiet">{t('card.more', { n: notes.length - MOST })}</p> : null}
    </section>
  );
}

interface OnProps {
  readonly note: Note;
  /** Of its source; absent where the set does not have it any more. */
  readonly title: string | undefined;
  readonly onShowSource: (id: string) => void;
}

/** The claim of a source that a note is on: its question and its words; that it is gone, where the source has it no more. */
function OnClaim({ source, claim }: Extract<Note['target'], { type: 'source-claim' }>): JSX.Element | null {
  const screen = useScreen();
  const { t, topic, desk } = screen;
  const [claims, setClaims] = useState<readonly SourceClaim[] | null>(null);
  useEffect(() => {
    void askSafely(desk.ask('readSource', { id: source })).then((reply) => {
      if (reply.ok) setClaims(reply.value?.claims ?? []);
    });
  }, [desk, source]);
  if (claims === null) return null;
  const said = claims.find(({ id }) => id === claim);
  if (!said) return <p class="quiet">{t('note.claim-gone')}</p>;
  return (
    <>
      <p class="quiet">
        {questionText(said.facet, screen)} {valueText(said.value, said.facet, topic.facets, t)}
      </p>
      {said.quote ? (
        <q class="claim-quote" dir="auto">
          {said.quote}
        </q>
      ) : null}
    </>
  );
}

/** What a note is on, with the way there. */
function On({ note: { target }, title, onShowSource }: OnProps): JSX.Element {
  const { t } = useScreen();
  if (target.type !== 'passage')
    return title === undefined ? (
      <p class="quiet">{t('note.source-gone')}</p>
    ) : (
      <>
        <p>
          <button type="button" class="link" onClick={() => onShowSource(target.source)}>
            <span dir="auto">{title}</span>
          </button>
        </p>
        {target.type === 'source-claim' ? <OnClaim {...target} /> : null}
      </>
    );
  const { page, selector } = target;
  const url = quoteLink(page.url, selector.exact) ?? safeUrl(page.url);
  return (
    <>
      <p>
        {url === null ? (
          page.title || page.url
        ) : (
          <a class="link" href={url} target="_blank" rel="noreferrer noopener">
            <span dir="auto">{page.title || page.url}</span> <ActionIcon name="open" size={14} />
          </a>
        )}
      </p>
      {selector.exact.trim() === '' ? null : (
        <q class="claim-quote" dir="auto">
          {selector.exact}
        </q>
      )}
    </>
  );
}
