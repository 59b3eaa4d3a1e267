import type { Clock, DeviceId } from './model/clock';
import type { SyncRecord } from './model/record';
import type { TransportState } from './round/state';

/**
 * What sync asks of the database. The promises below are what makes a round safe at any kill point; an implementation keeps each method
 * inside one transaction.
 *
 * - Every edit of the reader is stamped (`stampEdit`), written and counted (`revision`) in one transaction, together with the device's
 *   clock. An edit that is not in the database has not happened.
 * - `applyMerged` reads the present record, calls `takeIn(present, incoming)` and writes the outcome, in one transaction: an edit made
 *   between plan and apply is merged, never overwritten.
 * - Rows and records must come back as they went in: kinds and fields that this version does not know are kept.
 */
export interface SyncStore {
  /** This profile's id and clock; made once, at the first call. */
  identity(): Promise<Identity>;
  /** Takes a new id, with a clock that is not behind the old one: another profile was found to use the same. */
  rename(device: DeviceId): Promise<void>;
  /** Moves the device's clock on by `receive(clock, seen, now)`. */
  advanceClock(seen: Clock, now: number): Promise<void>;
  /** Grows with every change of a record, by the reader or by sync; so equal revisions mean equal records. */
  revision(): Promise<number>;
  /** All records and tombstones that are synced, in any order. Shipped records are none, edits of them are. */
  readAll(): Promise<readonly SyncRecord[]>;
  /** How many shipped sources are shown: hiding many of them is asked about like deleting many. */
  shippedShown(): Promise<number>;
  applyMerged(records: readonly SyncRecord[]): Promise<void>;
  /** Forgets tombstones, each only if it is still as given. */
  forget(tombstones: readonly SyncRecord[]): Promise<void>;
  /** State by name of the place; null where there is none. */
  readState(place: string): Promise<TransportState | null>;
  writeState(place: string, state: TransportState): Promise<void>;
  /** Names of the places that have a state. */
  places(): Promise<readonly string[]>;
}

export interface Identity {
  readonly device: DeviceId;
  readonly clock: Clock;
}
