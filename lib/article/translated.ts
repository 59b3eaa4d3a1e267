/** Whether the browser or a translation service has put the page into another language: its words are not the source's. */
export function isTranslated(document: Document, address: string): boolean {
  const html = document.documentElement as HTMLElement | null;
  const classes = html?.getAttribute('class') ?? '';
  return (
    /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/u.test(classes) ||
    (html?.hasAttribute('data-translated') ?? false) ||
    document.querySelector('meta[http-equiv="X-Translated-By"]') !== null ||
    /(?:^|\.)translate\.goog(?:$|[/:])|[?&]_x_tr_sl=/u.test(address)
  );
}
