import { claimId, type ClaimId, type SourceId } from '../base/ids';

const MARK = '#reader-';

/** The id of a claim that the reader added to a source by hand: told from those that the analyser or an author found. */
export const readerClaimId = (source: SourceId, unique: string): ClaimId => claimId(`${source}${MARK}${unique}`);

/** Whether the reader added the claim by hand. Such claims outlive a new shipped set. */
export const isReaderClaim = (id: string): boolean => id.includes(MARK);
