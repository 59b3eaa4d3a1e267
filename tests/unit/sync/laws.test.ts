import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesToText, textToBytes } from '../../../lib/sync/base91';
import {
  DAY_MS,
  clockOf,
  firstClock,
  isClock,
  msOf,
  receive,
  stampEdit,
  tick,
  type DeviceId,
} from '../../../lib/sync/model/clock';
import { createRecord, deleteRecord, editRecord, mendRecord } from '../../../lib/sync/model/edit';
import { mergeRecord } from '../../../lib/sync/model/merge';
import { isLive, versionsOf, type SyncRecord } from '../../../lib/sync/model/record';
import { parseRecord } from '../../../lib/sync/model/record-schema';
import { recordsToText, textToRecords } from '../../../lib/sync/shards/columns';
import { bucketOf, holds } from '../../../lib/sync/shards/hash';
import { clock, DEVICES, stateOf, states } from './arbitraries';

const [A, B] = DEVICES as [DeviceId, DeviceId, DeviceId];
const three = (all: readonly SyncRecord[]): [SyncRecord, SyncRecord, SyncRecord] =>
  all as [SyncRecord, SyncRecord, SyncRecord];

describe('merge', () => {
  test('commutes', () => {
    fc.assert(
      fc.property(states, (all) => {
        const [a, b] = three(all);
        expect(mergeRecord(a, b)).toEqual(mergeRecord(b, a));
      }),
    );
  });
  test('associates', () => {
    fc.assert(
      fc.property(states, (all) => {
        const [a, b, c] = three(all);
        expect(mergeRecord(mergeRecord(a, b), c)).toEqual(mergeRecord(a, mergeRecord(b, c)));
      }),
      { numRuns: 1000 },
    );
  });
  test('repeats harmlessly', () => {
    fc.assert(
      fc.property(states, (all) => {
        const [a, b] = three(all);
        const once = mergeRecord(a, b);
        expect(mergeRecord(once, b)).toEqual(once);
        expect(mergeRecord(once, once)).toEqual(once);
      }),
    );
  });
  test('keeps every field, of kinds and names it does not know too, unless a newer deletion takes it', () => {
    fc.assert(
      fc.property(states, (all) => {
        const [a, b] = three(all);
        const merged = mergeRecord(a, b);
        for (const name of new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])) {
          const newest = [a, b]
            .flatMap((each) => each.fields[name]?.at ?? [])
            .sort()
            .at(-1) as string;
          if (merged.deleted === null || newest > merged.deleted) expect(merged.fields[name]?.at).toBe(newest);
        }
      }),
    );
  });
});

describe('deletion', () => {
  const at = (ms: number, device = A) => clockOf(ms, 0, device);
  const made = createRecord({ kind: 'note', id: 'n' }, { text: 'one', url: 'u' }, at(1));
  test('wins over older edits and loses to later ones', () => {
    const deleted = deleteRecord(made, at(5));
    expect(isLive(mergeRecord(deleted, editRecord(made, { url: 'v' }, { at: at(4, B) })))).toBe(false);
    expect(isLive(mergeRecord(deleted, editRecord(made, { url: 'v' }, { at: at(6, B) })))).toBe(true);
  });
  test('a record that was deleted there and edited later here returns whole', () => {
    const edited = editRecord(made, { url: 'v' }, { at: at(6, B) });
    const mended = mendRecord(edited, mergeRecord(edited, deleteRecord(made, at(5))));
    expect(Object.fromEntries(Object.entries(mended.fields).map(([name, { value }]) => [name, value]))).toEqual({
      text: 'one',
      url: 'v',
    });
    const later = mergeRecord(mended, editRecord(made, { text: 'two' }, { at: at(6, A) }));
    expect(later.fields['text']?.value).toBe('two');
  });
});

describe('two texts of one note', () => {
  const note = createRecord({ kind: 'note', id: 'n' }, { text: 'first' }, clockOf(1, 0, A));
  const mine = editRecord(note, { text: 'mine' }, { at: clockOf(2, 0, A) });
  const theirs = editRecord(note, { text: 'theirs' }, { at: clockOf(3, 0, B) });
  const texts = (record: SyncRecord): unknown[] => {
    const text = record.fields['text'];
    return text ? versionsOf(text).map(({ value }) => value) : [];
  };
  test('are both kept when neither writer knew of the other', () => {
    expect(texts(mergeRecord(mine, theirs))).toEqual(['theirs', 'mine']);
  });
  test('become one by an edit that saw both', () => {
    const resolved = editRecord(mergeRecord(mine, theirs), { text: 'both' }, { at: clockOf(4, 0, A) });
    expect(texts(mergeRecord(mergeRecord(mine, resolved), theirs))).toEqual(['both']);
  });
  test('stay two when the edit was begun before the other came', () => {
    const edited = editRecord(
      mergeRecord(mine, theirs),
      { text: 'more' },
      { at: clockOf(5, 0, A), over: [clockOf(2, 0, A)] },
    );
    expect(texts(edited)).toEqual(['more', 'theirs']);
  });
});

describe('the clock', () => {
  test('orders its stamps, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 41 })), (walls) => {
        let last = firstClock(A);
        for (const wall of walls) {
          const next = tick(last, wall);
          expect(isClock(next) && next > last).toBe(true);
          last = next;
        }
      }),
    );
  });
  test('is dragged by a stamp from the future by a day at most, and an edit of that record still counts', () => {
    const now = 1_780_000_000_000;
    const future = clockOf(now + 400 * DAY_MS, 3, B);
    const seen = receive(clockOf(now, 0, A), future, now);
    expect(msOf(seen)).toBeLessThanOrEqual(now + DAY_MS);
    const stamp = stampEdit(seen, now, future);
    expect(stamp.at > future).toBe(true);
    expect(msOf(stamp.clock)).toBeLessThanOrEqual(now + DAY_MS);
  });
  test('comes after all it has seen of the last day', () => {
    fc.assert(
      fc.property(clock, clock, (mine, other) => {
        expect(receive(mine, other, 20) >= other.slice(0, 14)).toBe(true);
      }),
    );
  });
});

describe('shards', () => {
  test('give back the records that were put in', () => {
    const many = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom('note', 'source', 'kind-of-later').chain(stateOf),
        fc.string({ minLength: 1, maxLength: 8 }),
      ),
      { selector: ([, id]) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(many, (all) => {
        const records = all
          .filter(([, id]) => parseRecord({ kind: 'k', id, fields: {}, deleted: null }))
          .map(([state, id]) => ({ ...state, id }))
          .filter(({ fields, deleted }) => Object.keys(fields).length > 0 || deleted !== null);
        const read = textToRecords(recordsToText(records));
        const byId = (list: readonly SyncRecord[] | null) => [...(list ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(read)).toEqual(byId(records));
      }),
    );
  });
  test('read nothing out of hostile text', () => {
    for (const text of [
      '',
      '[]x',
      '{}',
      '[["aaaaaaaa"],["note",["__proto__"],["a"],"1",[[1]],[]]]',
      '[["x"],[]]',
      '[[],["n",["t"],["a"],"1.0.5",[[1]],[]]]',
    ])
      expect(textToRecords(text)).toBeNull();
  });
  test('every record has one place at every depth', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const bucket = bucketOf(key);
        for (const depth of [0, 1, 5]) {
          const numbers = Array.from({ length: 2 ** depth }, (_, i) => 2 ** depth + i);
          expect(numbers.filter((n) => holds(n, bucket))).toHaveLength(1);
        }
      }),
    );
  });
  test('bytes as text come back, and grow by less than a quarter', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect([...(textToBytes(bytesToText(bytes)) ?? [])]).toEqual([...bytes]);
      }),
    );
    expect(JSON.stringify(bytesToText(new Uint8Array(1300).fill(255))).length).toBeLessThan(1300 * 1.25);
  });
});
