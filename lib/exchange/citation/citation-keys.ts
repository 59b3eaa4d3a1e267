import type { Source } from '../../topic/source';

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]+/gu, ' ')
    .trim();

/** Words that tell no title from another. */
const SMALL = /^(?:the|a|an|le|la|les|un|une|l|de|of|in|on)$/u;

const wordOf = (title: string): string =>
  ascii(title.replaceAll(/['’]/gu, ' '))
    .split(' ')
    .find((word) => word.length > 1 && !SMALL.test(word)) ?? '';

/** Keys by which a text cites the sources, `theregister_court_2023`: ASCII, stable, none twice (`…_2`). */
export function citationKeys(sources: readonly Pick<Source, 'publisher' | 'title' | 'published'>[]): string[] {
  const taken = new Set<string>();
  // Where the next number of a base begins: ten thousand of one outlet and year are not counted from two each time.
  const next = new Map<string, number>();
  return sources.map(({ publisher, title, published }) => {
    const parts = [ascii(publisher).replaceAll(' ', '').slice(0, 24), wordOf(title), published?.slice(0, 4) ?? 'nd'];
    const base = parts.filter((part) => part !== '').join('_');
    let key = base;
    let n = next.get(base) ?? 2;
    for (; taken.has(key); n += 1) key = `${base}_${n}`;
    next.set(base, n);
    taken.add(key);
    return key;
  });
}
