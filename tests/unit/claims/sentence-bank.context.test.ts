import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { falseAlarms, readBank, scoreBank } from '../../fixtures/sentence-bank';

const FACETS = [
  'infiltration',
  'infiltration.when',
  'warrant',
  'warrant.response',
  'retaliation',
  'attacks.daily',
  'concern',
  'caseload',
  'members',
  'seat',
  'incident.when',
  'disclosure.when',
  'statement.when',
];

test('dev', () => {
  const out: string[] = [];
  const errors: string[] = [];
  for (const lang of ['en', 'fr']) {
    for (const facet of FACETS) {
      const all = readBank(lang, facet);
      const row = (['odd', 'even'] as const).map((half) => {
        const score = scoreBank(
          lang,
          facet,
          all.filter((line) => line.half === half),
        );
        if (half === 'odd' || process.env['EVEN'])
          for (const { line, said } of score.wrong)
            errors.push(
              `${lang} ${facet} [${line.value} ${line.certainty}] ${line.sentence}\n      => ${said.map((c) => `${c.facet}=${c.value}/${c.certainty}`).join(' ')}`,
            );
        const by = new Map<string, [number, number]>();
        if (half === 'even')
          for (const value of new Set(all.map((l) => l.value))) {
            const s = scoreBank(
              lang,
              facet,
              all.filter((l) => l.half === half && l.value === value),
            );
            by.set(value, [s.found, s.wanted]);
          }
        const detail =
          by.size > 1 && by.size < 8 ? ' (' + [...by].map(([v, [f, w]]) => `${v} ${f}/${w}`).join(', ') + ')' : '';
        return `${half} ${score.found}/${score.wanted} ${((100 * score.found) / score.wanted).toFixed(0)}% cert ${score.certain}/${score.found}${detail}`;
      });
      out.push(`${lang} ${facet}: ${row.join(' | ')}`);
    }
    const none = readBank(lang, 'none.context');
    for (const half of ['odd', 'even'] as const) {
      const lines = none.filter((l) => l.half === half);
      const alarms = falseAlarms(lang, FACETS, lines);
      out.push(`${lang} none ${half}: silent ${lines.length - alarms.length}/${lines.length}`);
      if (half === 'odd')
        for (const { line, said } of alarms)
          errors.push(
            `${lang} NONE ${line.sentence} => ${said.map((c) => `${c.facet}=${c.value}/${c.certainty}`).join(' ')}`,
          );
    }
  }
  writeFileSync('/tmp/ctx/figures.txt', out.join('\n') + '\n');
  writeFileSync('/tmp/ctx/errors.txt', errors.join('\n') + '\n');
  expect(1).toBe(1);
});
