import { describe, expect, test } from 'vitest';
import { tallyReanchor } from '../../../scripts/bench/reanchor';

describe('passages of edited articles', () => {
  const tally = tallyReanchor({ copies: 300, seed: 7 });

  test('are found again where their words still stand', () => {
    expect(tally.kept).toBeGreaterThan(2000);
    expect(tally.found / tally.kept).toBeGreaterThanOrEqual(0.98);
  });

  test('are never painted on other words', () => {
    expect(tally.misses.filter(({ type }) => type === 'misplaced')).toEqual([]);
  });
});
