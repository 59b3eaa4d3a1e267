/**
 * A hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014) written so that strings order as the stamps do:
 * nine base-36 digits of milliseconds, four of a counter, eight characters of the device.
 * A *mended* stamp `A+B` stands right after `A` and before every other stamp: see `mendRecord`.
 */
export type Clock = string & { readonly __brand: 'clock' };

/** One browser profile that syncs. */
export type DeviceId = string & { readonly __brand: 'device' };

export const DAY_MS = 86_400_000;

const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
const MOST_COUNTS = 36 ** COUNTER_DIGITS - 1;
const PLAIN = 23;
const CLOCK = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{8}(?:\+[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{8})?$/u;
const DEVICE = /^[0-9a-z]{8}$/u;

export const isClock = (text: unknown): text is Clock => typeof text === 'string' && CLOCK.test(text);
export const isDeviceId = (text: unknown): text is DeviceId => typeof text === 'string' && DEVICE.test(text);

/** Milliseconds since 1970 of a stamp. */
export const msOf = (clock: Clock): number => parseInt(clock.slice(0, MS_DIGITS), 36);
export const counterOf = (clock: Clock): number =>
  parseInt(clock.slice(MS_DIGITS + 1, MS_DIGITS + 1 + COUNTER_DIGITS), 36);
export const deviceOf = (clock: Clock): DeviceId => clock.slice(15, PLAIN) as DeviceId;
export const isMended = (clock: Clock): boolean => clock.length > PLAIN;

/** Writes a stamp. `ms` whole and not negative; a counter that is full moves on to the next millisecond. */
export function clockOf(ms: number, counter: number, device: DeviceId): Clock {
  const over = counter > MOST_COUNTS;
  const time = Math.max(0, Math.floor(over ? ms + 1 : ms));
  const digits = time.toString(36).padStart(MS_DIGITS, '0');
  return `${digits}-${(over ? 0 : counter).toString(36).padStart(COUNTER_DIGITS, '0')}-${device}` as Clock;
}

export const firstClock = (device: DeviceId): Clock => clockOf(0, 0, device);

const follow = (ms: number, last: Clock, device: DeviceId): Clock =>
  ms > msOf(last) ? clockOf(ms, 0, device) : clockOf(msOf(last), counterOf(last) + 1, device);

/** The clock's next stamp. `now` is the wall time in milliseconds; a wall clock that was set back does no harm. */
export const tick = (last: Clock, now: number): Clock => follow(now, last, deviceOf(last));

/**
 * The clock after it has seen another device's stamp. A stamp from the future orders as it says, but it does not drag this clock
 * further than a day beyond the wall time.
 */
export function receive(last: Clock, seen: Clock, now: number): Clock {
  const ms = Math.min(msOf(seen), now + DAY_MS);
  if (ms < msOf(last)) return last;
  const counter = ms === msOf(seen) ? counterOf(seen) : 0;
  const other = clockOf(ms, counter, deviceOf(last));
  return other > last ? other : last;
}

export interface Stamp {
  /** What the edit carries. */
  readonly at: Clock;
  /** The device's clock after the edit, to be kept. */
  readonly clock: Clock;
}

/**
 * Stamps an edit so that it comes after everything it replaces (`floor`: the newest stamp of the record), even where that is from the
 * future: the edit must count, yet the device's own clock stays near the wall time.
 */
export function stampEdit(last: Clock, now: number, floor: Clock | null): Stamp {
  const next = tick(last, now);
  if (floor === null || next > floor) return { at: next, clock: next };
  const at = clockOf(msOf(floor), counterOf(floor) + 1, deviceOf(last));
  return { at, clock: msOf(at) <= now + DAY_MS ? at : next };
}

/** The stamp right after `after`, ordered among its like by `original`. */
export const mendedClock = (after: Clock, original: Clock): Clock =>
  `${after.slice(0, PLAIN)}+${original.slice(-PLAIN)}` as Clock;

/** A stamp between `clock` and every stamp that a device gives later, but before what is mended after it. */
export function clockAfter(clock: Clock): Clock {
  if (!isMended(clock)) return mendedClock(clock, firstClock('00000000' as DeviceId));
  const original = clock.slice(-PLAIN) as Clock;
  return mendedClock(clock, clockOf(msOf(original), counterOf(original) + 1, deviceOf(original)));
}

export const later = (a: Clock, b: Clock): Clock => (a > b ? a : b);
