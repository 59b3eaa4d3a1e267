import type { ClaimId, OriginId, SourceId } from '../../base/ids';
import type { Source, SourceWithClaims } from '../../topic/source';
import { addressKey } from '../address/web-address';

/** The sources there are and those planned so far, found by id, address, or, without one, by what is printed on them. */
export interface SourceIndex {
  readonly byId: (id: SourceId) => SourceWithClaims | null;
  readonly sameDocument: (source: Source) => SourceWithClaims | null;
  readonly atAddress: (url: string) => SourceWithClaims | null;
  readonly put: (item: SourceWithClaims) => void;
  readonly hasClaim: (id: ClaimId) => boolean;
}

const keyOf = (source: Source): string =>
  addressKey(source.url) ??
  // A blank cannot stand in an address, so the two kinds of key never meet.
  ` ${[source.publisher, source.title, source.published ?? ''].map((part) => part.trim().toLowerCase()).join('\n')}`;

export function createSourceIndex(): SourceIndex {
  const byId = new Map<SourceId, SourceWithClaims>();
  const idByKey = new Map<string, SourceId>();
  const claims = new Set<ClaimId>();
  const put = (item: SourceWithClaims): void => {
    byId.set(item.source.id, item);
    const key = keyOf(item.source);
    if (!idByKey.has(key)) idByKey.set(key, item.source.id);
    for (const claim of item.claims) claims.add(claim.id);
  };
  const found = (id: SourceId | undefined): SourceWithClaims | null => (id && byId.get(id)) ?? null;
  return {
    byId: found,
    sameDocument: (source) => found(idByKey.get(keyOf(source))),
    atAddress: (url) => found(idByKey.get(addressKey(url) ?? '')),
    put,
    hasClaim: (id) => claims.has(id),
  };
}

/** What ids of the file became in the set. */
export interface Renamed {
  readonly sources: Map<SourceId, SourceId>;
  readonly claims: Map<ClaimId, ClaimId>;
  readonly origins: Map<OriginId, OriginId>;
}
export const renamedTo = <Id extends string>(map: ReadonlyMap<Id, Id>, id: Id): Id => map.get(id) ?? id;
