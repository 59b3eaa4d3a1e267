import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BrandMark } from '../controls/brand-mark';
import { useScreen } from '../controls/screen';
import { panelId, TabBar, tabId } from '../controls/tab-bar';
import type { SettingsState } from '../controls/use-settings';
import { useSources } from '../controls/use-sources';
import { StoreLine } from '../exchange/store-line';
import { MatrixSection } from '../matrix/matrix-section';
import { AllNotes } from '../notes/all-notes';
import { SettingsPanel } from '../settings/settings-panel';
import { SyncBadge } from '../sync/sync-line';
import { TimelineSection } from '../timeline/timeline-section';
import { References } from './references';

export interface ManagerProps {
  readonly settings: SettingsState;
  /** Opens with the import, as a popup asked. */
  readonly importing?: boolean;
  /** The section that is open at first; the settings open at sync. */
  readonly first?: 'references' | 'settings';
}

/** One section of the full tab. */
interface Section {
  readonly id: string;
  readonly label: string;
  readonly render: () => JSX.Element;
}

/** Width from which list and source stand side by side (INTERFACE.md section 4). */
const WIDE = '(min-width: 1000px)';

/** The full tab: the same references and settings with more room. */
export function Manager({ settings, importing = false, first = 'references' }: ManagerProps): JSX.Element {
  const { t } = useScreen();
  const [section, setSection] = useState<string>(first);
  const [opened, setOpened] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const [atSync, setAtSync] = useState(first === 'settings');
  const wide = useMedia(WIDE);
  const sources = useSources();
  const show = (next: string): void => {
    setSection(next);
    setAtSync(false);
  };
  const sections: readonly Section[] = [
    {
      id: 'references',
      label: t('popup.references'),
      render: () => (
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
          importing={importing}
        />
      ),
    },
    { id: 'matrix', label: t('picture.matrix'), render: () => <MatrixSection sources={sources} /> },
    { id: 'timeline', label: t('picture.timeline'), render: () => <TimelineSection sources={sources} /> },
    {
      id: 'notes',
      label: t('note.tab'),
      render: () => (
        <AllNotes
          list={sources.list}
          onShowSource={(id) => {
            setOpened(id);
            setSection('references');
          }}
        />
      ),
    },
    { id: 'settings', label: t('popup.settings'), render: () => <SettingsPanel state={settings} atSync={atSync} /> },
  ];
  return (
    <div class="manager">
      <StoreLine />
      <header class="manager-bar">
        <BrandMark size={22} />
        <h1 class="manager-name">{t('app.name')}</h1>
        <TabBar label={t('app.name')} tabs={sections} current={section} onChange={show} />
        <SyncBadge
          onSee={() => {
            setSection('settings');
            setAtSync(true);
          }}
        />
      </header>
      <main class="manager-main">
        <div class="manager-panel" role="tabpanel" id={panelId(section)} aria-labelledby={tabId(section)}>
          {sections.find(({ id }) => id === section)?.render()}
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
