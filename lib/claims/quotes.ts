import type { Span } from './claim';

/** What may close a quotation, by what opened it. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"' };
/** German books and papers turn their guillemets inwards: »so«. The first of a text tells. */
const INWARDS: Readonly<Record<string, string>> = { ...CLOSERS, '«': '', '»': '«' };

/** Longest quotation that is believed, UTF-16 units; a longer one has lost its closing mark. */
const LONGEST = 2000;

/**
 * Stretches in quotation marks. A quotation may run over several paragraphs, each opened anew and only the last closed. Marks
 * that never close quote nothing.
 */
export function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  const closers = /[«»]/u.exec(text)?.[0] === '»' ? INWARDS : CLOSERS;
  for (let at = 0; at < text.length; at += 1) {
    const closer = closers[text.charAt(at)];
    if (!closer) continue;
    // Marks farther than any quotation reaches are not looked for: a text of opening marks costs no more than its length.
    const ahead = text.slice(at, at + LONGEST + 1);
    const place = (within: number): number => (within < 0 ? -1 : within + at);
    const line = at + endOfLine(ahead, 0);
    const closed = place(firstOf(ahead, closer, 1));
    const again = place(ahead.indexOf(text.charAt(at), 1));
    const runsOn = closer !== '"' && line < closed && again > line && again < closed;
    const end = runsOn ? line : closed;
    if (end < 0 || end > (closer === '"' ? line : at + LONGEST)) continue;
    found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}

/** Place of the first of `marks` from `from` on, or -1. */
function firstOf(text: string, marks: string, from: number): number {
  const places = Array.from(marks)
    .map((mark) => text.indexOf(mark, from))
    .filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
