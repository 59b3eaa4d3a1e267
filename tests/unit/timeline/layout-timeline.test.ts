import { expect, test } from 'vitest';
import { layoutTimeline } from '../../../components/timeline/layout-timeline';
import { addDays } from '../../../lib/base/calendar';
import { facetsById } from '../../../lib/claims/find-claims';
import { buildTimeline } from '../../../lib/relate/timeline';
import { icc } from '../../../lib/topic/icc';
import { storedSource } from '../../fixtures/stored-source';

/** Piles of sources that say the same, so many of them a day. */
function pilesOf(sources: number, perDay: number) {
  const facet = facetsById(icc).get('incident.outcome');
  if (!facet) throw new Error('no such facet');
  const said = Array.from({ length: sources }, (_, at) => {
    const claim = { event: 'icc-2023', facet: facet.id, value: 'intrusion' };
    const one = storedSource(`s${at}`, null, claim);
    return { ...one, source: { ...one.source, published: addDays('2020-01-01', Math.floor(at / perDay)) } };
  });
  const timeline = buildTimeline({
    facet,
    event: 'icc-2023',
    sources: said.map(({ source }) => source),
    claims: said.flatMap(({ claims }) => claims),
  });
  const measure = (text: string): number => text.length * 6;
  const labelOf = () => ({ name: 'Name', more: '' });
  const options = {
    width: 700,
    labelOf,
    measureName: measure,
    measureMore: measure,
    article: null,
    saysIn: () => false,
  };
  return layoutTimeline(timeline, options).lanes.flatMap(({ piles }) => piles);
}

test('the count of a pile that has room is written', () => {
  expect(pilesOf(40, 40).filter(({ counted }) => counted).length).toBeGreaterThan(0);
});

test('in a crowd no count runs into the next', () => {
  const piles = pilesOf(9000, 5);
  expect(piles.some(({ marks, counted }) => marks.length > 1 && !counted)).toBe(true);
  const half = (marks: readonly unknown[]): number => String(marks.length).length * 3;
  for (const row of Map.groupBy(piles, ({ y }) => y).values()) {
    const counted = row.filter((pile) => pile.counted).sort((a, b) => a.x - b.x);
    for (const [at, pile] of counted.entries()) {
      const before = counted[at - 1];
      if (before) expect(before.x + half(before.marks)).toBeLessThan(pile.x - half(pile.marks));
    }
  }
});
