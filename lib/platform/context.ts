import { browser } from 'wxt/browser';

/** Whether the extension has been updated or removed under this page script: it can ask nobody any more. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
