import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SyncQuestion as Question } from '../../lib/messages/sync-messages';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import { instantText } from '../i18n/date-text';
import type { Translate } from '../i18n/translator';
import { notSavedText } from '../states/failure-text';
import { agoText } from './sync-words';

export interface SyncQuestionProps {
  readonly question: Question;
  readonly now: number;
}

/** What sync asks before it changes anything. The safe answer has the focus; until one is given nothing moves. */
export function SyncQuestion({ question, now }: SyncQuestionProps): JSX.Element | null {
  const { t, desk } = useScreen();
  const [later, setLater] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), [question.id]);
  const answer = (choice: 'keep' | 'apply'): void => {
    setBusy(true);
    void askSafely(desk.ask('answerSync', { id: question.id, choice })).then((reply) => {
      setBusy(false);
      setFault(reply.ok ? null : notSavedText(reply.error, t));
    });
  };
  const words = wordsOf(question, now, t);
  return (
    <section class="sync-question" role="alert">
      <h3>{words.head}</h3>
      <p>{words.why}</p>
      {words.counts.length > 0 ? <p class="sync-counts">{words.counts.join(' · ')}</p> : null}
      {fault ? <p class="field-error">{fault}</p> : null}
      <div class="form-actions">
        <button ref={safe} type="button" class="button primary" disabled={busy} onClick={() => answer('keep')}>
          {words.keep}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => answer('apply')}>
          {words.apply}
        </button>
        <button type="button" class="link" aria-pressed={later} onClick={() => setLater(true)}>
          {t('sync.later')}
        </button>
      </div>
      <p class="quiet">{later ? t('sync.later.said') : question.type === 'old-file' ? null : t('sync.keep.hint')}</p>
    </section>
  );
}

interface Words {
  readonly head: string;
  readonly why: string;
  readonly counts: readonly string[];
  readonly keep: string;
  readonly apply: string;
}

function wordsOf(question: Question, now: number, t: Translate): Words {
  if (question.type === 'old-file')
    return {
      head: t('sync.paused'),
      why: t('sync.old-file', {
        n: question.adds,
        when: instantText(new Date(question.wrote).toISOString(), t.lang),
      }),
      counts: [],
      keep: t('sync.old-file.keep'),
      apply: t('sync.old-file.apply'),
    };
  // Notes and corrections may be what goes: then records are counted, not sources.
  const ofSources = question.sources.deletes > 0;
  const deletes = question.type === 'far-empty' ? question.of : question.deletes;
  const [n, m] = ofSources ? [question.sources.deletes, question.sources.of] : [deletes, question.of];
  const things = ofSources ? t('n.source', { n }) : t('n.record', { n });
  const choice = { keep: t('sync.keep', { things }), apply: t('sync.apply') };
  if (question.type === 'far-empty')
    return { ...choice, head: t('sync.paused'), why: t('sync.far-empty', { things }), counts: [] };
  const { by, adds } = question;
  return {
    ...choice,
    head: t(ofSources ? 'sync.deletes' : 'sync.deletes-records', { n, m }),
    why: by ? t('sync.why', { device: by.label, when: agoText(by.when, now, t.lang) }) : t('sync.why-nobody'),
    counts: [t('sync.would-delete', { n: deletes }), ...(adds > 0 ? [t('sync.would-add', { n: adds })] : [])],
  };
}
