import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTextPage } from '../../../lib/exchange/text-page';
import { analyse } from '../../../lib/relate/analyse';
import { icc } from '../../../lib/topic/icc';
import { readGold } from '../../../scripts/evaluate/gold';
import { certaintyMet, layOver, stateOf, valueMet } from '../../../scripts/evaluate/score-claims';

const FOLDER = 'tests/fixtures/languages';
const gold = await readGold(FOLDER);
const files = [...new Set(gold.map((row) => row.file))];

/** Floors a little under what was measured when the fixtures were written: a change that falls below has lost something. */
describe.each(['es', 'de', 'nl', 'it', 'pt'])('our own articles in %s', (lang) => {
  const own = files.filter((file) => file.startsWith(`${lang}-`));

  test.each(own)('%s is about the event of its date, and in that language', (file) => {
    const read = parseTextPage(readFileSync(join(FOLDER, file), 'utf8'));
    if (!read.ok) throw new Error(`${file}: ${read.error.message}`);
    const analysis = analyse({ ...read.value, lang: null }, icc, null);
    expect(analysis).toMatchObject({ lang, supported: true, detection: { state: 'about' } });
    expect(analysis.detection.event).toBe(read.value.published?.startsWith('2025') ? 'icc-2025' : 'icc-2023');
  });

  test('claims', () => {
    const cells = own.flatMap((file) => {
      const read = parseTextPage(readFileSync(join(FOLDER, file), 'utf8'));
      if (!read.ok) throw new Error(`${file}: ${read.error.message}`);
      const rows = gold.filter((row) => row.file === file);
      return layOver(file, read.value.text, rows, analyse(read.value, icc, null).claims);
    });
    const wanted = cells.filter((cell) => cell.gold.length > 0);
    const met = wanted.filter((cell) => stateOf(cell) === 'met');
    const found = cells.filter((cell) => cell.claims.length > 0);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(met.length / found.length, 'precision').toBeGreaterThanOrEqual(0.94);
    expect(met.length / wanted.length, 'recall').toBeGreaterThanOrEqual(0.88);
    expect(met.filter(valueMet).length / met.length, 'value').toBeGreaterThanOrEqual(0.95);
    expect(met.filter(certaintyMet).length / met.length, 'certainty').toBeGreaterThanOrEqual(0.95);
  });
});
