import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure, PageState } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import type { PageDesk } from '../controls/desk';
import { useScreen } from '../controls/screen';

/** A page that says nothing for so long (ms) is told as a failure; a comparison takes well under a second. */
const SILENCE_MS = 20_000;

/** What the tab shows now. Opening the popup is the reader's click: a page that was not looked at yet is read. */
export function usePageState(page: PageDesk): { readonly state: PageState; readonly restart: () => void } {
  const { desk } = useScreen();
  const [state, setState] = useState<PageState>({ type: 'looking' });
  const [round, setRound] = useState(0);
  const restart = useCallback(() => setRound((last) => last + 1), []);
  useEffect(() => {
    let current = true;
    const show = (next: PageState): void => {
      if (current) setState(next);
    };
    show({ type: 'looking' });
    const unhear = desk.hear('pageChanged', (told) => {
      if (told.tab === page.tab) show(told.state);
    });
    void firstState(page, async () => askSafely(desk.ask('startReading', { tab: page.tab }))).then((first) => {
      if (first.type !== 'looking') show(first);
    });
    return () => {
      current = false;
      unhear();
    };
  }, [desk, page, round]);
  useSilence(state, setState);
  return { state, restart };
}

type Start = () => Promise<
  { readonly ok: true; readonly value: { readonly started: boolean } } | { readonly ok: false; readonly error: Failure }
>;

async function firstState(page: PageDesk, start: Start): Promise<PageState> {
  const known = await askSafely(page.ask('readState', null));
  if (known.ok && known.value.type !== 'not-looked' && known.value.type !== 'no-access') return known.value;
  const started = await start();
  if (!started.ok) return stateOfFailure(started.error, page.site);
  if (!started.value.started) return { type: 'not-readable' };
  // The reader may have finished before its report could be heard.
  const now = await askSafely(page.ask('readState', null));
  return now.ok && now.value.type !== 'not-looked' ? now.value : { type: 'looking' };
}

function stateOfFailure(failure: Failure, site: string | null): PageState {
  if (failure.type === 'no-access') return { type: 'no-access', site };
  if (failure.type === 'not-readable') return { type: 'not-readable' };
  if (failure.type === 'no-article') return { type: 'no-article' };
  return { type: 'failed', failure };
}

function useSilence(state: PageState, setState: (state: PageState) => void): void {
  const waits = state.type === 'looking' || state.type === 'not-looked';
  useEffect(() => {
    if (!waits) return undefined;
    const failure = { type: 'unexpected', detail: `no answer from the page in ${SILENCE_MS} ms` } as const;
    const timer = setTimeout(() => setState({ type: 'failed', failure }), SILENCE_MS);
    return () => clearTimeout(timer);
  }, [waits, setState]);
}
