import * as v from 'valibot';
import { isClock, type Clock } from './clock';
import { normalised } from './merge';
import { versionsOf, type Json, type SyncRecord } from './record';

/** Limits of what a shard may bring in. */
export const LONGEST_ID = 400;
export const MOST_FIELDS = 64;
export const LONGEST_VALUE = 65_536;
const MOST_VERSIONS = 64;
const RESERVED = /^(?:__proto__|constructor|prototype)$/u;

/** Names that would reach an object's prototype. */
export const isReserved = (text: string): boolean => RESERVED.test(text);

const name = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((text) => !isReserved(text), 'this name is reserved'),
  );
const clock = v.custom<Clock>(isClock, 'no clock');
const json = v.custom<Json>((value) => JSON.stringify(value)?.length <= LONGEST_VALUE, 'too long a value');
const version = v.object({ value: json, at: clock });
const state = v.pipe(
  v.object({
    value: json,
    at: clock,
    also: v.exactOptional(v.pipe(v.array(version), v.maxLength(MOST_VERSIONS))),
    gone: v.exactOptional(v.pipe(v.array(clock), v.maxLength(MOST_VERSIONS))),
  }),
  // An edit replaces what is older than itself: without this a hostile field could hide all its versions.
  v.check(({ at, also, gone }) => {
    const shown = versionsOf({ value: null, at, ...(also ? { also } : {}) }).map((each) => each.at);
    return (gone ?? []).every((each) => each < at && !shown.includes(each)) && shown.every((each) => each <= at);
  }, 'no order among the versions'),
);
const record = v.object({
  kind: v.pipe(
    name(40),
    v.check((text) => !text.includes('/'), 'no slash in a kind'),
  ),
  id: name(LONGEST_ID),
  fields: v.pipe(
    v.record(name(60), state),
    v.check((fields) => Object.keys(fields).length <= MOST_FIELDS, 'too many fields'),
  ),
  deleted: v.nullable(clock),
});

/** A record from outside; null for what is none. */
export function parseRecord(value: unknown): SyncRecord | null {
  const read = v.safeParse(record, value, { abortEarly: true });
  if (!read.success) return null;
  return normalised(read.output);
}
