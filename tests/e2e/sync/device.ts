import type { Page } from 'puppeteer-core';
import { faultText } from '../../../components/sync/sync-words';
import { translator } from '../../../components/i18n/translator';
import type { ReaderSet } from '../../../lib/exchange/reader-set';
import { serialiseReferenceSet } from '../../../lib/exchange/reference-set';
import type { SyncFault, SyncSetUp, SyncStatus } from '../../../lib/messages/sync-messages';
import { Extension, until, type Target } from '../driver';

export const PASSPHRASE = 'nine words that nobody else would think of';

/** A browser profile that syncs, with its manager open at the settings. */
export interface SyncDevice {
  readonly target: Target;
  readonly extension: () => Extension;
  readonly page: () => Page;
  /** Asks the background; throws what it refuses. */
  readonly ask: <T>(name: string, ask: unknown) => Promise<T>;
  readonly status: () => Promise<SyncStatus>;
  readonly syncNow: () => Promise<SyncStatus>;
  /** Sets sync up and answers what refused it. */
  readonly setUp: (place: Partial<SyncSetUp>) => Promise<SyncFault | null>;
  readonly disconnect: () => Promise<void>;
  /** All that this profile knows. */
  readonly set: () => Promise<ReaderSet>;
  /** What its export file holds. */
  readonly exported: () => Promise<unknown>;
  /** What the sync section says, the log opened. */
  readonly said: () => Promise<string>;
  /** Starts the browser again after it was killed. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Every site, so that a story may name any server. */
const GRANT = '*://*/*';

export async function launchSyncDevice(target: Target): Promise<SyncDevice> {
  let extension = await Extension.launch(target);
  let page = await begin(extension);
  const ask = async <T>(name: string, asked: unknown): Promise<T> => {
    const reply = await extension.ask<T>(page, name, asked);
    if (typeof reply === 'object' && reply !== null && 'failure' in reply)
      throw new Error(`${target}, ${name}: ${JSON.stringify(reply.failure)}`);
    return reply;
  };
  const set = async (): Promise<ReaderSet> => ask<ReaderSet>('readSet', null);
  return {
    target,
    extension: () => extension,
    page: () => page,
    ask,
    set,
    status: async () => ask<SyncStatus>('readSync', null),
    syncNow: async () => ask<SyncStatus>('syncNow', null),
    setUp: async (place) => {
      const draft = { place: 'webdav', address: '', user: '', password: '', passphrase: PASSPHRASE, label: target };
      return (await ask<{ refused: SyncFault | null }>('setUpSync', { ...draft, ...place })).refused;
    },
    disconnect: async () => void (await ask('disconnectSync', { remove: false })),
    exported: async () => JSON.parse(serialiseReferenceSet(await set())),
    said: async () => {
      const script = `(() => {
        for (const details of document.querySelectorAll('.sync details')) details.open = true;
        return document.querySelector('.sync')?.innerText ?? '';
      })()`;
      return (await page.evaluate(script)) as string;
    },
    restart: async () => {
      extension = await Extension.launch(target, { profile: extension.profile });
      page = await begin(extension);
    },
    close: async () => extension.close(),
  };
}

async function begin(extension: Extension): Promise<Page> {
  await extension.setGrant(GRANT, true);
  const page = await extension.open('manager.html', '[role=tab]');
  await page.setViewport({ width: 1280, height: 1100 });
  await page.evaluate(
    `[...document.querySelectorAll('[role=tab]')].find((tab) => /settings/i.test(tab.textContent)).click()`,
  );
  await page.waitForSelector('.sync');
  return page;
}

/** Does the same on each at once. */
export const each = async <T>(
  devices: readonly SyncDevice[],
  work: (device: SyncDevice, at: number) => Promise<T>,
): Promise<T[]> => Promise.all(devices.map(work));

/** Waits until the sync section says this. */
export const heard = async (device: SyncDevice, words: string): Promise<string> =>
  until(
    async () => device.said(),
    (text) => text.includes(words),
  );

/** What the screen says of a fault. */
export const wordsOf = (type: string, waiting = 0): string =>
  faultText({ type, detail: '' }, { place: { type: 'webdav', address: '', user: '' }, waiting }, translator('en'));
