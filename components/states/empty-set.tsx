import type { JSX } from 'preact';
import { useScreen } from '../controls/screen';
import { StatePanel } from './state-panel';

/** There is nothing to compare with. */
export function EmptySet({ onRestore }: { readonly onRestore: () => void }): JSX.Element {
  const { t } = useScreen();
  return (
    <StatePanel
      icon="archive"
      head={t('state.empty-set')}
      text={t('state.empty-set.text')}
      actions={[{ label: t('state.empty-set.act'), onClick: onRestore, kind: 'primary' }]}
    />
  );
}
