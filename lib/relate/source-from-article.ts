import { claimId, type SourceId } from '../base/ids';
import type { ArticleText } from '../claims/article-text';
import type { Claim } from '../claims/claim';
import { analyse } from './analyse';
import { claimsOfReviews } from './claims-of-review';
import type { Origin, Source, SourceClaim, SourceKind } from '../topic/source';
import type { Topic } from '../topic/topic';
import { dispatchOrigin, documentOrigin, originOfClaim, ownOrigin, relayedDocument } from './origins';

export interface SourceFromArticle {
  readonly source: Source;
  readonly claims: readonly SourceClaim[];
  /** Origins that the source or its claims name; those with a known id are already in the set. */
  readonly origins: readonly Origin[];
}

export interface SourceFromArticleDeps {
  readonly topic: Topic;
  readonly id: SourceId;
  /** ISO instant; null outside the browser. */
  readonly addedAt: string | null;
}

/** Makes a source of an article by the same analyser that reads articles. Claim ids derive from the source's id. */
export function sourceFromArticle(article: ArticleText, deps: SourceFromArticleDeps): SourceFromArticle {
  const analysis = analyse(article, deps.topic, null);
  const { detection, lang } = analysis;
  const { own: claims, decided } = claimsOfReviews(article, analysis, deps.topic);
  const publisher = article.publisher ?? hostOf(article.url) ?? article.title;
  const document = relayedDocument(article, claims, detection.event, deps.topic);
  const origin = document
    ? documentOrigin(document)
    : article.agency
      ? dispatchOrigin(article.agency)
      : ownOrigin({ id: deps.id, publisher });
  const source: Source = {
    id: deps.id,
    publisher,
    title: article.title,
    url: article.url,
    published: article.published,
    lang,
    kind: kindOf(article),
    derived: article.translated ? 'translation' : null,
    origin: origin.id,
    addedAt: deps.addedAt,
    ...(article.reviews === undefined ? {} : { reviews: article.reviews }),
  };
  const origins = new Map([[origin.id, origin]]);
  const made = claims.map((claim, at) => {
    const own = originOfClaim(claim, publisher);
    if (own) origins.set(own.id, own);
    return toSourceClaim(claim, deps.id, at, own);
  });
  const checked = decided.map(({ claim, review }, at): SourceClaim => {
    const speaker = review.author === null || review.author === publisher ? null : review.author;
    return {
      ...toSourceClaim(claim, deps.id, at, null),
      id: claimId(`${deps.id}#checked-${at + 1}`),
      attribution: speaker === null ? null : { speaker, via: null, quoted: false },
      quote: review.claim,
    };
  });
  return { source, claims: [...made, ...checked], origins: [...origins.values()] };
}

function toSourceClaim(claim: Claim, source: SourceId, at: number, origin: Origin | null): SourceClaim {
  return {
    id: claimId(`${source}#${at + 1}`),
    source,
    event: claim.event,
    facet: claim.facet,
    value: claim.value,
    certainty: claim.certainty,
    attribution: claim.attribution,
    quote: claim.quote,
    statement: null,
    locator: null,
    origin: origin?.id ?? null,
  };
}

const kindOf = (article: ArticleText): SourceKind =>
  article.agency !== null && article.agency === article.publisher ? 'dispatch' : 'press';

/** Host of an http(s) address without `www.`; null for anything else. */
function hostOf(url: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(url ?? '')?.[1] ?? null;
}
