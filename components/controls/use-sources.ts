import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/messages/protocol';
import type { Origin } from '../../lib/topic/source';
import type { ListedSource } from '../references/filter-sources';
import { askSafely } from './ask-safely';
import { useScreen } from './screen';

export type SourceList =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'loaded'; readonly sources: readonly ListedSource[]; readonly origins: readonly Origin[] };

/** Of so many changed sources the rows are asked for; of more the whole list. */
const FEW = 200;

/** The reference set as rows; what changes anywhere is read again. */
export function useSources(): { readonly list: SourceList; readonly reload: () => void } {
  const { desk } = useScreen();
  const [list, setList] = useState<SourceList>({ type: 'loading' });
  const [asked, setAsked] = useState(0);
  const reload = useCallback(() => setAsked((times) => times + 1), []);
  // An answer that a later question has overtaken is dropped.
  const round = useRef(0);
  useEffect(() => {
    const mine = (round.current += 1);
    void askSafely(desk.ask('listSources', null)).then((reply) => {
      if (mine !== round.current) return;
      setList(reply.ok ? { type: 'loaded', ...reply.value } : { type: 'failed', failure: reply.error });
    });
    return () => {
      round.current += 1;
    };
  }, [desk, asked]);
  useEffect(
    () =>
      desk.hear('sourcesChanged', ({ ids }) => {
        if (ids.length === 0 || ids.length > FEW) return reload();
        const mine = round.current;
        void askSafely(desk.ask('listSources', { ids })).then((reply) => {
          if (mine !== round.current) return;
          if (!reply.ok) return reload();
          const { sources, origins } = reply.value;
          return setList((now) =>
            now.type === 'loaded' ? { type: 'loaded', origins, sources: patched(now.sources, ids, sources) } : now,
          );
        });
      }),
    [desk, reload],
  );
  return { list, reload };
}

/** The rows with those of `ids` as they are now: changed in their place, gone, or new at the end. */
function patched(
  rows: readonly ListedSource[],
  ids: readonly string[],
  now: readonly ListedSource[],
): readonly ListedSource[] {
  const next = new Map<string, ListedSource>(now.map((row) => [row.id, row]));
  const asked = new Set(ids);
  const kept = rows.flatMap((row) => {
    if (!asked.has(row.id)) return [row];
    const changed = next.get(row.id);
    next.delete(row.id);
    return changed ? [changed] : [];
  });
  return [...kept, ...next.values()];
}
