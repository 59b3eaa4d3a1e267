import { expect, test } from 'vitest';
import { damagedOf, eventOf } from '../../../entrypoints/background/sync-told';
import type { RoundOutcome } from '../../../lib/sync/engine';
import type { DeviceId } from '../../../lib/sync/model/clock';
import type { Problem } from '../../../lib/sync/round/scan';

const problem = (n: number, fault: Problem['fault'] = { type: 'damaged', what: 'records' }): Problem => ({
  device: 'bbbbbbbb' as DeviceId,
  n,
  fault,
});
const done = (problems: readonly Problem[], shards = 0): RoundOutcome => ({
  type: 'done',
  plan: { added: [], changed: [], deleted: [], apply: [] } as never,
  published: { shards } as never,
  problems,
  behind: [] as never,
  bytesRead: 0,
});

test('a damage that lasts is one line in the log, a new one another', () => {
  const [one, other] = [problem(1), problem(2)];
  const known = damagedOf([one], 5);
  expect(eventOf(done([one]), 5, [])).toMatchObject({ at: 5, damaged: known });
  expect(eventOf(done([one]), 6, known)).toBeNull();
  expect(eventOf(done([one], 1), 7, known)).toMatchObject({ sent: 1, damaged: [] });
  expect(eventOf(done([one, other]), 8, known)).toMatchObject({ damaged: damagedOf([other], 8) });
});

test('what is missing as yet, or shut, is not damaged', () => {
  expect(damagedOf([problem(1, { type: 'missing' }), problem(0, { type: 'encrypted' } as never)], 5)).toEqual([]);
});

test('what is missing a day after its manifest was written is told: it is lost, or an old one lies in its place', () => {
  const missing = { ...problem(1, { type: 'missing' }), named: 1_000 };
  expect(damagedOf([missing], 1_000 + 3_600_000)).toEqual([]);
  expect(damagedOf([missing], 1_000 + 86_400_000)).toEqual(['d.bbbbbbbb.1']);
});
