import { describe, expect, test } from 'vitest';
import { falseAlarms, readBank, scoreBank } from '../../fixtures/sentence-bank';

const FACETS = [
  'incident.nature',
  'incident.scale',
  'incident.motive',
  'incident.aim',
  'incident.outcome',
  'incident.method',
  'data.compromised',
  'data.held',
  'data.remedy',
  'data.notify',
  'attribution',
];

/** A little under what was measured: least share found, and least share of these at the right certainty, in each half of a bank. */
const FLOORS = { odd: { found: 0.89, certain: 0.89 }, even: { found: 0.72, certain: 0.92 } } as const;

describe.each(['en', 'fr'])('what happened, who did it, what of the data, in sentences of our own (%s)', (lang) => {
  test.each(FACETS)('%s', (facet) => {
    const bank = readBank(lang, facet);
    for (const half of ['odd', 'even'] as const) {
      const { wanted, found, certain } = scoreBank(
        lang,
        facet,
        bank.filter((line) => line.half === half),
      );
      expect(found / wanted, `${half} lines found`).toBeGreaterThanOrEqual(FLOORS[half].found);
      expect(certain / found, `${half} lines at the right certainty`).toBeGreaterThanOrEqual(FLOORS[half].certain);
    }
  });

  test('near misses stay silent', () => {
    const bank = readBank(lang, 'none.what');
    expect(1 - falseAlarms(lang, FACETS, bank).length / bank.length).toBeGreaterThanOrEqual(0.95);
  });
});
