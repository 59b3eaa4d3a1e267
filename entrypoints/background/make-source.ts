import { sourceId } from '@/lib/base/ids';
import type { ArticleText } from '@/lib/claims/article-text';
import { findKin, kinTerms, withKin } from '@/lib/relate/kinship';
import { sourceFromArticle, type SourceFromArticle } from '@/lib/relate/source-from-article';
import { sourcesSharing } from '@/lib/store/kin-candidates';
import type { Deps } from './deps';

/** A source of an article as the set should have it: a copy or translation of a known one has that one's origin. */
export async function makeSource(article: ArticleText, { db, topic, newId, now }: Deps): Promise<SourceFromArticle> {
  const made = sourceFromArticle(article, { topic, id: sourceId(newId()), addedAt: now() });
  return withKin(made, findKin(made, await sourcesSharing(db, kinTerms(made))));
}
