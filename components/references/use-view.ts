import { useCallback, useEffect, useState } from 'preact/hooks';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import { NO_FILTER, SOURCE_SORTS, type SourceFilter, type SourceSort } from './filter-sources';

/** How the reader looks at the list. */
export interface SourceView {
  readonly filter: SourceFilter;
  readonly sort: Exclude<SourceSort, 'best'>;
  /** A search is shown as it ranks, until the reader chooses another order. */
  readonly ranked: boolean;
}

const FIRST: SourceView = { filter: NO_FILTER, sort: 'newest', ranked: true };
const KEY = 'references.view';

/** The view, kept while the browser is open: null until it is known. */
export function useView(): readonly [SourceView | null, (view: SourceView) => void] {
  const { session } = useScreen().desk;
  const [view, setView] = useState<SourceView | null>(session ? null : FIRST);
  useEffect(() => {
    if (!session) return;
    void askSafely(session.read(KEY)).then((kept) => setView(viewOf(kept.ok ? kept.value : null)));
  }, [session]);
  const change = useCallback(
    (next: SourceView) => {
      setView(next);
      // A view that cannot be kept is shown all the same.
      session?.write(KEY, next).catch(() => undefined);
    },
    [session],
  );
  return [view, change];
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** What was kept, as far as this version understands it. */
function viewOf(kept: unknown): SourceView {
  const filter = Object.fromEntries(
    Object.keys(NO_FILTER).map((name) => {
      const value = fieldOf(fieldOf(kept, 'filter'), name);
      return [name, typeof value === 'string' ? value : ''];
    }),
  );
  return {
    filter: { ...NO_FILTER, ...filter },
    sort: SOURCE_SORTS.find((one) => one === fieldOf(kept, 'sort')) ?? FIRST.sort,
    ranked: fieldOf(kept, 'ranked') !== false,
  };
}
