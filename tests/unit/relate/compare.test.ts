import { describe, expect, test } from 'vitest';
import { compareClaims, type Comparable } from '../../../lib/relate/compare';
import { CERTAINTIES, type Certainty } from '../../../lib/topic/claim-frame';
import { iccFacets } from '../../../lib/topic/icc/facets';
import type { Facet } from '../../../lib/topic/topic';

const facet = (id: string): Facet => {
  const found = iccFacets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no facet ${id}`);
  return found;
};
const side = (id: string, said: string, more: Partial<Comparable> = {}): Comparable => {
  const [value = '', certainty = 'asserted'] = said.split(' ');
  return { event: 'icc-2023', facet: id, value, certainty: certainty as Certainty, published: '2023-10-20', ...more };
};
const relation = (id: string, article: string, source: string, more: Partial<Comparable> = {}): string =>
  compareClaims(side(id, article), side(id, source, more), facet(id))?.relation ?? 'none';

describe('compareClaims', () => {
  // facet, article, source, relation
  test.each([
    ['disclosure.when', '2023-09-19', '2023-09-25/30', 'conflicts'],
    ['disclosure.when', '2023-09-19', '2023-09', 'corroborates'],
    ['incident.when', '2023-09-11/17', '2023-09-14/17', 'corroborates'],
    ['incident.when', '2023-09', '2023-10-20', 'none'],
    ['incident.outcome', 'intrusion', 'attempt-only', 'conflicts'],
    ['incident.outcome', 'intrusion possible', 'attempt-only', 'conflicts'],
    ['incident.outcome', 'intrusion unknown', 'attempt-only', 'none'],
    ['incident.motive', 'espionage', 'espionage likely', 'firmer'],
    ['incident.motive', 'espionage likely', 'espionage', 'weaker'],
    ['incident.motive', 'espionage possible', 'espionage likely', 'corroborates'],
    ['incident.motive', 'espionage', 'espionage denied', 'conflicts'],
    ['data.compromised', 'yes denied', 'yes unknown', 'none'],
    ['data.compromised', 'yes possible', 'yes unknown', 'firmer'],
    ['data.compromised', 'yes possible', 'no', 'conflicts'],
    ['attribution', 'russia', 'nobody-named unknown', 'firmer'],
    ['attribution', 'nobody-named unknown', 'russia possible', 'weaker'],
    ['attribution', 'russia possible', 'criminals', 'none'],
    ['attribution', 'russia', 'criminals', 'conflicts'],
    ['attribution', 'russia', 'state', 'corroborates'],
    ['attribution', 'unclaimed', 'nobody-named unknown', 'none'],
    ['incident.method', 'undisclosed', 'malware', 'none'],
    ['response', 'immediate-measures+host-state-help', 'host-state-help', 'corroborates'],
    ['response', 'immediate-measures', 'external-experts', 'none'],
    ['disinformation', 'expected', 'suffered', 'conflicts'],
    ['impact.operations', 'continued likely', 'disrupted', 'none'],
    ['impact.operations', 'continued', 'disrupted', 'conflicts'],
    ['impact.operations', 'continued+disrupted', 'disrupted', 'corroborates'],
    ['infiltration.when', '2022-04', '2022-06', 'none'],
    ['infiltration', 'near-success', 'worked-there', 'conflicts'],
    ['infiltration', 'near-success', 'barred', 'none'],
    ['warrant', 'putin+2023-03', '2023-03', 'corroborates'],
    ['caseload', '17', '18', 'conflicts'],
    ['investigation', 'dutch-criminal', 'dutch-authorities', 'corroborates'],
  ])('%s: %s beside %s → %s', (id, article, source, expected) => {
    expect(relation(id, article, source)).toBe(expected);
  });

  test('numbers of texts three months apart do not exclude each other', () => {
    expect(relation('caseload', '17', '18', { published: '2024-06-01' })).toBe('none');
    expect(relation('caseload', '17', '18', { published: null })).toBe('none');
  });

  test('events are never compared with each other, but for context', () => {
    expect(relation('incident.outcome', 'intrusion', 'attempt-only', { event: 'icc-2025' })).toBe('none');
    expect(relation('warrant', 'putin', 'putin', { event: 'icc-2025' })).toBe('corroborates');
  });

  test('seen from the other side, firmer and weaker change places and the rest stays', () => {
    const mirror: Readonly<Record<string, string>> = { firmer: 'weaker', weaker: 'firmer' };
    for (const one of iccFacets) {
      const values =
        one.kind === 'choice' || one.kind === 'presence' ? Object.keys(one.values) : ['2023-09-19', '2023-09'];
      for (const a of values) {
        for (const b of values) {
          for (const ca of CERTAINTIES) {
            for (const cb of CERTAINTIES) {
              const there = relation(one.id, `${a} ${ca}`, `${b} ${cb}`);
              const back = relation(one.id, `${b} ${cb}`, `${a} ${ca}`);
              expect(back, `${one.id} ${a} ${ca} ${b} ${cb}`).toBe(mirror[there] ?? there);
            }
          }
        }
      }
    }
  });
});
