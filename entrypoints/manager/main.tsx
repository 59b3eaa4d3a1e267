import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls/controls.css';
import '../../components/notes/notes.css';
import '../../components/exchange/exchange.css';
import '../../components/references/references.css';
import '../../components/sync/sync.css';
import '../../components/pictures/pictures.css';
import { App, DEFAULT_SETTINGS } from '../../components/controls/app';
import { askSafely } from '../../components/controls/ask-safely';
import { Manager } from '../../components/references/manager';
import { iccLabels } from '../../lib/topic/icc/labels';
import { desk } from './desk';

async function start(): Promise<void> {
  const kept = await askSafely(desk.ask('readSettings', null));
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  render(
    <App desk={desk} topic={iccLabels} first={kept.ok ? kept.value : DEFAULT_SETTINGS} browserLang={navigator.language}>
      {(settings) => (
        <Manager
          settings={settings}
          importing={location.hash === '#import'}
          first={location.hash === '#sync' ? 'settings' : 'references'}
        />
      )}
    </App>,
    root,
  );
}

void start();
