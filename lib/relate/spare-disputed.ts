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
export function spareDisputed<L extends Related>(links: readonly (readonly L[])[]): L[][] {
  const agreedWith = new Set(
    links.flatMap((own) => own.filter((link) => link.relation !== 'conflicts').map((link) => link.claim)),
  );
  return links.map((own) => {
    const agreeing = new Set(own.filter((link) => link.relation !== 'conflicts').map(sideOf));
    return own.filter(
      (link) => link.relation !== 'conflicts' || !(agreedWith.has(link.claim) || agreeing.has(sideOf(link))),
    );
  });
}

const sideOf = (link: Related): string => `${link.facet} ${link.source}`;
