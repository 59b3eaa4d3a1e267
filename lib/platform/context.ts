import type { AskOf, ToBackground } from '../messages/protocol';
import type { Envelope } from './messenger';

interface PageApi {
  readonly runtime?: { readonly id?: string; readonly sendMessage: (message: Envelope) => Promise<unknown> };
}

/**
 * The browser's own API, as a page script finds it. Not through the polyfill: what runs on every page must not pay for it, and
 * both browsers answer with promises.
 */
const own = (): PageApi | undefined => {
  const { browser, chrome } = globalThis as { readonly browser?: PageApi; readonly chrome?: PageApi };
  return browser?.runtime ? browser : chrome;
};

/** Whether the extension has been updated or removed under this page script: it can ask nobody any more. */
export function isOrphaned(): boolean {
  try {
    return own()?.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** Tells the background something whose answer is not waited for. That nobody listens is no failure. */
export function tellBackground<K extends keyof ToBackground>(name: K, ask: AskOf<ToBackground, K>): void {
  own()
    ?.runtime?.sendMessage({ to: 'background', name, ask })
    .catch(() => undefined);
}
