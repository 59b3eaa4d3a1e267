import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ok, type Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';
import type { Origin } from '../../lib/topic/source';
import type { ListedSource } from '../references/filter-sources';
import { askSafely } from './ask-safely';
import type { Desk } from './desk';
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
    void readAll(desk.ask, () => mine === round.current).then((reply) => {
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

type Loaded = Omit<Extract<SourceList, { type: 'loaded' }>, 'type'>;

/** Reads the set page by page, while the answer is wanted. */
async function readAll(ask: Desk['ask'], isWanted: () => boolean): Promise<Result<Loaded, Failure>> {
  const rows: ListedSource[] = [];
  let origins: readonly Origin[] = [];
  let after: string | null = '';
  while (after !== null && isWanted()) {
    const reply: Result<Loaded & { readonly next?: string | null }, Failure> = await askSafely(
      ask('listSources', { after }),
    );
    if (!reply.ok) return reply;
    rows.push(...reply.value.sources);
    if (after === '') ({ origins } = reply.value);
    after = reply.value.next ?? null;
  }
  return ok({ sources: rows, origins });
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
