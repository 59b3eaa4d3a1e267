import type { Plugin } from 'vite';

const OTHER = /[^\p{ASCII}]/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/**
 * A script in letters of ASCII alone: the browser keeps such a script in half the room and reads it in less than half the time, and a
 * background that has just started is waited for. All others stand in strings and patterns, where an escape is the letter.
 */
export function toAscii(code: string): string {
  // A backslash before such a letter would take the escape's own.
  if (/(?<!\\)(?:\\\\)*\\[^\p{ASCII}]/u.test(code)) throw new Error('a letter beyond ASCII behind a backslash');
  return code.replace(OTHER, escaped);
}

/** Writes every script of the package in ASCII. */
export const asciiOnly = (): Plugin => ({
  name: 'ascii-only',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = toAscii(file.code);
    },
  },
});
