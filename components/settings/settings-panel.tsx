import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import { Choice } from '../controls/choice';
import { useScreen } from '../controls/screen';
import { Switch } from '../controls/switch';
import type { SettingsState } from '../controls/use-settings';
import { PrivacyLink } from '../privacy/privacy-link';
import { notSavedText } from '../states/failure-text';
import { SyncSection } from '../sync/sync-section';
import { CorrectionList } from './correction-list';
import { SiteGrants } from './site-grants';
import { SiteList } from './site-list';

const LANGUAGES = ['browser', 'en', 'fr'] as const satisfies readonly Settings['lang'][];
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

export interface SettingsPanelProps {
  readonly state: SettingsState;
  /** Opens the full tab; given where there is no room for all of it. */
  readonly onOpenTab?: () => void;
  /** Comes into view at sync. */
  readonly atSync?: boolean;
}

/** Every setting; each change is kept at once. */
export function SettingsPanel({ state, onOpenTab, atSync = false }: SettingsPanelProps): JSX.Element {
  const { t } = useScreen();
  const { settings, failure, change } = state;
  // A language is named in itself, so that its reader finds it.
  const names = { browser: t('settings.language.browser'), en: 'English', fr: 'Français' } as const;
  const unmute = (site: string): void => change({ mutedSites: settings.mutedSites.filter((muted) => muted !== site) });
  return (
    <div class="scroll settings">
      <h2>{t('popup.settings')}</h2>
      {failure ? <p class="field-error">{notSavedText(failure, t)}</p> : null}
      <div class="fields-pair">
        <Choice
          shown
          label={t('settings.language')}
          value={settings.lang}
          options={LANGUAGES.map((id) => [id, names[id]])}
          onChange={(id) => change({ lang: LANGUAGES.find((one) => one === id) ?? 'browser' })}
        />
        <Choice
          shown
          label={t('settings.theme')}
          value={settings.theme}
          options={THEMES.map((id) => [id, t(`settings.theme.${id}`)])}
          onChange={(id) => change({ theme: THEMES.find((one) => one === id) ?? 'system' })}
        />
      </div>
      <Switch
        label={t('settings.unmatched')}
        on={settings.showUnmatched}
        onChange={(showUnmatched) => change({ showUnmatched })}
      />
      <Switch
        label={t('settings.hover')}
        on={settings.openOnHover}
        onChange={(openOnHover) => change({ openOnHover })}
      />
      <SiteGrants />
      {settings.mutedSites.length > 0 ? (
        <section>
          <h3>{t('settings.muted')}</h3>
          <SiteList sites={settings.mutedSites} action={t('settings.unmute')} onAction={unmute} />
        </section>
      ) : null}
      <SyncSection onOpenTab={onOpenTab} inView={atSync} />
      <CorrectionList />
      <RestoreSet />
      <p class="quiet">{t('settings.uninstall')}</p>
      <p class="quiet">{t('settings.shortcuts')}</p>
      <p>
        <PrivacyLink />
      </p>
    </div>
  );
}

function RestoreSet(): JSX.Element {
  const { t, desk, announce } = useScreen();
  const [said, setSaid] = useState<string | null>(null);
  const restore = (): void => {
    void askSafely(desk.ask('restoreShippedSet', null)).then((reply) => {
      const text = reply.ok ? t('settings.restored') : notSavedText(reply.error, t);
      setSaid(text);
      announce(text);
    });
  };
  return (
    <section>
      <h3>{t('popup.references')}</h3>
      <button type="button" class="button" onClick={restore}>
        {t('settings.restore')}
      </button>
      {said ? <p class="state-said">{said}</p> : null}
    </section>
  );
}
