import { useEffect, useState } from 'preact/hooks';
import type { SyncStatus } from '../../lib/messages/sync-messages';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';

/** What sync says now, read again when it moves; null until it has answered. */
export function useSync(): SyncStatus | null {
  const { desk } = useScreen();
  const [status, setStatus] = useState<SyncStatus | null>(null);
  useEffect(() => {
    let current = true;
    let asked = 0;
    let shown = 0;
    const read = (): void => {
      const turn = (asked += 1);
      void askSafely(desk.ask('readSync', null)).then((reply) => {
        // What was asked before but answered after says what is no more.
        if (!current || !reply.ok || turn < shown) return;
        shown = turn;
        setStatus(reply.value);
      });
    };
    read();
    const unhear = desk.hear('syncChanged', read);
    return () => {
      current = false;
      unhear();
    };
  }, [desk]);
  return status;
}
