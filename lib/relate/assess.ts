import type { ArticleText } from '../claims/article-text';
import type { Topic } from '../topic/topic';
import type { Assessment } from './assessment';
import type { ReferenceLookup } from './lookup';

export interface AssessDeps {
  readonly topic: Topic;
  readonly lookup: ReferenceLookup;
  /** The reader said the page is about the topic ("look at it anyway"), and perhaps which event. */
  readonly force: { readonly event: string | null } | null;
}

/** Language, detection, sentences, claims, candidates, links, verdicts: everything that is said of an article. */
export function assessArticle(article: ArticleText, deps: AssessDeps): Promise<Assessment> {
  throw new Error(`not yet: ${article.title} ${deps.topic.id}`);
}
