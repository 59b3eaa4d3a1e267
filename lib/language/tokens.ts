/** One word or number of a text, folded for comparison, with its place. */
export interface Token {
  /** Lower case, accents and ligatures resolved. */
  readonly text: string;
  /** UTF-16 offsets into the text that was read, end excluded. */
  readonly start: number;
  readonly end: number;
}

/** Lower case without accents; `œ` and `æ` as two letters, `ß` as `ss`. Length may change: never use it for offsets. */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** Words and numbers of `text`, in order. Apostrophes and hyphens part words: `l’attaque` is `l attaque`, `e-mail` is `e mail`. */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const start = offset + match.index;
    tokens.push({ text: foldWord(match[0]), start, end: start + match[0].length });
  }
  return tokens;
}
