import { err, ok, type Result } from '../base/result';
import type { ArticleText, PartialReason, TextBlock } from '../claims/article-text';
import { datelineDay } from '../language/dateline';
import { contentRoot, LIVE } from './content-root';
import { keptRuns } from './kept-runs';
import { readMetadata, type Metadata } from './metadata';
import { postDays } from './posts';
import { textRuns, type TextRun } from './text-run';
import type { TextSegment } from './text-segment';
import { isTranslated } from './translated';
import { tagOf } from './walk';

export interface ExtractedArticle {
  readonly article: ArticleText;
  /** Where each stretch of the text stands in the page, in order. */
  readonly segments: readonly TextSegment[];
  readonly root: Element;
}

export interface NoArticle {
  readonly type: 'no-article';
  readonly message: string;
}

/** Texts below this many words are told to be short: what they leave out says nothing (DESIGN.md section 3). */
const SHORT_WORDS = 150;

/**
 * Reads the article of a document: its text, where the text stands in the page, and its metadata. Reads only, from markup
 * alone, so that the same page gives the same text everywhere. `address` is the page's own.
 */
export function extractArticle(document: Document, address: string): Result<ExtractedArticle, NoArticle> {
  const body = document.body as HTMLElement | null;
  const runs = body ? textRuns(body) : [];
  const root = contentRoot(document, runs);
  if (!root) return err({ type: 'no-article', message: 'no article was found on the page' });
  const metadata = readMetadata(document, address);
  const kept = keptRuns(document, root, runs, metadata.title);
  if (kept.length === 0) return err({ type: 'no-article', message: 'no article was found on the page' });
  const days = postDays(kept, { root, live: metadata.live || namedLive(root, body), posts: metadata.posts });
  const { text, blocks, segments } = join(kept, days);
  const dated = datelineDay(
    kept.map((run) => run.text),
    metadata,
  );
  const article: ArticleText = {
    title: metadata.title ?? kept[0]?.text ?? '',
    url: metadata.url,
    publisher: metadata.publisher,
    published: dated ?? metadata.published,
    modified: metadata.modified,
    lang: metadata.lang,
    agency: metadata.agency,
    text,
    blocks,
    partial: partialOf(metadata, text),
    translated: isTranslated(document, address),
    ...(metadata.reviews.length === 0 ? {} : { reviews: metadata.reviews }),
    provenance: dated ? { ...metadata.provenance, published: 'dateline' } : metadata.provenance,
  };
  return ok({ article, segments, root });
}

const namedLive = (...elements: readonly (Element | null)[]): boolean =>
  elements.some((element) => LIVE.test(element?.getAttribute('class') ?? ''));

function partialOf(metadata: Metadata, text: string): PartialReason | null {
  if (metadata.paywalled) return 'paywall';
  if (/(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/u.test(text)) return 'cut-off';
  return text.split(/\s+/u).length < SHORT_WORDS ? 'short' : null;
}

interface Joined {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly segments: readonly TextSegment[];
}

/** Puts the runs together, one blank line between them, white space folded, and keeps where each character came from. */
function join(runs: readonly TextRun[], days: readonly (string | null)[]): Joined {
  let text = '';
  const blocks: TextBlock[] = [];
  const segments: TextSegment[] = [];
  runs.forEach((run, at) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    let pending = false;
    for (const node of run.nodes) {
      for (const match of node.data.matchAll(/[^\s\u00a0]+|[\s\u00a0]+/gu)) {
        if (/^[\s\u00a0]/u.test(match[0])) {
          pending = text.length > start;
          continue;
        }
        if (pending) text += ' ';
        pending = false;
        segments.push({ node, nodeStart: match.index, start: text.length, end: text.length + match[0].length });
        text += match[0];
      }
    }
    const day = days[at] ?? null;
    blocks.push({ start, end: text.length, kind: kindOf(run, at), ...(day === null ? {} : { published: day }) });
  });
  return { text, blocks, segments: merged(segments) };
}

/** Neighbouring words of one node with a single space between them are one segment. */
function merged(segments: readonly TextSegment[]): TextSegment[] {
  const out: TextSegment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    const gap = last ? segment.start - last.end : 0;
    const joins =
      last !== undefined &&
      last.node === segment.node &&
      gap <= 1 &&
      segment.nodeStart - (last.nodeStart + last.end - last.start) === gap &&
      (gap === 0 || last.node.data.charAt(segment.nodeStart - 1) === ' ');
    if (joins) out[out.length - 1] = { ...last, end: segment.end };
    else out.push(segment);
  }
  return out;
}

function kindOf(run: TextRun, at: number): TextBlock['kind'] {
  const tag = tagOf(run.block);
  if (tag === 'h1' || (at === 0 && /^h2$/.test(tag))) return 'headline';
  if (/^h[2-6]$/.test(tag)) return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  return run.block.closest('blockquote') ? 'quote' : 'paragraph';
}
