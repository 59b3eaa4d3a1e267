import { assert, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../../lib/anchor/describe-span';

describe('describeSpan', () => {
  test('keeps the words, 32 characters on each side and the offsets', () => {
    const text = `${'a'.repeat(40)}HERE${'b'.repeat(40)}`;
    expect(describeSpan(text, { start: 40, end: 44 })).toEqual({
      exact: 'HERE',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
      start: 40,
      end: 44,
    });
  });

  test('keeps less at the ends of the text', () => {
    expect(describeSpan('one two', { start: 0, end: 3 })).toEqual({
      exact: 'one',
      prefix: '',
      suffix: ' two',
      start: 0,
      end: 3,
    });
  });

  test('its parts stand in the text one after the other and hold no half character', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 120 }), nat(120), nat(120), (text, a, b) => {
        const { exact, prefix, suffix, start, end } = describeSpan(text, {
          start: Math.min(a, b),
          end: Math.max(a, b),
        });
        return (
          text.startsWith(prefix + exact + suffix, start - prefix.length) &&
          text.slice(start, end) === exact &&
          [exact, prefix, suffix].every((part) => part.isWellFormed())
        );
      }),
    );
  });
});
