import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { folderAddress } from '../../lib/base/folder-address';
import type { SyncSetUp as Draft } from '../../lib/messages/sync-messages';
import { askSafely } from '../controls/ask-safely';
import { Field, focusFirstError } from '../controls/field';
import { useScreen } from '../controls/screen';
import type { Translate } from '../i18n/translator';
import { notSavedText } from '../states/failure-text';
import { isUsable, PassphraseField } from './passphrase-field';
import { deviceName, faultText, isLocked } from './sync-words';

const PLACES = ['webdav', 'account'] as const;

/** Sets sync up in three steps on one form: where, access, passphrase. On a second device the same folder and passphrase join it. */
export function SyncSetUp(): JSX.Element {
  const { t, desk, announce } = useScreen();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>({
    place: 'webdav',
    address: '',
    user: '',
    password: '',
    passphrase: '',
    label: deviceName(navigator.userAgent),
    startOver: false,
  });
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  /** Whether the place holds what this passphrase does not open. */
  const [locked, setLocked] = useState(false);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>): void => setDraft((now) => ({ ...now, ...change }));
  const webdav = draft.place === 'webdav';
  const errors = {
    address: webdav ? addressFault(draft.address, t) : null,
    passphrase: isUsable(draft.passphrase) ? null : t('sync.passphrase.short'),
  };
  const say = (text: string): void => {
    setBusy(false);
    setFault(text);
    announce(text);
  };
  const submit = (startOver: boolean): void => {
    setTried(true);
    setLocked(false);
    setFault(null);
    if (errors.address || errors.passphrase) {
      // After the errors are on screen.
      setTimeout(() => focusFirstError(form.current));
      return;
    }
    setBusy(true);
    // Inside the click: a browser asks for a permission only there.
    const allowed =
      webdav && desk.grants.requestSyncServer ? desk.grants.requestSyncServer(draft.address) : Promise.resolve(true);
    void allowed
      .catch(() => false)
      .then(async (given) => {
        if (!given) return say(t('sync.fault.forbidden'));
        const reply = await askSafely(desk.ask('setUpSync', { ...draft, startOver }));
        if (!reply.ok) return say(notSavedText(reply.error, t));
        const { refused, status } = reply.value;
        setLocked(isLocked(refused));
        if (refused) return say(faultText(refused, status, t));
        return announce(t('sync.done'));
      });
  };
  return (
    <form
      ref={form}
      class="sync-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <p class="quiet">{t('sync.what')}</p>
      <fieldset class="sync-places">
        <legend class="field-label">{t('sync.step.where')}</legend>
        {PLACES.map((place) => (
          <label key={place} class="sync-place">
            <input
              type="radio"
              name="place"
              value={place}
              checked={draft.place === place}
              onChange={() => set({ place })}
            />
            <span>
              <b>{t(`sync.place.${place}`)}</b>
              <span class="quiet">{t(`sync.place.${place}.about`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {webdav ? (
        <fieldset class="fields">
          <legend class="field-label">{t('sync.step.access')}</legend>
          <Field
            name="address"
            type="url"
            label={t('sync.address')}
            value={draft.address}
            error={tried ? errors.address : null}
            onInput={(address) => set({ address })}
          />
          <Field name="user" label={t('sync.user')} value={draft.user} onInput={(user) => set({ user })} />
          <Field
            name="password"
            type="password"
            label={t('sync.password')}
            value={draft.password}
            onInput={(password) => set({ password })}
          />
        </fieldset>
      ) : null}
      <fieldset class="fields">
        <legend class="field-label">{t('sync.step.passphrase')}</legend>
        <PassphraseField
          name="passphrase"
          label={t('sync.passphrase')}
          value={draft.passphrase}
          hint={t('sync.passphrase.hint')}
          plainHint={t('sync.plain.hint')}
          error={tried ? errors.passphrase : null}
          onInput={(passphrase) => set({ passphrase })}
        />
        <Field name="label" label={t('sync.label')} value={draft.label} onInput={(label) => set({ label })} />
      </fieldset>
      <p class="quiet">{t(webdav ? 'sync.second' : 'sync.second.account')}</p>
      {fault ? (
        <p class="field-error" role="alert">
          {fault}
        </p>
      ) : null}
      {locked ? (
        <details>
          <summary>{t('sync.start-over')}</summary>
          <p>{t('sync.start-over.about')}</p>
          <button type="button" class="button compact" disabled={busy} onClick={() => submit(true)}>
            {t('sync.start-over.go')}
          </button>
        </details>
      ) : null}
      <div class="form-actions">
        <button type="submit" class="button primary" disabled={busy}>
          {busy ? t('sync.running') : t('sync.set-up')}
        </button>
      </div>
    </form>
  );
}

/** What is wrong with a folder's address, told before the browser is asked for access to it: a permission that is given stays. */
const addressFault = (address: string, t: Translate): string | null => {
  if (!URL.canParse(address)) return t('sync.address.error');
  return folderAddress(address) === null ? t('sync.fault.not-secure') : null;
};
