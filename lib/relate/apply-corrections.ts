import type { CorrectionId, OriginId, SourceId } from '../base/ids';
import type { Claim, Span } from '../claims/claim';
import type { Certainty } from '../topic/claim-frame';
import type { Correction } from '../topic/reader-records';
import type { Origin, Source, SourceClaim } from '../topic/source';
import { findKeyed, type Keyed } from './claim-key';
import type { Link } from './link';
import { ownOrigin } from './origins';

/** What the engine had read before the reader's word took its place. */
export interface CorrectedFrame {
  readonly correction: CorrectionId;
  readonly facet: string;
  readonly value: string | null;
  readonly certainty: Certainty;
}

/** A claim of a source, perhaps after the reader's word on it. */
export interface CorrectedSourceClaim extends SourceClaim {
  readonly corrected?: CorrectedFrame;
}

/** A claim of the article, perhaps after the reader's word on it. */
export interface CorrectedClaim extends Claim {
  readonly corrected?: CorrectedFrame;
}

/** A passage in which the engine saw a claim and the reader none. */
export interface DismissedClaim extends Span {
  readonly facet: string;
  readonly quote: string;
  readonly correction: CorrectionId;
}

type OfType<T extends Correction['type']> = Extract<Correction, { type: T }>;

const ofType = <T extends Correction['type']>(corrections: readonly Correction[], type: T): OfType<T>[] =>
  corrections
    .filter((correction): correction is OfType<T> => correction.type === type)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));

interface Frame extends Keyed {
  readonly certainty: Certainty;
}

type Corrected<C> = C & { readonly corrected?: CorrectedFrame };

/** Puts the reader's values in place of the engine's; a claim said to be none is null. Claims of one text, whose address is `url`. */
function correctFrames<C extends Frame>(
  claims: readonly C[],
  url: string | null,
  corrections: readonly OfType<'value'>[],
): { readonly kept: (Corrected<C> | null)[]; readonly dismissed: readonly { claim: C; correction: CorrectionId }[] } {
  const kept: (Corrected<C> | null)[] = [...claims];
  const dismissed: { claim: C; correction: CorrectionId }[] = [];
  for (const correction of corrections) {
    if (correction.claim.url !== url) continue;
    const at = findKeyed(correction.claim, claims);
    const claim = at === null ? undefined : claims[at];
    if (at === null || !claim) continue;
    if (correction.facet === null) {
      kept[at] = null;
      dismissed.push({ claim, correction: correction.id });
      continue;
    }
    const corrected = {
      correction: correction.id,
      facet: claim.facet,
      value: claim.value,
      certainty: claim.certainty,
    };
    kept[at] = {
      ...claim,
      facet: correction.facet,
      value: correction.value,
      certainty: correction.certainty ?? claim.certainty,
      corrected,
    };
  }
  return { kept, dismissed };
}

/** The article's claims after the reader's word: other facet, value or certainty, or no claim at all. */
export function correctClaims(
  claims: readonly Claim[],
  url: string | null,
  corrections: readonly Correction[],
): { readonly claims: readonly CorrectedClaim[]; readonly dismissed: readonly DismissedClaim[] } {
  const { kept, dismissed } = correctFrames(claims, url, ofType(corrections, 'value'));
  return {
    claims: kept.filter((claim) => claim !== null),
    dismissed: dismissed.map(({ claim: { start, end, facet, quote }, correction }) => ({
      start,
      end,
      facet,
      quote,
      correction,
    })),
  };
}

/** The words by which a correction knows a source's claim: the source's own, or ours where it has none. */
export const wordsOfSourceClaim = (claim: SourceClaim): string => claim.quote ?? claim.statement?.en ?? '';

/** A claim of a source as it was read, and as it stands after the reader's word. */
export interface ReadSourceClaim {
  readonly read: SourceClaim;
  /** Null where the reader said that it is no claim. */
  readonly now: CorrectedSourceClaim | null;
  /** The correction that was applied. */
  readonly correction: CorrectionId | null;
}

/** Claims of one source, whose address is `url`, each with the reader's word on it. */
export function readSourceClaims(
  claims: readonly SourceClaim[],
  url: string | null,
  corrections: readonly Correction[],
): readonly ReadSourceClaim[] {
  const framed = claims.map((claim) => ({ ...claim, quote: wordsOfSourceClaim(claim) }));
  const { kept, dismissed } = correctFrames(framed, url, ofType(corrections, 'value'));
  return claims.map((read, at): ReadSourceClaim => {
    const claim = kept[at];
    if (!claim) {
      const word = dismissed.findLast((one) => one.claim === framed[at]);
      return { read, now: null, correction: word?.correction ?? null };
    }
    if (!claim.corrected) return { read, now: read, correction: null };
    return { read, now: { ...claim, quote: read.quote }, correction: claim.corrected.correction };
  });
}

/** Claims of sources after the reader's word on them. */
export function correctSourceClaims(
  known: readonly SourceClaim[],
  sourceById: ReadonlyMap<string, Source>,
  corrections: readonly Correction[],
): readonly CorrectedSourceClaim[] {
  const values = ofType(corrections, 'value');
  if (values.length === 0) return known;
  const urls = new Set(values.map((correction) => correction.claim.url));
  const touched = new Set(
    [...sourceById.values()].filter((source) => urls.has(source.url)).map((source) => source.id as string),
  );
  const bySource = Map.groupBy(
    known.filter((claim) => touched.has(claim.source)),
    (claim) => claim.source,
  );
  const changed = new Map<string, CorrectedSourceClaim | null>();
  for (const [source, claims] of bySource) {
    for (const { read, now } of readSourceClaims(claims, sourceById.get(source)?.url ?? null, values))
      changed.set(read.id, now);
  }
  return known.flatMap((claim) => {
    const now = changed.get(claim.id);
    return now === undefined ? [claim] : now === null ? [] : [now];
  });
}

/** Sources and claims whose origins the reader has joined or parted, and the origins that came to be by it. */
export interface CorrectedOrigins {
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly known: readonly CorrectedSourceClaim[];
  readonly made: readonly Origin[];
}

/** Parts first, then joins: two sources that the reader said are one stay one. */
export function correctOrigins(
  known: readonly CorrectedSourceClaim[],
  sourceById: ReadonlyMap<string, Source>,
  corrections: readonly Correction[],
): CorrectedOrigins {
  const origins = ofType(corrections, 'origin').filter(({ a, b }) => sourceById.has(a) && sourceById.has(b));
  if (origins.length === 0) return { sourceById, known, made: [] };
  const made: Origin[] = [];
  const originOf = new Map<string, OriginId>([...sourceById].map(([id, source]) => [id, source.origin]));
  const parted = new Map<SourceId, { readonly from: OriginId; readonly to: OriginId }>();
  for (const { a, b, same } of origins) {
    const source = sourceById.get(b);
    const from = originOf.get(b);
    if (same || !source || from === undefined || from !== originOf.get(a)) continue;
    const own = ownOrigin(source);
    made.push(own);
    originOf.set(b, own.id);
    parted.set(b, { from, to: own.id });
  }
  const joined = new Map<OriginId, OriginId>();
  const root = (origin: OriginId): OriginId => {
    const next = joined.get(origin);
    return next === undefined ? origin : root(next);
  };
  for (const { a, b, same } of origins) {
    const [one, other] = [originOf.get(a), originOf.get(b)];
    if (!same || one === undefined || other === undefined || root(one) === root(other)) continue;
    joined.set(root(other), root(one));
  }
  const now = (source: SourceId, origin: OriginId): OriginId => {
    const part = parted.get(source);
    return root(part?.from === origin ? part.to : origin);
  };
  return {
    sourceById: new Map(
      [...sourceById].map(([id, source]) => [id, { ...source, origin: now(source.id, source.origin) }]),
    ),
    known: known.map((claim) =>
      claim.origin === null ? claim : { ...claim, origin: now(claim.source, claim.origin) },
    ),
    made,
  };
}

export interface CorrectLinksDeps {
  readonly url: string | null;
  readonly corrections: readonly Correction[];
  readonly sourceClaimById: ReadonlyMap<string, CorrectedSourceClaim>;
  readonly sourceById: ReadonlyMap<string, Source>;
  /** All claims of the article, so that a key that fits several finds the right one. */
  readonly all: readonly CorrectedClaim[];
}

/** A claim as the engine read it: what keys speak of. */
const asRead = (claim: CorrectedClaim): Keyed => ({
  facet: claim.corrected?.facet ?? claim.facet,
  value: claim.corrected ? claim.corrected.value : claim.value,
  quote: claim.quote,
});

/** Relations that the reader overruled on one claim: the links after it, and the corrections that took part. */
export function correctLinks(
  claim: CorrectedClaim,
  links: readonly Link[],
  deps: CorrectLinksDeps,
): { readonly links: readonly Link[]; readonly applied: readonly Correction[] } {
  const read = deps.all.map(asRead);
  const at = deps.all.indexOf(claim);
  const applied = ofType(deps.corrections, 'relation').filter(
    (correction) => correction.claim.url === deps.url && findKeyed(correction.claim, read) === at,
  );
  if (applied.length === 0) return { links, applied };
  let now = [...links];
  for (const correction of applied) {
    const before = now.find((link) => link.claim === correction.sourceClaim);
    now = now.filter((link) => link !== before);
    const said = correction.relation === 'none' ? null : (before ?? linkTo(correction, deps));
    if (said && correction.relation !== 'none')
      now.push({
        ...said,
        relation: correction.relation,
        reason: { type: 'reader-said', from: before?.relation ?? null },
        corrected: correction.id,
      });
  }
  return { links: now, applied };
}

/** A link that the engine had not seen. */
function linkTo(correction: OfType<'relation'>, deps: CorrectLinksDeps): Omit<Link, 'relation' | 'reason'> | null {
  const claim = deps.sourceClaimById.get(correction.sourceClaim);
  const source = claim && deps.sourceById.get(claim.source);
  if (!claim || !source || claim.value === null) return null;
  return {
    claim: claim.id,
    source: source.id,
    facet: claim.facet,
    value: claim.value,
    certainty: claim.certainty,
    origin: claim.origin ?? source.origin,
    score: 1,
  };
}
