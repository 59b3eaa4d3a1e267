import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SyncAnswer, SyncChange, SyncQuestion as Question } from '../../lib/messages/sync-messages';
import { useScreen } from '../controls/screen';
import { saveSet } from '../exchange/save-set';
import { instantText } from '../i18n/date-text';
import type { Translate } from '../i18n/translator';
import { failureText } from '../states/failure-text';
import { ChangeList } from './change-list';
import { agoText } from './sync-words';

export interface SyncQuestionProps {
  readonly question: Question;
  readonly now: number;
  /** Whether it is a file that asks, not a place. */
  readonly file?: boolean;
  readonly changes: () => Promise<readonly SyncChange[] | null>;
  /** Answers what went wrong, in words; null if nothing. */
  readonly onAnswer: (choice: SyncAnswer['choice']) => Promise<string | null>;
  /** The question is put off. */
  readonly onLater?: () => void;
}

/** What sync asks before it changes anything. The safe answer has the focus; until one is given nothing moves. */
export function SyncQuestion(props: SyncQuestionProps): JSX.Element {
  const { question, now, file = false, changes, onAnswer, onLater } = props;
  const screen = useScreen();
  const { t, announce } = screen;
  const [later, setLater] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), [question.id]);
  const answer = (choice: SyncAnswer['choice']): void => {
    setBusy(true);
    void onAnswer(choice).then((fault) => {
      setBusy(false);
      setSaid(fault === null ? null : { text: fault, failed: true });
    });
  };
  const exportAll = (): void => {
    void saveSet(screen, 'json', null).then((saved) => {
      const text = saved.ok ? t('picture.saved', { file: saved.value }) : failureText(saved.error, t);
      setSaid({ text, failed: !saved.ok });
      announce(text);
    });
  };
  const words = wordsOf(question, { now, file }, t);
  return (
    <section class="sync-question" role="alert">
      <h3>{words.head}</h3>
      <p>{words.why}</p>
      {words.counts.length > 0 ? <p class="sync-counts">{words.counts.join(' · ')}</p> : null}
      <ChangeList n={changesOf(question)} read={changes} />
      <div class="form-actions">
        <button ref={safe} type="button" class="button primary" disabled={busy} onClick={() => answer('keep')}>
          {words.keep}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => answer('apply')}>
          {words.apply}
        </button>
        <button
          type="button"
          class="link"
          aria-pressed={later}
          onClick={() => {
            setLater(true);
            onLater?.();
          }}
        >
          {t('sync.later')}
        </button>
      </div>
      <p class="quiet">
        {later ? t('sync.later.said') : question.type === 'old-file' || file ? null : t('sync.keep.hint')}
      </p>
      <p>
        <button type="button" class="link" onClick={exportAll}>
          {t('sync.export-first')}
        </button>
      </p>
      {said ? <p class={said.failed ? 'field-error' : 'state-said'}>{said.text}</p> : null}
    </section>
  );
}

/** Records that the answer `apply` would change, as far as the question says. */
function changesOf(question: Question): number {
  if (question.type === 'old-file') return question.adds;
  return question.type === 'far-empty' ? question.of : question.deletes + question.adds;
}

interface Words {
  readonly head: string;
  readonly why: string;
  readonly counts: readonly string[];
  readonly keep: string;
  readonly apply: string;
}

function wordsOf(
  question: Question,
  { now, file }: { readonly now: number; readonly file: boolean },
  t: Translate,
): Words {
  if (question.type === 'old-file')
    return {
      head: t('sync.file.old'),
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
  const where = file ? 'sync.file.' : 'sync.';
  return {
    ...choice,
    head: t(`${where}${ofSources ? 'deletes' : 'deletes-records'}`, { n, m }),
    why: by ? t(`${where}why`, { device: by.label, when: agoText(by.when, now, t.lang) }) : t(`${where}why-nobody`),
    counts: [t('sync.would.delete', { n: deletes }), ...(adds > 0 ? [t('sync.would.add', { n: adds })] : [])],
  };
}
