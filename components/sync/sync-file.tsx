import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { FileTaken, SyncAnswer, SyncStatus } from '../../lib/messages/sync-messages';
import { base64ToBytes, bytesToBase64 } from '../../lib/base/base64';
import { askSafely } from '../controls/ask-safely';
import { Field } from '../controls/field';
import { useScreen } from '../controls/screen';
import { saveFile } from '../pictures/export-picture';
import { failureText, notSavedText } from '../states/failure-text';
import { isUsable, PassphraseField } from './passphrase-field';
import { SyncQuestion } from './sync-question';
import { fileFaultText, takenText } from './sync-words';

/** A file that is larger than any that was saved here is not even opened. */
const MOST_FILE_BYTES = 40_000_000;

export interface SyncFileProps {
  readonly status: SyncStatus;
  readonly now: number;
}

/** Sync by a file that the reader carries from device to device: saving one, taking one in. Needs nothing set up. */
export function SyncFile({ status, now }: SyncFileProps): JSX.Element {
  const { t } = useScreen();
  return (
    <section class="sync-file" aria-label={t('sync.file')}>
      <h4>{t('sync.file')}</h4>
      <p class="quiet">{t('sync.file.about')}</p>
      <SaveFile status={status} />
      <TakeFile now={now} />
    </section>
  );
}

interface Said {
  readonly text: string;
  readonly failed: boolean;
}

const SaidLine = ({ said }: { readonly said: Said | null }): JSX.Element | null =>
  said ? <p class={said.failed ? 'field-error' : 'state-said'}>{said.text}</p> : null;

function SaveFile({ status }: Pick<SyncFileProps, 'status'>): JSX.Element {
  const { t, desk, announce } = useScreen();
  const [passphrase, setPassphrase] = useState<string | null>('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [tried, setTried] = useState(false);
  const setUp = status.place !== null;
  const say = (text: string, failed = false): void => {
    setSaid({ text, failed });
    announce(text);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    setSaid(null);
    if (!setUp && !isUsable(passphrase)) return;
    setBusy(true);
    const seal = setUp
      ? ({ type: 'as-set-up' } as const)
      : passphrase === null
        ? ({ type: 'plain' } as const)
        : ({ type: 'passphrase', passphrase } as const);
    const reply = await askSafely(desk.ask('saveSyncFile', { seal }));
    setBusy(false);
    if (!reply.ok) return say(failureText(reply.error, t), true);
    if ('refused' in reply.value) return say(fileFaultText(reply.value.refused, '', t), true);
    const bytes = base64ToBytes(reply.value.content);
    const name = `second-source-${new Date().toISOString().slice(0, 10)}.sync`;
    if (bytes) saveFile(new Blob([bytes], { type: 'application/octet-stream' }), name);
    return say(t('picture.saved', { file: name }));
  };
  return (
    <form
      class="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {setUp ? (
        <p class="field-hint">{t(status.encrypted ? 'sync.file.as-set-up' : 'sync.file.as-set-up-plain')}</p>
      ) : (
        <PassphraseField
          name="file-passphrase"
          label={t('sync.file.passphrase')}
          value={passphrase}
          hint={t('sync.file.passphrase.hint')}
          plainHint={t('sync.file.plain.hint')}
          error={tried && !isUsable(passphrase) ? t('sync.passphrase.short') : null}
          onInput={setPassphrase}
        />
      )}
      <div class="form-actions">
        <button type="submit" class="button" disabled={busy}>
          {t('sync.file.save')}
        </button>
      </div>
      <SaidLine said={said} />
    </form>
  );
}

interface Chosen {
  readonly name: string;
  readonly content: string;
}

function TakeFile({ now }: Pick<SyncFileProps, 'now'>): JSX.Element {
  const { t, desk, announce } = useScreen();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  // Kept for the next file: it is tried first.
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<FileTaken | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const say = (text: string, failed = false): void => {
    setSaid({ text, failed });
    announce(text);
  };
  const take = async (file: Chosen, answer: SyncAnswer | null): Promise<string | null> => {
    setBusy(true);
    setSaid(null);
    const ask = { content: file.content, passphrase: passphrase === '' ? null : passphrase, answer };
    const reply = await askSafely(desk.ask('takeInSyncFile', ask));
    setBusy(false);
    const fault = reply.ok
      ? reply.value.type === 'refused'
        ? fileFaultText(reply.value.fault, file.name, t)
        : null
      : notSavedText(reply.error, t);
    setTaken(reply.ok ? reply.value : null);
    if (fault !== null) say(fault, true);
    else if (reply.ok && reply.value.type === 'done') say(takenText(reply.value, file.name, t));
    return fault;
  };
  const choose = async (file: File): Promise<void> => {
    setTaken(null);
    const content = file.size > MOST_FILE_BYTES ? null : await file.arrayBuffer().catch(() => null);
    // The same file may be chosen again, after it was mended.
    if (input.current) input.current.value = '';
    if (content === null) {
      setChosen(null);
      return say(t('import.error.unread', { file: file.name }), true);
    }
    const next = { name: file.name, content: bytesToBase64(new Uint8Array(content)) };
    setChosen(next);
    await take(next, null);
  };
  const locked =
    taken?.type === 'refused' && (taken.fault.type === 'encrypted' || taken.fault.type === 'wrong-passphrase');
  return (
    <form
      class="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void take(chosen, null);
      }}
    >
      <div class="field">
        <label class="field-label" for={id}>
          {t('sync.file.take')}
        </label>
        <input
          id={id}
          ref={input}
          name="sync-file"
          type="file"
          accept=".sync"
          disabled={busy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void choose(file);
          }}
        />
      </div>
      {chosen && locked ? (
        <>
          <Field
            name="open-passphrase"
            type="password"
            label={t('sync.file.open-passphrase', { file: chosen.name })}
            value={passphrase}
            onInput={setPassphrase}
          />
          <div class="form-actions">
            <button type="submit" class="button" disabled={busy || passphrase === ''}>
              {t('sync.file.open')}
            </button>
          </div>
        </>
      ) : null}
      {chosen && taken?.type === 'asks' ? (
        <SyncQuestion
          key={taken.question.id}
          file
          question={taken.question}
          now={now}
          changes={async () => Promise.resolve(taken.changes)}
          onAnswer={async (choice) => take(chosen, { id: taken.question.id, choice })}
          onLater={() => {
            setTaken(null);
            say(t('sync.file.left', { file: chosen.name }));
          }}
        />
      ) : null}
      <SaidLine said={said} />
    </form>
  );
}
