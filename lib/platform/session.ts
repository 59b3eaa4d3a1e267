import { browser } from 'wxt/browser';

/** What is kept in memory until the browser is closed, for all pages of the extension. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}
