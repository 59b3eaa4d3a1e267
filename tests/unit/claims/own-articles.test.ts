import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTextPage } from '../../../lib/exchange/text-page';
import { analyse } from '../../../lib/relate/analyse';
import { icc } from '../../../lib/topic/icc';
import { readGold } from '../../../scripts/evaluate/gold';
import { certaintyMet, layOver, stateOf, valueMet } from '../../../scripts/evaluate/score-claims';

const FOLDER = 'tests/fixtures/articles';

/** Floors a little under what was measured when the fixtures were written: a change that falls below has lost something. */
test('the engine finds what our own articles say', async () => {
  const gold = await readGold(FOLDER);
  const files = [...new Set(gold.map((row) => row.file))];
  expect(files.length).toBeGreaterThanOrEqual(4);
  const cells = files.flatMap((file) => {
    const read = parseTextPage(readFileSync(join(FOLDER, file), 'utf8'));
    if (!read.ok) throw new Error(`${file}: ${read.error.message}`);
    const { detection, claims } = analyse(read.value, icc, null);
    expect(`${file} ${detection.state} ${detection.event}`).toBe(`${file} about icc-2023`);
    return layOver(
      file,
      read.value.text,
      gold.filter((row) => row.file === file),
      claims,
    );
  });
  const wanted = cells.filter((cell) => cell.gold.length > 0);
  const met = wanted.filter((cell) => stateOf(cell) === 'met');
  const found = cells.filter((cell) => cell.claims.length > 0);
  expect(met.length / found.length, 'precision').toBeGreaterThanOrEqual(0.95);
  expect(met.length / wanted.length, 'recall').toBeGreaterThanOrEqual(0.92);
  expect(met.filter(valueMet).length / met.length, 'value').toBeGreaterThanOrEqual(0.97);
  expect(met.filter(certaintyMet).length / met.length, 'certainty').toBeGreaterThanOrEqual(0.95);
});
