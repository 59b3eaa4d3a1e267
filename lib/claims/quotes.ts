import type { Span } from './claim';

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** Longest quotation that is believed, UTF-16 units; a longer one has lost its closing mark. */
const LONGEST = 2000;

/**
 * Stretches in quotation marks. A quotation may run over several paragraphs, each opened anew and only the last closed. Marks
 * that never close quote nothing.
 */
export function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closer = CLOSERS[text.charAt(at)];
    if (!closer) continue;
    const line = endOfLine(text, at);
    const closed = text.indexOf(closer, at + 1);
    const again = text.indexOf(text.charAt(at), at + 1);
    const runsOn = closer !== '"' && line < closed && again > line && again < closed;
    const end = runsOn ? line : closed;
    if (end < 0 || end > (closer === '"' ? line : at + LONGEST)) continue;
    found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
