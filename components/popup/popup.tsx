import type { ComponentProps, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/messages/protocol';
import { ActionIcon } from '../controls/action-icon';
import type { PageDesk } from '../controls/desk';
import { useScreen } from '../controls/screen';
import { panelId, TabBar, tabId } from '../controls/tab-bar';
import type { SettingsState } from '../controls/use-settings';
import { useSources } from '../controls/use-sources';
import { StoreLine } from '../exchange/store-line';
import { References } from '../references/references';
import { SettingsPanel } from '../settings/settings-panel';
import { SyncFoot, SyncLine } from '../sync/sync-line';
import { StatePanel } from '../states/state-panel';
import { ThisPage } from './this-page';

export interface PopupProps {
  /** The tab beside the popup; null where the browser names none. */
  readonly page: PageDesk | null;
  readonly settings: SettingsState;
  /** Opens the full tab and closes the popup. */
  readonly onOpenTab: () => void;
  /** The same at sync. */
  readonly onOpenSync?: () => void;
  /** The same with the import open: the popup would close when a file is chosen. */
  readonly onImport?: () => void;
  readonly onClose: () => void;
  /** Opens the panel beside the page; not offered where absent. */
  readonly onBeside?: (() => void) | undefined;
}

const TABS = ['page', 'references'] as const;
type View = (typeof TABS)[number] | 'settings';

/** The popup: this page, the references, the settings. */
export function Popup({ page, settings, onOpenTab, onOpenSync = onOpenTab, ...rest }: PopupProps): JSX.Element {
  const { onImport, onClose, onBeside } = rest;
  const { t } = useScreen();
  const [view, setView] = useState<View>('page');
  const [opened, setOpened] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const sources = useSources();
  const count = sources.list.type === 'loaded' ? sources.list.sources.length : null;
  const numbers = new Intl.NumberFormat(t.lang);
  const tabs = [
    { id: 'page', label: t('popup.page') },
    {
      id: 'references',
      label: (
        <>
          {t('popup.references')} {count === null ? null : <span class="tab-count">{numbers.format(count)}</span>}
        </>
      ),
    },
  ] as const;
  const show = (next: View): void => {
    setView(next);
    setPasting(false);
  };
  return (
    <div class="popup">
      <StoreLine />
      <SyncLine onSee={onOpenSync} />
      <header class="popup-bar">
        <h1 class="unseen">{t('app.name')}</h1>
        <TabBar label={t('app.name')} tabs={tabs} current={view === 'settings' ? null : view} onChange={show} />
        <IconButton
          name="settings"
          label={t('popup.settings')}
          pressed={view === 'settings'}
          onClick={() => show(view === 'settings' ? 'page' : 'settings')}
        />
        {onBeside ? <IconButton name="panel" label={t('popup.beside')} onClick={onBeside} /> : null}
        <IconButton name="tab" label={t('popup.open-tab')} onClick={onOpenTab} />
      </header>
      <main class="popup-main">
        <div class="popup-panel" {...panelOf(view, t('popup.settings'))}>
          {view === 'page' ? (
            <PageTab
              page={page}
              sources={count}
              settings={settings}
              onClose={onClose}
              onShowSource={(id) => {
                setOpened(id);
                show('references');
              }}
              onAddText={() => {
                show('references');
                setPasting(true);
              }}
            />
          ) : view === 'references' ? (
            <References
              sources={sources}
              opened={opened}
              onOpened={setOpened}
              pasting={pasting}
              onPasting={setPasting}
              {...(onImport ? { onImport } : {})}
            />
          ) : (
            <SettingsPanel state={settings} onOpenTab={onOpenSync} />
          )}
        </div>
      </main>
      <SyncFoot onSee={onOpenSync} />
    </div>
  );
}

function panelOf(view: View, settings: string): ComponentProps<'div'> {
  return view === 'settings'
    ? { role: 'region', 'aria-label': settings }
    : { role: 'tabpanel', id: panelId(view), 'aria-labelledby': tabId(view) };
}

interface PageTabProps {
  readonly page: PageDesk | null;
  readonly sources: number | null;
  readonly settings: SettingsState;
  readonly onClose: () => void;
  readonly onShowSource: (id: string) => void;
  readonly onAddText: () => void;
}

function PageTab({ page, settings, ...rest }: PageTabProps): JSX.Element {
  const { t } = useScreen();
  const change = (wanted: Partial<Settings>): void => settings.change(wanted);
  if (page) return <ThisPage key={page.tab} page={page} settings={settings.settings} onSettings={change} {...rest} />;
  return (
    <div class="scroll">
      <StatePanel
        icon="page"
        head={t('state.unreadable')}
        text={t('state.unreadable.text')}
        actions={[{ label: t('state.add-text'), onClick: rest.onAddText }]}
      />
    </div>
  );
}

interface IconButtonProps {
  readonly name: 'settings' | 'tab' | 'panel';
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function IconButton({ name, label, pressed, onClick }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <ActionIcon name={name} />
    </button>
  );
}
