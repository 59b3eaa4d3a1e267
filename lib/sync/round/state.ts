import type { Clock, DeviceId } from '../model/clock';
import type { ShardFault } from '../shards/envelope';
import type { Manifest } from '../shards/manifest';
import type { TransportError } from '../transport';
import type { Question } from './question';

/** What this device remembers of one place. Plain JSON; losing it costs one full reading, never data. */
export interface TransportState {
  readonly own: OwnState;
  readonly seen: Readonly<Record<DeviceId, SeenDevice>>;
  /** This device was taken over by others while it was away and has not settled yet what was deleted meanwhile. */
  readonly rejoin: boolean;
  /** Ids that it had before it found its double or was restored from a backup: what was edited under them since may be nowhere. */
  readonly former: readonly DeviceId[];
  /**
   * Ids that it left because their manifests could not be read, with the wall time at which what lies there was first found to be of no
   * use to anybody, ms; 0 while it may be.
   */
  readonly abandoned: Readonly<Record<DeviceId, number>>;
  /** Asked and not yet answered; nothing moves before it is. */
  readonly question: Question | null;
  readonly failures: number;
  /** Wall time before which no round is tried by itself, ms. */
  readonly waitUntil: number;
  readonly lastError: TransportError | { readonly type: string } | null;
  /** Wall time at which all manifests were last read whatever their tags, ms. */
  readonly freshAt: number;
  /** Wall time of the last round that went through, ms. */
  readonly lastDone: number | null;
}

/** What this device wrote, or was about to write, there. */
export interface OwnState {
  readonly device: DeviceId | null;
  /** Of the last writing begun. */
  readonly counter: number;
  /** Of the last writings begun, newest first. */
  readonly nonces: readonly string[];
  /** Shards as last written whole: counter and hash of the body. */
  readonly shards: Readonly<Record<string, { readonly counter: number; readonly hash: string }>>;
  /** Shards begun by a writing that may not have ended: they are written again or removed. */
  readonly begun: readonly number[];
  /** The store's revision, what the others covered and the key when it was written. */
  readonly basis: string;
  readonly wrote: number;
  /** Of its manifest when it was last found to be its own. */
  readonly tag: string | null;
  readonly took: Readonly<Record<DeviceId, Clock>>;
  readonly cipher: string | null;
  readonly salt: readonly number[] | null;
}

/** What this device has read of another. */
export interface SeenDevice {
  readonly tag: string | null;
  /** Highest counter of its manifest. */
  readonly counter: number;
  readonly manifest: Manifest;
  /** Highest counter read of each of its shards. */
  readonly have: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, ShardFault>>;
  /** Parts it holds for others, by shard: `adoptedPart`. */
  readonly adopted: Readonly<Record<string, readonly number[]>>;
  /** What opened its manifest: the passphrase that was the present one then, one before it, or none. */
  readonly by: 'current' | 'former' | 'plain';
  /** False while its manifest is not there, cannot be read, or is an old one. */
  readonly present: boolean;
}

export const EMPTY_OWN: OwnState = {
  device: null,
  counter: 0,
  nonces: [],
  shards: {},
  begun: [],
  basis: '',
  wrote: 0,
  tag: null,
  took: {},
  cipher: null,
  salt: null,
};

export const EMPTY_STATE: TransportState = {
  own: EMPTY_OWN,
  seen: {},
  rejoin: false,
  former: [],
  abandoned: {},
  question: null,
  failures: 0,
  waitUntil: 0,
  lastError: null,
  freshAt: 0,
  lastDone: null,
};

/** Nonces of own writings that are remembered. */
export const MOST_NONCES = 24;
