import type { Result } from '../base/result';
import type { DeviceId } from './model/clock';

/** Bytes over a buffer of their own, as web interfaces ask for. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A place where devices leave shards for each other. Every item has one writer; a transport may lose, delay, repeat or cut what it
 * was given: shards tell themselves whether they are whole. No operation is conditional on what is there.
 */
export interface Transport {
  /** Stable name of the place; state is kept by it. Another folder is another name. */
  readonly name: string;
  /** Most bytes of one item. */
  readonly itemBytes: number;
  /** True for a file carried by hand: each file is a far side of its own, so nothing is remembered of the last one. */
  readonly transient?: boolean;
  /** True where room is scarce: bodies are packed as tightly as can be, which takes longer. */
  readonly scarce?: boolean;
  /** True where reading costs nothing, so that the own shards are looked at in every round. */
  readonly verified?: boolean;
  /** The manifests that are there. Shards may be listed too. */
  list(): Promise<Result<readonly Listed[], TransportError>>;
  /** Items by name; those that are not there are left out. */
  read(names: readonly string[]): Promise<Result<ReadonlyMap<string, Bytes>, TransportError>>;
  /** Names of all that a device left there, shards too. Asked for rarely. */
  itemsOf(device: DeviceId): Promise<Result<readonly string[], TransportError>>;
  /** Writes in the order given, then removes. May stop between any two. */
  write(change: FarChange): Promise<Result<void, TransportError>>;
}

export interface Listed {
  readonly name: string;
  /** Equal tags mean equal bytes; null where the place cannot promise that. */
  readonly tag: string | null;
}

export interface FarChange {
  readonly put: readonly (readonly [string, Bytes])[];
  readonly remove: readonly string[];
}

export type TransportError =
  /** No answer, or none in time. */
  | { readonly type: 'unreachable'; readonly detail: string }
  | { readonly type: 'timed-out'; readonly detail: string }
  /** 401: user name or password. */
  | { readonly type: 'refused'; readonly detail: string }
  /** 403, or the browser has not granted access to the address. */
  | { readonly type: 'forbidden'; readonly detail: string }
  /** 404 or 409: the folder is not there. */
  | { readonly type: 'no-folder'; readonly detail: string }
  /** 405, or an answer that is not WebDAV's. */
  | { readonly type: 'not-webdav'; readonly detail: string }
  /** 423. */
  | { readonly type: 'locked'; readonly detail: string }
  /** 507, or the quota of the browser account. `bytes` in use, of `most`, where known. */
  | { readonly type: 'full'; readonly detail: string; readonly bytes?: number; readonly most?: number }
  /** Too many writes a minute: try again after `afterMs`. */
  | { readonly type: 'too-fast'; readonly detail: string; readonly afterMs: number }
  /** Fewer bytes came than were announced. */
  | { readonly type: 'cut-off'; readonly detail: string }
  /** An address that is neither https nor this machine's own. */
  | { readonly type: 'not-secure'; readonly detail: string }
  /** Anything else the server said. */
  | { readonly type: 'server'; readonly detail: string; readonly status: number };

/** Number of a device's manifest among its items. */
export const MANIFEST = 0;

const ITEM = /^d\.([0-9a-z]{8})\.(0|[1-9a-z][0-9a-z]{0,6})$/u;

/** `d.<device>.<n>`, n in base 36. */
export const itemName = (device: DeviceId, n: number): string => `d.${device}.${n.toString(36)}`;

/** The device and number of an item; null for a name that is none of ours. */
export function parseItemName(name: string): { readonly device: DeviceId; readonly n: number } | null {
  const match = ITEM.exec(name);
  return match ? { device: match[1] as DeviceId, n: parseInt(match[2] ?? '', 36) } : null;
}
