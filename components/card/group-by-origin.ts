import type { Assessment } from '../../lib/relate/assessment';
import type { Link } from '../../lib/relate/link';

export interface OriginGroup {
  readonly origin: string;
  /** One link a source, oldest first, copies and translations last. */
  readonly links: readonly Link[];
}

/** Links by origin, the origin of the most sources first; of each source only its most direct link. */
export function groupByOrigin(links: readonly Link[], assessment: Pick<Assessment, 'sourceById'>): OriginGroup[] {
  const best = new Map<string, Link>();
  for (const link of links) {
    const known = best.get(link.source);
    if (!known || link.score > known.score) best.set(link.source, link);
  }
  const source = (link: Link) => assessment.sourceById[link.source];
  const age = (link: Link): string => source(link)?.published ?? '9999';
  const derived = (link: Link): number => (source(link)?.derived ? 1 : 0);
  const groups = Map.groupBy(best.values(), (link) => link.origin as string);
  return [...groups]
    .map(([origin, members]) => ({
      origin,
      links: members.toSorted((a, b) => derived(a) - derived(b) || age(a).localeCompare(age(b))),
    }))
    .sort((a, b) => b.links.length - a.links.length);
}
