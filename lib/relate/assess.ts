import type { ArticleText } from '../claims/article-text';
import { facetsById } from '../claims/find-claims';
import type { Source, SourceClaim } from '../topic/source';
import type { Facet, Topic } from '../topic/topic';
import type { Correction } from '../topic/reader-records';
import { analyse, type Force } from './analyse';
import {
  correctClaims,
  correctLinks,
  correctOrigins,
  correctSourceClaims,
  type CorrectedClaim,
  type CorrectedSourceClaim,
} from './apply-corrections';
import type { AssessedClaim, Assessment, SimilarClaim } from './assessment';
import { linkClaim, readyCandidates, type Candidates } from './link-claims';
import type { Link } from './link';
import type { ReferenceLookup } from './lookup';
import { omittedClaims } from './omitted';
import { isReaderClaim } from './reader-claim';
import { similarClaims } from './similar-claims';
import { spareDisputed } from './spare-disputed';
import { originsOf, verdictOf } from './verdict';

export interface AssessDeps {
  readonly topic: Topic;
  readonly lookup: ReferenceLookup;
  /** The reader said the page is about the topic ("look at it anyway"), and perhaps which event. */
  readonly force: Force;
  /** The reader's word against the engine's; none where absent. */
  readonly corrections?: readonly Correction[];
}

/** Language, detection, sentences, claims, candidates, links, verdicts: everything that is said of an article. */
export async function assessArticle(article: ArticleText, deps: AssessDeps): Promise<Assessment> {
  const { corrections = [], topic, lookup } = deps;
  const { detection, lang, supported, claims: read } = analyse(article, topic, deps.force);
  const about = detection.state === 'about' && detection.event !== null;
  const whole = about && supported && article.partial === null;
  const self = article.url === null ? null : await lookup.sourceAt(article.url);
  const corrected = correctClaims(read, article.url, corrections);
  const facets =
    whole || self ? topic.facets.map((facet) => facet.id) : [...new Set(corrected.claims.map((claim) => claim.facet))];
  const found = facets.length === 0 ? [] : await lookup.claimsOfFacets(facets);
  const claims = withReaderClaims(
    corrected.claims,
    found.filter((claim) => claim.source === self?.id),
    article.text,
  );
  const others = found.filter((claim) => claim.source !== self?.id);
  const stored = await lookup.sourcesOf([...new Set(others.map((claim) => claim.source))]);
  const storedById = new Map<string, Source>(stored.map((source) => [source.id, source]));
  const { sourceById, known, made } = correctOrigins(
    correctSourceClaims(others, storedById, corrections),
    storedById,
    corrections,
  );
  const assessed = assessClaims(claims, known, { article, topic, sourceById, corrections });
  const omitted = whole ? omittedClaims(claims, detection.event, topic, known, sourceById) : [];
  const similar = supported && detection.state !== 'unrelated' ? await similarOf(article, lang, self, deps) : [];
  const used = new Set([
    ...assessed.flatMap((claim) => claim.links.map((link) => link.claim)),
    ...removedClaims(assessed),
    ...omitted.flatMap((one) => one.holders),
  ]);
  const usedClaims = known.filter((claim) => used.has(claim.id));
  const usedSources = new Set(usedClaims.map((claim) => claim.source));
  return {
    detection,
    lang,
    supported,
    claims: assessed,
    sourceById: byId([...sourceById.values()].filter((source) => usedSources.has(source.id))),
    sourceClaimById: byId(usedClaims),
    originById: byId([...(await lookup.allOrigins()), ...made]),
    compared: await lookup.countSources(),
    omitted,
    self,
    ...(corrected.dismissed.length > 0 ? { dismissed: corrected.dismissed } : {}),
    ...(similar.length > 0 ? { similar } : {}),
  };
}

/** What the article has in common with the reader's free claims, which no facet finds. */
async function similarOf(
  article: ArticleText,
  lang: string,
  self: Source | null,
  { lookup, topic }: AssessDeps,
): Promise<SimilarClaim[]> {
  const claims = (await lookup.freeClaims()).filter((claim) => claim.source !== self?.id);
  if (claims.length === 0) return [];
  const sources = await lookup.sourcesOf([...new Set(claims.map((claim) => claim.source))]);
  const sourceById = new Map<string, Source>(sources.map((source) => [source.id, source]));
  return similarClaims({ article, lang, claims, sourceById, topic });
}

/** Source claims that the reader parted from a claim: still named where the correction is shown. */
const removedClaims = (claims: readonly AssessedClaim[]): string[] =>
  claims.flatMap((claim) =>
    (claim.corrections ?? []).flatMap((correction) => (correction.type === 'relation' ? [correction.sourceClaim] : [])),
  );

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

interface AssessContext {
  readonly article: ArticleText;
  readonly topic: Topic;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly corrections: readonly Correction[];
}

function assessClaims(
  claims: readonly CorrectedClaim[],
  known: readonly CorrectedSourceClaim[],
  { article, topic, sourceById, corrections }: AssessContext,
): AssessedClaim[] {
  const linksOf = linker(known, article.published, sourceById);
  const facets = facetsById(topic);
  const deps = {
    url: article.url,
    corrections,
    sourceClaimById: new Map<string, CorrectedSourceClaim>(
      corrections.length > 0 ? known.map((claim) => [claim.id, claim]) : [],
    ),
    sourceById,
    all: claims,
  };
  // A corrected claim may name a facet that this version of the topic does not know.
  const answering = claims.flatMap((claim) => {
    const facet = facets.get(claim.facet);
    return facet ? [{ claim, facet }] : [];
  });
  const linked = spareDisputed(answering.map(({ claim, facet }) => linksOf(claim, facet)));
  return answering.map(({ claim, facet }, at) => {
    const engine = linked[at] ?? [];
    const { links, applied } =
      corrections.length > 0 ? correctLinks(claim, engine, deps) : { links: engine, applied: [] };
    const verdict = verdictOf(links);
    const quiet = facet.quiet && verdict !== 'conflicting' && verdict !== 'mixed';
    const own = claim.corrected && corrections.find(({ id }) => id === claim.corrected?.correction);
    const taking = own ? [own, ...applied] : applied;
    return {
      ...claim,
      verdict,
      origins: originsOf(links),
      links,
      quiet,
      ...(taking.length > 0 ? { corrections: taking } : {}),
    };
  });
}

/** Links an article's claims; the set's claims on a facet are made ready where one asks for them. */
function linker(
  known: readonly CorrectedSourceClaim[],
  published: string | null,
  sourceById: ReadonlyMap<string, Source>,
): (claim: CorrectedClaim, facet: Facet) => readonly Link[] {
  const byFacet = Map.groupBy(known, (claim) => claim.facet);
  const ready = new Map<string, Candidates>();
  return (claim, facet) => {
    const candidates = ready.get(facet.id) ?? readyCandidates(facet, byFacet.get(facet.id) ?? [], sourceById);
    ready.set(facet.id, candidates);
    return linkClaim(claim, candidates, published);
  };
}

/** Claims of this page that the reader added by hand, found again by their words, beside those that the analyser found. */
function withReaderClaims(
  claims: readonly CorrectedClaim[],
  own: readonly SourceClaim[],
  text: string,
): readonly CorrectedClaim[] {
  const added = own.flatMap((claim) => {
    const start = claim.quote === null || !isReaderClaim(claim.id) ? -1 : text.indexOf(claim.quote);
    if (start < 0 || claim.quote === null) return [];
    const span = { start, end: start + claim.quote.length };
    const known = claims.some(
      (one) => one.facet === claim.facet && one.value === claim.value && one.start < span.end && span.start < one.end,
    );
    if (known) return [];
    const { event, facet, value, certainty, attribution, quote } = claim;
    const reason = { rule: 'reader', cue: null, countedFrom: null };
    return [{ ...span, quote, event, facet, value, certainty, attribution, words: span, reason }];
  });
  return added.length === 0 ? claims : [...claims, ...added].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
