/** Where a text stops being JSON. Lines and columns count from 1, columns in UTF-16 units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or end' | 'end of file';

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[\t\n\r ]*/y;
const HEX = /[\dA-Fa-f]{4}/y;

/**
 * Finds the first fault of a text that is no JSON (RFC 8259), null if it is JSON. Engines word their own errors differently
 * and often without a line. Goes through the text once and keeps its own stack, so that depth cannot exhaust the engine's.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'end of file' : 'comma or end');
  for (;;) {
    at = endOf(SPACE, text, at);
    const sign = text[at];
    if (sign === undefined) return expected === 'end of file' ? null : faultAt(text, at, expected);
    const inside = open.at(-1);
    const closes = sign === (inside === '{' ? '}' : ']') && inside !== undefined;
    if (closes && (expected === 'comma or end' || expected === 'name or }' || expected === 'value or ]')) {
      open.pop();
      expected = afterValue();
      at += 1;
    } else if (expected === 'comma or end' && sign === ',') {
      expected = inside === '{' ? 'name' : 'value';
      at += 1;
    } else if (expected === 'colon' && sign === ':') {
      expected = 'value';
      at += 1;
    } else if ((expected === 'name' || expected === 'name or }') && sign === '"') {
      const end = endOfString(text, at);
      if (end < 0) return faultAt(text, -end, 'end of string');
      expected = 'colon';
      at = end;
    } else if (expected === 'value' || expected === 'value or ]') {
      if (sign === '{' || sign === '[') {
        open.push(sign);
        expected = sign === '{' ? 'name or }' : 'value or ]';
        at += 1;
        continue;
      }
      const end = sign === '"' ? endOfString(text, at) : endOf(SCALAR, text, at);
      if (end < 0) return faultAt(text, -end, 'end of string');
      if (end === at) return faultAt(text, at, expected);
      expected = afterValue();
      at = end;
    } else return faultAt(text, at, expected);
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset after the closing quotation mark; where the string is wrong, that offset below zero. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -at;
    if (code !== 0x5c) continue;
    at += 1;
    const escape = text[at] ?? '';
    if (escape === 'u') {
      if (endOf(HEX, text, at + 1) !== at + 5) return -at;
      at += 4;
    } else if (escape === '' || !'"\\/bfnrt'.includes(escape)) return -at;
  }
  return -text.length;
}

function faultAt(text: string, at: number, expected: string): JsonFault {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const found = at >= text.length ? 'the file ends' : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return { line, column: at - lineStart + 1, what: `${expected} expected, ${found} found` };
}
