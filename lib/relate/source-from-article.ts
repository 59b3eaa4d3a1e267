import type { SourceId } from '../base/ids';
import type { ArticleText } from '../claims/article-text';
import type { Origin, Source, SourceClaim } from '../topic/source';
import type { Topic } from '../topic/topic';

export interface SourceFromArticle {
  readonly source: Source;
  readonly claims: readonly SourceClaim[];
  /** Origins that the source or its claims name; those with a known id are already in the set. */
  readonly origins: readonly Origin[];
}

/** Makes a source of an article by the same analyser that reads articles. Claim ids derive from the source's id. */
export function sourceFromArticle(
  article: ArticleText,
  deps: { readonly topic: Topic; readonly id: SourceId; readonly addedAt: string | null },
): SourceFromArticle {
  throw new Error(`not yet: ${article.title} ${deps.topic.id}`);
}
