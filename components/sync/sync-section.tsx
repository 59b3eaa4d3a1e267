import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SyncDevice, SyncQuestion as Question, SyncStatus } from '../../lib/messages/sync-messages';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import { notSavedText } from '../states/failure-text';
import { Encryption } from './encryption';
import { SyncFile } from './sync-file';
import { SyncQuestion } from './sync-question';
import { SyncSetUp } from './sync-set-up';
import { agoText, damageText, eventText, faultText, stateText } from './sync-words';
import { useNow } from './use-now';
import { useSync } from './use-sync';

export interface SyncSectionProps {
  /** Opens the full tab; given where there is no room to set sync up. */
  readonly onOpenTab?: (() => void) | undefined;
  /** Is brought into view. */
  readonly inView?: boolean;
}

/** Sync in the settings: setting it up, where it stands, what it asks, its devices, the way out. */
export function SyncSection({ onOpenTab, inView = false }: SyncSectionProps): JSX.Element | null {
  const { t } = useScreen();
  const status = useSync();
  const now = useNow();
  const section = useRef<HTMLElement>(null);
  const known = status !== null;
  useEffect(() => {
    if (inView && known) section.current?.scrollIntoView();
  }, [inView, known]);
  if (!status) return null;
  return (
    <section class="sync" ref={section}>
      <h3>{t('sync.title')}</h3>
      {status.place ? (
        <>
          {status.question ? <PlaceQuestion key={status.question.id} question={status.question} now={now} /> : null}
          <State status={status} now={now} />
          {onOpenTab ? null : <SyncDetails status={status} now={now} />}
        </>
      ) : onOpenTab ? null : (
        <SyncSetUp />
      )}
      {onOpenTab ? null : <SyncFile status={status} now={now} />}
      {onOpenTab ? (
        <button type="button" class="button compact" onClick={onOpenTab}>
          {t(status.place ? 'sync.open' : 'sync.set-up')}
        </button>
      ) : null}
    </section>
  );
}

interface PlaceQuestionProps {
  readonly question: Question;
  readonly now: number;
}

function PlaceQuestion({ question, now }: PlaceQuestionProps): JSX.Element {
  const { t, desk } = useScreen();
  const { id } = question;
  return (
    <SyncQuestion
      question={question}
      now={now}
      changes={async () => {
        const reply = await askSafely(desk.ask('readSyncChanges', { id }));
        return reply.ok ? reply.value.changes : null;
      }}
      onAnswer={async (choice) => {
        const reply = await askSafely(desk.ask('answerSync', { id, choice }));
        return reply.ok ? null : notSavedText(reply.error, t);
      }}
    />
  );
}

interface PartProps {
  readonly status: SyncStatus;
  readonly now: number;
}

function State({ status, now }: PartProps): JSX.Element {
  const { t, desk } = useScreen();
  const { place } = status;
  const damage = damageText(status, t);
  return (
    <div class="sync-state">
      <p>
        <b>{place?.type === 'webdav' ? place.address : t('sync.place.account')}</b>
        <span class={status.fault && !status.running ? 'field-error' : 'quiet'}>{stateText(status, now, t)}</span>
        {damage === null ? null : <span class="field-error">{damage}</span>}
      </p>
      <button
        type="button"
        class="button compact"
        disabled={status.running}
        onClick={() => {
          // Access that was taken back is asked for again, inside the click; what is there is not asked for twice.
          const given = place?.type === 'webdav' ? desk.grants.requestSyncServer?.(place.address) : undefined;
          void Promise.resolve(given)
            .catch(() => false)
            .then(async () => askSafely(desk.ask('syncNow', null)));
        }}
      >
        {t('sync.now')}
      </button>
    </div>
  );
}

function SyncDetails({ status, now }: PartProps): JSX.Element {
  const { t } = useScreen();
  const { use, devices, log } = status;
  return (
    <>
      {use ? <Use use={use} /> : null}
      <h4>{t('sync.devices')}</h4>
      <ul class="site-list">
        {devices.map((device) => (
          <Device key={device.id} device={device} now={now} />
        ))}
      </ul>
      <details>
        <summary>{t('sync.log')}</summary>
        {log.length === 0 ? <p class="quiet">{t('sync.log.none')}</p> : null}
        <ul class="site-list">
          {log.map((event, at) => (
            <li key={`${event.at}/${at}`}>
              <span>{eventText(event, status, t)}</span>
              <span class="quiet">{agoText(event.at, now, t.lang)}</span>
            </li>
          ))}
        </ul>
      </details>
      <Encryption status={status} />
      <Disconnect status={status} />
    </>
  );
}

/** From this share on the reader is told that the account is nearly full. */
const NEARLY_FULL = 0.9;

function Use({ use: { bytes, most } }: { readonly use: NonNullable<SyncStatus['use']> }): JSX.Element {
  const { t } = useScreen();
  return (
    <>
      <p class="quiet">{t('sync.use', { n: Math.ceil(bytes / 1024), m: Math.floor(most / 1024) })}</p>
      {bytes >= most * NEARLY_FULL ? <p class="field-hint">{t('sync.use.near')}</p> : null}
    </>
  );
}

function Device({ device, now }: { readonly device: SyncDevice; readonly now: number }): JSX.Element {
  const { t } = useScreen();
  const { label, wrote, own, aside } = device;
  return (
    <li>
      <span dir="auto">
        {own ? `${label} (${t('sync.this-device')})` : label}
        {aside === null ? null : (
          <span class="sync-aside">
            {t(aside === 'not-encrypted' ? 'sync.device.not-encrypted' : 'sync.device.other-passphrase')}
          </span>
        )}
      </span>
      <span class="quiet">{wrote > 0 ? t('sync.wrote', { when: agoText(wrote, now, t.lang) }) : ''}</span>
    </li>
  );
}

function Disconnect({ status }: Pick<PartProps, 'status'>): JSX.Element {
  const { t, desk, announce } = useScreen();
  const [fault, setFault] = useState<string | null>(null);
  const leave = (remove: boolean): void => {
    void askSafely(desk.ask('disconnectSync', { remove })).then((reply) => {
      const refused = reply.ok ? reply.value.refused : null;
      const text = reply.ok ? (refused ? faultText(refused, status, t) : null) : notSavedText(reply.error, t);
      setFault(text);
      announce(text ?? t('sync.disconnected'));
    });
  };
  return (
    <details>
      <summary>{t('sync.disconnect')}</summary>
      <p class="quiet">{t('sync.disconnect.about')}</p>
      {fault ? <p class="field-error">{fault}</p> : null}
      <div class="form-actions">
        <button type="button" class="button compact" onClick={() => leave(false)}>
          {t('sync.disconnect.keep')}
        </button>
        <button type="button" class="button compact" onClick={() => leave(true)}>
          {t('sync.disconnect.remove')}
        </button>
      </div>
    </details>
  );
}
