import type { Source } from '../topic/source';
import type { Link } from './link';

export interface OriginGroup {
  readonly origin: string;
  /** One link a source, oldest first, copies and translations last. */
  readonly links: readonly Link[];
}

/** Links by origin, the origin of the most sources first; of each source only its most direct link. */
export function groupByOrigin(links: readonly Link[], sourceById: Readonly<Record<string, Source>>): OriginGroup[] {
  const best = new Map<string, Link>();
  for (const link of links) {
    const known = best.get(link.source);
    if (!known || link.score > known.score) best.set(link.source, link);
  }
  const age = (link: Link): string => sourceById[link.source]?.published ?? '9999';
  const derived = (link: Link): number => (sourceById[link.source]?.derived ? 1 : 0);
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const groups = Map.groupBy(best.values(), (link) => link.origin as string);
  return [...groups]
    .map(([origin, members]) => ({
      origin,
      links: members.toSorted((a, b) => derived(a) - derived(b) || order(age(a), age(b))),
    }))
    .sort((a, b) => b.links.length - a.links.length);
}
