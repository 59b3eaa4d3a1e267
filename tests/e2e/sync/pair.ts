import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { ApacheServer, WebDavServer } from '../../../scripts/sync/webdav-servers';
import { TARGETS, type Target } from '../driver';
import { each, launchSyncDevice, meet, type DeviceOptions, type SyncDevice } from './device';
import { startProxy, type Asked, type Proxy } from './proxy';

export interface Devices {
  readonly all: () => readonly SyncDevice[];
  readonly at: (n: number) => SyncDevice;
}

/** Starts browsers before the stories of a file or a group, before each story again one that is gone, and ends them after all. */
export function launchDevices(targets: readonly Target[], options: DeviceOptions = {}): Devices {
  let devices: readonly SyncDevice[] = [];
  beforeAll(async () => {
    devices = await Promise.all(targets.map(async (target) => launchSyncDevice(target, options)));
  });
  beforeEach(async () => void (await each(devices, async (device) => device.heal())));
  afterAll(async () => void (await each(devices, async (device) => device.close())));
  return {
    all: () => devices,
    at: (n) => {
      const device = devices[n];
      if (!device) throw new Error('no browser');
      return device;
    },
  };
}

/** A Chromium and a Firefox profile that go through the stories of a file together. */
export interface Pair {
  readonly devices: () => readonly SyncDevice[];
  readonly chrome: () => SyncDevice;
  readonly firefox: () => SyncDevice;
  /** Both meet; then they know the same and nothing waits. */
  readonly settle: () => Promise<void>;
  /** A word that no story has used, so that one told again finds nothing of the first time. */
  readonly fresh: (word: string) => string;
}

/** Starts the pair before a file's stories and ends it after them. */
export function launchPair(): Pair {
  const { all, at } = launchDevices(TARGETS);
  let words = 0;
  return {
    devices: all,
    chrome: () => at(0),
    firefox: () => at(1),
    settle: async () => {
      await meet(all());
      expect(await at(1).exported()).toEqual(await at(0).exported());
      for (const device of all()) expect((await device.status()).waiting).toBe(0);
    },
    fresh: (word) => `${word}${(words += 1)}`,
  };
}

export interface Place {
  readonly server: () => WebDavServer;
  readonly proxy: () => Proxy;
}

export const isApache = (server: WebDavServer): server is ApacheServer => 'pause' in server;

/**
 * A server behind a proxy for the stories of a group. Before each story it is there and passes everything on, and both devices are set up
 * with it, whatever the story before left.
 */
export function servePair(pair: Pair, start: () => Promise<WebDavServer>, { weak = false } = {}): Place {
  let server: WebDavServer;
  let proxy: Proxy;
  beforeAll(async () => {
    server = await start();
    proxy = await startProxy(server.address, { weak });
  });
  beforeEach(async () => {
    proxy.treat(null);
    if (isApache(server)) await server.resume();
    const { user, password } = server;
    for (const device of pair.devices()) {
      const { place } = await device.status();
      if (place?.type === 'webdav' && place.address === proxy.address) continue;
      expect(await device.setUp({ address: proxy.address, user, password })).toBeNull();
    }
  });
  afterAll(async () => {
    await each(pair.devices(), async (device) => {
      await device.heal();
      await device.disconnect();
    });
    await proxy?.close();
    await server?.stop();
  });
  return { server: () => server, proxy: () => proxy };
}

/** Whether a request comes from this device's browser. */
export const isFrom = (device: SyncDevice, { agent }: Asked): boolean =>
  agent.includes('Firefox') === (device.target === 'firefox');
