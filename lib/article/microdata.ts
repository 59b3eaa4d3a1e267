import type { Json } from './json-ld';

const MOST_ITEMS = 20;
const MOST_PROPERTIES = 100;
const DEEPEST = 3;

/** Items of one schema.org type in the page's microdata, each in the shape of JSON-LD (https://html.spec.whatwg.org/#microdata). */
export function readMicrodata(document: Document, type: string): Json[] {
  const found = document.querySelectorAll(`[itemscope][itemtype$="schema.org/${type}"]`);
  return [...found].slice(0, MOST_ITEMS).map((element) => itemOf(element, 0));
}

function itemOf(element: Element, depth: number): Json {
  const item: Record<string, unknown> = { '@type': element.getAttribute('itemtype') ?? '' };
  if (depth > DEEPEST) return item;
  for (const property of [...element.querySelectorAll('[itemprop]')].slice(0, MOST_PROPERTIES)) {
    if (property.parentElement?.closest('[itemscope]') !== element) continue;
    const value = property.hasAttribute('itemscope') ? itemOf(property, depth + 1) : valueOf(property);
    for (const name of (property.getAttribute('itemprop') ?? '').split(/\s+/u)) item[name] ??= value;
  }
  return item;
}

/** A property's value: of the attribute that holds it, else its text. */
const valueOf = (element: Element): string =>
  ['content', 'href', 'src', 'datetime'].map((name) => element.getAttribute(name)).find((value) => value !== null) ??
  element.textContent ??
  '';
