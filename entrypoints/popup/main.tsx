import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls/controls.css';
import '../../components/notes/notes.css';
import '../../components/exchange/exchange.css';
import '../../components/popup/popup.css';
import '../../components/similar/similar.css';
import '../../components/references/references.css';
import '../../components/sync/sync.css';
import { App, DEFAULT_SETTINGS } from '../../components/controls/app';
import { askSafely } from '../../components/controls/ask-safely';
import type { PageDesk } from '../../components/controls/desk';
import { Popup } from '../../components/popup/popup';
import { askPage } from '../../lib/platform/messenger';
import { canOpenPanel, openPanel } from '../../lib/platform/panel';
import { activeTab, openOwnPage, tabUrl, webHost, type ActiveTab } from '../../lib/platform/tabs';
import { iccLabels } from '../../lib/topic/icc/labels';
import { desk } from './desk';

/** The tab the popup speaks of: the one in front, or `?tab=` where the popup stands in a tab of its own. */
async function tabBeside(): Promise<ActiveTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? { id: named, url: await tabUrl(named) } : activeTab();
}

const pageOf = (tab: ActiveTab): PageDesk => ({
  tab: tab.id,
  site: webHost(tab.url),
  ask: async (name, ask) => askPage(tab.id, name, ask),
});

async function start(): Promise<void> {
  const [tab, kept] = await Promise.all([askSafely(tabBeside()), askSafely(desk.ask('readSettings', null))]);
  const page = tab.ok && tab.value ? pageOf(tab.value) : null;
  const close = (): void => window.close();
  const openTab = (hash = ''): void => void openOwnPage(`/manager.html${hash}`).then(close);
  // Both browsers open it only inside the click.
  const beside = page && canOpenPanel() ? (): void => void openPanel(page.tab).then(close, close) : undefined;
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  render(
    <App desk={desk} topic={iccLabels} first={kept.ok ? kept.value : DEFAULT_SETTINGS} browserLang={navigator.language}>
      {(settings) => (
        <Popup
          page={page}
          settings={settings}
          onOpenTab={() => openTab()}
          onOpenSync={() => openTab('#sync')}
          onImport={() => openTab('#import')}
          onClose={close}
          onBeside={beside}
        />
      )}
    </App>,
    root,
  );
}

void start();
