import { trimSpan } from '../../lib/language/sentences';

/** Edited copies of an article, made by a seeded editor that keeps account of where every word has gone. */

export type Random = () => number;

/** Mulberry32: the same seed, the same copies, on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);
export const pick = <T>(random: Random, items: readonly T[]): T => items[below(random, items.length)] as T;

/** A word, or the characters between two words. */
interface Piece {
  text: string;
  /** Offsets into the original; null for what the editor wrote. */
  readonly origin: readonly [number, number] | null;
  /** Other words than the original's, or none any more. */
  changed: boolean;
  mistyped: boolean;
}
type Sentence = Piece[];
type Block = Sentence[];

export interface EditedCopy {
  readonly text: string;
  /** Where the words of a span of the original stand now. */
  readonly truthOf: (start: number, end: number) => Truth;
}

/**
 * `kept`: the words are there, but for typing. `reworded`: the sentence is there with other words, or a few words of it were
 * mistyped: under 20 characters a mistyped word may be another. `gone`: it was cut.
 */
export type Truth =
  | { readonly type: 'kept' | 'reworded'; readonly start: number; readonly end: number }
  | { readonly type: 'gone' };

/** Cuts a text into blocks, sentences and pieces; `sentences` are spans of the whole text, in order. */
function toBlocks(text: string, sentences: readonly { start: number; end: number }[]): Block[] {
  const blocks: Block[] = [];
  let last = 0;
  for (const { start, end } of sentences.map((span) => trimSpan(text, span))) {
    const pieces: Sentence = [];
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
      const from = start + match.index;
      pieces.push({ text: match[0], origin: [from, from + match[0].length], changed: false, mistyped: false });
    }
    if (blocks.length === 0 || text.slice(last, start).includes('\n')) blocks.push([pieces]);
    else (blocks.at(-1) as Block).push(pieces);
    last = end;
  }
  return blocks;
}

const FILLERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'This article has been updated with a statement that reached us after the first edition.',
    'Several readers wrote to us about the queue at the gate.',
    'A spokesman said on Friday that the work would go on through the weekend.',
    'The company said it was sorry for the trouble.',
    'Two other firms in the region reported a similar failure in 2024.',
    'Our correspondent was on the spot.',
  ],
  fr: [
    'Cet article a été mis à jour avec une déclaration reçue après la première édition.',
    'Plusieurs lecteurs nous ont écrit au sujet de la file à l’entrée.',
    'Un porte-parole a indiqué vendredi que les travaux se poursuivraient tout le week-end.',
    'L’hôpital dit regretter la gêne occasionnée.',
    'Deux autres établissements de la région avaient connu une panne semblable en 2024.',
    'Notre correspondante était sur place.',
  ],
};
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'meanwhile officials quickly confirmed released different workers building regional publicly'.split(' '),
  fr: 'cependant rapidement confirmé publié autres salariés bâtiment régional ouvertement aussitôt'.split(' '),
};
/** Words the editor leaves alone when he mistypes: a wrong number or *not* is another statement, and short words are other words. */
const STATED = new Set(
  `not never none nobody without jamais aucun aucune personne sans rien zero two three four five six seven eight nine ten eleven twelve
  deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt cent mille million millions euros first second third half once
  twice more less most least before after above below until since moins plus avant après depuis première premier deuxième troisième
  today yesterday tomorrow hier demain may might
  january february march april may june july august september october november december
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche`.split(
    /\s+/,
  ),
);

const isWord = ({ text }: Piece): boolean => /^\p{L}/u.test(text);
const madeUp = (text: string): Sentence => [{ text, origin: null, changed: true, mistyped: false }];

export interface CopyOptions {
  readonly text: string;
  readonly sentences: readonly { start: number; end: number }[];
  readonly lang: string;
  readonly random: Random;
}

type Editor = (blocks: Block[], options: CopyOptions) => void;

const anyBlock = (blocks: readonly Block[], random: Random): number => below(random, blocks.length);
function anySentence(
  blocks: readonly Block[],
  random: Random,
): { block: Block; at: number; sentence: Sentence } | null {
  const block = blocks[anyBlock(blocks, random)];
  if (!block || block.length === 0) return null;
  const at = below(random, block.length);
  return { block, at, sentence: block[at] as Sentence };
}
const filler = ({ lang, random }: CopyOptions): Sentence => madeUp(pick(random, FILLERS[lang] ?? FILLERS.en ?? []));

function mistype(text: string, random: Random): string {
  const at = 1 + below(random, text.length - 2);
  const rest = text.slice(at + 1);
  switch (below(random, 4)) {
    case 0:
      return text.slice(0, at) + rest;
    case 1:
      return text.slice(0, at) + text.charAt(at) + text.charAt(at) + rest;
    case 2:
      return text.slice(0, at) + rest.charAt(0) + text.charAt(at) + rest.slice(1);
    default:
      return text.length < 6 ? text : text.slice(0, at) + pick(random, 'aeinrst'.split('')) + rest;
  }
}

const typing: Editor = (blocks, { random }) => {
  const sentence = anySentence(blocks, random)?.sentence;
  const words = sentence?.filter(
    (piece) =>
      piece.origin &&
      isWord(piece) &&
      piece.text.length >= 4 &&
      !piece.mistyped &&
      !piece.changed &&
      !STATED.has(piece.text.toLowerCase()),
  );
  if (!words || words.length === 0) return;
  const word = pick(random, words);
  word.text = mistype(word.text, random);
  word.mistyped = true;
};

const moveBlock: Editor = (blocks, { random }) => {
  const [block] = blocks.splice(anyBlock(blocks, random), 1);
  if (block) blocks.splice(anyBlock(blocks, random), 0, block);
};
const insertBlock: Editor = (blocks, options) => {
  blocks.splice(
    anyBlock(blocks, options.random),
    0,
    options.random() < 0.5 ? [filler(options)] : [filler(options), filler(options)],
  );
};
const cutBlock: Editor = (blocks, { random }) => {
  if (blocks.length > 4) blocks.splice(anyBlock(blocks, random), 1);
};
const splitBlock: Editor = (blocks, { random }) => {
  const at = anyBlock(blocks, random);
  const block = blocks[at];
  if (block && block.length > 1) blocks.splice(at, 1, block.slice(0, 1), block.slice(1));
};
const mergeBlocks: Editor = (blocks, { random }) => {
  const at = 1 + anyBlock(blocks, random);
  const [one, two] = [blocks[at], blocks[at + 1]];
  if (one && two) blocks.splice(at, 2, [...one, ...two]);
};
const cutSentence: Editor = (blocks, { random }) => {
  const chosen = anySentence(blocks, random);
  if (chosen && chosen.block.length > 1) chosen.block.splice(chosen.at, 1);
};
const insertSentence: Editor = (blocks, options) => {
  const chosen = anySentence(blocks, options.random);
  chosen?.block.splice(chosen.at, 0, filler(options));
};

/** Other words in place of up to a third of a sentence's. */
const reword: Editor = (blocks, { random, lang }) => {
  const words = anySentence(blocks, random)?.sentence.filter((piece) => piece.origin && isWord(piece)) ?? [];
  const most = Math.max(1, Math.floor(words.length / 3));
  for (let times = 1 + below(random, most); times > 0 && words.length > 0; times -= 1) {
    const word = pick(random, words);
    word.text = pick(random, OTHER_WORDS[lang] ?? OTHER_WORDS.en ?? []);
    word.changed = true;
  }
};

function otherDigits(text: string, random: Random): string {
  const changed = text.replaceAll(/\d/g, (digit) => String((Number(digit) + 1 + below(random, 8)) % 10));
  return changed === text ? `${text}1` : changed;
}
/** New figures, the words around them unchanged. */
const updateNumbers: Editor = (blocks, { random }) => {
  const numbers = blocks.flat(2).filter((piece) => piece.origin && /^\d/.test(piece.text));
  if (numbers.length === 0) return;
  const number = pick(random, numbers);
  number.text = otherDigits(number.text, random);
  number.changed = true;
};
/** The contrary, by one word. */
const negate: Editor = (blocks, { random, lang }) => {
  const words = anySentence(blocks, random)?.sentence.filter((piece) => piece.origin && isWord(piece)) ?? [];
  if (words.length < 4) return;
  const word = words[1 + below(random, words.length - 2)] as Piece;
  word.text += lang === 'fr' ? ' jamais' : ' not';
  word.changed = true;
};

/** The sentence once more elsewhere, with other figures or a negation: the trap for whoever matches by likeness. */
const decoy: Editor = (blocks, { random, lang }) => {
  const sentence = anySentence(blocks, random)?.sentence;
  if (!sentence) return;
  const text = sentence.map((piece) => piece.text).join('');
  const twisted = /\d/.test(text)
    ? otherDigits(text, random)
    : text.replace(/ (\p{L}+) /u, lang === 'fr' ? ' $1 jamais ' : ' $1 not ');
  if (twisted !== text) blocks.splice(anyBlock(blocks, random), 0, [madeUp(twisted)]);
};

const swapAll =
  (from: RegExp, to: string): Editor =>
  (blocks) => {
    for (const piece of blocks.flat(2)) piece.text = piece.text.replaceAll(from, to);
  };
const curly: Editor = (blocks) => {
  for (const piece of blocks.flat(2))
    piece.text = piece.text
      .replaceAll(/(^|\s)"/g, '$1“')
      .replaceAll('"', '”')
      .replaceAll("'", '’');
};
const shout: Editor = (blocks) => {
  for (const piece of blocks[0]?.flat() ?? []) piece.text = piece.text.toUpperCase();
};

/** Edits, and how often a copy has each: at most that many times, or with that likelihood. */
const EDITORS: readonly (readonly [Editor, number])[] = [
  [typing, 6],
  [moveBlock, 2],
  [insertBlock, 3],
  [cutBlock, 2],
  [splitBlock, 1],
  [mergeBlocks, 1],
  [cutSentence, 2],
  [insertSentence, 2],
  [reword, 2],
  [updateNumbers, 2],
  [negate, 1],
  [decoy, 0.3],
];
const TYPOGRAPHY: readonly Editor[] = [
  curly,
  swapAll(/[“”]|« ?| ?»/g, '"'),
  swapAll(/’/g, "'"),
  swapAll(/ ([:;!?%»])/g, '\u202F$1'),
  swapAll(/[\u00A0\u202F]/g, ' '),
  swapAll(/ — /g, ' – '),
  swapAll(/œ/g, 'oe'),
  shout,
];

/** One edited copy. */
export function editCopy(options: CopyOptions): EditedCopy {
  const { random } = options;
  const blocks = toBlocks(options.text, options.sentences);
  for (const [edit, most] of EDITORS)
    for (let times = Math.floor(random() * (most + 1)); times > 0; times -= 1) edit(blocks, options);
  for (const edit of TYPOGRAPHY) if (random() < 0.3) edit(blocks, options);
  return print(blocks.filter((block) => block.length > 0));
}

interface Printed {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

function print(blocks: readonly Block[]): EditedCopy {
  let text = '';
  const printed: Printed[] = [];
  blocks.forEach((block, at) => {
    if (at > 0) text += '\n\n';
    block.forEach((sentence, at) => {
      if (at > 0) text += ' ';
      for (const piece of sentence) {
        printed.push({ piece, start: text.length, end: text.length + piece.text.length });
        text += piece.text;
      }
    });
  });
  return { text, truthOf: (start, end) => truthOf(printed, start, end) };
}

const SHORT = 20;

function truthOf(printed: readonly Printed[], start: number, end: number): Truth {
  const own = printed.filter(({ piece: { origin } }) => origin && origin[0] < end && origin[1] > start);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return { type: 'gone' };
  const isKept =
    own.every(({ piece }) => !piece.changed) && (end - start >= SHORT || !own.some(({ piece }) => piece.mistyped));
  return { type: isKept ? 'kept' : 'reworded', start: first.start, end: last.end };
}
