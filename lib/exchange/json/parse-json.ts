import type { Steps } from '../../base/steps';

/** UTF-16 units that are read before others have their turn. */
const SLICE = 100_000;
/** Lists and objects so far down are taken apart; what stands in them is read at once, one by one. */
const APART = 2;

const SPACE = /[\t\n\r ]*/y;
const SCALAR = /[^\t\n\r ,:[\]{}"]+/y;

interface Part {
  readonly value: unknown;
  /** Where the text goes on. */
  readonly end: number;
}

/**
 * Reads JSON in steps (as far as a file of records goes: a list, or an object of lists), with the same answer as `JSON.parse`. Null: it
 * is no JSON.
 */
export function* parseJson(text: string): Steps<{ readonly value: unknown } | null> {
  let turn = 0;
  function* read(at: number, depth: number): Generator<{ done: number; of: number }, Part | null> {
    const sign = text[at];
    if (depth >= APART || (sign !== '{' && sign !== '[')) return readWhole(text, at);
    const close = sign === '{' ? '}' : ']';
    const entries: (readonly [string, unknown])[] = [];
    const items: unknown[] = [];
    let next = endOf(SPACE, text, at + 1);
    for (let first = true; text[next] !== close || !first; first = false) {
      const name = sign === '{' ? readName(text, next) : null;
      if (sign === '{' && !name) return null;
      const part: Part | null = yield* read(name?.end ?? next, depth + 1);
      if (!part) return null;
      if (name) entries.push([name.value, part.value]);
      else items.push(part.value);
      next = endOf(SPACE, text, part.end);
      if (next - turn >= SLICE) {
        turn = next;
        yield { done: next, of: text.length };
      }
      if (text[next] === close) break;
      if (text[next] !== ',') return null;
      next = endOf(SPACE, text, next + 1);
    }
    return { value: sign === '{' ? Object.fromEntries(entries) : items, end: next + 1 };
  }
  const part = yield* read(endOf(SPACE, text, 0), 0);
  return part && endOf(SPACE, text, part.end) === text.length ? part : null;
}

/** The name of a field, and where its value begins. */
function readName(text: string, at: number): { readonly value: string; readonly end: number } | null {
  const name = text[at] === '"' ? readWhole(text, at) : null;
  const colon = name ? endOf(SPACE, text, name.end) : -1;
  return name && text[colon] === ':' ? { value: String(name.value), end: endOf(SPACE, text, colon + 1) } : null;
}

/** The engine reads the value; here only its end is found. */
function readWhole(text: string, at: number): Part | null {
  const sign = text[at];
  const end =
    sign === '"'
      ? endOfString(text, at)
      : sign === '{' || sign === '['
        ? endOfContainer(text, at)
        : endOf(SCALAR, text, at);
  if (end <= at) return null;
  try {
    return { value: JSON.parse(text.slice(at, end)) as unknown, end };
  } catch {
    return null;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset behind the closing quotation mark; -1 where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.codePointAt(at - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return -1;
}

/** The offset behind the bracket that closes the one at `start`, whatever its kind: what does not fit the engine refuses. */
function endOfContainer(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    // Signs are single units, and a half of a pair is none of them.
    // oxlint-disable-next-line unicorn/prefer-code-point
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = endOfString(text, at) - 1;
      if (at < 0) return -1;
    } else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
