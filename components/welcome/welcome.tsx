import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ActionIcon } from '../controls/action-icon';
import { BrandMark } from '../controls/brand-mark';
import { ALL_SITES } from '../controls/desk';
import { useScreen } from '../controls/screen';
import { PrivacyLink } from '../privacy/privacy-link';
import { Legend } from './legend';
import { siteName } from '../controls/site-name';
import { SitesField } from './sites-field';

const WAYS = ['sites', 'all', 'click'] as const;
type Way = (typeof WAYS)[number];

/** What came of it, in words. */
interface Outcome {
  readonly granted: boolean;
  readonly text: string;
}

export interface WelcomeProps {
  /** Closes the page. */
  readonly onClose: () => void;
}

/** Asks once where the extension may read. Nothing is granted before, and refusing changes nothing. */
export function Welcome({ onClose }: WelcomeProps): JSX.Element {
  const { t, topic } = useScreen();
  return (
    <div class="welcome">
      <header class="welcome-brand">
        <BrandMark size={32} />
        <span>{t('app.name')}</span>
      </header>
      <main class="welcome-main">
        <h1>{t('welcome.title')}</h1>
        <p class="welcome-text">{t('welcome.text', { topic: topic.label[t.lang] })}</p>
        <AccessForm onClose={onClose} />
      </main>
      <aside class="welcome-aside" aria-label={t('welcome.legend')}>
        <Legend />
        <p class="welcome-privacy">
          <ActionIcon name="lock" />
          <span>{t('welcome.privacy')}</span>
        </p>
        <p class="welcome-privacy">
          <ActionIcon name="archive" />
          <span>{t('settings.uninstall')}</span>
        </p>
        <p class="welcome-privacy">
          <PrivacyLink />
        </p>
      </aside>
    </div>
  );
}

function AccessForm({ onClose }: WelcomeProps): JSX.Element {
  const { t, desk, announce } = useScreen();
  const [way, setWay] = useState<Way>('sites');
  const [sites, setSites] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const end = (result: Outcome): void => {
    setOutcome(result);
    announce(result.text);
  };
  const request = (wanted: readonly string[], where: string): void => {
    // In the click itself: a browser asks only while it sees the reader's gesture.
    desk.grants.request(wanted).then(
      (granted) => end({ granted, text: granted ? t('welcome.granted', { where }) : t('state.refused') }),
      () => end({ granted: false, text: t('state.refused') }),
    );
  };
  const go = (): void => {
    if (way === 'click') return end({ granted: true, text: t('welcome.click.done') });
    if (way === 'all') return request([ALL_SITES], t('welcome.granted.all'));
    const last = typed.trim() === '' ? null : siteName(typed);
    const wanted = [...new Set([...sites, ...(last ? [last] : [])])];
    const fault = typed.trim() !== '' && last === null ? t('welcome.sites.error', { site: typed.trim() }) : null;
    setError(fault ?? (wanted.length === 0 ? t('welcome.sites.none') : null));
    if (fault !== null || wanted.length === 0) return undefined;
    setSites(wanted);
    setTyped('');
    return request(wanted, new Intl.ListFormat(t.lang).format(wanted));
  };
  return (
    <form
      class="access"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <fieldset>
        <legend>{t('welcome.where')}</legend>
        <p class="quiet">{t('welcome.confirm')}</p>
        {WAYS.map((id) => (
          <WayCard key={id} way={id} chosen={way === id} onChoose={() => setWay(id)}>
            {id === 'sites' && way === 'sites' ? (
              <SitesField sites={sites} onSites={setSites} typed={typed} onTyped={setTyped} error={error} />
            ) : null}
          </WayCard>
        ))}
      </fieldset>
      {outcome ? <p class={outcome.granted ? 'outcome' : 'outcome outcome-refused'}>{outcome.text}</p> : null}
      <div class="form-actions">
        {outcome?.granted ? (
          <button type="button" class="button primary" onClick={onClose}>
            {t('card.close')}
          </button>
        ) : (
          <>
            <button type="submit" class="button primary">
              {t('welcome.continue')}
            </button>
            <button type="button" class="button-plain" onClick={onClose}>
              {t('welcome.later')}
            </button>
          </>
        )}
      </div>
    </form>
  );
}

const WORDS = {
  sites: ['welcome.sites', 'welcome.sites.text'],
  all: ['welcome.all', 'welcome.all.text'],
  click: ['welcome.click', 'welcome.click.text'],
} as const;

interface WayCardProps {
  readonly way: Way;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

function WayCard({ way, chosen, onChoose, children }: WayCardProps): JSX.Element {
  const { t } = useScreen();
  const [name, about] = WORDS[way];
  return (
    <div class={chosen ? 'way way-chosen' : 'way'}>
      <label class="way-label">
        <input type="radio" name="way" checked={chosen} onChange={onChoose} />
        <span class="way-name">{t(name)}</span>
        <span class="way-about">{t(about)}</span>
      </label>
      {children}
    </div>
  );
}
