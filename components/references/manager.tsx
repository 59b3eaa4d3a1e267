import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BrandMark } from '../controls/brand-mark';
import { useScreen } from '../controls/screen';
import { panelId, TabBar, tabId } from '../controls/tab-bar';
import type { SettingsState } from '../controls/use-settings';
import { useSources } from '../controls/use-sources';
import { SettingsPanel } from '../settings/settings-panel';
import { References } from './references';

export interface ManagerProps {
  readonly settings: SettingsState;
}

const SECTIONS = ['references', 'settings'] as const;
type Section = (typeof SECTIONS)[number];

/** Width from which list and source stand side by side (INTERFACE.md section 4). */
const WIDE = '(min-width: 1000px)';

/** The full tab: the same references and settings with more room. */
export function Manager({ settings }: ManagerProps): JSX.Element {
  const { t } = useScreen();
  const [section, setSection] = useState<Section>('references');
  const [opened, setOpened] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const wide = useMedia(WIDE);
  const sources = useSources();
  const tabs = [
    { id: 'references', label: t('popup.references') },
    { id: 'settings', label: t('popup.settings') },
  ] as const;
  return (
    <div class="manager">
      <header class="manager-bar">
        <BrandMark size={22} />
        <h1 class="manager-name">{t('app.name')}</h1>
        <TabBar label={t('app.name')} tabs={tabs} current={section} onChange={setSection} />
      </header>
      <main class="manager-main">
        <div class="manager-panel" role="tabpanel" id={panelId(section)} aria-labelledby={tabId(section)}>
          {section === 'references' ? (
            <References
              sources={sources}
              opened={opened}
              onOpened={(id) => {
                setOpened(id);
                setPasting(false);
              }}
              pasting={pasting}
              onPasting={setPasting}
              beside={wide}
            />
          ) : (
            <SettingsPanel state={settings} />
          )}
        </div>
      </main>
    </div>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const tell = (): void => setMatches(media.matches);
    media.addEventListener('change', tell);
    return () => media.removeEventListener('change', tell);
  }, [query]);
  return matches;
}
