import { afterAll, beforeAll, expect } from 'vitest';
import type { WebDavServer } from '../../../scripts/sync/webdav-servers';
import { TARGETS } from '../driver';
import { each, launchSyncDevice, type SyncDevice } from './device';
import { startProxy, type Asked, type Proxy } from './proxy';

/** A Chromium and a Firefox profile that go through the stories of a file together. */
export interface Pair {
  readonly devices: () => readonly SyncDevice[];
  readonly chrome: () => SyncDevice;
  readonly firefox: () => SyncDevice;
  /** Rounds one after the other, until the first has read what the last wrote; then both know the same and nothing waits. */
  readonly settle: () => Promise<void>;
}

/** Starts the pair before a file's stories and ends it after them. */
export function launchPair(): Pair {
  let devices: readonly SyncDevice[] = [];
  beforeAll(async () => {
    devices = await Promise.all(TARGETS.map(launchSyncDevice));
  });
  afterAll(async () => void (await each(devices, async (device) => device.close())));
  const of = (at: number): SyncDevice => {
    const device = devices[at];
    if (!device) throw new Error('no browser');
    return device;
  };
  return {
    devices: () => devices,
    chrome: () => of(0),
    firefox: () => of(1),
    settle: async () => {
      for (const device of [...devices, ...devices]) {
        const { fault, question } = await device.syncNow();
        expect({ by: device.target, fault, question }).toEqual({ by: device.target, fault: null, question: null });
      }
      expect(await of(1).exported()).toEqual(await of(0).exported());
      for (const device of devices) expect((await device.status()).waiting).toBe(0);
    },
  };
}

export interface Place {
  readonly server: () => WebDavServer;
  readonly proxy: () => Proxy;
}

/** Starts a server behind a proxy before a group's stories, sets both devices up with it, and undoes that after them. */
export function servePair(pair: Pair, start: () => Promise<WebDavServer>, { weak = false } = {}): Place {
  let server: WebDavServer;
  let proxy: Proxy;
  beforeAll(async () => {
    server = await start();
    proxy = await startProxy(server.address, { weak });
    const { user, password } = server;
    for (const device of pair.devices())
      expect(await device.setUp({ address: proxy.address, user, password })).toBeNull();
  });
  afterAll(async () => {
    await each(pair.devices(), async (device) => device.disconnect());
    await proxy?.close();
    await server?.stop();
  });
  return { server: () => server, proxy: () => proxy };
}

/** Whether a request comes from this device's browser. */
export const isFrom = (device: SyncDevice, { agent }: Asked): boolean =>
  agent.includes('Firefox') === (device.target === 'firefox');
