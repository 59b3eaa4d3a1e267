/** Shortest wait after a change before the page is read again, in ms. */
const SETTLE_MS = 400;

export interface PageWatch {
  /** Tells how long the last reading took, so that slow pages are read less often. */
  readonly took: (ms: number) => void;
  readonly stop: () => void;
}

/**
 * Calls `changed` when the page's content has changed and come to rest. Our own element is not content. The wait grows with
 * what a reading costs, so that a page in constant motion is not read all the time.
 */
export function watchPage(document: Document, own: Element, changed: () => void): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SETTLE_MS;
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwn(record, own))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, wait);
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  return {
    took: (ms) => {
      wait = Math.max(SETTLE_MS, ms * 10);
    },
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

const isOwn = (record: MutationRecord, own: Element): boolean =>
  record.target === own ||
  ([...record.addedNodes, ...record.removedNodes].every((node) => node === own) && record.type === 'childList');
