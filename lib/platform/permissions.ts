import { browser } from 'wxt/browser';
import { syncPatterns } from './sync-grants';

/** The grant of every site, as told on screens. */
export const EVERY_SITE = '*';

/** Match patterns of a site and its subdomains; of all sites for `*`. */
export const patternsOf = (site: string): string[] =>
  site === EVERY_SITE ? ['*://*/*'] : [`*://${site}/*`, `*://*.${site}/*`];

/** The site of a match pattern; null for one that is not a site of the web. */
export function siteOf(pattern: string): string | null {
  if (pattern === '<all_urls>') return EVERY_SITE;
  const host = /^(?:\*|https?):\/\/([^/]+)\//u.exec(pattern)?.[1];
  if (host === undefined) return null;
  return host === '*' ? EVERY_SITE : host.replace(/^\*\./u, '').replace(/:\d+$/u, '');
}

/** Match patterns of the sites that the reader lets be read; servers granted for sync are none. */
export async function grantedPatterns(): Promise<string[]> {
  const [{ origins }, forSync] = await Promise.all([browser.permissions.getAll(), syncPatterns()]);
  return (origins ?? []).filter((origin) => siteOf(origin) !== null && !forSync.includes(origin));
}

export async function grantedSites(): Promise<string[]> {
  return [...new Set((await grantedPatterns()).flatMap((pattern) => siteOf(pattern) ?? []))].sort();
}

/** Asks the browser for sites. Must be called inside the reader's click, before anything is awaited. */
export const requestSites = (sites: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: sites.flatMap(patternsOf) });

export async function revokeSite(site: string): Promise<boolean> {
  const origins = (await grantedPatterns()).filter((pattern) => siteOf(pattern) === site);
  return origins.length > 0 && browser.permissions.remove({ origins });
}

/** Hears of grants taken back. */
export function watchRevocations(listener: () => void): () => void {
  browser.permissions.onRemoved.addListener(listener);
  return () => browser.permissions.onRemoved.removeListener(listener);
}

/** Hears of grants given and taken back. */
export function watchGrants(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Every permission that the manifest names, those that are asked for later first. */
export function namedPermissions(): readonly string[] {
  const { permissions = [], optional_host_permissions: sites = [] } = browser.runtime.getManifest() as {
    permissions?: readonly string[];
    optional_host_permissions?: readonly string[];
  };
  return [...sites, ...permissions];
}
