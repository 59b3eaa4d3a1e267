import { annotationsOfEvidence } from '../../lib/exchange/annotation/finding-annotations';
import { serialiseAnnotations } from '../../lib/exchange/annotation/web-annotation';
import { evidenceHtml } from '../../lib/exchange/evidence/evidence-html';
import { evidenceMarkdown } from '../../lib/exchange/evidence/evidence-markdown';
import { makeEvidencePacket, serialiseEvidence, type EvidenceInput } from '../../lib/exchange/evidence/evidence-packet';
import type { ExchangeWords } from '../../lib/exchange/text/exchange-words';
import { version } from '../controls/version';
import type { MadeFile } from './export-file';

export const EVIDENCE_FORMATS = ['Markdown', 'HTML', 'JSON', 'Web Annotation'] as const;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];

/** What was found on claims of an article, as a file. */
export function evidenceFile(
  input: Omit<EvidenceInput, 'version'>,
  words: ExchangeWords,
  format: EvidenceFormat,
): MadeFile {
  const packet = makeEvidencePacket({ ...input, version });
  const name = `second-source-evidence-${input.today}`;
  if (format === 'JSON')
    return { name: `${name}.json`, type: 'application/json;charset=utf-8', content: serialiseEvidence(packet) };
  if (format === 'HTML')
    return { name: `${name}.html`, type: 'text/html;charset=utf-8', content: evidenceHtml(packet, words) };
  if (format === 'Web Annotation') {
    const content = serialiseAnnotations(annotationsOfEvidence(packet, words), words.labels.evidence);
    return { name: `${name}.jsonld`, type: 'application/ld+json;charset=utf-8', content };
  }
  const content = evidenceMarkdown(packet, words, { frontMatter: true });
  return { name: `${name}.md`, type: 'text/markdown;charset=utf-8', content };
}
