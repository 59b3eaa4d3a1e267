import type { JSX } from 'preact';
import { useScreen } from '../controls/screen';
import { stateText } from './sync-words';
import { useSync } from './use-sync';

/** One line above the popup's tabs when sync has paused, failed or has something to send; nothing where all is well. */
export function SyncLine({ onSee }: { readonly onSee: () => void }): JSX.Element | null {
  const { t } = useScreen();
  const status = useSync();
  if (!status?.place || !(status.question ?? status.fault)) return null;
  return (
    <p class="sync-line">
      <span>{stateText({ ...status, running: false }, Date.now(), t)}</span>
      <button type="button" class="link" onClick={onSee}>
        {t('sync.see')}
      </button>
    </p>
  );
}
