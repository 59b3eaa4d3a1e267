import { useEffect, useState } from 'preact/hooks';
import type { SourceHit } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import type { Found, SourceFilter } from './filter-sources';

/** Pause after the last key before the background searches, ms (INTERFACE.md section 4). */
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

/** Asks the background what the rows do not tell. `version` changes when the set does. */
export function useFound({ query, facet, notes }: SourceFilter, version: unknown): Found {
  const { desk } = useScreen();
  const text = query.trim();
  const ids = (found: readonly string[]): ReadonlySet<string> => new Set(found);
  const [changed, setChanged] = useState(0);
  useEffect(() => desk.hear('notesChanged', () => setChanged((times) => times + 1)), [desk]);
  return {
    hits: useAnswer<readonly SourceHit[]>(
      text === '' ? null : text,
      async () =>
        askSafely(desk.ask('searchSources', { query: text })).then((reply) => (reply.ok ? reply.value.hits : [])),
      version,
      changed,
    ),
    facet: useAnswer(
      facet === '' ? null : facet,
      async () => askSafely(desk.ask('listHolders', { facet })).then((reply) => ids(reply.ok ? reply.value : [])),
      version,
      0,
    ),
    noted: useAnswer(
      notes === '' ? null : 'noted',
      async () => askSafely(desk.ask('listNoted', null)).then((reply) => ids(reply.ok ? reply.value : [])),
      version,
      changed,
    ),
  };
}

/** Null where nothing is asked or the answer is not there yet; an older answer never replaces a newer one. */
function useAnswer<T>(asked: string | null, ask: () => Promise<T>, version: unknown, changed: number): T | null {
  const [found, setFound] = useState<{ readonly asked: string; readonly answer: T } | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    let current = true;
    void ask().then((answer) => {
      if (current) setFound({ asked, answer });
    });
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `ask` is made anew each time; `asked` names what it asks
  }, [asked, version, changed]);
  return asked !== null && found?.asked === asked ? found.answer : null;
}
