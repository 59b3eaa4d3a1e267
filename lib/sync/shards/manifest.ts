import * as v from 'valibot';
import { isClock, isDeviceId, type Clock, type DeviceId } from '../model/clock';

/** Limits of a far side. */
export const MOST_DEVICES = 250;
export const MOST_SHARDS = 4_096;

/** What a device says of its shards; item 0 of the device, written after them. */
export interface Manifest {
  /** The device's name for people, "Firefox on Linux"; empty if it has none. */
  readonly label: string;
  /** Its clock when it read what it wrote: every part of its own up to here is in its shards, unless replaced. */
  readonly upTo: Clock;
  /** Wall time of writing, ms. */
  readonly wrote: number;
  /** Drawn for every writing: a device that finds another than its own last ones has a double. */
  readonly nonce: string;
  /** Counter of every shard, by number. */
  readonly shards: Readonly<Record<string, number>>;
  /** Devices not heard of for long whose parts this one now holds, up to these stamps. Their shards are no longer read. */
  readonly took: Readonly<Record<DeviceId, Clock>>;
  /** How far it has read the others: lets tombstones go once everybody knows them. */
  readonly read: Readonly<Record<DeviceId, Clock>>;
}

const clock = v.custom<Clock>(isClock);
const clocks = v.pipe(
  v.record(v.string(), clock),
  v.check((all) => Object.keys(all).every(isDeviceId) && Object.keys(all).length <= MOST_DEVICES),
);
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const shard = v.tuple([v.pipe(whole, v.minValue(1)), v.pipe(whole, v.minValue(1))]);
const manifest = v.object({
  l: v.pipe(v.string(), v.maxLength(80)),
  u: clock,
  w: whole,
  x: v.pipe(v.string(), v.maxLength(40)),
  s: v.pipe(v.array(shard), v.maxLength(MOST_SHARDS)),
  t: clocks,
  r: clocks,
});

export const manifestToText = ({ label, upTo, wrote, nonce, shards, took, read }: Manifest): string =>
  JSON.stringify({
    l: label,
    u: upTo,
    w: wrote,
    x: nonce,
    s: Object.entries(shards).map(([n, counter]) => [Number(n), counter]),
    t: took,
    r: read,
  });

export function textToManifest(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = v.safeParse(manifest, value, { abortEarly: true });
  if (!read.success) return null;
  const { l, u, w, x, s, t, r } = read.output;
  const shards = Object.fromEntries(s.map(([n, counter]) => [String(n), counter]));
  return { label: l, upTo: u, wrote: w, nonce: x, shards, took: t, read: r };
}
