import { browser } from 'wxt/browser';
import { grantedPatterns } from './permissions';

/** Built files that run in pages. */
export const GATE_FILE = 'gate.js';
export const READER_FILE = 'reader.js';
/** What the reader and the extension's own pages both need: see scripts/build-steps/share-modules.ts. Before the reader. */
const SHARED_FILE = 'shared.js';
const GATE_ID = 'gate';

/**
 * Makes the gate run on exactly the sites that are granted, and in their open tabs at once. Browsers drop registrations on
 * update, so this is called on install, update, start and whenever grants change.
 */
export async function registerGate(): Promise<void> {
  const matches = await grantedPatterns();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  const before = (known[0]?.matches ?? []).toSorted().join(' ');
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
    return;
  }
  const script = {
    id: GATE_ID,
    matches,
    js: [GATE_FILE],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (known.length === 0) await browser.scripting.registerContentScripts([script]);
  else if (before !== matches.toSorted().join(' ')) await browser.scripting.updateContentScripts([script]);
}

/** Puts the gate into tabs that were open before their site was granted. A tab that refuses is passed over. */
export async function serveOpenTabs(): Promise<void> {
  const matches = await grantedPatterns();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [inject(tab.id, GATE_FILE)])),
  );
}

/** Puts the reader into a tab. False where the browser does not allow it there. */
export async function injectReader(tab: number): Promise<boolean> {
  try {
    await inject(tab, SHARED_FILE, READER_FILE);
    return true;
  } catch {
    return false;
  }
}

const inject = async (tab: number, ...files: string[]): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId: tab }, files: files as never });
