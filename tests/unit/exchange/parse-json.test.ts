import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../lib/base/steps';
import { parseJson } from '../../../lib/exchange/json/parse-json';

const engine = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};
const ours = (text: string): { readonly value: unknown } | null => {
  const read = atOnce(parseJson(text));
  return read && { value: read.value };
};

describe('JSON in steps', () => {
  test('is what the engine reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, '\t'), (json, indent) => {
        const text = `\n${JSON.stringify(JSON.parse(json), null, indent)} `;
        expect(ours(text)).toEqual(engine(text));
      }),
    );
  });

  test('is none where the engine finds none', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '"\\""',
      '1',
      '-',
      'true',
      ' ',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const text = signs.join('');
        expect(ours(text)).toEqual(engine(text));
      }),
      { numRuns: 3_000 },
    );
    for (const text of [
      '',
      ' ',
      '[1,]',
      '{"a":1,}',
      '[1 2]',
      '{"a" 1}',
      '{a:1}',
      '[[}]]',
      '[[1]}',
      '1 2',
      '"\n"',
      '{"a":[{"b":1}}',
    ])
      expect(ours(text), text).toEqual(engine(text));
  });

  test('keeps names of the prototype as names, and of two alike the last', () => {
    const text = '{"__proto__": {"a": 1}, "b": 1, "b": 2}';
    const { value } = ours(text) ?? {};
    expect(Object.keys(value as object)).toEqual(['__proto__', 'b']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value).toMatchObject({ b: 2 });
  });

  test('has others take their turn in a long text', () => {
    const text = JSON.stringify({
      sources: Array.from({ length: 2_000 }, (_, at) => ({ at, words: 'x'.repeat(500) })),
    });
    const steps = [...parseJson(text)];
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.every(({ done, of }) => done <= of)).toBe(true);
  });
});
