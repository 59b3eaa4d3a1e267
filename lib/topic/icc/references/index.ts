import type { Origin, SourceWithClaims } from '../../source';

/** The reference set that ships with the extension. */
export const shippedSet: {
  readonly version: number;
  readonly sources: readonly SourceWithClaims[];
  readonly origins: readonly Origin[];
} = { version: 1, sources: [], origins: [] };
