import fc from 'fast-check';
import { clockOf, type Clock, type DeviceId } from '../../../lib/sync/model/clock';
import { normalised } from '../../../lib/sync/model/merge';
import type { FieldState, SyncRecord } from '../../../lib/sync/model/record';

export const DEVICES = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as DeviceId[];

/** Few stamps, so that collisions are common. */
export const clock: fc.Arbitrary<Clock> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...DEVICES))
  .map(([ms, counter, device]) => clockOf(ms, counter, device));

const value = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 2 }),
);
const plain: fc.Arbitrary<FieldState> = fc.record({ value, at: clock });
/** What a field that keeps both may hold: replaced stamps are older than the newest version and none of the shown ones. */
const both: fc.Arbitrary<FieldState> = fc
  .tuple(
    fc.uniqueArray(fc.record({ value, at: clock }), { minLength: 1, maxLength: 3, selector: ({ at }) => at }),
    fc.array(clock),
  )
  .map(([versions, gone]) => {
    const [head = { value: null, at: clockOf(1, 0, DEVICES[0] as DeviceId) }, ...also] = versions.sort((a, b) =>
      a.at > b.at ? -1 : 1,
    );
    const hidden = [...new Set(gone)]
      .filter((at) => at < head.at && versions.every((each) => each.at !== at))
      .sort()
      .reverse();
    return { ...head, ...(also.length > 0 ? { also } : {}), ...(hidden.length > 0 ? { gone: hidden } : {}) };
  });

/** States of one record, as devices may hold them. */
export const stateOf = (kind: string): fc.Arbitrary<SyncRecord> =>
  fc
    .record(
      {
        text: kind === 'note' ? both : plain,
        title: plain,
        later: plain,
      },
      { requiredKeys: [] },
    )
    .chain((fields) => fc.option(clock).map((deleted) => normalised({ kind, id: 'r', fields, deleted })));
export const states = fc
  .constantFrom('note', 'source', 'kind-of-later')
  .chain((kind) => fc.array(stateOf(kind), { minLength: 3, maxLength: 3 }));
