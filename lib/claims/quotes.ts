import type { Span } from './claim';

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** Longest quotation that is believed, UTF-16 units; a longer one has lost its closing mark. */
const LONGEST = 2000;

/**
 * Stretches in quotation marks. A quotation may run over several sentences and paragraphs (each opened anew); it ends at its
 * closing mark. Marks that never close quote nothing.
 */
export function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closer = CLOSERS[text.charAt(at)];
    if (!closer) continue;
    const stop = closer === '"' ? endOfLine(text, at) : Math.min(text.length, at + LONGEST);
    const end = text.indexOf(closer, at + 1);
    if (end < 0 || end > stop) continue;
    found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
