import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../../lib/topic/claim-frame';
import type { Relation } from '../../../lib/relate/link';
import { spareDisputed } from '../../../lib/relate/spare-disputed';
import { facetsById } from '../../../lib/claims/find-claims';
import { icc } from '../../../lib/topic/icc';

const link = (claim: string, source: string, relation: Relation, said: readonly [string, Certainty]) => ({
  claim,
  source,
  relation,
  facet: 'data.compromised',
  value: said[0],
  certainty: said[1],
});
type L = ReturnType<typeof link>;

const facet = facetsById(icc).get('data.compromised');
const when = facetsById(icc).get('incident.when');
const of = (value: string, certainty: Certainty, links: readonly L[], about = facet) => {
  if (!about) throw new Error('no such facet');
  return { claim: { value, certainty }, facet: about, links };
};
const YES = ['yes', 'asserted'] as const;
const NO = ['no', 'asserted'] as const;
const OPEN = ['yes', 'unknown'] as const;

describe('conflicts that a text itself unsays', () => {
  test('another sentence of the article agrees with the claim and contradicts this one: no conflict', () => {
    const [first, second] = [[link('c1', 's', 'conflicts', NO)], [link('c1', 's', 'corroborates', NO)]];
    expect(spareDisputed([of(...YES, first), of(...NO, second)])).toEqual([[], second]);
  });

  test('another claim of the source agrees with the sentence and contradicts its own: no conflict', () => {
    const own = [link('c1', 's', 'conflicts', NO), link('c2', 's', 'corroborates', YES)];
    expect(spareDisputed([of(...YES, own)])).toEqual([[own[1]]]);
  });

  test('agreement that contradicts nothing unsays nothing', () => {
    const own = [link('c1', 's', 'conflicts', NO), link('c2', 's', 'firmer', OPEN)];
    expect(spareDisputed([of(...YES, own)])).toEqual([own]);
  });

  test('of dates any agreement does', () => {
    const own = [
      link('c1', 's', 'conflicts', ['2023-09-19', 'asserted']),
      link('c2', 's', 'firmer', ['2023-09', 'asserted']),
    ];
    expect(spareDisputed([of('2023-09-11/17', 'asserted', own, when)])).toEqual([[own[1]]]);
  });

  test('agreement with another source spares nothing', () => {
    const own = [link('c1', 's', 'conflicts', NO), link('c2', 'other', 'corroborates', YES)];
    expect(spareDisputed([of(...YES, own)])).toEqual([own]);
  });

  test('what nobody unsays stays', () => {
    const links = [[link('c1', 's', 'conflicts', NO)], [link('c1', 's', 'conflicts', NO)]];
    expect(spareDisputed(links.map((own) => of(...YES, own)))).toEqual(links);
  });
});
