import { valueToInterval } from '../base/interval';
import { atOnce, type Steps } from '../base/steps';
import type { OriginId, SourceId } from '../base/ids';
import type { Certainty, LocalText } from '../topic/claim-frame';
import type { Source, SourceClaim } from '../topic/source';
import type { Facet } from '../topic/topic';
import type { CorrectedSourceClaim } from './apply-corrections';
import type { AssessedClaim } from './assessment';
import { compareClaims, type Comparison } from './compare';
import type { Link, LinkReason, Relation, Verdict } from './link';
import { verdictOf } from './verdict';

/** What one row of the matrix holds against the sources: a claim of an article or of a source, or a value of the set itself. */
export interface MatrixRow {
  readonly key: string;
  readonly event: string;
  readonly facet: string;
  readonly value: string | null;
  readonly certainty: Certainty;
  /** The words of the article or source; null where the row is a value. */
  readonly quote: string | null;
  readonly statement: LocalText | null;
  /** ISO day, month or year of the text it stands in. */
  readonly published: string | null;
  /** Links that are known already (of an assessed article, with the reader's corrections in them); null to compare anew. */
  readonly links: readonly Link[] | null;
}

/** A source's claim on the row's question; no relation where the two answers neither agree nor exclude each other. */
export interface MatrixPair {
  readonly claim: CorrectedSourceClaim;
  readonly relation: Relation | null;
  readonly reason: LinkReason | null;
}

/** What one source says on one row. `unmatched`: it answers the question, but not so that the answers can be compared. */
export interface MatrixCell {
  readonly verdict: Verdict;
  readonly pairs: readonly MatrixPair[];
}

export interface MatrixLine {
  readonly row: MatrixRow;
  readonly verdict: Verdict;
  /** By source; a source that is silent on the row has no entry. */
  readonly cells: ReadonlyMap<SourceId, MatrixCell>;
  /** Related sources, and their distinct origins. */
  readonly sources: number;
  readonly origins: number;
}

/** Sources of one origin, oldest first. */
export interface MatrixGroup {
  readonly origin: OriginId;
  readonly sources: readonly Source[];
}

export interface Matrix {
  readonly lines: readonly MatrixLine[];
  readonly groups: readonly MatrixGroup[];
  /** Sources related to at least one row. */
  readonly linked: ReadonlySet<SourceId>;
}

export interface MatrixOf {
  readonly rows: readonly MatrixRow[];
  readonly sources: readonly Source[];
  readonly claims: readonly CorrectedSourceClaim[];
  readonly facets: readonly Facet[];
  /** The source whose claims are the rows: it is not held against itself. */
  readonly self: SourceId | null;
}

/** Rows against sources. Columns are the sources that have a claim, by origin and date; undated ones stand last. */
export const buildMatrix = (of: MatrixOf): Matrix => atOnce(buildMatrixInSteps(of));

/** The same in steps of one row each. */
export function* buildMatrixInSteps({ rows, sources, claims, facets, self }: MatrixOf): Steps<Matrix> {
  const sourceById = new Map<SourceId, Source>(sources.map((source) => [source.id, source]));
  const known = claims.filter((claim) => claim.source !== self && sourceById.has(claim.source));
  const byFacet = Map.groupBy(known, (claim) => claim.facet);
  const facetById = new Map(facets.map((facet) => [facet.id, facet]));
  const lines: MatrixLine[] = [];
  for (const row of rows) {
    const facet = facetById.get(row.facet);
    lines.push(lineOf(row, facet ? (byFacet.get(row.facet) ?? []) : [], { facet, sourceById }));
    yield { done: lines.length, of: rows.length };
  }
  // A claim that answers no question of the topic has no row, and makes no column.
  const speaking = new Set(known.filter((claim) => facetById.has(claim.facet)).map((claim) => claim.source));
  const linked = new Set<SourceId>();
  for (const line of lines) {
    for (const [id, cell] of line.cells) if (cell.verdict !== 'unmatched') linked.add(id);
    yield { done: lines.length, of: rows.length };
  }
  return { lines, groups: groupSources(sources.filter((source) => speaking.has(source.id))), linked };
}

interface LineContext {
  readonly facet: Facet | undefined;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
}

function lineOf(
  row: MatrixRow,
  claims: readonly CorrectedSourceClaim[],
  { facet, sourceById }: LineContext,
): MatrixLine {
  const pairs = new Map<SourceId, MatrixPair[]>();
  const origins = new Set<OriginId>();
  const linkByClaim = row.links && new Map(row.links.map((link) => [link.claim, link]));
  // Sources repeat one another: what was compared once is not compared again. Only numbers ask for the date of the text.
  const known = new Map<string, Comparison | null>();
  const compared = (claim: SourceClaim, { published }: Source): Comparison | null => {
    if (!facet) return null;
    const key = `${claim.event} ${claim.value} ${claim.certainty} ${facet.kind === 'number' ? published : ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compareClaims(row, { ...claim, published }, facet);
    known.set(key, made);
    return made;
  };
  for (const claim of claims) {
    const source = sourceById.get(claim.source);
    if (!facet || !source || claim.value === null || (!facet.context && claim.event !== row.event)) continue;
    const found = linkByClaim ? linkByClaim.get(claim.id) : compared(claim, source);
    if (found) origins.add(claim.origin ?? source.origin);
    const pair: MatrixPair = { claim, relation: found?.relation ?? null, reason: found?.reason ?? null };
    const own = pairs.get(source.id);
    if (own) own.push(pair);
    else pairs.set(source.id, [pair]);
  }
  const cells = new Map([...pairs].map(([id, all]) => [id, cellOf(all)]));
  const related = [...cells.values()].filter((cell) => cell.verdict !== 'unmatched');
  const verdict = verdictOf(related.flatMap((cell) => cell.pairs.filter(isRelated)));
  return { row, verdict, cells, sources: related.length, origins: origins.size };
}

type Related = MatrixPair & { readonly relation: Relation };
const isRelated = (pair: MatrixPair): pair is Related => pair.relation !== null;

/** Related claims come first. */
function cellOf(pairs: readonly MatrixPair[]): MatrixCell {
  // Most sources answer a question once: a crowded set has many hundred thousand cells.
  if (pairs.length === 1) return { verdict: verdictOf(pairs.filter(isRelated)), pairs };
  const related = pairs.filter(isRelated);
  return { verdict: verdictOf(related), pairs: [...related, ...pairs.filter((pair) => !isRelated(pair))] };
}

/** Sorts after every date. */
const UNDATED = '9999';
const startOf = (source: Source): string =>
  (source.published === null ? null : valueToInterval(source.published)?.start) ?? UNDATED;

/** Sources by origin, the origin that spoke first at the start; inside an origin by date, then publisher. */
export function groupSources(sources: readonly Source[]): MatrixGroup[] {
  const ordered = sources
    .map((source) => ({ source, start: startOf(source) }))
    .sort((a, b) => compareText(a.start, b.start) || compareText(a.source.publisher, b.source.publisher))
    .map(({ source }) => source);
  return [...Map.groupBy(ordered, (source) => source.origin)].map(([origin, members]) => ({
    origin,
    sources: members,
  }));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The claims of an assessed article on one event, with the links that were found for them. */
export const articleRows = (
  claims: readonly AssessedClaim[],
  event: string,
  published: string | null,
): readonly MatrixRow[] =>
  claims
    .filter((claim) => claim.event === event)
    .map((claim) => ({
      key: `${claim.start}:${claim.facet}:${claim.certainty}`,
      event,
      facet: claim.facet,
      value: claim.value,
      certainty: claim.certainty,
      quote: claim.quote,
      statement: null,
      published,
      links: claim.links,
    }));

/** The claims of one source as rows. */
export const sourceRows = (source: Source, claims: readonly SourceClaim[]): readonly MatrixRow[] =>
  claims
    .filter((claim) => claim.source === source.id)
    .map((claim) => ({
      key: claim.id,
      event: claim.event,
      facet: claim.facet,
      value: claim.value,
      certainty: claim.certainty,
      quote: claim.quote,
      statement: claim.statement,
      published: source.published,
      links: null,
    }));

/**
 * The questions of the topic with each answer that the set gives, as if it were stated flatly: a source that holds it
 * corroborates, one that is less sure of it shows as `firmer`. Facets in the order of the topic, answers by number of claims.
 */
export function answerRows(claims: readonly SourceClaim[], facets: readonly Facet[], event: string): MatrixRow[] {
  const byFacet = Map.groupBy(
    claims.filter((claim) => claim.event === event && claim.value !== null),
    (claim) => claim.facet,
  );
  return facets.flatMap((facet) => {
    const count = new Map<string, number>();
    for (const claim of byFacet.get(facet.id) ?? [])
      for (const part of partsOf(claim.value ?? '', facet)) count.set(part, (count.get(part) ?? 0) + 1);
    return [...count]
      .sort(([a, n], [b, m]) => m - n || compareText(a, b))
      .map(([value]): MatrixRow => ({
        key: `${facet.id}=${value}`,
        event,
        facet: facet.id,
        value,
        certainty: 'asserted',
        quote: null,
        statement: null,
        published: null,
        links: null,
      }));
  });
}

/** Of the answers to each question the `most` that come first. */
export function mostGiven(rows: readonly MatrixRow[], most: number): readonly MatrixRow[] {
  const count = new Map<string, number>();
  return rows.filter(({ facet }) => {
    const before = count.get(facet) ?? 0;
    count.set(facet, before + 1);
    return before < most;
  });
}

/** The answers that a value is made of: its parts, or the whole where it is a date or number. */
export const partsOf = (value: string, facet: Pick<Facet, 'kind'>): readonly string[] =>
  facet.kind === 'date' || facet.kind === 'number' ? [value] : value.split('+');

/** Only the questions on which sources of the set exclude or deny each other. */
export const competing = (matrix: Matrix): Matrix => atOnce(competingInSteps(matrix));

/** The same in steps. */
export function* competingInSteps(matrix: Matrix): Steps<Matrix> {
  const whole = { done: matrix.lines.length, of: matrix.lines.length };
  const facets = new Set<string>();
  for (const { row, verdict, cells } of matrix.lines) {
    if (facets.has(row.facet) || (verdict !== 'conflicting' && verdict !== 'mixed')) continue;
    if ([...cells.values()].some((cell) => cell.pairs.some((pair) => pair.relation === 'conflicts')))
      facets.add(row.facet);
    yield whole;
  }
  const lines = matrix.lines.filter((line) => facets.has(line.row.facet));
  const speaking = new Set<SourceId>();
  for (const line of lines) {
    for (const id of line.cells.keys()) speaking.add(id);
    yield whole;
  }
  return { ...matrix, lines, groups: keepSources(matrix.groups, speaking) };
}

/** Of more columns than `most` those with something in most rows; equals in the order of the columns. */
export function fullestSources(
  { lines, groups }: Pick<Matrix, 'lines' | 'groups'>,
  most: number,
): ReadonlySet<SourceId> {
  const count = new Map<SourceId, number>();
  for (const line of lines) for (const id of line.cells.keys()) count.set(id, (count.get(id) ?? 0) + 1);
  const ids = groups.flatMap((group) => group.sources.map(({ id }) => id));
  return new Set(ids.toSorted((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0)).slice(0, most));
}

/** The groups with only these sources; empty groups leave. */
export const keepSources = (groups: readonly MatrixGroup[], kept: ReadonlySet<SourceId>): readonly MatrixGroup[] =>
  groups
    .map((group) => ({ ...group, sources: group.sources.filter((source) => kept.has(source.id)) }))
    .filter((group) => group.sources.length > 0);
