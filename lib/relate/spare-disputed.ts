import type { Certainty } from '../topic/claim-frame';
import type { Facet } from '../topic/topic';
import { compareClaims } from './compare';
import type { Relation } from './link';

interface Saying {
  readonly value: string | null;
  readonly certainty: Certainty;
}

interface Related {
  /** The source's claim. */
  readonly claim: string;
  readonly source: string;
  readonly facet: string;
  readonly relation: Relation;
  /** The source's. */
  readonly value: string;
  readonly certainty: Certainty;
}

/** A claim of the article with what it is linked to; claims that say the same may share their links. */
export interface LinkedClaim<L extends Related> {
  readonly claim: Saying;
  readonly facet: Facet;
  readonly links: readonly L[];
}

/**
 * Links of an article's claims, claim by claim, without the conflicts that either side itself unsays: where another sentence of the
 * article agrees with the source's claim and contradicts this one, or another claim of the source agrees with the article's and contradicts
 * its own, the two texts do not contradict each other, one of them only says more than one thing (or was misread). A false conflict is the
 * worst error. Of dates, any agreement unsays: a text that says when something was noticed and when it was told is misread more often than it errs.
 */
export function spareDisputed<L extends Related>(claims: readonly LinkedClaim<L>[]): (readonly L[])[] {
  const different = [...new Map(claims.map((one) => [one.links, one])).values()];
  const agreeing = new Map<string, LinkedClaim<L>[]>();
  for (const one of different) {
    for (const { relation, claim } of one.links) {
      if (relation === 'conflicts') continue;
      const known = agreeing.get(claim);
      if (known) known.push(one);
      else agreeing.set(claim, [one]);
    }
  }
  // Claims that say the same share their links, before and after.
  const spared = new Map(different.map((one) => [one.links, spareOne(one, agreeing)]));
  return claims.map(({ links }) => spared.get(links) ?? links);
}

function spareOne<L extends Related>(
  own: LinkedClaim<L>,
  agreeing: ReadonlyMap<string, readonly LinkedClaim<L>[]>,
): readonly L[] {
  const { claim, facet, links } = own;
  if (!links.some((link) => link.relation === 'conflicts')) return links;
  const bySide = new Map<string, L[]>();
  for (const link of links) {
    if (link.relation === 'conflicts') continue;
    const side = sideOf(link);
    const known = bySide.get(side);
    if (known) known.push(link);
    else bySide.set(side, [link]);
  }
  return links.filter((link) => {
    if (link.relation !== 'conflicts') return true;
    const bySource = (bySide.get(sideOf(link)) ?? []).some((other) => unsays(other, link, facet));
    return !bySource && !(agreeing.get(link.claim) ?? []).some((other) => unsays(other.claim, claim, facet));
  });
}

function unsays(one: Saying, other: Saying, facet: Facet): boolean {
  if (facet.kind === 'date') return true;
  const said = ({ value, certainty }: Saying) => ({ event: '', facet: facet.id, value, certainty, published: null });
  return compareClaims(said(one), said(other), facet)?.relation === 'conflicts';
}

const sideOf = (link: Related): string => `${link.facet} ${link.source}`;
