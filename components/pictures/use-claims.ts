import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';
import type { SourceClaim } from '../../lib/topic/source';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';

type Read = Result<{ readonly claims: readonly SourceClaim[] }, Failure>;

/**
 * Claims of all sources on one event; null until they are there. Read again when `version` (the list of sources) is another:
 * what was read before stays on the screen meanwhile. Nothing is asked while `version` is null.
 */
export function useClaims(event: string, version: unknown): { readonly read: Read | null; readonly again: () => void } {
  const { desk } = useScreen();
  const [kept, setKept] = useState<{ readonly event: string; readonly read: Read } | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (version === null) return undefined;
    let current = true;
    void askSafely(desk.ask('readClaims', { facet: null, event })).then((read) => {
      if (current) setKept({ event, read });
    });
    return () => {
      current = false;
    };
  }, [desk, event, version, round]);
  return { read: kept?.event === event ? kept.read : null, again: () => setRound((last) => last + 1) };
}
