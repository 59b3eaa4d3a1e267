import { safeUrl } from '../address/web-address';

/** Text that is HTML already: made by the functions here alone, so that nothing gets into a page unescaped. */
export interface Html {
  readonly html: string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes a text for element content and for quoted attributes; characters that HTML forbids are replaced. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign)
    // oxlint-disable-next-line no-control-regex -- these very characters are meant
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu, '\uFFFD');

type Child = string | Html | null | readonly Child[];

const inner = (child: Child): string => {
  if (child === null) return '';
  if (typeof child === 'string') return escapeHtml(child);
  return 'html' in child ? child.html : child.map(inner).join('');
};

/** An element. `name` and attribute names are ours; values and children may be anybody's and are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): Html {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeHtml(value)}"`],
  );
  return { html: `<${name}${given.join('')}>${inner(children)}</${name}>` };
}

/** A link, or its text alone where no link may lead there. */
export function anchor(label: string, url: string | null): Html {
  const safe = safeUrl(url);
  return safe === null
    ? element('span', {}, label)
    : element('a', { href: safe, rel: 'noreferrer noopener nofollow' }, label);
}

/** A whole page that needs nothing from outside and runs nothing. `style` is ours. */
export function htmlPage(
  head: { readonly lang: string; readonly title: string; readonly style: string },
  body: Html,
): string {
  const { lang, title, style } = head;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}
