/** A stretch of words that both texts have, or only the kept one, or only the found one. */
export interface WordChange {
  readonly type: 'same' | 'kept-only' | 'found-only';
  readonly text: string;
}

/** What differs between the words of a note and the words the page has now: all between their common beginning and end. */
export function diffWords(kept: string, found: string): WordChange[] {
  const [a, b] = [kept.split(/(?<=\s)/u), found.split(/(?<=\s)/u)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const changes: WordChange[] = [
    { type: 'same', text: b.slice(0, head).join('') },
    { type: 'kept-only', text: a.slice(head, a.length - tail).join('') },
    { type: 'found-only', text: b.slice(head, b.length - tail).join('') },
    { type: 'same', text: b.slice(b.length - tail).join('') },
  ];
  return changes.filter(({ text }) => text !== '');
}
