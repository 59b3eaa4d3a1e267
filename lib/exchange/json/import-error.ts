/** Why a file could not be imported. `type` picks the words on the screen, `what` is the detail in English. */
export interface ImportError {
  readonly type:
    | 'empty'
    | 'too-large'
    | 'no-json'
    | 'too-deep'
    | 'too-long'
    | 'reserved-name'
    | 'newer-version'
    | 'bad-field'
    | 'unknown-format';
  /** "sources[3].source.url" or "line 4, column 7"; empty where the file as a whole is meant. */
  readonly place: string;
  readonly what: string;
}

export type PathPart = string | number;

/** A path as people write it: `sources[3].source.url`. */
export const placeOf = (path: readonly PathPart[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./u, '');

/** Names that mean the prototype of an object: refused as keys and as ids, wherever they stand. */
export const isReservedName = (name: string): boolean =>
  name === '__proto__' || name === 'constructor' || name === 'prototype';
