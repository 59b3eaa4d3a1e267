import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { toAscii } from '../../../scripts/build-steps/ascii-only';

test.each(['"é “œ” 😀"', '`l’attaque ${"ß"}…`', '/[À-ÿ]œ+/u.source.length', '/^😀$/u.test("😀")', String.raw`"\\é"`])(
  '%s means the same in ASCII',
  (code) => {
    const written = toAscii(code);
    expect(written).toMatch(/^\p{ASCII}*$/u);
    const run = (text: string): unknown => runInNewContext(text);
    if (!code.includes('source')) expect(run(written)).toBe(run(code));
  },
);

test('a letter behind a backslash is refused', () => {
  expect(() => toAscii(String.raw`"\é"`)).toThrow('backslash');
});
