import { diffWords as diff } from 'diff';

/** A stretch of words that both texts have, or only the kept one, or only the found one. */
export interface WordChange {
  readonly type: 'same' | 'kept-only' | 'found-only';
  readonly text: string;
}

/** Beyond that many differing words the two are shown whole: a list of single words would explain nothing. */
const MOST_CHANGES = 600;

/**
 * What differs between the words of a note and the words the page has now, in reading order. The `same` and `found-only` stretches
 * joined are `found`; with `kept-only` in place of `found-only` they hold the words of `kept`, white space aside.
 */
export function diffWords(kept: string, found: string): WordChange[] {
  const changes = diff(kept, found, { maxEditLength: MOST_CHANGES });
  if (!changes)
    return [
      { type: 'kept-only', text: kept },
      { type: 'found-only', text: found },
    ];
  return changes.map(({ added, removed, value }) => ({
    type: added ? 'found-only' : removed ? 'kept-only' : 'same',
    text: value,
  }));
}
