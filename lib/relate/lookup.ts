import type { SourceId } from '../base/ids';
import type { Origin, Source, SourceClaim } from '../topic/source';

/** What the comparator asks of a reference set: answered by the store in the browser, by an array on the command line. */
export interface ReferenceLookup {
  /**
   * All claims of these facets, by facet; hidden and deleted sources left out. What has not changed may be the same array as before, so
   * that what was worked out of it need not be worked out again.
   */
  claimsByFacet(facets: readonly string[]): Promise<ReadonlyMap<string, readonly SourceClaim[]>>;
  /** All sources by id; the same map as before where nothing has changed. */
  allSources(): Promise<ReadonlyMap<string, Source>>;
  /** All free claims (`isFreeFacet`), hidden and deleted sources left out. */
  freeClaims(): Promise<readonly SourceClaim[]>;
  sourcesOf(ids: readonly SourceId[]): Promise<readonly Source[]>;
  allOrigins(): Promise<readonly Origin[]>;
  countSources(): Promise<number>;
  /** The source with this canonical address, if the set has it. */
  sourceAt(url: string): Promise<Source | null>;
}
