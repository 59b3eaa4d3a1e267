import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ok, type Result } from '../../lib/base/result';
import type { ClaimFields, Failure } from '../../lib/messages/protocol';
import { readSourceClaims, wordsOfSourceClaim, type ReadSourceClaim } from '../../lib/relate/apply-corrections';
import { isReaderClaim } from '../../lib/relate/reader-claim';
import type { Correction, Note } from '../../lib/topic/reader-records';
import type { SourceClaim } from '../../lib/topic/source';
import { askSafely } from '../controls/ask-safely';
import { questionText } from '../controls/question-text';
import { useScreen } from '../controls/screen';
import { certaintyText } from '../i18n/certainty-text';
import { valueText } from '../i18n/value-text';
import { ClaimNotes, isOnClaim } from '../notes/claim-notes';
import type { NoteDesk } from '../notes/note-desk';
import { notSavedText } from '../states/failure-text';
import { ClaimForm } from './claim-form';
import type { ListedSource } from './filter-sources';
import { SourceClaimItem } from './source-claim-item';

export interface SourceClaimsProps {
  readonly source: ListedSource;
  /** As they are kept, without the reader's corrections. */
  readonly claims: readonly SourceClaim[];
  readonly notes: readonly Note[];
  readonly notesDesk: NoteDesk;
}

interface Said {
  readonly text: string;
  /** Token of what can be undone. */
  readonly undo: string | null;
}

/**
 * The claims of a source after the reader's word, each to be changed, taken out, and added to. Of an own source the claim itself is
 * written; of a shipped one it is corrected, so that the change outlives the next version of the set.
 */
export function SourceClaims({ source, claims, notes, notesDesk }: SourceClaimsProps): JSX.Element {
  const { t, topic, desk, announce } = useScreen();
  const corrections = useCorrections();
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const { at, acted } = useFocusKept<HTMLDivElement>();
  const read = readSourceClaims(claims, source.url, corrections);
  const showEvent = new Set(claims.map((claim) => claim.event)).size > 1;
  const say = (text: string, undo: string | null = null): void => {
    setSaid({ text, undo });
    announce(undo === null ? text : `${text} ${t('refs.undo-there')}`);
  };
  const add = async (fields: ClaimFields): Promise<Result<unknown, Failure>> => {
    const reply = await askSafely(desk.ask('saveClaim', { source: source.id, id: null, fields }));
    if (!reply.ok) return reply;
    say(t('claim.added'));
    setAdding(false);
    return reply;
  };
  const undo = (token: string): void => {
    acted('[data-part=add]');
    void askSafely(desk.ask('restoreSource', { undo: token })).then((reply) => {
      if (!reply.ok) say(notSavedText(reply.error, t));
      else say(t(reply.value.restored ? 'claim.restored' : 'refs.restore-late'));
    });
  };
  return (
    <div ref={at}>
      {claims.length === 0 ? <p class="quiet">{t('refs.no-claims')}</p> : null}
      <ul class="source-claims">
        {read.map((one) => (
          <ClaimRow
            key={one.read.id}
            claim={one}
            source={source}
            showEvent={showEvent}
            notes={notes.filter((note) => isOnClaim(note, one.read.id))}
            notesDesk={notesDesk}
            onSaid={say}
            onDelete={() => {
              acted('[data-part=said] button');
              void askSafely(desk.ask('deleteClaim', { id: one.read.id })).then((reply) =>
                reply.ok ? say(t('claim.deleted'), reply.value.undo) : say(notSavedText(reply.error, t)),
              );
            }}
          />
        ))}
      </ul>
      <div>
        {adding ? (
          <ClaimForm
            first={{ event: mainEvent(claims) ?? topic.events[0]?.id ?? '', ...NO_CLAIM }}
            lang={source.lang}
            full
            submit={t('claim.add')}
            onSave={add}
            onCancel={() => setAdding(false)}
          />
        ) : (
          <p class="note-about">
            <button type="button" class="act bare" data-part="add" onClick={() => setAdding(true)}>
              {t('claim.title')}
            </button>
          </p>
        )}
      </div>
      {said ? (
        <p class="note-about" data-part="said">
          <span>{said.text}</span>
          {said.undo === null ? null : (
            <button type="button" class="act bare" onClick={() => undo(said.undo ?? '')}>
              {t('common.undo')}
            </button>
          )}
        </p>
      ) : null}
    </div>
  );
}

const NO_CLAIM = { facet: '', value: null, certainty: 'asserted', quote: null } as const;

/** The event that most of the claims speak of. */
function mainEvent(claims: readonly SourceClaim[]): string | null {
  const byEvent = Map.groupBy(claims, ({ event }) => event);
  return [...byEvent].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

interface ClaimRowProps {
  readonly claim: ReadSourceClaim;
  readonly source: ListedSource;
  readonly showEvent: boolean;
  readonly notes: readonly Note[];
  readonly notesDesk: NoteDesk;
  readonly onSaid: (text: string) => void;
  /** Deletes a claim that is the reader's own. */
  readonly onDelete: () => void;
}

function ClaimRow(props: ClaimRowProps): JSX.Element {
  const { claim, source, showEvent, notes, notesDesk, onSaid, onDelete } = props;
  const { read, now, correction } = claim;
  const screen = useScreen();
  const { t, topic, desk } = screen;
  const [editing, setEditing] = useState(false);
  const { at, acted } = useFocusKept<HTMLLIElement>();
  const own = source.addedAt !== null || isReaderClaim(read.id);
  const shown = now ?? read;
  const label = `${questionText(shown.facet, screen)} ${valueText(shown.value, shown.facet, topic.facets, t)}`;
  const withdraw = async (): Promise<Result<unknown, Failure>> =>
    correction === null ? ok(null) : askSafely(desk.ask('withdrawCorrection', { id: correction }));
  const correct = async (frame: Pick<ClaimFields, 'value' | 'certainty'> | null, facet: string | null) => {
    const { value, certainty } = frame ?? { value: null, certainty: null };
    const key = { url: source.url, facet: read.facet, value: read.value, quote: wordsOfSourceClaim(read) };
    return askSafely(
      desk.ask('saveCorrection', { correction: { type: 'value', claim: key, facet, value, certainty } }),
    );
  };
  const save = async (fields: ClaimFields): Promise<Result<unknown, Failure>> => {
    const { facet, value, certainty } = fields;
    const asRead = facet === read.facet && value === read.value && certainty === read.certainty;
    const reply = own
      ? await askSafely(desk.ask('saveClaim', { source: source.id, id: read.id, fields }))
      : await (asRead ? withdraw() : correct({ value, certainty }, facet));
    if (!reply.ok) return reply;
    // What the reader writes now is the last word: a correction of before would go over it.
    if (own) await withdraw();
    onSaid(t(own ? 'claim.saved' : asRead ? 'correct.withdrawn' : 'correct.saved'));
    setEditing(false);
    return reply;
  };
  const remove = async (): Promise<void> => {
    if (own) return onDelete();
    acted('button');
    const reply = await correct(null, null);
    return onSaid(reply.ok ? t('correct.saved') : notSavedText(reply.error, t));
  };
  const takeBack = async (): Promise<void> => {
    acted('button');
    const reply = await withdraw();
    onSaid(reply.ok ? t('correct.withdrawn') : notSavedText(reply.error, t));
  };
  const form = (
    <ClaimForm
      first={shown}
      lang={source.lang}
      full={own}
      submit={t('common.save')}
      {...(own ? {} : { aside: t('correct.kept') })}
      onSave={save}
      onCancel={() => setEditing(false)}
    />
  );
  return (
    <SourceClaimItem
      claim={shown}
      lang={source.lang}
      showEvent={showEvent}
      item={at}
      dismissed={now === null}
      {...(editing ? { form } : {})}
    >
      <p class="note-about claim-acts">
        {now === null ? null : (
          <>
            <button
              type="button"
              class="act bare"
              aria-label={t('claim.change-one', { claim: label })}
              onClick={() => setEditing(true)}
            >
              {t('claim.change')}
            </button>
            <button
              type="button"
              class="act bare"
              aria-label={t('claim.remove-one', { claim: label })}
              onClick={() => void remove()}
            >
              {t('claim.remove')}
            </button>
          </>
        )}
        {correction === null ? null : (
          <>
            <span>{now === null ? t('said.no-claim') : <Before claim={read} />}</span>
            <button
              type="button"
              class="act bare"
              aria-label={t('claim.withdraw-one', { claim: label })}
              onClick={() => void takeBack()}
            >
              {t('said.withdraw')}
            </button>
          </>
        )}
      </p>
      <ClaimNotes claim={read} notes={notes} desk={notesDesk} t={t} />
    </SourceClaimItem>
  );
}

/** That this is the reader's word, and what had been read. */
function Before({ claim }: { readonly claim: SourceClaim }): JSX.Element {
  const { t, topic } = useScreen();
  const was = `${valueText(claim.value, claim.facet, topic.facets, t)}, ${certaintyText(claim.certainty, t)}`;
  return <>{t('claim.was', { was })}</>;
}

/** After `acted`, a focus that falls to the body as what had it goes away is put on what it names, once that is there. */
function useFocusKept<T extends HTMLElement>(): {
  readonly at: RefObject<T | null>;
  readonly acted: (to: string) => void;
} {
  const at = useRef<T>(null);
  const pending = useRef<string | null>(null);
  useEffect(() => {
    if (pending.current === null || document.activeElement !== document.body) return;
    const next = at.current?.querySelector<HTMLElement>(pending.current);
    if (!next) return;
    pending.current = null;
    next.focus();
  });
  const acted = (to: string): void => {
    pending.current = to;
  };
  return { at, acted };
}

/** All corrections, read again when one is made or withdrawn. */
function useCorrections(): readonly Correction[] {
  const { desk } = useScreen();
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    let current = true;
    const read = (): void => {
      void askSafely(desk.ask('listCorrections', null)).then((reply) => {
        if (current && reply.ok) setCorrections(reply.value.corrections);
      });
    };
    read();
    const unhear = desk.hear('correctionsChanged', read);
    return () => {
      current = false;
      unhear();
    };
  }, [desk]);
  return corrections;
}
