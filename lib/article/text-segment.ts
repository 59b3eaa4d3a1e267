/** A run of characters of one text node that stands unchanged in the article's text. UTF-16 offsets, end excluded. */
export interface TextSegment {
  readonly node: Text;
  /** Where the run begins in `node.data`. */
  readonly nodeStart: number;
  /** Where it begins and ends in the article's text. */
  readonly start: number;
  readonly end: number;
}
