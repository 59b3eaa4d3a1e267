import type { Claim } from '../claims/claim';
import type { Source, SourceClaim } from '../topic/source';
import type { Facet } from '../topic/topic';
import { compareClaims, type Comparable, type Comparison } from './compare';
import type { Link } from './link';

/** The claims of a set on one facet, made ready for comparing: claims that compare alike are compared once. */
export interface Candidates {
  readonly facet: Facet;
  /** One of each kind of claim: all that the comparator looks at. */
  readonly kinds: readonly Comparable[];
  /** Every claim that says something, by id. */
  readonly members: readonly Member[];
  /** Links by what an article says: an article often says a thing more than once. */
  readonly linksByFrame: Map<string, readonly Link[]>;
}

interface Member {
  readonly claim: SourceClaim;
  readonly value: string;
  readonly source: Source;
  /** Index of its kind. */
  readonly kind: number;
}

/** Frames whose links are remembered for a facet: those of an article or two. */
const REMEMBERED = 32;

interface Ready {
  readonly facet: Facet;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly candidates: Candidates;
}

const ready = new WeakMap<readonly SourceClaim[], Ready>();

/** Makes a set's claims on `facet` ready; of the same claims and sources once. */
export function readyCandidates(
  facet: Facet,
  claims: readonly SourceClaim[],
  sourceById: ReadonlyMap<string, Source>,
): Candidates {
  const known = ready.get(claims);
  if (known?.facet === facet && known.sourceById === sourceById) return known.candidates;
  const candidates = makeReady(facet, claims, sourceById);
  ready.set(claims, { facet, sourceById, candidates });
  return candidates;
}

function makeReady(facet: Facet, claims: readonly SourceClaim[], sourceById: ReadonlyMap<string, Source>): Candidates {
  const kinds: Comparable[] = [];
  const kindByKey = new Map<string, number>();
  const members: Member[] = [];
  for (const claim of claims) {
    const source = sourceById.get(claim.source);
    const { event, value, certainty } = claim;
    if (!source || value === null) continue;
    // When a text appeared counts only where the answer changes with time.
    const published = facet.changesWithin === undefined ? null : source.published;
    const key = `${value} ${certainty} ${event} ${published}`;
    let kind = kindByKey.get(key);
    if (kind === undefined) {
      kind = kinds.push({ event, facet: claim.facet, value, certainty, published }) - 1;
      kindByKey.set(key, kind);
    }
    members.push({ claim, value, source, kind });
  }
  // The store answers in this order already.
  if (members.some(({ claim }, at) => at > 0 && claim.id < (members[at - 1] as Member).claim.id))
    members.sort((a, b) => (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0));
  return { facet, kinds, members, linksByFrame: new Map() };
}

/**
 * Every related pair of one claim of an article, which appeared on `published`, with the candidates; the most direct first. Claims that
 * say the same share one array.
 */
export function linkClaim(claim: Claim, candidates: Candidates, published: string | null): readonly Link[] {
  const frame = `${claim.facet} ${claim.value} ${claim.certainty} ${claim.event} ${published}`;
  const known = candidates.linksByFrame.get(frame);
  if (known) return known;
  const links = findLinks(claim, candidates, published);
  if (candidates.linksByFrame.size >= REMEMBERED) candidates.linksByFrame.clear();
  candidates.linksByFrame.set(frame, links);
  return links;
}

function findLinks(claim: Claim, candidates: Candidates, published: string | null): Link[] {
  const { facet, kinds, members } = candidates;
  const compared = kinds.map((kind) => compareClaims({ ...claim, published }, kind, facet));
  if (compared.every((comparison) => comparison === null)) return [];
  // Members are in the order of their ids: what weighs the same need not be sorted.
  const linksByWeight = new Map<number, Link[]>();
  for (const member of members) {
    const comparison = compared[member.kind];
    if (!comparison) continue;
    const link = linkTo(member, comparison);
    const weight = WEIGHT[link.relation] * 10 + link.score;
    const links = linksByWeight.get(weight);
    if (links) links.push(link);
    else linksByWeight.set(weight, [link]);
  }
  return [...linksByWeight].sort(([a], [b]) => b - a).flatMap(([, links]) => links);
}

const linkTo = ({ claim, value, source }: Member, { relation, reason, score }: Comparison): Link => ({
  claim: claim.id,
  source: source.id,
  relation,
  facet: claim.facet,
  value,
  certainty: claim.certainty,
  origin: claim.origin ?? source.origin,
  reason: { ...reason },
  score: source.derived === null ? score : score / 2,
});

const WEIGHT: Readonly<Record<Link['relation'], number>> = { conflicts: 3, corroborates: 2, firmer: 1, weaker: 1 };
