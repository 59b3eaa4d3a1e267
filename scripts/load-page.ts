import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { err, type Result } from '../lib/base/result';
import type { ArticleText } from '../lib/claims/article-text';
import { parseTextPage } from '../lib/exchange/text-page';

/** Reads a page of the command line, `.txt` or `.html`, relative to the caller's folder. Errors are sentences. */
export async function loadPage(file: string, cwd: string): Promise<Result<ArticleText, string>> {
  const kind = extname(file).toLowerCase();
  if (kind !== '.txt' && kind !== '.html' && kind !== '.htm') return err('only .html and .txt files can be read');
  let content: string;
  try {
    content = await readFile(resolve(cwd, file), 'utf8');
  } catch (cause) {
    return err(`cannot be read: ${cause instanceof Error ? cause.message.split(',')[0] : String(cause)}`);
  }
  const { parseHtmlPage } = await import('./parse-html-page');
  const read = kind === '.txt' ? parseTextPage(content) : parseHtmlPage(content);
  return read.ok ? read : err(read.error.message);
}
