import { browser } from 'wxt/browser';
import { grantedPatterns } from './permissions';
import { syncPatterns } from './sync-grants';

export interface ActiveTab {
  readonly id: number;
  /** Null where the extension may not know it. */
  readonly url: string | null;
}

/** The tab in front of the reader. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

export const tabUrl = async (id: number): Promise<string | null> => (await browser.tabs.get(id)).url ?? null;

/** Tabs of whole pages that may be open: all of them, by id. */
export async function allTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap((tab) => tab.id ?? []);
}

/** Tabs whose pages may not be read: the browser keeps their address from us, or it was granted for sync alone. */
export async function closedTabs(): Promise<number[]> {
  const [forSync, readable] = await Promise.all([syncPatterns(), grantedPatterns()]);
  const read = new Set(await tabsOf(readable));
  const served = new Set(await tabsOf(forSync));
  return (await browser.tabs.query({})).flatMap(({ id, url }) =>
    id !== undefined && !read.has(id) && (url === undefined || served.has(id)) ? [id] : [],
  );
}

async function tabsOf(patterns: readonly string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  return (await browser.tabs.query({ url: [...patterns] })).flatMap(({ id }) => id ?? []);
}

/** Opens one of the extension's own pages, or brings its tab to the front. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as never) });
}

/** Closes the tab of the extension's own page that calls it; a window of its own closes by `window.close()`. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Host name of a web address; null for anything else. */
export function webHost(url: string | null): string | null {
  if (url === null || !/^https?:/iu.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname;
}

/** Pages of the web that browsers let no extension read. */
const CLOSED =
  /^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|[^/]*\.mozilla\.(?:com|org|net))(?:\/|$)/iu;

/** Whether a page of this address can be read at all. */
export const isReadable = (url: string): boolean =>
  /^https?:/iu.test(url) && !CLOSED.test(url) && !/\.pdf(?:$|[?#])/iu.test(url);
