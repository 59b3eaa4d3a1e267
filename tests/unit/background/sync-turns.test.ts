import { expect, test } from 'vitest';
import { createTurns } from '../../../entrypoints/background/sync-turns';

interface World {
  setUp: string | null;
  readonly done: string[];
}

function turnsOf(world: World) {
  return createTurns<string>({ read: () => Promise.resolve(world.setUp), moved: () => undefined });
}

test('a round that waited works with the passphrase that was set meanwhile', async () => {
  const world: World = { setUp: 'the first', done: [] };
  const { withSetUp } = turnsOf(world);
  const changed = withSetUp(async () => {
    world.setUp = 'the second';
    return Promise.resolve();
  });
  const round = withSetUp(async (setUp) => Promise.resolve(world.done.push(setUp)));
  await Promise.all([changed, round]);
  expect(world.done).toEqual(['the second']);
});

test('a round that waited while the device was disconnected does nothing', async () => {
  const world: World = { setUp: 'the first', done: [] };
  const { withSetUp } = turnsOf(world);
  const left = withSetUp(async () => {
    world.setUp = null;
    return Promise.resolve();
  });
  const round = withSetUp(async (setUp) => Promise.resolve(world.done.push(setUp)));
  expect([await left, await round]).toEqual([undefined, null]);
  expect(world.done).toEqual([]);
});

test('turns come one after the other, though one of them fails', async () => {
  const world: World = { setUp: 'the first', done: [] };
  const { alone, isRunning } = turnsOf(world);
  const failed = alone(async () => {
    world.done.push('fails');
    return Promise.reject(new Error('no'));
  });
  const next = alone(async () => Promise.resolve(world.done.push('goes on')));
  await expect(failed).rejects.toThrow('no');
  await next;
  expect([world.done, isRunning()]).toEqual([['fails', 'goes on'], false]);
});
