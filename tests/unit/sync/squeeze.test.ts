import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_SQUEEZED, squeeze, unsqueeze } from '../../../lib/sync/shards/squeeze';
import { hashText } from '../../../lib/sync/shards/hash';

const encoder = new TextEncoder();

test('any bytes come back as they went in', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(unsqueeze(squeeze(bytes, Infinity) ?? new Uint8Array())).toEqual(new Uint8Array(bytes));
    }),
    { numRuns: 15 },
  );
});

test('text comes back, much shorter, whatever its script', { timeout: 60_000 }, () => {
  for (const text of [
    'The court said that it was an attack. ',
    'La cour a confirmé l’attaque. ',
    'Суд подтвердил. ',
    '裁判所。',
  ]) {
    const bytes = encoder.encode(text.repeat(40));
    const squeezed = squeeze(bytes, Infinity);
    expect(squeezed?.length).toBeLessThan(bytes.length / 8);
    expect(unsqueeze(squeezed ?? new Uint8Array())).toEqual(bytes);
  }
});

test('one text always gives the same bytes: what one browser wrote another reads', () => {
  const squeezed = squeeze(encoder.encode('[["aaaaaaaa"],["note",["text"],["k3"],"0",[["été"]],[]]]'), Infinity);
  expect(hashText(squeezed ?? '')).toBe('6keh8dqp9q');
});

test('a body that would be too long is given up', () => {
  expect(squeeze(encoder.encode('0f9e8d7c6b5a'), 4)).toBeNull();
  expect(squeeze(new Uint8Array(MOST_SQUEEZED + 1), Infinity)).toBeNull();
});

test('hostile bytes give other text or none, never more than is allowed', { timeout: 60_000 }, () => {
  expect(unsqueeze(new Uint8Array())).toBeNull();
  expect(unsqueeze(Uint8Array.of(255, 255, 255, 1, 2, 3))).toBeNull();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(unsqueeze(Uint8Array.of(0, 1, ...bytes))?.length ?? 0).toBeLessThanOrEqual(511);
    }),
    { numRuns: 20 },
  );
});
