import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';
import type { Origin, SourceWithClaims } from '../../lib/topic/source';
import { ActionIcon } from '../controls/action-icon';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import { FailurePanel } from '../states/failure-panel';
import { deepLink } from '../../lib/exchange/address/deep-link';
import { ClaimReviews } from '../exchange/claim-reviews';
import { isOnClaim } from '../notes/claim-notes';
import { useNoteDesk, useNotes } from '../notes/use-notes';
import { TagsField } from '../notes/tags-field';
import { OriginCorrection } from './origin-correction';
import { DraftForm } from './draft-form';
import type { ListedSource, TagsBySource } from './filter-sources';
import { SourceClaims } from './source-claims';
import { SourceNotes } from './source-notes';
import { draftOf, fieldsOf, type SourceDraft } from './source-fields';

export interface SourceDetailProps {
  readonly source: ListedSource;
  readonly origins: readonly Origin[];
  /** The whole set. */
  readonly all: readonly ListedSource[];
  readonly tags: TagsBySource;
  /** `byKey`: the reader pressed a key, so that the focus must be taken along. */
  readonly onDelete: (source: ListedSource, byKey: boolean) => void;
}

/** A source with its claims, and what can be done with it. */
export function SourceDetail({ source, origins, all, tags, onDelete }: SourceDetailProps): JSX.Element {
  const { t, desk } = useScreen();
  const { read, again } = useSource(source);
  const [editing, setEditing] = useState(false);
  const [writing, setWriting] = useState(false);
  const notes = useNotes({ source: source.id }) ?? [];
  const { notes: noteDesk, said } = useNoteDesk();
  if (editing) return <EditSource source={source} origins={origins} onDone={() => setEditing(false)} />;
  if (read && !read.ok) return <FailurePanel head={t('refs.unread')} failure={read.error} onRetry={again} />;
  const claims = read?.value?.claims ?? [];
  const link = deepLink(source, claims);
  return (
    <div class="source-detail">
      <SourceFacts source={source} origins={origins} />
      {read ? (
        <SourceClaims source={source} claims={claims} notes={notes} notesDesk={noteDesk} />
      ) : (
        <p class="quiet">…</p>
      )}
      {source.reviews ? <ClaimReviews reviews={source.reviews} lang={source.lang} /> : null}
      <TagsField
        tags={tags[source.id] ?? []}
        onSave={async (wanted) => askSafely(desk.ask('setTags', { source: source.id, tags: wanted }))}
      />
      <OriginCorrection source={source} sources={all} />
      <SourceNotes
        source={source.id}
        // A note whose claim is not there any more stands with those on the source: no note is lost with its claim.
        notes={notes.filter((note) => !claims.some(({ id }) => isOnClaim(note, id)))}
        desk={noteDesk}
        said={said}
        writing={writing}
        onWriting={setWriting}
      />
      <div class="source-actions">
        {link ? (
          <a class="link" href={link} target="_blank" rel="noreferrer noopener">
            {t('common.open')} <ActionIcon name="open" size={14} />
          </a>
        ) : null}
        <button type="button" class="link" onClick={() => setEditing(true)}>
          {t('common.edit')}
        </button>
        <button type="button" class="link" onClick={() => setWriting(true)}>
          {t('note.add')}
        </button>
        <button type="button" class="link source-delete" onClick={(event) => onDelete(source, event.detail === 0)}>
          {t('common.delete')}
        </button>
      </div>
    </div>
  );
}

type Read = Result<SourceWithClaims | null, Failure>;

/** Reads the claims again whenever the row of the source is another. */
function useSource(source: ListedSource): { readonly read: Read | null; readonly again: () => void } {
  const { desk } = useScreen();
  const [read, setRead] = useState<Read | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    void askSafely(desk.ask('readSource', { id: source.id })).then((reply) => {
      if (current) setRead(reply);
    });
    return () => {
      current = false;
    };
  }, [desk, source, round]);
  return { read, again: () => setRound((last) => last + 1) };
}

/** Kind, derivation and origin in one line. */
function SourceFacts({ source, origins }: Pick<SourceDetailProps, 'source' | 'origins'>): JSX.Element {
  const { t } = useScreen();
  const origin = origins.find(({ id }) => id === source.origin);
  const facts = [
    t(`kind.${source.kind}`),
    source.derived ? t(`derived.${source.derived}`) : null,
    origin ? t('refs.origin', { origin: origin.label[t.lang] }) : null,
    source.addedAt ? t('refs.own') : null,
  ];
  return <p class="source-facts">{facts.filter(Boolean).join(' · ')}</p>;
}

interface EditSourceProps {
  readonly source: ListedSource;
  readonly origins: readonly Origin[];
  readonly onDone: () => void;
}

function EditSource({ source, origins, onDone }: EditSourceProps): JSX.Element {
  const { t, desk, announce } = useScreen();
  const save = async (draft: SourceDraft): Promise<Result<unknown, Failure>> => {
    const reply = await askSafely(desk.ask('editSource', { id: source.id, fields: fieldsOf(draft) }));
    if (reply.ok) {
      announce(t('refs.saved'));
      onDone();
    }
    return reply;
  };
  return (
    <DraftForm
      head={t('refs.edit')}
      first={draftOf(source)}
      full
      origins={origins}
      submit={t('common.save')}
      onSubmit={save}
      onCancel={onDone}
    />
  );
}
