import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../../lib/base/steps';
import { jsonInSteps } from '../../../lib/exchange/json/write-json';

test('JSON written in steps is what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(atOnce(jsonInSteps(value))).toBe(JSON.stringify(value, null, 2));
    }),
  );
  const holed = { a: undefined, b: [], c: {}, d: ['line\nbreak', undefined, { e: [{ f: undefined }] }] };
  expect(atOnce(jsonInSteps(holed))).toBe(JSON.stringify(holed, null, 2));
});

test('a long list is written in more than one step', () => {
  expect([...jsonInSteps({ list: Array.from({ length: 100 }, (_, at) => at) })].length).toBeGreaterThan(3);
});
