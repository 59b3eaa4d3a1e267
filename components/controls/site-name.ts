/**
 * Host name of what a reader typed or pasted as a site: a name, an address, with or without `www.`; null if it is none.
 * A name needs a dot (or be `localhost`), so that a slip is not sent to the browser as a permission.
 */
export function siteName(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^https?:\/\//u.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/u.test(text) || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  const host = hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  const named = host === 'localhost' || /^[\w-]+(?:\.[\w-]+)+$/u.test(host);
  return named && protocol.startsWith('http') ? host : null;
}
