import type { SourceId } from '../base/ids';
import type { Origin, Source, SourceClaim } from '../topic/source';

/** What the comparator asks of a reference set: answered by the store in the browser, by an array on the command line. */
export interface ReferenceLookup {
  /** All claims of these facets, hidden and deleted sources left out. */
  claimsOfFacets(facets: readonly string[]): Promise<readonly SourceClaim[]>;
  /** All free claims (`isFreeFacet`), hidden and deleted sources left out. */
  freeClaims(): Promise<readonly SourceClaim[]>;
  sourcesOf(ids: readonly SourceId[]): Promise<readonly Source[]>;
  allOrigins(): Promise<readonly Origin[]>;
  countSources(): Promise<number>;
  /** The source with this canonical address, if the set has it. */
  sourceAt(url: string): Promise<Source | null>;
}
