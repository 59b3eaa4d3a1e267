import { clean } from './page-values';

/** Largest JSON-LD block that is parsed. */
const JSON_LIMIT = 400_000;
const MOST_ITEMS = 200;
const DEEPEST = 4;

export type Json = Readonly<Record<string, unknown>>;
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All objects of the page's JSON-LD, nested graphs opened; broken blocks are passed over. */
export function jsonLd(document: Document): Json[] {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').replaceAll(/<!--|-->/gu, '').trim();
    if (text.length > JSON_LIMIT) continue;
    try {
      open(JSON.parse(text), found, 0);
    } catch {
      // A broken block says nothing; the next source is asked.
    }
  }
  return found;
}

function open(value: unknown, found: Json[], depth: number): void {
  if (depth > DEEPEST || found.length > MOST_ITEMS) return;
  if (Array.isArray(value)) for (const item of value) open(item, found, depth + 1);
  else if (isJson(value)) {
    found.push(value);
    open(value['@graph'], found, depth + 1);
  }
}

export const typesOf = (item: Json): string[] => [item['@type']].flat().filter((type) => typeof type === 'string');

/** The words of a value: its own, its name's, or those of the first of a list. */
export function textOf(value: unknown, depth = 0): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return clean(one);
  return isJson(one) && depth < DEEPEST ? textOf(one['name'] ?? one['@id'] ?? null, depth + 1) : null;
}
