import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/claims/claim';
import { icc } from '../../../lib/topic/icc';
import type { GoldRow } from '../../../scripts/evaluate/gold';
import { errorKind, layOver } from '../../../scripts/evaluate/score-claims';
import { allRelations, onlyIn, relationFigures, type Side } from '../../../scripts/evaluate/score-relations';

const TEXT = 'The court was hacked last week. Nobody knows by whom. The court was hacked last week.';
const row = (prefix: string, facet: string, value: string, certainty: GoldRow['certainty'] = 'asserted'): GoldRow => ({
  file: 'a.txt',
  prefix,
  facet,
  value,
  certainty,
  event: 'icc-2023',
});
const claim = (
  quote: string,
  facet: string,
  value: string | null,
  certainty: Claim['certainty'] = 'asserted',
): Claim => {
  const start = TEXT.indexOf(quote);
  const span = { start, end: start + quote.length };
  const reason = { rule: 'HACKED', cue: null, countedFrom: null };
  return { ...span, quote, event: 'icc-2023', facet, value, certainty, attribution: null, words: span, reason };
};
const kinds = (rows: readonly GoldRow[], claims: readonly Claim[]): (string | null)[] =>
  layOver('a.txt', TEXT, rows, claims).map(errorKind);

describe('how claims are scored', () => {
  test.each([
    ['the same parts in any order are met', 'e-mail-down+website-down', 'website-down+e-mail-down', null],
    ['more parts than asked for are met', 'e-mail-down', 'website-down+e-mail-down', null],
    ['a part that lacks is a wrong value', 'e-mail-down+website-down', 'website-down', 'wrong value'],
    ['an interval written otherwise is the same', '2023-09-11/17', '2023-09-11/2023-09-17', null],
    ['an open date is a wrong value', '2023-09-11/17', null, 'wrong value'],
  ])('%s', (_, gold, found, kind) => {
    expect(kinds([row('Nobody', 'impact.systems', gold)], [claim('Nobody knows', 'impact.systems', found)])).toEqual([
      kind,
    ]);
  });

  test('what is not found, found beside, or held too surely is told apart', () => {
    const gold = [row('Nobody', 'attribution', 'nobody-named', 'unknown')];
    expect(kinds(gold, [])).toEqual(['missed']);
    expect(kinds([], [claim('Nobody knows', 'attribution', 'russia')])).toEqual(['extra']);
    expect(kinds(gold, [claim('Nobody knows', 'attribution', 'nobody-named')])).toEqual(['wrong certainty']);
    expect(kinds(gold, [claim('Nobody knows', 'data.compromised', 'yes')])).toEqual(['missed', 'extra']);
  });

  test('a sentence that is repeated counts once', () => {
    const gold = [row('The court', 'incident.outcome', 'intrusion')];
    const found = claim('The court was hacked', 'incident.outcome', 'intrusion');
    const again = { ...found, start: TEXT.lastIndexOf('The court'), end: TEXT.length };
    expect(kinds(gold, [found, again])).toEqual([null]);
  });
});

describe('how relations are scored', () => {
  const side = (file: string, lang: string, value: string): Side => ({
    file,
    lang,
    claims: [
      {
        event: 'icc-2023',
        facet: 'disclosure.when',
        value,
        certainty: 'asserted',
        published: '2023-09-20',
        why: 'rule X',
      },
    ],
  });
  const gold = [side('a', 'en', '2023-09-19'), side('b', 'en', '2023-09-19'), side('c', 'fr', '2023-09-19')];
  const should = allRelations(gold, icc, 'labels');

  test('pairs of one language and of two are counted apart', () => {
    expect(relationFigures(should, should, 'all')['corroborates']).toMatchObject({
      expected: 6,
      precision: 1,
      recall: 1,
    });
    expect(relationFigures(should, should, 'within')['corroborates']?.expected).toBe(2);
    expect(relationFigures(should, should, 'across')['corroborates']?.expected).toBe(4);
    expect(relationFigures(should, should, 'all')['conflicts']).toMatchObject({ expected: 0, recall: null });
  });

  test('an error in one language is seen across, and told with what led to it', () => {
    const does = allRelations([...gold.slice(0, 2), side('c', 'fr', '2023-09-25')], icc, 'engine');
    expect(relationFigures(should, does, 'within')['all']).toMatchObject({ precision: 1, recall: 1 });
    expect(relationFigures(should, does, 'across')['all']).toMatchObject({
      expected: 4,
      found: 4,
      right: 0,
      recall: 0,
    });
    expect(onlyIn(does, should)[0]).toMatchObject({
      relation: 'conflicts',
      pairing: 'across',
      because: '2023-09-19/asserted (rule X) beside 2023-09-25/asserted (rule X)',
    });
    expect(onlyIn(should, does)).toHaveLength(4);
  });
});
