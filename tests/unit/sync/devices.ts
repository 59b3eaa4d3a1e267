import { syncRound, type RoundOptions, type RoundOutcome, type SyncDeps } from '../../../lib/sync/engine';
import { createMemoryStore, type MemoryImage, type MemoryStore } from '../../../lib/sync/memory-store';
import type { DeviceId } from '../../../lib/sync/model/clock';
import { deleteRecord, editRecord } from '../../../lib/sync/model/edit';
import type { Json } from '../../../lib/sync/model/record';
import { keyOf } from '../../../lib/sync/model/record';
import type { Sealing } from '../../../lib/sync/shards/cipher';
import { createShardCodec } from '../../../lib/sync/shards/codec';
import type { Transport } from '../../../lib/sync/transport';
import { webDeflate } from '../../../lib/platform/sync/deflate';

export const NOW = 1_780_000_000_000;
export const PLAIN: Sealing = { cipher: null, former: [], readPlain: false };

export interface TestDevice {
  readonly store: MemoryStore;
  readonly deps: SyncDeps;
  now: number;
  sealing: Sealing;
  note(id: string, text: string, more?: Record<string, Json>): void;
  delete(id: string): void;
  /** Hides a shipped source. */
  hide(id: string): void;
  text(id: string): Json | undefined;
  ids(): string[];
  sync(transport: Transport, options?: RoundOptions): Promise<RoundOutcome>;
}

let made = 0;

/** A device with its own store, clock and passphrase; from a backup, if one is given. */
export function testDevice(name: string, sealing: Sealing = PLAIN, backup?: MemoryImage, shipped?: number): TestDevice {
  const id = name.padEnd(8, '0') as DeviceId;
  const store = createMemoryStore(backup ?? id, shipped);
  const device: TestDevice = {
    store,
    now: NOW,
    sealing,
    deps: {
      store,
      codec: createShardCodec(webDeflate),
      get sealing() {
        return device.sealing;
      },
      now: () => device.now,
      newDevice: () => `n${String(++made).padStart(7, '0')}` as DeviceId,
      newNonce: () => String(++made),
      label: `Device ${name}`,
    },
    note: (id, text, more = {}) =>
      void store.edit({ kind: 'note', id }, ++device.now, (record, at) =>
        editRecord(record, { text, ...more }, { at }),
      ),
    delete: (id) => void store.edit({ kind: 'note', id }, ++device.now, (record, at) => deleteRecord(record, at)),
    hide: (id) =>
      void store.edit({ kind: 'shipped-edit', id }, ++device.now, (record, at) =>
        editRecord(record, { hidden: true }, { at }),
      ),
    text: (id) => store.get(keyOf({ kind: 'note', id }))?.fields['text']?.value,
    ids: () =>
      store
        .live()
        .map(({ id }) => id)
        .sort(),
    sync: (transport, options = {}) => syncRound(device.deps, transport, { byHand: true, ...options }),
  };
  return device;
}
