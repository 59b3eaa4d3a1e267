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
  return sources.map(({ publisher, title, published }) => {
    const parts = [ascii(publisher).replaceAll(' ', '').slice(0, 24), wordOf(title), published?.slice(0, 4) ?? 'nd'];
    const base = parts.filter((part) => part !== '').join('_');
    let key = base;
    for (let n = 2; taken.has(key); n += 1) key = `${base}_${n}`;
    taken.add(key);
    return key;
  });
}
