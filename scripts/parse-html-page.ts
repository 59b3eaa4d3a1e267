import { err, type Result } from '../lib/base/result';
import type { ArticleText } from '../lib/claims/article-text';

export function parseHtmlPage(html: string): Result<ArticleText, { readonly message: string }> {
  return err({ message: `no extraction yet (${html.length})` });
}
