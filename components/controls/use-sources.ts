import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../lib/messages/protocol';
import type { Origin } from '../../lib/topic/source';
import type { ListedSource } from '../references/filter-sources';
import { askSafely } from './ask-safely';
import { useScreen } from './screen';

export type SourceList =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'loaded'; readonly sources: readonly ListedSource[]; readonly origins: readonly Origin[] };

/** The reference set as rows, read again whenever it changes anywhere. */
export function useSources(): { readonly list: SourceList; readonly reload: () => void } {
  const { desk } = useScreen();
  const [list, setList] = useState<SourceList>({ type: 'loading' });
  const [asked, setAsked] = useState(0);
  const reload = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => {
    let current = true;
    void askSafely(desk.ask('listSources', null)).then((reply) => {
      if (!current) return;
      setList(reply.ok ? { type: 'loaded', ...reply.value } : { type: 'failed', failure: reply.error });
    });
    return () => {
      current = false;
    };
  }, [desk, asked]);
  useEffect(() => desk.hear('sourcesChanged', reload), [desk, reload]);
  return { list, reload };
}
