import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../../lib/messages/protocol';
import { resolveLang, translator } from '../i18n/translator';
import type { Desk } from './desk';
import { ScreenProvider, type TopicLabels } from './screen';
import { useSettings, type SettingsState } from './use-settings';

export interface AppProps {
  readonly desk: Desk;
  readonly topic: TopicLabels;
  /** Settings as they were when the page opened. */
  readonly first: Settings;
  readonly browserLang: string;
  readonly children: (settings: SettingsState) => ComponentChildren;
}

/** Settings of a screen before the background has answered, or if it cannot. */
export const DEFAULT_SETTINGS: Settings = {
  lang: 'browser',
  theme: 'system',
  showUnmatched: false,
  openOnHover: true,
  mutedSites: [],
};

/** One of the extension's own pages: its language and theme follow the settings at once. */
export function App({ desk, topic, first, browserLang, children }: AppProps): JSX.Element {
  const state = useSettings(desk, first);
  const { lang: wanted, theme } = state.settings;
  const lang = resolveLang(wanted, browserLang);
  useEffect(() => {
    document.documentElement.lang = lang;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [lang, theme]);
  return (
    <ScreenProvider t={translator(lang)} topic={topic} desk={desk}>
      {children(state)}
    </ScreenProvider>
  );
}
