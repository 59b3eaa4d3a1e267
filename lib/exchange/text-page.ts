import { isPartialDate } from '../base/calendar';
import { err, ok, type Result } from '../base/result';
import type { ArticleText, TextBlock } from '../claims/article-text';
import { datelineDay } from '../language/dateline';

export interface TextPageError {
  readonly type: 'bad-header' | 'empty';
  /** "line 3: published is no date". */
  readonly message: string;
}

const FIELDS = ['title', 'publisher', 'published', 'url', 'lang'] as const;
type Field = (typeof FIELDS)[number];
type Header = Partial<Record<Field, string>>;

/** Longest header that is looked for, in lines; a `---` further down is part of the text. */
const HEADER_LINES = 20;

/**
 * Reads the text form of an article: an optional header of `key: value` lines ended by a line `---`, then paragraphs; a line
 * break ends a block. Without the `---` line the whole file is text. Unknown keys are passed over.
 */
export function parseTextPage(content: string): Result<ArticleText, TextPageError> {
  const source = content.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const split = splitHeader(source);
  const header = readHeader(split.header);
  if (!header.ok) return header;
  const { title, publisher, published, url, lang } = header.value;
  if (split.body.trim() === '') return err({ type: 'empty', message: 'the file holds no text' });
  const blocks = blocksOf(split.body);
  const dated = datelineDay(
    blocks.map(({ start, end }) => split.body.slice(start, end)),
    { published: published ?? null, lang: lang ?? null },
  );
  return ok({
    title: title ?? firstLine(split.body),
    url: url ?? null,
    publisher: publisher ?? null,
    published: dated ?? published ?? null,
    modified: null,
    lang: lang ?? null,
    agency: null,
    text: split.body,
    blocks,
    partial: null,
    translated: false,
    provenance: {
      ...Object.fromEntries(Object.keys(header.value).map((field) => [field, 'header'])),
      ...(dated ? { published: 'dateline' } : {}),
    },
  });
}

function splitHeader(source: string): { header: string[]; body: string } {
  const lines = source.split('\n');
  const end = lines.slice(0, HEADER_LINES).findIndex((line) => line.trim() === '---');
  const looksLike = end >= 0 && lines.slice(0, end).every((line) => line.trim() === '' || /^\w+\s*:/u.test(line));
  if (!looksLike) return { header: [], body: source };
  return { header: lines.slice(0, end), body: lines.slice(end + 1).join('\n') };
}

function readHeader(lines: readonly string[]): Result<Header, TextPageError> {
  const header: Header = {};
  for (const [at, line] of lines.entries()) {
    const [, key = '', value = ''] = /^(\w+)\s*:\s*(.*)$/u.exec(line) ?? [];
    const field = FIELDS.find((name) => name === key.toLowerCase());
    if (!field || value.trim() === '') continue;
    const fault = faultOf(field, value.trim());
    if (fault) return err({ type: 'bad-header', message: `line ${at + 1}: ${fault}` });
    header[field] = value.trim();
  }
  return ok(header);
}

function faultOf(field: Field, value: string): string | null {
  if (field === 'published' && !isPartialDate(value)) return 'published is no day, month or year';
  if (field === 'url' && !/^https?:\/\/\S+$/iu.test(value)) return 'url is no http or https address';
  return null;
}

const firstLine = (body: string): string => (body.trim().split('\n')[0] ?? '').slice(0, 300);

function blocksOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (end > match.index + lead) blocks.push({ start: match.index + lead, end, kind: 'paragraph' });
  }
  return blocks;
}
