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
  const next = placesIn(text);
  for (let at = 0; at < text.length; at += 1) {
    const closer = closers[text.charAt(at)];
    if (!closer) continue;
    const line = next('\n', at);
    const closed = Math.min(...Array.from(closer, (mark) => next(mark, at + 1)));
    if (closed === text.length || closed > (closer === '"' ? Math.min(line, at + LONGEST) : at + LONGEST)) continue;
    const again = next(text.charAt(at), at + 1);
    const runsOn = line < closed && again > line && again < closed;
    const end = runsOn ? line : closed;
    found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}

/**
 * Where a mark stands next from a place on; the text's length where it does not. Places are asked for in rising order and each
 * mark is remembered, so that a text of opening marks costs no more than its length.
 */
function placesIn(text: string): (mark: string, from: number) => number {
  const known = new Map<string, number>();
  return (mark, from) => {
    const last = known.get(mark);
    if (last !== undefined && last >= from) return last;
    const place = text.indexOf(mark, from);
    const found = place < 0 ? text.length : place;
    known.set(mark, found);
    return found;
  };
}
