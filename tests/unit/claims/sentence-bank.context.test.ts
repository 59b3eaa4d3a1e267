import { expect, test } from 'vitest';
import { falseAlarms, readBank, scoreBank } from '../../fixtures/sentence-bank';

/** The banks of the context facets and of the dates, with the least share of their sentences that must be found. */
const FLOORS = {
  infiltration: 0.9,
  'infiltration.when': 0.8,
  warrant: 0.92,
  'warrant.response': 0.9,
  retaliation: 0.92,
  'attacks.daily': 0.9,
  concern: 0.92,
  caseload: 0.85,
  members: 0.9,
  seat: 0.8,
  'incident.when': 0.9,
  'disclosure.when': 0.9,
  'statement.when': 0.9,
} as const;

const LANGUAGES = ['en', 'fr'];
const facets = Object.keys(FLOORS);
/** Both languages are compiled within the first test. */
const WITH_COMPILING = { timeout: 60_000 };

test.for(LANGUAGES)('sentences on the context and on dates are found (%s)', WITH_COMPILING, (lang) => {
  for (const [facet, floor] of Object.entries(FLOORS)) {
    const score = scoreBank(lang, facet, readBank(lang, facet));
    expect(score.found / score.wanted, `${lang} ${facet}: found`).toBeGreaterThanOrEqual(floor);
    expect(score.certain / score.found, `${lang} ${facet}: certainty`).toBeGreaterThanOrEqual(0.93);
  }
});

test.for(LANGUAGES)('near misses stay silent (%s)', WITH_COMPILING, (lang) => {
  const lines = readBank(lang, 'none.context');
  expect(1 - falseAlarms(lang, facets, lines).length / lines.length).toBeGreaterThanOrEqual(0.95);
});
