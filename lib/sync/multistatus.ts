/**
 * The little of XML that a PROPFIND answer needs (RFC 4918, 14.16): responses with their address and entity tag. A service worker has no
 * DOMParser; the answer is hostile, so one pass, no regular expression over it, and anything else is passed over.
 */
export interface MultistatusEntry {
  /** As the server wrote it, entities resolved, percent signs not. */
  readonly href: string;
  /** Null where it is missing or weak: a weak tag does not promise equal bytes. */
  readonly etag: string | null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Null for a text that is no multistatus. */
export function parseMultistatus(xml: string): readonly MultistatusEntry[] | null {
  const entries: MultistatusEntry[] = [];
  let [root, href, etag, text] = ['', '', null as string | null, ''];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at);
      if (end < 0) return null;
      text += xml.slice(at + 9, end);
      at = end + 3;
      continue;
    }
    const comment = xml.startsWith('<!--', at);
    const end = xml.indexOf(comment ? '-->' : '>', at);
    if (end < 0) return null;
    const tag = comment ? '' : localName(xml.slice(at + 1, end));
    at = end + (comment ? 3 : 1);
    if (tag === 'response') [href, etag] = ['', null];
    if (tag === '/href' && href === '') href = unescapeXml(text.trim());
    if (tag === '/getetag') etag = strong(unescapeXml(text.trim()));
    if (tag === '/response' && href !== '') entries.push({ href, etag });
    if (root === '' && tag !== '' && !tag.startsWith('?') && !tag.startsWith('!')) root = tag;
    const next = xml.indexOf('<', at);
    text = (tag === '' ? text : '') + (next < 0 ? '' : xml.slice(at, next));
  }
  return root === 'multistatus' ? entries : null;
}

/** `response` of `D:response xmlns="…"`, `/response` of `/D:response`. */
function localName(tag: string): string {
  const slash = tag.startsWith('/') ? '/' : '';
  const [name = ''] = tag.slice(slash.length).trim().split(/[\s/]/u, 1);
  return slash + name.slice(name.indexOf(':') + 1);
}

const strong = (etag: string): string | null => (etag === '' || /^w\//iu.test(etag) ? null : etag);

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .split('&')
    .map((part, i) => {
      if (i === 0) return part;
      const end = part.indexOf(';');
      if (end < 0 || end > 8) return `&${part}`;
      const name = part.slice(0, end);
      const code = name.startsWith('#x')
        ? parseInt(name.slice(2), 16)
        : name.startsWith('#')
          ? parseInt(name.slice(1), 10)
          : NaN;
      const char = ENTITIES[name] ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : `&${name};`);
      return char + part.slice(end + 1);
    })
    .join('');
}
