import type { Plugin } from 'vite';
import { condensePatterns } from './condense-patterns';

/** The files that hold one language's patterns as strings and nothing else. */
const VOCABULARY = /\/lib\/(?:topic\/icc\/concepts|claims\/cues)\/[a-z]{2}\.ts$/;

interface Told {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every string of the module, and where it stands. */
function stringsIn(node: unknown): Told[] {
  if (Array.isArray(node)) return node.flatMap(stringsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, start, end } = node as { type?: string; value?: unknown; start: number; end: number };
  if (type === 'Literal' && typeof value === 'string') return [{ start, end, text: value }];
  if (type === 'ImportDeclaration') return [];
  // A name before a colon is no pattern.
  return Object.entries(node).flatMap(([key, child]) => (key === 'key' ? [] : stringsIn(child)));
}

/** Writes the vocabulary into the bundle in fewer bytes: each list of patterns by one that finds the same. */
export const condenseVocabulary = (): Plugin => ({
  name: 'condense-vocabulary',
  apply: 'build',
  transform: {
    filter: { id: VOCABULARY },
    order: 'pre',
    handler(code) {
      let written = '';
      let at = 0;
      for (const { start, end, text } of stringsIn(this.parse(code, { lang: 'ts' })).toSorted(
        (a, b) => a.start - b.start,
      )) {
        written += `${code.slice(at, start)}${JSON.stringify(condensePatterns(text))}`;
        at = end;
      }
      return { code: written + code.slice(at), map: null };
    },
  },
});
