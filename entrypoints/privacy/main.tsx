import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls/controls.css';
import '../../components/welcome/welcome.css';
import '../../components/privacy/privacy.css';
import { App, DEFAULT_SETTINGS } from '../../components/controls/app';
import { askSafely } from '../../components/controls/ask-safely';
import { PERMISSION_REASONS, type PermissionName } from '../../components/privacy/permissions';
import { Privacy } from '../../components/privacy/privacy';
import { namedPermissions } from '../../lib/platform/permissions';
import { iccLabels } from '../../lib/topic/icc/labels';
import { desk } from './desk';

const isKnown = (name: string): name is PermissionName => name in PERMISSION_REASONS;

async function start(): Promise<void> {
  const kept = await askSafely(desk.ask('readSettings', null));
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  render(
    <App desk={desk} topic={iccLabels} first={kept.ok ? kept.value : DEFAULT_SETTINGS} browserLang={navigator.language}>
      {() => <Privacy permissions={namedPermissions().filter(isKnown)} />}
    </App>,
    root,
  );
}

void start();
