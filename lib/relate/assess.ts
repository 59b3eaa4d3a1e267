import type { ArticleText } from '../claims/article-text';
import { facetsById } from '../claims/find-claims';
import type { Origin, Source, SourceClaim } from '../topic/source';
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
import { cutClaims, partedBy } from './brief';
import type { AssessedClaim, Assessment, OmittedClaim, SimilarClaim } from './assessment';
import { linkClaim, readyCandidates } from './link-claims';
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
  /** Which links of each claim are answered: all of them, or the first, with counts of all. All where absent. */
  readonly links?: 'all' | 'first';
}

/** Language, detection, sentences, claims, candidates, links, verdicts: everything that is said of an article. */
export async function assessArticle(article: ArticleText, deps: AssessDeps): Promise<Assessment> {
  const { corrections = [], topic, lookup, links = 'all' } = deps;
  // Asked for at once: a store answers each after a while, and all of them in the same while.
  const asked = Promise.all([
    article.url === null ? null : lookup.sourceAt(article.url),
    lookup.allSources(),
    lookup.allOrigins(),
    lookup.freeClaims(),
  ]);
  // Failures are met where the answers are.
  asked.catch(() => undefined);
  const { detection, lang, supported, claims: read } = analyse(article, topic, deps.force);
  const about = detection.state === 'about' && detection.event !== null;
  const whole = about && supported && article.partial === null;
  const [self, sources, origins, free] = await asked;
  const corrected = correctClaims(read, article.url, corrections);
  const facets =
    whole || self ? topic.facets.map((facet) => facet.id) : [...new Set(corrected.claims.map((claim) => claim.facet))];
  const found = facets.length === 0 ? new Map<string, readonly SourceClaim[]>() : await lookup.claimsByFacet(facets);
  const claims = withReaderClaims(
    corrected.claims,
    self === null ? [] : [...found.values()].flat().filter((claim) => claim.source === self.id),
    article.text,
  );
  const known = correctSet(withoutSelf(found, self), sources, corrections);
  const { byFacet, sourceById, made } = known;
  const context = { article, topic, corrections, byFacet, sourceById };
  const all = assessClaims(claims, context);
  const sourceOf = (id: string): Source | undefined => sourceById.get(id);
  const assessed = links === 'first' ? cutClaims(all, sourceOf) : all;
  const omitted = (whole ? omittedClaims(claims, detection.event, topic, byFacet, sourceById) : []).map(
    (omission) => omission[links],
  );
  const similar =
    supported && detection.state !== 'unrelated' ? await similarOf(article, lang, withoutOwn(free, self), deps) : [];
  const usedClaims = claimsNamed(assessed, omitted, byFacet);
  const usedSources = new Set(usedClaims.map((claim) => claim.source));
  const allOrigins = [...origins, ...made];
  const usedOrigins = links === 'first' ? originsUsed(assessed, usedClaims, [...usedSources], sourceOf) : null;
  return {
    detection,
    lang,
    supported,
    claims: assessed,
    sourceById: byId([...usedSources].flatMap((id) => sourceById.get(id) ?? [])),
    sourceClaimById: byId(usedClaims),
    originById: byId(usedOrigins ? allOrigins.filter(({ id }) => usedOrigins.has(id)) : allOrigins),
    compared: await lookup.countSources(),
    omitted,
    self,
    ...(corrected.dismissed.length > 0 ? { dismissed: corrected.dismissed } : {}),
    ...(similar.length > 0 ? { similar } : {}),
  };
}

/** Claims of sources that are carried: linked, parted by the reader, or left out by the article. */
function claimsNamed(
  claims: readonly AssessedClaim[],
  omitted: readonly OmittedClaim[],
  byFacet: ByFacet<CorrectedSourceClaim>,
): CorrectedSourceClaim[] {
  const used = new Map<string, CorrectedSourceClaim>();
  const add = (facet: string, id: string): void => {
    if (used.has(id)) return;
    const claim = claimById(byFacet.get(facet) ?? NONE).get(id);
    if (claim) used.set(id, claim);
  };
  for (const links of new Set(claims.map((claim) => claim.links)))
    for (const link of links) add(link.facet, link.claim);
  for (const { facet, holders } of omitted) for (const id of holders) add(facet, id);
  for (const id of claims.flatMap(({ corrections = [] }) => partedBy(corrections)))
    for (const facet of byFacet.keys()) add(facet, id);
  return [...used.values()];
}

const claimsById = new WeakMap<readonly CorrectedSourceClaim[], ReadonlyMap<string, CorrectedSourceClaim>>();

/** The set's claims on a facet by their ids; worked out once for the same claims. */
function claimById(claims: readonly CorrectedSourceClaim[]): ReadonlyMap<string, CorrectedSourceClaim> {
  const known =
    claimsById.get(claims) ?? new Map<string, CorrectedSourceClaim>(claims.map((claim) => [claim.id, claim]));
  claimsById.set(claims, known);
  return known;
}

/** Origins of what is carried, and those that are counted where not all is. */
const originsUsed = (
  claims: readonly AssessedClaim[],
  held: readonly SourceClaim[],
  sources: readonly string[],
  sourceOf: (id: string) => Source | undefined,
): ReadonlySet<string> =>
  new Set<string>([
    ...held.flatMap(({ origin }) => origin ?? []),
    ...sources.flatMap((id) => sourceOf(id)?.origin ?? []),
    ...claims.flatMap(({ tally }) =>
      Object.values(tally?.relations ?? {}).flatMap(({ first }) => first.map(({ origin }) => origin)),
    ),
  ]);

type ByFacet<C extends SourceClaim = SourceClaim> = ReadonlyMap<string, readonly C[]>;

const withoutOwn = (claims: readonly SourceClaim[], self: Source | null): readonly SourceClaim[] =>
  claims.filter((claim) => claim.source !== self?.id);

const withoutSelf = (byFacet: ByFacet, self: Source | null): ByFacet =>
  self === null ? byFacet : new Map([...byFacet].map(([facet, claims]) => [facet, withoutOwn(claims, self)]));

/** The set after the reader's word on it. Where the reader has said nothing of it, it is what it was. */
function correctSet(
  byFacet: ByFacet,
  sourceById: ReadonlyMap<string, Source>,
  corrections: readonly Correction[],
): {
  readonly byFacet: ByFacet<CorrectedSourceClaim>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly made: readonly Origin[];
} {
  if (corrections.every(({ type }) => type === 'relation')) return { byFacet, sourceById, made: [] };
  const known = correctSourceClaims([...byFacet.values()].flat(), sourceById, corrections);
  const corrected = correctOrigins(known, sourceById, corrections);
  const grouped = Map.groupBy(corrected.known, (claim) => claim.facet);
  return { byFacet: grouped, sourceById: corrected.sourceById, made: corrected.made };
}

/** What the article has in common with the reader's free claims, which no facet finds. */
async function similarOf(
  article: ArticleText,
  lang: string,
  claims: readonly SourceClaim[],
  { lookup, topic }: AssessDeps,
): Promise<SimilarClaim[]> {
  if (claims.length === 0) return [];
  const sources = await lookup.sourcesOf([...new Set(claims.map((claim) => claim.source))]);
  const sourceById = new Map<string, Source>(sources.map((source) => [source.id, source]));
  return similarClaims({ article, lang, claims, sourceById, topic });
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const NONE: readonly CorrectedSourceClaim[] = [];

interface AssessContext {
  readonly article: ArticleText;
  readonly topic: Topic;
  readonly byFacet: ByFacet<CorrectedSourceClaim>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly corrections: readonly Correction[];
}

function assessClaims(
  claims: readonly CorrectedClaim[],
  { article, topic, byFacet, sourceById, corrections }: AssessContext,
): AssessedClaim[] {
  const linksOf = (claim: CorrectedClaim, facet: Facet): readonly Link[] =>
    linkClaim(claim, readyCandidates(facet, byFacet.get(facet.id) ?? NONE, sourceById), article.published);
  const facets = facetsById(topic);
  const deps = {
    url: article.url,
    corrections,
    sourceClaimById: new Map<string, CorrectedSourceClaim>(
      corrections.some(({ type }) => type === 'relation')
        ? [...byFacet.values()].flatMap((own) => own.map((claim): [string, CorrectedSourceClaim] => [claim.id, claim]))
        : [],
    ),
    sourceById,
    all: claims,
  };
  // A corrected claim may name a facet that this version of the topic does not know.
  const answering = claims.flatMap((claim) => {
    const facet = facets.get(claim.facet);
    return facet ? [{ claim, facet }] : [];
  });
  const linked = spareDisputed(answering.map(({ claim, facet }) => ({ claim, facet, links: linksOf(claim, facet) })));
  const added = new Map<readonly Link[], Pick<AssessedClaim, 'verdict' | 'origins'>>();
  const addUp = (links: readonly Link[]): Pick<AssessedClaim, 'verdict' | 'origins'> => {
    const sum = added.get(links) ?? { verdict: verdictOf(links), origins: originsOf(links) };
    added.set(links, sum);
    return sum;
  };
  return answering.map(({ claim, facet }, at) => {
    const engine = linked[at] ?? [];
    const { links, applied } =
      corrections.length > 0 ? correctLinks(claim, engine, deps) : { links: engine, applied: [] };
    const { verdict, origins } = addUp(links);
    const quiet = facet.quiet && verdict !== 'conflicting' && verdict !== 'mixed';
    const own = claim.corrected && corrections.find(({ id }) => id === claim.corrected?.correction);
    const taking = own ? [own, ...applied] : applied;
    return {
      ...claim,
      verdict,
      origins,
      links,
      quiet,
      ...(taking.length > 0 ? { corrections: taking } : {}),
    };
  });
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
