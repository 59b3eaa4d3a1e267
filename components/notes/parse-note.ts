import { safeUrl } from '../../lib/exchange/address/web-address';

/** Short Markdown as data: what a note may hold. Anything else stays the text it is. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'em'; readonly children: readonly Inline[] }
  /** http(s) only. */
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly type: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'quote'; readonly lines: readonly (readonly Inline[])[] };

type LineKind = 'paragraph' | 'bullets' | 'numbers' | 'quote';

interface Line {
  readonly kind: LineKind;
  readonly text: string;
}

function readLine(line: string): Line {
  const text = line.trim();
  if (text.startsWith('- ') || text.startsWith('* ')) return { kind: 'bullets', text: text.slice(2).trim() };
  const number = /^\d{1,3}[.)] /u.exec(text)?.[0];
  if (number) return { kind: 'numbers', text: text.slice(number.length).trim() };
  if (text.startsWith('>')) return { kind: 'quote', text: text.slice(1).trim() };
  return { kind: 'paragraph', text };
}

/** Reads a note. Lines of one kind that follow each other are one block; a blank line ends it. */
export function parseNote(source: string): Block[] {
  const groups: { kind: LineKind; lines: string[] }[] = [];
  let open = false;
  for (const raw of source.split('\n')) {
    const { kind, text } = readLine(raw);
    if (text === '') {
      open = false;
      continue;
    }
    const last = groups.at(-1);
    if (open && last?.kind === kind) last.lines.push(text);
    else groups.push({ kind, lines: [text] });
    open = true;
  }
  return groups.map(({ kind, lines }) => toBlock(kind, lines.map(parseInline)));
}

function toBlock(kind: LineKind, lines: readonly (readonly Inline[])[]): Block {
  if (kind === 'bullets' || kind === 'numbers') return { type: 'list', ordered: kind === 'numbers', items: lines };
  return { type: kind, lines };
}

/** Marks inside marks, at most so deep. */
const DEEPEST = 4;

const MARKS = [
  ['**', 'strong'],
  ['__', 'strong'],
  ['*', 'em'],
  ['_', 'em'],
] as const;

interface Piece {
  readonly node: Inline;
  readonly end: number;
}

/** Reads the marks of one line. Every mark is looked for once; one that never closes is text. */
export function parseInline(text: string, depth = 0): Inline[] {
  const out: Inline[] = [];
  const unclosed = new Set<string>();
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const piece = depth < DEEPEST ? pieceAt(text, at, depth, unclosed) : null;
    if (!piece) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    if (plain !== '') out.push({ type: 'text', text: plain });
    plain = '';
    out.push(piece.node);
    at = piece.end;
  }
  if (plain !== '') out.push({ type: 'text', text: plain });
  return out;
}

function pieceAt(text: string, at: number, depth: number, unclosed: Set<string>): Piece | null {
  const char = text.charAt(at);
  if (char === '[') return namedLink(text, at, depth, unclosed);
  if (char === 'h') return bareLink(text, at);
  if (char !== '*' && char !== '_') return null;
  for (const [mark, type] of MARKS) {
    if (!text.startsWith(mark, at) || unclosed.has(mark)) continue;
    const from = at + mark.length;
    const to = text.indexOf(mark, from);
    if (to < 0) unclosed.add(mark);
    else if (isMarked(text, at, from, to, mark))
      return { node: { type, children: parseInline(text.slice(from, to), depth + 1) }, end: to + mark.length };
  }
  return null;
}

/** Marks stand at the edges of words: `snake_case` and `2 * 3` are text. */
function isMarked(text: string, at: number, from: number, to: number, mark: string): boolean {
  if (to === from || /\s/u.test(text.charAt(from)) || /\s/u.test(text.charAt(to - 1))) return false;
  const inWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
  return !mark.startsWith('_') || (!inWord(text.charAt(at - 1)) && !inWord(text.charAt(to + mark.length)));
}

function namedLink(text: string, at: number, depth: number, unclosed: Set<string>): Piece | null {
  if (unclosed.has(']')) return null;
  const close = text.indexOf(']', at);
  if (close < 0) unclosed.add(']');
  if (close <= at + 1 || text.charAt(close + 1) !== '(' || unclosed.has(')')) return null;
  const end = text.indexOf(')', close);
  if (end < 0) unclosed.add(')');
  const url = end < 0 ? null : safeUrl(text.slice(close + 2, end).trim());
  if (url === null) return null;
  return { node: { type: 'link', url, children: parseInline(text.slice(at + 1, close), depth + 1) }, end: end + 1 };
}

function bareLink(text: string, at: number): Piece | null {
  if (!text.startsWith('http://', at) && !text.startsWith('https://', at)) return null;
  let end = at;
  while (end < text.length && !/[\s<>"]/u.test(text.charAt(end))) end += 1;
  while (/[.,;:!?)\]'*_]/u.test(text.charAt(end - 1))) end -= 1;
  const words = text.slice(at, end);
  const url = safeUrl(words);
  return url === null ? null : { node: { type: 'link', url, children: [{ type: 'text', text: words }] }, end };
}

/** A note without its marks, for a list or for plain text. */
export function plainNote(source: string): string {
  const words = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return node.text;
        const inner = words(node.children);
        return node.type === 'link' && inner !== node.url ? `${inner} (${node.url})` : inner;
      })
      .join('');
  return parseNote(source)
    .map((block) => (block.type === 'list' ? block.items : block.lines).map(words).join('\n'))
    .join('\n');
}
