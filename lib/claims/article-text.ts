import type { ClaimReview } from '../topic/source';

/** What the analyser reads: the text of an article and what is known about it. Made by `article` from a page, or from a text file. */
export interface ArticleText {
  readonly title: string;
  /** Canonical address, http(s). */
  readonly url: string | null;
  readonly publisher: string | null;
  /** ISO day, month or year. Relative dates resolve from it; never from today. */
  readonly published: string | null;
  /** ISO day of the last change the page states, if any. */
  readonly modified: string | null;
  /** The language the page declares; the analyser votes on the text as well. */
  readonly lang: string | null;
  /** News agency credited in metadata or byline. */
  readonly agency: string | null;
  /** Kept blocks joined by one blank line, white space folded. Offsets everywhere are UTF-16 offsets into it. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Why only a part could be read; null if it seems whole. */
  readonly partial: PartialReason | null;
  /** The browser translated the page: compared, but not added and not quoted. */
  readonly translated: boolean;
  /** Claims that the page says to have checked; absent where there are none. */
  readonly reviews?: readonly ClaimReview[];
  /** Where each piece of metadata was read, by field name. */
  readonly provenance: Readonly<Record<string, string>>;
}

export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: 'headline' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption';
  /** ISO day of the post that it belongs to, where a live blog dates its posts: relative dates count from it. */
  readonly published?: string;
}

export type PartialReason = 'paywall' | 'cut-off' | 'short';
