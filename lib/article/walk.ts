/** Reading a document by its markup alone: no layout, no computed style, so that every engine reads the same. */

const SKIPPED = new Set(
  'script style noscript template svg math canvas video audio iframe object embed select textarea input button dialog map'.split(
    ' ',
  ),
);
/** Parts of a page that are not its article. */
const FURNITURE = new Set('nav footer aside form menu'.split(' '));
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const AMP_FURNITURE = /^amp-(?:ad|auto-ads|sticky-ad|sidebar|social-share|consent|embed|user-notification|iframe)$/u;

/** Names that publishers give to what stands around an article. Whole words of `id` and `class`. */
const JUNK =
  /(?:^|[\s_-])(?:comments?|commentaires?|disqus|respond|reply|related|similaires?|recommend(?:ed|ations?)?|promos?|teasers?|shar(?:e|ing)|partag(?:e|er)|social|newsletters?|cookies?|consent|gdpr|sidebar|adverts?|ads?|advertisement|sponsor(?:ed)?|breadcrumbs?|tags?|taglist|keywords?|popular|trending|outbrain|taboola|subscribe|subscription|signup|toolbar|pagination|pager|widgets?|most-read|read-next|read-more|more-stories|author-(?:box|bio)|bio|about-author|copyright|masthead|site-header|site-footer|skip-link|screen-reader-text|sr-only|visually-hidden|print-only|menu)(?:$|[\s_-])/iu;

export const tagOf = (element: Element): string => element.localName.toLowerCase();
export const isBlock = (element: Element): boolean => BLOCKS.has(tagOf(element));

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '');

const ROLES = /^(?:navigation|complementary|contentinfo|banner|search|dialog|alert|menu)$/iu;

/** `id` and `class`, without the words that only say what else is on the page (`has-sidebar`, `no-comments`). */
const namesOf = (element: Element): string =>
  `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`
    .slice(0, 400)
    .replaceAll(/(?<=^|\s)(?:has|with|without|no|is|hide|show|tag|category|post)-\S+/giu, '');

/** Whether an element and all in it are left out. The page's own frame (html, body, main) never is. */
export function isSkipped(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'html' || tag === 'body' || tag === 'main') return isHidden(element);
  if (SKIPPED.has(tag) || FURNITURE.has(tag) || AMP_FURNITURE.test(tag) || isHidden(element)) return true;
  if (ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (tag === 'article' || tag === 'p' || /^h[1-6]$/.test(tag)) return false;
  return JUNK.test(namesOf(element));
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
