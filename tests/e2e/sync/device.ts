import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
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
  readonly notes: () => Promise<readonly Note[]>;
  /** Texts of its notes, in order. */
  readonly texts: () => Promise<readonly string[]>;
  /** Writes a note, or another text of one that is known. */
  readonly write: (text: string, known?: Note) => Promise<void>;
  /** Opens the settings anew: nothing is left on them of what was said before. */
  readonly reopen: () => Promise<void>;
  /** Starts the browser again after it was killed. */
  readonly restart: () => Promise<void>;
  /** Starts the browser again if it, or the page, is gone or answers no more. */
  readonly heal: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly updatedAt: string;
  readonly alternatives: readonly string[];
}

export interface DeviceOptions {
  /** The sites that are granted, so that a story may name their servers; null: none. */
  readonly grant?: string | null;
}

export async function launchSyncDevice(target: Target, { grant = '*://*/*' }: DeviceOptions = {}): Promise<SyncDevice> {
  const begin = async (): Promise<Page> => {
    if (grant !== null) await extension.setGrant(grant, true);
    return openSettings(extension);
  };
  let extension = await Extension.launch(target);
  let page = await begin();
  const ask = async <T>(name: string, asked: unknown): Promise<T> => {
    const reply = await extension.ask<T>(page, name, asked);
    if (typeof reply === 'object' && reply !== null && 'failure' in reply)
      throw new Error(`${target}, ${name}: ${JSON.stringify(reply.failure)}`);
    return reply;
  };
  const notes = async (): Promise<readonly Note[]> => (await ask<{ notes: readonly Note[] }>('listNotes', {})).notes;
  const restart = async (): Promise<void> => {
    await extension.kill();
    extension = await Extension.launch(target, { profile: extension.profile });
    page = await begin();
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
    notes,
    texts: async () => (await notes()).map(({ text }) => text).sort(),
    write: async (text, known) => {
      const on = { type: 'source', source: 'icc-1' };
      const draft = { id: known?.id ?? null, target: on, text, tags: [] };
      await ask('saveNote', { draft, basedOn: known?.updatedAt ?? null });
    },
    reopen: async () => {
      const before = page;
      page = await openSettings(extension);
      await before.close();
    },
    restart,
    heal: async () => ((await extension.isAlive(page)) ? undefined : restart()),
    close: async () => extension.close(),
  };
}

async function openSettings(extension: Extension): Promise<Page> {
  const page = await extension.open('manager.html', '[role=tab]');
  await page.setViewport({ width: 1280, height: 1100 });
  await page.evaluate(
    `[...document.querySelectorAll('[role=tab]')].find((tab) => /settings/i.test(tab.textContent)).click()`,
  );
  await page.waitForSelector('.sync');
  return page;
}

/** Rounds one after the other until the first has read what the last wrote; none of them fails or asks. */
export async function meet(devices: readonly SyncDevice[]): Promise<void> {
  for (const device of [...devices, ...devices]) {
    const { fault, question } = await device.syncNow();
    expect({ by: device.target, fault, question }).toEqual({ by: device.target, fault: null, question: null });
  }
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
