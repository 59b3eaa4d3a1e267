import type { Bytes } from './transport';

/**
 * Bytes as text for places that count JSON: 13 bits in two of 91 characters, none of which JSON or Chromium's writer escapes (`"`, `\` and `<`
 * are left out). A seventh shorter than base 64.
 */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((char) => !'"\\<'.includes(char))
  .join('');
const VALUES = new Map(Array.from(ALPHABET, (char, i) => [char, i]));
const BASE = 91;
const BITS = 13;

export function bytesToText(bytes: Uint8Array): string {
  let [text, held, count] = ['', 0, 0];
  const write = (value: number): void => {
    text += `${ALPHABET[value % BASE] ?? ''}${ALPHABET[Math.floor(value / BASE)] ?? ''}`;
  };
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    if (count < BITS) continue;
    count -= BITS;
    write((held >> count) & 8191);
    held &= (1 << count) - 1;
  }
  if (count > 0) write((held << (BITS - count)) & 8191);
  return `${bytes.length.toString(36)} ${text}`;
}

/** Null for anything that `bytesToText` did not write. */
export function textToBytes(text: string): Bytes | null {
  const space = text.indexOf(' ');
  const length = parseInt(text.slice(0, space), 36);
  const units = (text.length - space - 1) / 2;
  if (!(length >= 0) || units !== Math.ceil((length * 8) / BITS)) return null;
  const bytes = new Uint8Array(length);
  let [held, count, at] = [0, 0, 0];
  for (let i = space + 1; i < text.length; i += 2) {
    const [low, high] = [VALUES.get(text[i] ?? ''), VALUES.get(text[i + 1] ?? '')];
    if (low === undefined || high === undefined || low + high * BASE > 8191) return null;
    held = (held << BITS) | (low + high * BASE);
    count += BITS;
    while (count >= 8 && at < length) {
      count -= 8;
      bytes[at++] = (held >> count) & 255;
    }
    held &= (1 << count) - 1;
  }
  return at === length ? bytes : null;
}
