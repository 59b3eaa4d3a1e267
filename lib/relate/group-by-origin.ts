import type { Source } from '../topic/source';
import type { Link } from './link';

export interface OriginGroup {
  readonly origin: string;
  /** One link a source, oldest first, copies and translations last. */
  readonly links: readonly Link[];
}

export type SourceOf = (id: string) => Source | undefined;

/**
 * Links by origin, the origin of the most sources first; of each source only its most direct link. Where only the `first` origins are
 * wanted, the links of the others are in no order.
 */
export function groupByOrigin(
  links: readonly Link[],
  sourceOf: SourceOf,
  first = Number.POSITIVE_INFINITY,
): OriginGroup[] {
  const best = new Map<string, Link>();
  for (const link of links) {
    const known = best.get(link.source);
    if (!known || link.score > known.score) best.set(link.source, link);
  }
  return [...Map.groupBy(best.values(), (link) => link.origin as string)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([origin, members], at) => ({ origin, links: at < first ? byAge(members, sourceOf) : members }));
}

/** Sorts after every date. */
const UNDATED = '9999';

function byAge(links: readonly Link[], sourceOf: SourceOf): Link[] {
  const keyed = links.map((link) => {
    const source = sourceOf(link.source);
    return { link, key: `${source?.derived ? 1 : 0} ${source?.published ?? UNDATED}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ link }) => link);
}
