import { browser } from 'wxt/browser';

/**
 * Servers that the reader granted for sync alone. Browsers know one kind of access to a site; which of those granted are not for reading
 * is kept here, one key a match pattern, so that it is written in one call before the browser is asked.
 */
const PREFIX = 'syncGrant/';

const patternOf = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

const has = async (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Match patterns that are granted for sync and for nothing else. */
export async function syncPatterns(): Promise<readonly string[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

/** Asks the browser for the server of one address, to sync with it. Must be called inside the reader's click, before anything is awaited. */
export const requestSyncServer = (address: string): Promise<boolean> => {
  const pattern = patternOf(address);
  const key = PREFIX + pattern;
  // Begun in this order: nobody hears of the grant before it is known what it is for.
  const known = browser.storage.local.get(key);
  const had = has(pattern);
  const marked = browser.storage.local.set({ [key]: true });
  const given = browser.permissions.request({ origins: [pattern] });
  return settle();

  async function settle(): Promise<boolean> {
    await marked;
    const isGiven = await given.catch(() => false);
    const isOurs = (await known)[key] !== undefined || !(await had);
    if (isGiven && isOurs) await browser.storage.local.set({ [key]: true });
    // A site that could be read before stays one.
    else await browser.storage.local.remove(key);
    return isGiven;
  }
};

/** Gives back what was granted for sync, but for the server of `kept`. */
export async function releaseSyncServers(kept: string | null): Promise<void> {
  const origins = (await syncPatterns()).filter((pattern) => kept === null || pattern !== patternOf(kept));
  for (const origin of origins) {
    if (await has(origin)) await browser.permissions.remove({ origins: [origin] });
    await browser.storage.local.remove(PREFIX + origin);
  }
}

/** Forgets servers whose grant was taken back in the browser: given anew there, they are sites to be read. */
export async function forgetTakenBack(): Promise<void> {
  for (const pattern of await syncPatterns())
    if (!(await has(pattern))) await browser.storage.local.remove(PREFIX + pattern);
}
