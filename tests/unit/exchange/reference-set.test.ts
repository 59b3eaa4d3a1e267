import { describe, expect, test } from 'vitest';
import { parseReferenceSet, serialiseReferenceSet } from '../../../lib/exchange/reference-set';
import { shippedSet } from '../../../lib/topic/icc/references';

const written = serialiseReferenceSet(shippedSet);
const broken = (
  change: (set: { sources: { source: Record<string, unknown>; claims: Record<string, unknown>[] }[] }) => void,
): string => {
  const set = JSON.parse(written) as never;
  change(set);
  return JSON.stringify(set);
};

describe('reference set file', () => {
  test('reading what was written gives the same set', () => {
    const read = parseReferenceSet(written);
    expect(read.ok && read.value.sources).toEqual(shippedSet.sources);
    expect(read.ok && read.value.origins).toEqual(shippedSet.origins);
  });

  test.each([
    ['no JSON', '{', '', /no JSON/],
    ['another file', '{"format":"x"}', 'format', /./],
    [
      'a script address',
      broken((set) => (set.sources[1]!.source['url'] = 'javascript:alert(1)')),
      'sources[1].source.url',
      /http/,
    ],
    [
      'a date that is none',
      broken((set) => (set.sources[0]!.source['published'] = '2023-13')),
      'sources[0].source.published',
      /no day/,
    ],
    [
      'an unknown certainty',
      broken((set) => (set.sources[0]!.claims[0]!['certainty'] = 'sure')),
      'sources[0].claims[0].certainty',
      /./,
    ],
    ['an unknown field', broken((set) => (set.sources[0]!.source['rank'] = 1)), 'sources[0].source.rank', /./],
    [
      'a reserved name',
      broken((set) => (set.sources[0]!.claims[0]!['facet'] = '__proto__')),
      'sources[0].claims[0].facet',
      /reserved/,
    ],
  ])('%s is refused with its place', (_, content, place, what) => {
    const read = parseReferenceSet(content);
    expect(read.ok).toBe(false);
    if (!read.ok) {
      expect(read.error.place).toBe(place);
      expect(read.error.what).toMatch(what);
    }
  });
});
