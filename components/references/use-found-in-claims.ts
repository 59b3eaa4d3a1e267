import { useEffect, useState } from 'preact/hooks';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import type { FoundInClaims, SourceFilter } from './filter-sources';

/** Pause after the last key before the claims are searched, ms (INTERFACE.md section 4). */
export const SEARCH_MS = 150;

/** The text as it stood when typing paused. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SEARCH_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Asks the background which sources hold the query, and the facet, in their claims. `version` changes when the set does. */
export function useFoundInClaims({ query, facet }: SourceFilter, version: unknown): FoundInClaims {
  const text = query.trim();
  return {
    query: useSearch(text === '' ? null : text, facet === '' ? null : facet, version),
    facet: useSearch(facet === '' ? null : '', facet === '' ? null : facet, version),
  };
}

/** Null where nothing is asked or the answer is not there yet; an older answer never replaces a newer one. */
function useSearch(query: string | null, facet: string | null, version: unknown): ReadonlySet<string> | null {
  const { desk } = useScreen();
  const [found, setFound] = useState<{ readonly asked: string; readonly ids: ReadonlySet<string> } | null>(null);
  const asked = `${facet ?? ''}\n${query ?? ''}`;
  useEffect(() => {
    if (query === null) return undefined;
    let current = true;
    void askSafely(desk.ask('searchClaims', { query, facet })).then((reply) => {
      // A search that failed finds nothing in claims; titles are still searched.
      if (current) setFound({ asked, ids: new Set(reply.ok ? reply.value : []) });
    });
    return () => {
      current = false;
    };
  }, [desk, query, facet, asked, version]);
  return query !== null && found?.asked === asked ? found.ids : null;
}
