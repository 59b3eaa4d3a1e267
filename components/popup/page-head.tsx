import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Detection, DetectionReason } from '../../lib/relate/assessment';
import type { InterfaceLang } from '../i18n/translator';
import { capitalised } from '../controls/language-name';
import { useScreen } from '../controls/screen';
import { detectionReasonText, eventText } from '../i18n/detection-text';

export interface PageHeadProps {
  readonly detection: Detection;
  /** The reader names another event. */
  readonly onEvent: (event: string | null) => void;
  /** The reader says it is not about the topic. */
  readonly onDismiss: () => void;
}

/** Which event the article is held to be about, why, and what to say if it is another. */
export function PageHead({ detection, onEvent, onDismiss }: PageHeadProps): JSX.Element {
  const { t, topic } = useScreen();
  const [asking, setAsking] = useState(false);
  const event = eventText(detection.event, topic, t);
  const mentions = detection.state === 'mentions';
  const say = (reasons: Detection['reasons']): string =>
    reasons.map((reason) => detectionReasonText(reason, topic, t)).join(' · ');
  return (
    <header class="page-head">
      <h2>{mentions ? t('state.mentions') : capitalised(t('popup.about', { event }), t.lang)}</h2>
      {mentions ? <p>{t('state.mentions.text', { event })}</p> : null}
      <p>
        {mentions ? (
          <button type="button" class="button compact" onClick={() => onEvent(detection.event)}>
            {t('state.mentions.act')}
          </button>
        ) : (
          sentence(asking ? t('popup.why', { reasons: say(detection.reasons) }) : say(mainReasons(detection)), t.lang)
        )}{' '}
        <button type="button" class="link" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t('popup.not-this')}
        </button>
      </p>
      {asking ? (
        <EventMenu
          detection={detection}
          onEvent={(id) => {
            setAsking(false);
            onEvent(id);
          }}
          onDismiss={onDismiss}
        />
      ) : null}
    </header>
  );
}

/** What the head has room for: the reader's own word, else the title (or the text where the title is silent) and the date. */
function mainReasons({ reasons }: Detection): Detection['reasons'] {
  const of = (type: DetectionReason['type']): Detection['reasons'] => reasons.filter((reason) => reason.type === type);
  const own = of('reader-said');
  if (own.length > 0) return own;
  const names = of('title-names').length > 0 ? of('title-names') : of('text-names');
  return [...names, ...of('answers'), ...of('published')];
}

const sentence = (text: string, lang: InterfaceLang): string => (text === '' ? '' : `${capitalised(text, lang)}.`);

function EventMenu({ detection, onEvent, onDismiss }: PageHeadProps): JSX.Element {
  const { t, topic } = useScreen();
  const others = topic.events.filter(({ id }) => id !== detection.event || detection.state === 'mentions');
  return (
    <div class="event-menu" role="group" aria-label={t('popup.not-this')}>
      {others.map(({ id }) => (
        <button key={id} type="button" class="button compact" onClick={() => onEvent(id)}>
          {t('popup.treat-as', { event: eventText(id, topic, t) })}
        </button>
      ))}
      <button type="button" class="button compact" onClick={onDismiss}>
        {t('state.unrelated')}
      </button>
    </div>
  );
}
