import { evidenceHtml } from '../../lib/exchange/evidence/evidence-html';
import { evidenceMarkdown } from '../../lib/exchange/evidence/evidence-markdown';
import type { EvidencePacket } from '../../lib/exchange/evidence/evidence-packet';
import type { ExchangeWords } from '../../lib/exchange/text/exchange-words';

/** Puts the evidence on the clipboard, as text and as HTML where the browser takes both. Rejects where it takes neither. */
export async function copyEvidence(packet: EvidencePacket, words: ExchangeWords): Promise<void> {
  const text = evidenceMarkdown(packet, words);
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', text),
        'text/html': blob('text/html', evidenceHtml(packet, words)),
      }),
    ]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}
