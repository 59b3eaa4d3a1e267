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
import { Panel } from '../../components/panel/panel';
import { askPage } from '../../lib/platform/messenger';
import { watchTabBeside } from '../../lib/platform/panel';
import { openOwnPage, webHost } from '../../lib/platform/tabs';
import { iccLabels } from '../../lib/topic/icc/labels';
import { desk } from './desk';

const follow = (listener: (page: PageDesk | null) => void): (() => void) =>
  watchTabBeside((tab) =>
    listener(tab && { tab: tab.id, site: webHost(tab.url), ask: async (name, ask) => askPage(tab.id, name, ask) }),
  );

async function start(): Promise<void> {
  const kept = await askSafely(desk.ask('readSettings', null));
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  render(
    <App desk={desk} topic={iccLabels} first={kept.ok ? kept.value : DEFAULT_SETTINGS} browserLang={navigator.language}>
      {(settings) => (
        <Panel
          follow={follow}
          settings={settings}
          onOpenTab={() => void openOwnPage('/manager.html')}
          onOpenSync={() => void openOwnPage('/manager.html#sync')}
        />
      )}
    </App>,
    root,
  );
}

void start();
