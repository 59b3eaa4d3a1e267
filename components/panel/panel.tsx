import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageDesk } from '../controls/desk';
import type { SettingsState } from '../controls/use-settings';
import { Popup } from '../popup/popup';

export interface PanelProps {
  /** Calls `listener` with the page beside the panel, at once and at each change, until the returned undo is called. */
  readonly follow: (listener: (page: PageDesk | null) => void) => () => void;
  readonly settings: SettingsState;
  readonly onOpenTab: () => void;
  readonly onOpenSync?: () => void;
}

/** The popup beside the page: it stays open and follows the reader from tab to tab. */
export function Panel({ follow, ...rest }: PanelProps): JSX.Element | null {
  const [page, setPage] = useState<PageDesk | null | undefined>(undefined);
  useEffect(() => follow(setPage), [follow]);
  // Until the browser has named the tab there is nothing to say, not even that there is none.
  if (page === undefined) return null;
  return <Popup page={page} {...rest} onClose={stay} />;
}

const stay = (): void => undefined;
