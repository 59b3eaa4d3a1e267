import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../lib/relate/link';
import { spareDisputed } from '../../../lib/relate/spare-disputed';

const link = (claim: string, source: string, relation: Relation, facet = 'when') => ({
  claim,
  source,
  relation,
  facet,
});

describe('conflicts that a text itself unsays', () => {
  test('another sentence of the article agrees with the claim: no conflict', () => {
    const [first, second] = [[link('c1', 's', 'conflicts')], [link('c1', 's', 'corroborates')]];
    expect(spareDisputed([first, second])).toEqual([[], second]);
  });

  test('another claim of the source agrees with the sentence: no conflict', () => {
    const own = [link('c1', 's', 'conflicts'), link('c2', 's', 'weaker')];
    expect(spareDisputed([own])).toEqual([[link('c2', 's', 'weaker')]]);
  });

  test('agreement with another source, or on another facet, spares nothing', () => {
    const own = [
      link('c1', 's', 'conflicts'),
      link('c2', 'other', 'corroborates'),
      link('c3', 's', 'corroborates', 'who'),
    ];
    expect(spareDisputed([own])).toEqual([own]);
  });

  test('what nobody unsays stays', () => {
    const links = [[link('c1', 's', 'conflicts')], [link('c1', 's', 'conflicts')]];
    expect(spareDisputed(links)).toEqual(links);
  });
});
