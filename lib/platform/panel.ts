import { browser } from 'wxt/browser';
import type { ActiveTab } from './tabs';

/** Chrome's side panel and Firefox's sidebar; a phone has neither. */
interface Sides {
  readonly sidePanel?: { open: (of: { tabId: number }) => Promise<void> };
  readonly sidebarAction?: { open: () => Promise<void> };
}

const sides = (): Sides => browser;

/** Whether this browser can show a page of ours beside the reader's. */
export const canOpenPanel = (): boolean => Boolean(sides().sidePanel ?? sides().sidebarAction);

/** Opens the panel beside a tab. Call it inside the click, before anything is awaited: browsers ask for the gesture. */
export async function openPanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = sides();
  await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open());
}

/**
 * The tab in front of this window. Where the panel stands in a tab of its own, which is then in front itself, the one that the
 * reader saw last.
 */
async function tabBeside(): Promise<ActiveTab | null> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent().catch(() => undefined),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const seen = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const front = others.find((tab) => tab.active) ?? seen[0];
  return front?.id === undefined ? null : { id: front.id, url: front.url ?? null };
}

/** Tells the tab beside the panel: at once, when the reader goes to another, and when another page has come into it. */
export function watchTabBeside(listener: (tab: ActiveTab | null) => void): () => void {
  let shown: number | null = null;
  let current = true;
  const tell = async (): Promise<void> => {
    const tab = await tabBeside().catch(() => null);
    if (!current) return;
    shown = tab?.id ?? null;
    listener(tab);
  };
  const activated = (): void => void tell();
  const updated = (id: number, change: { status?: string }): void => {
    if (id === shown && change.status === 'complete') void tell();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  void tell();
  return () => {
    current = false;
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
