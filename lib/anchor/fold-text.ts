/** A text as it is compared: typography and case levelled, with the place each character came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the character it came from begins and ends in the original. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What one character stands for: quotes and dashes straight, ligatures apart. What is not listed is decomposed and lowered. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...pairs('“”„‟«»″', '"'),
  ...pairs('‘’‚‛‹›ʼʹ′`´', "'"),
  ...pairs('‐‑‒–—―−', '-'),
  ...pairs('\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E', ''),
  ...Object.entries({ '…': '...', œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae', ß: 'ss', ẞ: 'ss', ς: 'σ' }),
  ...Object.entries({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }),
]);

function pairs(characters: string, meant: string): [string, string][] {
  return Array.from(characters, (character) => [character, meant]);
}

/** French typography puts a space before these, and within guillemets; English does not. */
const CLINGS_LEFT = new Set('!?:;,.%»');
const CLINGS_RIGHT = '«';

function meantBy(character: string): string {
  const known = MEANT.get(character);
  return known ?? character.normalize('NFD').toLowerCase();
}

/** Levels typography, white space and case. Never changes a letter, digit or accent into another. */
export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  const put = (folded: string, start: number, end: number): void => {
    for (let unit = 0; unit < folded.length; unit += 1) {
      parts.push(folded.charAt(unit));
      starts.push(start);
      ends.push(end);
    }
  };
  let glued = false;
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    if (/\s/u.test(character)) {
      if (!glued && parts.length > 0 && parts.at(-1) !== ' ') put(' ', at, end);
    } else {
      if (CLINGS_LEFT.has(character) && parts.at(-1) === ' ') {
        parts.pop();
        starts.pop();
        ends.pop();
      }
      put(meantBy(character), at, end);
      glued = character === CLINGS_RIGHT;
    }
    at = end;
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** First unit of the folded text that came from `offset` of the original or from after it. */
export function foldedOffset({ starts }: FoldedText, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
