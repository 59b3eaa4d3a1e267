import { JSDOM } from 'jsdom';
import { extractArticle } from '../lib/article/extract-article';
import { err, ok, type Result } from '../lib/base/result';
import type { ArticleText } from '../lib/claims/article-text';

/** Address of a page whose own is not known. No real page has it; a canonical address in the page is read against it. */
const NOWHERE = 'http://page.invalid/';

/** Extracts a saved page as the extension would. Scripts do not run and nothing is fetched. */
export function parseHtmlPage(html: string): Result<ArticleText, { readonly message: string }> {
  const { document } = new JSDOM(html, { url: addressIn(html) }).window;
  const read = extractArticle(document, document.URL);
  if (!read.ok) return err(read.error);
  const { article } = read.value;
  const isNowhere = article.url?.startsWith(NOWHERE) ?? false;
  return ok(
    isNowhere
      ? { ...article, url: null, publisher: article.publisher === 'page.invalid' ? null : article.publisher }
      : article,
  );
}

/** The address that a saved page states for itself. */
function addressIn(html: string): string {
  const stated =
    /<link[^>]+rel=["']?canonical["']?[^>]*href=["']?(https?:\/\/[^"'\s>]+)/iu.exec(html) ??
    /property=["']og:url["'][^>]*content=["'](https?:\/\/[^"'\s>]+)/iu.exec(html);
  return stated?.[1] && URL.canParse(stated[1]) ? stated[1] : NOWHERE;
}
