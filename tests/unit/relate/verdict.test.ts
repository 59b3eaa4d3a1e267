import { expect, test } from 'vitest';
import type { Relation } from '../../../lib/relate/link';
import { verdictOf } from '../../../lib/relate/verdict';

test.each<[Relation[], string]>([
  [[], 'unmatched'],
  [['conflicts'], 'conflicting'],
  [['conflicts', 'conflicts'], 'conflicting'],
  [['conflicts', 'firmer'], 'mixed'],
  [['conflicts', 'corroborates'], 'mixed'],
  [['corroborates', 'firmer', 'weaker'], 'corroborated'],
  [['firmer', 'firmer', 'weaker'], 'firmer'],
  [['weaker'], 'weaker'],
  [['firmer', 'weaker'], 'mixed'],
])('%j adds up to %s', (relations, verdict) => {
  expect(verdictOf(relations.map((relation) => ({ relation })))).toBe(verdict);
});
