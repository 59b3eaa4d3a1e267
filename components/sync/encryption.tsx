import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SyncStatus } from '../../lib/messages/sync-messages';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import { notSavedText } from '../states/failure-text';
import { isUsable, PassphraseField } from './passphrase-field';
import { faultText, isLocked } from './sync-words';

/** Sets another passphrase, or the one that another device has set; turns encryption on or off. Opens itself where that is what is lacking. */
export function Encryption({ status }: { readonly status: SyncStatus }): JSX.Element {
  const { t, desk, announce } = useScreen();
  const [passphrase, setPassphrase] = useState<string | null>('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { encrypted } = status;
  const change = async (): Promise<void> => {
    setSaid(null);
    if (!isUsable(passphrase)) return setFault(t('sync.passphrase.short'));
    setBusy(true);
    const reply = await askSafely(desk.ask('changePassphrase', { passphrase }));
    setBusy(false);
    const refused = reply.ok ? reply.value.refused : null;
    const text = reply.ok ? (refused ? faultText(refused, status, t) : null) : notSavedText(reply.error, t);
    setFault(text);
    const done = t(
      passphrase === null ? 'sync.plain.done' : encrypted ? 'sync.passphrase.changed' : 'sync.encrypted.done',
    );
    announce(text ?? done);
    if (text !== null) return undefined;
    setSaid(done);
    return setPassphrase('');
  };
  return (
    <details open={isLocked(status.fault)}>
      <summary>{t(encrypted ? 'sync.passphrase.change' : 'sync.encrypt')}</summary>
      <form
        class="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <PassphraseField
          name="new-passphrase"
          label={t('sync.passphrase')}
          value={passphrase}
          hint={t(encrypted ? 'sync.passphrase.change.hint' : 'sync.encrypt.hint')}
          plainHint={encrypted ? t('sync.plain.change.hint') : null}
          error={fault}
          onInput={(next) => {
            setPassphrase(next);
            setFault(null);
          }}
        />
        {passphrase === null && fault ? <p class="field-error">{fault}</p> : null}
        <div class="form-actions">
          <button type="submit" class="button compact" disabled={busy}>
            {busy
              ? t('sync.running')
              : t(passphrase === null ? 'sync.plain.go' : encrypted ? 'sync.passphrase.change' : 'sync.encrypt')}
          </button>
        </div>
        {said ? <p class="state-said">{said}</p> : null}
        {encrypted ? <p class="quiet">{t('sync.passphrase.lost')}</p> : null}
      </form>
    </details>
  );
}
