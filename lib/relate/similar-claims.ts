import type { ArticleText } from '../claims/article-text';
import { splitSentences, trimSpan } from '../language/sentences';
import type { Source, SourceClaim } from '../topic/source';
import type { Topic } from '../topic/topic';
import type { SimilarClaim } from './assessment';
import { findSimilar, similarIndex, type SimilarIndex } from './similar';

/** Free claims listed for one sentence. */
const MOST = 3;

interface Held {
  readonly claim: SourceClaim;
  readonly source: Source;
}

interface Ready {
  readonly key: string;
  readonly index: SimilarIndex;
}

/** The free claims of the last comparison, made ready: a reader goes from article to article with the same ones. */
const ready = new WeakMap<Topic, Ready>();

export interface SimilarOf {
  readonly article: ArticleText;
  readonly lang: string;
  /** Free claims, without those of the article itself. */
  readonly claims: readonly SourceClaim[];
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly topic: Topic;
}

/** Sentences of an article that speak of the same as a free claim, in the order of the page. It says nothing of who is right. */
export function similarClaims({ article, lang, claims, sourceById, topic }: SimilarOf): SimilarClaim[] {
  const held = claims.flatMap((claim): Held[] => {
    const source = sourceById.get(claim.source);
    return source && claim.quote !== null ? [{ claim, source }] : [];
  });
  if (held.length === 0) return [];
  const index = indexOf(held, topic);
  return splitSentences(article.text).flatMap((span) => {
    const { start, end } = trimSpan(article.text, span);
    const quote = article.text.slice(start, end);
    return findSimilar(index, { text: quote, lang, published: article.published, topic })
      .slice(0, MOST)
      .flatMap(({ at, likeness, shared, differs }): SimilarClaim[] => {
        const found = held[at];
        return found ? [{ start, end, quote, ...found, likeness, shared, differs }] : [];
      });
  });
}

function indexOf(held: readonly Held[], topic: Topic): SimilarIndex {
  const key = held.map(({ claim, source }) => `${claim.id} ${source.lang} ${source.published}`).join('\n');
  const known = ready.get(topic);
  if (known?.key === key) return known.index;
  const index = similarIndex(
    held.map(({ claim, source }) => ({
      text: claim.quote ?? '',
      // "en-GB" is read as English.
      lang: source.lang.split('-')[0] ?? source.lang,
      published: source.published,
      topic,
    })),
  );
  ready.set(topic, { key, index });
  return index;
}
