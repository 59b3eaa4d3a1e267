import type { Relation } from './link';

interface Related {
  /** The source's claim. */
  readonly claim: string;
  readonly source: string;
  readonly facet: string;
  readonly relation: Relation;
}

/**
 * Links of an article's claims, claim by claim, without the conflicts that either side itself unsays: where another sentence of the
 * article agrees with the source's claim, or another claim of the source with the article's, the two texts do not contradict
 * each other, one of them only says more than one thing (or was misread). A false conflict is the worst error.
 */
export function spareDisputed<L extends Related>(links: readonly (readonly L[])[]): (readonly L[])[] {
  const different = new Set(links);
  const agreedWith = new Set<string>();
  for (const own of different) for (const link of own) if (link.relation !== 'conflicts') agreedWith.add(link.claim);
  // Claims that say the same share their links, before and after.
  const spared = new Map([...different].map((own) => [own, spareOne(own, agreedWith)]));
  return links.map((own) => spared.get(own) ?? own);
}

function spareOne<L extends Related>(own: readonly L[], agreedWith: ReadonlySet<string>): readonly L[] {
  if (!own.some((link) => link.relation === 'conflicts')) return own;
  const agreeing = new Set(own.filter((link) => link.relation !== 'conflicts').map(sideOf));
  return own.filter(
    (link) => link.relation !== 'conflicts' || !(agreedWith.has(link.claim) || agreeing.has(sideOf(link))),
  );
}

const sideOf = (link: Related): string => `${link.facet} ${link.source}`;
