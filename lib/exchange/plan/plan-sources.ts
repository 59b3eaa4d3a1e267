import { claimId, originId, type ClaimId } from '../../base/ids';
import { ownOrigin } from '../../relate/origins';
import type { Origin, Source, SourceClaim, SourceWithClaims } from '../../topic/source';
import type { ReaderSet } from '../reader-set';
import type { PlanStep, Preferred } from './plan-step';
import { isSame, stableText } from './same';
import { renamedTo, type Renamed, type SourceIndex } from './source-index';

export interface PlanContext {
  readonly current: ReaderSet;
  readonly file: ReaderSet;
  readonly prefer: Preferred;
  readonly index: SourceIndex;
  readonly renamed: Renamed;
}

/** What happens to a record of the file, and those before it: records of one kind are asked about in their order. */
export type Planner<T> = (given: T) => PlanStep;

/** Sources of the file: new ones come, the same document by id or address is merged, never doubled. */
export function sourcePlanner(context: PlanContext): Planner<SourceWithClaims> {
  const hidden = new Set(context.current.edits.filter((edit) => edit.hidden).map(({ id }) => id));
  return (item) => {
    const { id } = item.source;
    const step = { kind: 'source', id } as const;
    const byId = context.index.byId(id);
    const known = byId ?? context.index.sameDocument(item.source);
    if (!known) {
      if (item.source.addedAt === null && hidden.has(id)) return { ...step, action: 'skip', reason: 'hidden' };
      const record: SourceWithClaims = { source: item.source, claims: newClaims(item, item.source, context) };
      context.index.put(record);
      return { ...step, action: 'add', record, reason: 'new' };
    }
    if (!byId) rename(item.source, known.source, context.renamed);
    if (isSame(item, known)) return { ...step, action: 'skip', reason: 'same' };
    const record = merged(item, known, context);
    if (isSame(record, known))
      return { ...step, action: 'skip', reason: byId ? keptReason(known.source) : 'same-document' };
    context.index.put(record);
    const reason = isSame(record.source, item.source) && context.prefer === 'file' ? 'file-wins' : 'merged';
    return { ...step, action: 'change', record, before: known, reason };
  };
}

const keptReason = (source: Source) => (source.addedAt === null ? 'shipped' : 'kept-current');

function rename(from: Source, to: Source, renamed: Renamed): void {
  renamed.sources.set(from.id, to.id);
  renamed.origins.set(ownOrigin(from).id, ownOrigin(to).id);
}

function merged(item: SourceWithClaims, known: SourceWithClaims, context: PlanContext): SourceWithClaims {
  const { prefer } = context;
  const sameId = item.source.id === known.source.id;
  const own = known.source.addedAt !== null;
  // A shipped source changes by edits alone, and follows the extension's own claims.
  const filled = own
    ? {
        ...(known.source.published === null ? { published: item.source.published } : {}),
        ...(known.source.reviews === undefined && item.source.reviews ? { reviews: item.source.reviews } : {}),
      }
    : {};
  const source: Source =
    own && sameId && prefer === 'file'
      ? { ...item.source, addedAt: known.source.addedAt }
      : { ...known.source, ...filled };
  const isShipped = ({ id }: SourceClaim): boolean => !own && id.startsWith(`${known.source.id}#`);
  const offered = sameId ? { ...item, claims: item.claims.filter((claim) => !isShipped(claim)) } : item;
  if (own && sameId && prefer === 'file') {
    const replaced = new Map(offered.claims.map((claim) => [claim.id, claim]));
    const rest = offered.claims.filter((claim) => !known.claims.some(({ id }) => id === claim.id));
    const kept = known.claims.map((claim) => replaced.get(claim.id) ?? claim);
    return { source, claims: [...kept, ...newClaims({ source: item.source, claims: rest }, source, context, kept)] };
  }
  return { source, claims: [...known.claims, ...newClaims(offered, source, context, known.claims)] };
}

/** What a claim says, whoever holds it and under which id. */
const saying = ({ event, facet, value, certainty, quote, statement }: SourceClaim): string =>
  stableText([event, facet, value, certainty, quote, statement]);

/** The file's claims under their source in the set, those left out that it has already; ids that are taken get a number. */
function newClaims(
  from: SourceWithClaims,
  to: Source,
  { index, renamed }: PlanContext,
  known: readonly SourceClaim[] = [],
): SourceClaim[] {
  const bySaying = new Map(known.map((claim) => [saying(claim), claim.id]));
  const ids = new Set(known.map((claim) => claim.id));
  const taken = (id: ClaimId): boolean => ids.has(id) || index.hasClaim(id);
  return from.claims.flatMap((claim): SourceClaim[] => {
    const same = bySaying.get(saying(claim));
    // A claim of the set that the reader changed since keeps its place; the file's older wording does not come beside it.
    if (from.source.id === to.id && ids.has(claim.id)) return [];
    if (same !== undefined) {
      renamed.claims.set(claim.id, same);
      return [];
    }
    const id = freeId(claim.id, taken);
    if (id !== claim.id) renamed.claims.set(claim.id, id);
    ids.add(id);
    const origin = renamedTo(renamed.origins, claim.origin ?? from.source.origin);
    const kept = from.source.id === to.id ? claim.origin : origin === to.origin ? null : origin;
    return [{ ...claim, id, source: to.id, origin: kept }];
  });
}

function freeId(id: ClaimId, taken: (id: ClaimId) => boolean): ClaimId {
  if (!taken(id)) return id;
  for (let n = 2; ; n += 1) {
    const next = claimId(`${id}~${n}`);
    if (!taken(next)) return next;
  }
}

/** Origins of the file; those of sources that were merged into others are not needed. */
export function originPlanner({ current, prefer, renamed }: PlanContext): Planner<Origin> {
  const known = new Map(current.origins.map((origin) => [origin.id, origin]));
  return (record) => {
    const step = { kind: 'origin', id: record.id } as const;
    const before = known.get(record.id);
    if (!before && renamed.origins.has(originId(record.id))) return { ...step, action: 'skip', reason: 'not-needed' };
    if (!before) return { ...step, action: 'add', record, reason: 'new' };
    if (isSame(before, record)) return { ...step, action: 'skip', reason: 'same' };
    if (prefer === 'current') return { ...step, action: 'skip', reason: 'kept-current' };
    return { ...step, action: 'change', record, before, reason: 'file-wins' };
  };
}
