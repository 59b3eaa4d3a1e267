import type { ArticleText } from '../claims/article-text';
import type { Claim } from '../claims/claim';
import { facetsById } from '../claims/find-claims';
import type { Source, SourceClaim } from '../topic/source';
import type { Facet, Topic } from '../topic/topic';
import { analyse, type Force } from './analyse';
import type { AssessedClaim, Assessment } from './assessment';
import { linkClaim } from './link-claims';
import type { ReferenceLookup } from './lookup';
import { omittedClaims } from './omitted';
import { originsOf, verdictOf } from './verdict';

export interface AssessDeps {
  readonly topic: Topic;
  readonly lookup: ReferenceLookup;
  /** The reader said the page is about the topic ("look at it anyway"), and perhaps which event. */
  readonly force: Force;
}

/** Language, detection, sentences, claims, candidates, links, verdicts: everything that is said of an article. */
export async function assessArticle(article: ArticleText, deps: AssessDeps): Promise<Assessment> {
  const { detection, lang, supported, claims } = analyse(article, deps.topic, deps.force);
  const about = detection.state === 'about' && detection.event !== null;
  const whole = about && supported && article.partial === null;
  const facets = whole ? deps.topic.facets.map((facet) => facet.id) : [...new Set(claims.map((claim) => claim.facet))];
  const self = article.url === null ? null : await deps.lookup.sourceAt(article.url);
  const found = facets.length === 0 ? [] : await deps.lookup.claimsOfFacets(facets);
  const known = found.filter((claim) => claim.source !== self?.id);
  const sources = await deps.lookup.sourcesOf([...new Set(known.map((claim) => claim.source))]);
  const sourceById = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const assessed = assessClaims(claims, known, { topic: deps.topic, published: article.published, sourceById });
  const omitted = whole ? omittedClaims(claims, detection.event, deps.topic, known, sourceById) : [];
  const used = new Set([
    ...assessed.flatMap((claim) => claim.links.map((link) => link.claim)),
    ...omitted.map((o) => o.example.id),
  ]);
  const usedClaims = known.filter((claim) => used.has(claim.id));
  const usedSources = new Set(usedClaims.map((claim) => claim.source));
  return {
    detection,
    lang,
    supported,
    claims: assessed,
    sourceById: byId(sources.filter((source) => usedSources.has(source.id))),
    sourceClaimById: byId(usedClaims),
    originById: byId(await deps.lookup.allOrigins()),
    compared: await deps.lookup.countSources(),
    omitted,
    self,
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

interface AssessContext {
  readonly topic: Topic;
  readonly published: string | null;
  readonly sourceById: ReadonlyMap<string, Source>;
}

function assessClaims(
  claims: readonly Claim[],
  known: readonly SourceClaim[],
  context: AssessContext,
): AssessedClaim[] {
  const byFacet = Map.groupBy(known, (claim) => claim.facet);
  const facets = facetsById(context.topic);
  return claims.map((claim) => {
    const facet = facets.get(claim.facet) as Facet;
    const links = linkClaim(claim, byFacet.get(claim.facet) ?? [], { facet, ...context });
    const verdict = verdictOf(links);
    const quiet = facet.quiet && verdict !== 'conflicting' && verdict !== 'mixed';
    return { ...claim, verdict, origins: originsOf(links), links, quiet };
  });
}
