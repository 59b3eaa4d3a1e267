import { valueToInterval, type DateInterval } from '../base/interval';
import type { OriginId, SourceId } from '../base/ids';
import { CERTAINTIES, type Certainty } from '../topic/claim-frame';
import type { Source } from '../topic/source';
import type { Facet } from '../topic/topic';
import type { CorrectedSourceClaim } from './apply-corrections';
import { compareClaims } from './compare';
import { partsOf } from './matrix';

/** A source that holds a value: when, how surely, after whom. */
export interface TimelineMark {
  readonly claim: CorrectedSourceClaim;
  readonly source: Source;
  readonly origin: OriginId;
  /** When it was published, at the precision known; null where it bears no date. */
  readonly when: DateInterval | null;
  /** It was the first to hold the value: surely (`first`), or among those dated to the day (`first-dated`). */
  readonly first: 'first' | 'first-dated' | null;
  /** The source of the same origin that held the value before it. */
  readonly follows: SourceId | null;
  /** Sources of its origin that came after it; 0 for one that follows. */
  readonly followers: number;
  /** It is surer than its origin's first source was, or than any source was before. */
  readonly hardened: Earlier<Certainty> | null;
  /** Its publisher, or the first source of its origin, held an answer before that excludes this one. */
  readonly changed: (Earlier<string> & { readonly by: 'publisher' | 'origin' }) | null;
}

export interface Earlier<T> {
  readonly from: T;
  readonly since: SourceId;
}

/** One answer to the question. */
export interface TimelineLane {
  /** Null where a date could not be resolved. */
  readonly value: string | null;
  readonly sources: number;
  readonly origins: number;
  /** Oldest first; a month counts as its last day, so that it never claims to be first. */
  readonly marks: readonly TimelineMark[];
  readonly undated: readonly TimelineMark[];
}

export interface Timeline {
  /** The answer that was given first on top. */
  readonly lanes: readonly TimelineLane[];
  /** First and last day of all dated marks; null where nothing is dated. */
  readonly span: { readonly start: string; readonly end: string } | null;
}

export interface TimelineOf {
  readonly facet: Facet;
  readonly event: string;
  readonly sources: readonly Source[];
  readonly claims: readonly CorrectedSourceClaim[];
  /** Answers that have a lane even if no source gives them: those of the article beside the timeline. */
  readonly also?: readonly (string | null)[];
}

const rank = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty);

/** Who held which answer to one question, when, how firmly, and after whom. */
export function buildTimeline({ facet, event, sources, claims, also = [] }: TimelineOf): Timeline {
  const sourceById = new Map<SourceId, Source>(sources.map((source) => [source.id, source]));
  const byLane = new Map<string | null, Map<SourceId, CorrectedSourceClaim>>(also.map((value) => [value, new Map()]));
  for (const claim of claims) {
    if (claim.facet !== facet.id || claim.event !== event || !sourceById.has(claim.source)) continue;
    for (const value of claim.value === null ? [null] : partsOf(claim.value, facet)) {
      const lane = byLane.get(value) ?? new Map<SourceId, CorrectedSourceClaim>();
      const known = lane.get(claim.source);
      if (!known || rank(claim.certainty) > rank(known.certainty)) lane.set(claim.source, claim);
      byLane.set(value, lane);
    }
  }
  const lanes = [...byLane].map(([value, held]) => laneOf(value, [...held.values()], sourceById));
  const changed = withChanges(lanes, facet).sort(byFirstDay);
  const dated = changed.flatMap((lane) => lane.marks.flatMap((mark) => mark.when ?? []));
  const days = {
    start: dated.map((when) => when.start).sort()[0],
    end: dated
      .map((when) => when.end)
      .sort()
      .at(-1),
  };
  return {
    lanes: changed,
    span: days.start !== undefined && days.end !== undefined ? { start: days.start, end: days.end } : null,
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byFirstDay = (a: TimelineLane, b: TimelineLane): number =>
  compareText(a.marks[0]?.when?.end ?? '9999', b.marks[0]?.when?.end ?? '9999') || b.sources - a.sources;

function laneOf(
  value: string | null,
  claims: readonly CorrectedSourceClaim[],
  sourceById: ReadonlyMap<SourceId, Source>,
): TimelineLane {
  const bare = claims.flatMap((claim): TimelineMark[] => {
    const source = sourceById.get(claim.source);
    if (!source) return [];
    const when = source.published === null ? null : valueToInterval(source.published);
    const origin = claim.origin ?? source.origin;
    return [{ claim, source, origin, when, first: null, follows: null, followers: 0, hardened: null, changed: null }];
  });
  const ordered = bare.toSorted(earlier);
  const marks = markHardening(markFirst(markOrigins(ordered.filter((mark) => mark.when !== null))));
  const undated = ordered.filter((mark) => mark.when === null);
  const origins = new Set(bare.map((mark) => mark.origin));
  return { value, sources: bare.length, origins: origins.size, marks, undated };
}

/** By day; on one day the document before what relays it, own texts before copies. */
const earlier = (a: TimelineMark, b: TimelineMark): number =>
  compareText(a.when?.end ?? '9999', b.when?.end ?? '9999') ||
  compareText(a.when?.start ?? '', b.when?.start ?? '') ||
  relays(a) - relays(b) ||
  compareText(a.source.publisher, b.source.publisher) ||
  compareText(a.source.id, b.source.id);

const relays = ({ source }: TimelineMark): number =>
  source.derived !== null ? 2 : source.kind === 'official-document' || source.kind === 'dispatch' ? 0 : 1;

function markOrigins(marks: readonly TimelineMark[]): readonly TimelineMark[] {
  const byOrigin = Map.groupBy(marks, (mark) => mark.origin);
  return marks.map((mark) => {
    const family = byOrigin.get(mark.origin) ?? [];
    const leader = family[0];
    if (leader === undefined || leader === mark) return { ...mark, followers: family.length - 1 };
    const hardened = rises(leader, mark) ? { from: leader.claim.certainty, since: leader.source.id } : null;
    return { ...mark, follows: leader.source.id, hardened };
  });
}

/** A denial is no low degree of certainty: nothing hardens from or into one. */
const rises = (before: TimelineMark, after: TimelineMark): boolean =>
  before.claim.certainty !== 'denied' && rank(after.claim.certainty) > rank(before.claim.certainty);

const isBefore = (a: TimelineMark, b: TimelineMark): boolean =>
  a.when !== null && b.when !== null && a.when.end < b.when.start;

function markFirst(marks: readonly TimelineMark[]): readonly TimelineMark[] {
  const [head] = marks;
  if (!head || marks.length < 2) return marks;
  const sure = marks.every((mark) => mark === head || isBefore(head, mark) || head.when?.end === mark.when?.start);
  const first = sure ? 'first' : head.when?.grain === 'day' ? 'first-dated' : null;
  return marks.map((mark) => (mark === head ? { ...mark, first } : mark));
}

/** The first mark that is surer than everything before it, where its origin did not tell so already. */
function markHardening(marks: readonly TimelineMark[]): readonly TimelineMark[] {
  // The surest of the first so many marks; of equals the last.
  const surest: (TimelineMark | null)[] = [null];
  for (const mark of marks) {
    const last = surest.at(-1) ?? null;
    const rises = last === null || rank(mark.claim.certainty) >= rank(last.claim.certainty);
    surest.push(mark.claim.certainty !== 'denied' && rises ? mark : last);
  }
  return marks.map((mark) => {
    const before = surest[countBefore(marks, mark)];
    if (mark.hardened !== null || !before || !rises(before, mark)) return mark;
    return { ...mark, hardened: { from: before.claim.certainty, since: before.source.id } };
  });
}

/** How many of the marks, in order of their last day, lie wholly before one. A crowd is not gone through for each of its own. */
function countBefore(marks: readonly TimelineMark[], mark: TimelineMark): number {
  let [from, to] = [0, marks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = marks[middle];
    if (other && isBefore(other, mark)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Marks whose publisher or origin held an answer before that excludes theirs. */
function withChanges(lanes: readonly TimelineLane[], facet: Facet): TimelineLane[] {
  const publishers = lanes.map((lane) => Map.groupBy(lane.marks, (mark) => mark.source.publisher));
  const origins = lanes.map((lane) => Map.groupBy(lane.marks, (mark) => mark.origin));
  // Sources repeat one another: what was compared once is not compared again. Only numbers ask for the date of the text.
  const known = new Map<string, boolean>();
  const keyOf = ({ claim, source }: TimelineMark): string =>
    `${claim.value} ${claim.certainty} ${facet.kind === 'number' ? source.published : ''}`;
  const excludes = (a: TimelineMark, b: TimelineMark): boolean => {
    const key = `${keyOf(a)} | ${keyOf(b)}`;
    const made =
      known.get(key) ??
      compareClaims({ ...a.claim, published: a.source.published }, { ...b.claim, published: b.source.published }, facet)
        ?.relation === 'conflicts';
    known.set(key, made);
    return made;
  };
  const changeOf = (mark: TimelineMark, own: number): TimelineMark['changed'] => {
    for (const [at, lane] of lanes.entries()) {
      if (at === own || lane.value === null) continue;
      const [led] = origins[at]?.get(mark.origin) ?? [];
      const published = publishers[at]?.get(mark.source.publisher) ?? [];
      const same = published[countBefore(published, mark) - 1];
      for (const [by, before] of [['publisher', same] as const, ['origin', led] as const]) {
        if (before && before.source.id !== mark.source.id && isBefore(before, mark) && excludes(mark, before))
          return { from: lane.value, since: before.source.id, by };
      }
    }
    return null;
  };
  return lanes.map((lane, at) => ({
    ...lane,
    marks: lane.marks.map((mark) => ({ ...mark, changed: changeOf(mark, at) })),
  }));
}
