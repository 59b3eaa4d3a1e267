import { expect, test } from 'vitest';
import { falseAlarms, readBank, scoreBank } from '../../fixtures/sentence-bank';

const FACETS = [
  'impact.systems',
  'impact.hearings',
  'impact.operations',
  'response',
  'forensics',
  'hardening',
  'victims.risk',
  'disinformation',
  'detection',
  'investigation',
  'incident.label',
];

/** Floors a little under what was measured; the even half was never looked at while the vocabulary was written. */
const FLOORS = { odd: 0.92, even: 0.85 } as const;

for (const lang of ['en', 'fr']) {
  for (const half of ['odd', 'even'] as const) {
    test(
      `${lang}: what stopped, what was done and who looks into it is found, ${half} lines`,
      { timeout: 60_000 },
      () => {
        const scores = FACETS.map((facet) =>
          scoreBank(
            lang,
            facet,
            readBank(lang, facet).filter((line) => line.half === half),
          ),
        );
        const sum = (count: (score: (typeof scores)[number]) => number): number =>
          scores.reduce((total, score) => total + count(score), 0);
        const found = sum((score) => score.found);
        expect(found / sum((score) => score.wanted), 'found').toBeGreaterThanOrEqual(FLOORS[half]);
        expect(sum((score) => score.certain) / found, 'certainty').toBeGreaterThanOrEqual(0.95);
      },
    );
  }

  test(`${lang}: near misses stay silent`, { timeout: 60_000 }, () => {
    const lines = readBank(lang, 'none.impact');
    expect(1 - falseAlarms(lang, FACETS, lines).length / lines.length).toBeGreaterThanOrEqual(0.9);
  });
}
