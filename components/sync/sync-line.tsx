import type { JSX } from 'preact';
import type { SyncStatus } from '../../lib/messages/sync-messages';
import { useScreen } from '../controls/screen';
import { briefText } from './sync-words';
import { useNow } from './use-now';
import { useSync } from './use-sync';

export interface SyncLineProps {
  /** Opens the screen of sync. */
  readonly onSee: () => void;
}

/** One line above the popup's tabs while sync waits for an answer; nothing else stands there. */
export function SyncLine({ onSee }: SyncLineProps): JSX.Element | null {
  const { t } = useScreen();
  const status = useSync();
  if (!status?.place || !status.question) return null;
  return (
    <p class="sync-line">
      <span>{t('sync.paused')}</span>
      <button type="button" class="link" onClick={onSee}>
        {t('sync.see')}
      </button>
    </p>
  );
}

/** The popup's foot: when it was synced, what waits, or why it failed; a question stands above the tabs instead. */
export function SyncFoot({ onSee }: SyncLineProps): JSX.Element | null {
  const status = useSync();
  if (!status?.place || status.question) return null;
  return (
    <footer class="sync-foot">
      <Brief status={status} onSee={onSee} />
    </footer>
  );
}

/** Where sync stands, at the end of the full tab's bar. */
export function SyncBadge({ onSee }: SyncLineProps): JSX.Element | null {
  const status = useSync();
  return status?.place ? <Brief status={status} onSee={onSee} /> : null;
}

function Brief({ status, onSee }: SyncLineProps & { readonly status: SyncStatus }): JSX.Element {
  const { t } = useScreen();
  const now = useNow();
  const alarmed = !status.running && (status.question ?? status.fault) !== null;
  return (
    <button type="button" class={alarmed ? 'sync-brief failed' : 'sync-brief'} title={t('sync.open')} onClick={onSee}>
      {briefText(status, now, t)}
    </button>
  );
}
