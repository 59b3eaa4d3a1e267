import type { JSX } from 'preact';
import type { Failure } from '../../lib/messages/protocol';
import { useScreen } from '../controls/screen';
import { failureText } from './failure-text';
import { StatePanel } from './state-panel';

export interface FailurePanelProps {
  readonly head: string;
  readonly failure: Failure;
  readonly onRetry: () => void;
}

export function FailurePanel({ head, failure, onRetry }: FailurePanelProps): JSX.Element {
  const { t, desk, announce } = useScreen();
  const copy = (): void => {
    desk.copy(`${failure.type}: ${failure.detail}`).then(
      () => announce(t('card.copied')),
      () => announce(t('failure.unexpected')),
    );
  };
  return (
    <StatePanel
      icon="info"
      head={head}
      text={failureText(failure, t)}
      actions={[
        { label: t('common.retry'), onClick: onRetry, kind: 'primary' },
        { label: t('common.copy-details'), onClick: copy, kind: 'plain' },
      ]}
    />
  );
}
