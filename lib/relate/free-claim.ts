const MARK = 'custom:';

/**
 * The facet of a claim of the reader's own that answers no question of the topic: its words are all there is. It has no value, is
 * compared by its words alone, and counts for and against nothing.
 */
export const freeFacet = (unique: string): string => `${MARK}${unique}`;

/** Where facets of free claims start: for an index. */
export const FREE_FACETS = MARK;

/** Whether the facet is that of a free claim. */
export const isFreeFacet = (facet: string): boolean => facet.startsWith(MARK);
