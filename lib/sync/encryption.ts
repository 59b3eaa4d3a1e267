import type { RoundOutcome } from './engine';

/** The passphrases of one place, as they are kept; `K` stands for one. */
export interface Passphrases<K> {
  /** Null while the place is not encrypted. */
  readonly current: K | null;
  /** Those before it, newest first: what other devices have not written anew yet can still be read. */
  readonly former: readonly K[];
  /** Whether items in the clear are still believed: only on the way from unencrypted to encrypted. */
  readonly readPlain: boolean;
}

const MOST_FORMER = 3;

/**
 * The reader sets a passphrase, changes it, or (null) switches encryption off. The round after it writes all items of this device anew
 * and removes those it no longer needs; what others wrote stays as it is, is still read, and is theirs to write anew. A device that has
 * not changed yet fails with `encrypted`, `not-encrypted` or `wrong-passphrase` and writes nothing until it is told the same.
 */
export const changeEncryption = <K>(
  { current, former, readPlain }: Passphrases<K>,
  next: K | null,
): Passphrases<K> => ({
  current: next,
  former: [...(current === null ? [] : [current]), ...former].slice(0, MOST_FORMER),
  readPlain: next !== null && (current === null || readPlain),
});

/** To be kept after each round: once no device writes in the clear any more, nothing in the clear is believed. */
export const settleEncryption = <K>(passphrases: Passphrases<K>, outcome: RoundOutcome): Passphrases<K> =>
  passphrases.readPlain && outcome.type === 'done' && outcome.behind.length === 0
    ? { ...passphrases, readPlain: false }
    : passphrases;
