import { addDays, dayNumber, monday } from '../../lib/base/calendar';
import type { Timeline, TimelineLane, TimelineMark } from '../../lib/relate/timeline';
import type { Measure } from '../pictures/measure-text';

/** Everything in px of the plot, whose left edge is 0. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly day: string }[];
  readonly lanes: readonly LaneLayout[];
  /** From the mark before to the mark that gives another answer. */
  readonly changes: readonly { readonly from: Point; readonly to: Point }[];
  /** Where the article stands; null without one, or without its date. */
  readonly articleX: number | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LaneLayout {
  readonly lane: TimelineLane;
  readonly top: number;
  readonly height: number;
  /** Height of the first row of marks. */
  readonly y: number;
  readonly piles: readonly Pile[];
  /** One a row of marks that share an origin. */
  readonly threads: readonly { readonly from: number; readonly to: number; readonly y: number }[];
}

/** Marks too close to stand apart, drawn as one. */
export interface Pile extends Point {
  readonly marks: readonly TimelineMark[];
  /** Days that a lone mark may have been published in, where it bears a month or year only. */
  readonly span: readonly [number, number] | null;
  /** Null where it would run into another one. */
  readonly label: Label | null;
  /** Whether its number of marks has room under it; its name says it in any case. */
  readonly counted: boolean;
}

export interface Label {
  readonly name: string;
  readonly more: string;
  /** It stands before the mark, at the end of the plot. */
  readonly before: boolean;
}

export interface LayoutOptions {
  /** Width of the plot, px. */
  readonly width: number;
  readonly labelOf: (mark: TimelineMark) => { readonly name: string; readonly more: string };
  readonly measureName: Measure;
  readonly measureMore: Measure;
  /** ISO day, month or year of the article. */
  readonly article: { readonly start: string; readonly end: string } | null;
  /** Whether the article says something in the lane: its row needs room. */
  readonly saysIn: (lane: TimelineLane) => boolean;
}

/** Room over the first lane for the days. */
export const AXIS = 48;
/** Least height of a lane, and what each further row of marks adds. */
const LANE = 88;
const ROW = 52;
const FIRST = 46;
/** Rows of marks in a lane; what finds no place stacks on the last. */
const ROWS = 4;
/** Marks closer than this stack (INTERFACE.md section 4). */
const CLOSE = 12;
export const RADIUS = 6.5;
const MARGIN = 20;
const ARTICLE_ROW = 26;
/** Lines between lanes beyond this hide one another: names of marks and the table still tell all of them. */
const MOST_CHANGES = 16;

/** Places marks, threads, labels and days. Pure: what is measured is passed in. */
export function layoutTimeline(timeline: Timeline, options: LayoutOptions): TimelineLayout {
  const { width, article } = options;
  const bounds = boundsOf(timeline, article);
  const first = dayNumber(bounds.start);
  const days = Math.max(1, dayNumber(bounds.end) - first);
  const xOf = (day: number): number => MARGIN + ((day - first) / days) * (width - 2 * MARGIN);
  const xOfInterval = (when: { readonly start: string; readonly end: string }): number =>
    xOf((dayNumber(when.start) + dayNumber(when.end)) / 2);
  let top = AXIS;
  const lanes = timeline.lanes.map((lane) => {
    const placed = layoutLane(lane, top, { ...options, xOf, xOfInterval });
    top += placed.height;
    return placed;
  });
  return {
    width,
    height: top + 24,
    ticks: ticksOf(bounds, (width - 2 * MARGIN) / days).map((day) => ({ x: xOf(dayNumber(day)), day })),
    lanes,
    changes: changesOf(lanes),
    articleX: article === null ? null : xOfInterval(article),
  };
}

interface Bounds {
  readonly start: string;
  readonly end: string;
}

/** All dated marks and the article, with a little room; any fortnight where nothing is dated. */
function boundsOf(timeline: Timeline, article: Bounds | null): Bounds {
  const all = [timeline.span, article].filter((one) => one !== null);
  const start = all.map((one) => one.start).sort()[0];
  const end = all
    .map((one) => one.end)
    .sort()
    .at(-1);
  if (start === undefined || end === undefined) return { start: '2000-01-01', end: '2000-01-14' };
  const room = Math.max(2, Math.round((dayNumber(end) - dayNumber(start)) / 25));
  return { start: addDays(start, -room), end: addDays(end, room) };
}

/** Least distance of two days on the axis, px. */
const TICK = 84;

/** Days, Mondays, or firsts of months and years, whichever stand far enough apart. */
function ticksOf({ start, end }: Bounds, pxPerDay: number): readonly string[] {
  const last = dayNumber(end);
  if (pxPerDay * 14 >= TICK) {
    const step = pxPerDay >= TICK ? 1 : pxPerDay * 7 >= TICK ? 7 : 14;
    const from = step === 1 ? start : addDays(monday(start), 7);
    const count = Math.max(0, Math.floor((last - dayNumber(from)) / step) + 1);
    return Array.from({ length: count }, (_, at) => addDays(from, at * step));
  }
  const step = [1, 3, 6, 12, 24, 60, 120].find((months) => pxPerDay * 30.4 * months >= TICK) ?? 240;
  const ticks: string[] = [];
  const [year, month] = start.split('-').map(Number) as [number, number];
  for (let at = Math.ceil((year * 12 + month) / step) * step; ; at += step) {
    const day = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (day > end) return ticks;
    ticks.push(day);
  }
}

interface LaneOptions extends LayoutOptions {
  readonly xOf: (day: number) => number;
  readonly xOfInterval: (when: { readonly start: string; readonly end: string }) => number;
}

type Room = readonly [from: number, to: number];

/** A family of one origin with the room it takes. */
interface Family {
  readonly marks: readonly TimelineMark[];
  readonly xs: readonly number[];
  readonly label: Label;
  /** Room with and without the label. */
  readonly bare: Room;
  readonly labelled: Room;
}

function layoutLane(lane: TimelineLane, top: number, options: LaneOptions): LaneLayout {
  const families = [...Map.groupBy(lane.marks, (mark) => mark.origin).values()]
    .map((marks) => familyOf(marks, options))
    .sort((a, b) => a.bare[0] - b.bare[0]);
  const rows: { readonly families: Family[]; taken: readonly Room[] }[] = [];
  const labelled = new Set<Family>();
  const crowded = new Set<number>();
  for (const family of families) {
    const free = (row: number, room: Room): boolean =>
      (rows[row]?.taken ?? []).every(([from, to]) => room[0] > to || room[1] < from);
    const indices = Array.from({ length: ROWS }, (_, at) => at);
    const withLabel = indices.find((row) => free(row, family.labelled));
    const row = withLabel ?? indices.find((one) => free(one, family.bare)) ?? ROWS - 1;
    if (withLabel !== undefined) labelled.add(family);
    else if (!free(row, family.bare)) crowded.add(row);
    const target = (rows[row] ??= { families: [], taken: [] });
    target.families.push(family);
    target.taken = joined(target.taken, withLabel === undefined ? family.bare : family.labelled);
  }
  const y = top + FIRST;
  const piles = rows.flatMap((row, at) => pilesOf(row.families, { y: y + at * ROW, labelled, xOf: options.xOf }));
  const threads = rows.flatMap((row, at) =>
    crowded.has(at)
      ? []
      : row.families
          .filter((family) => family.marks.length > 1)
          .map(({ xs }) => ({ from: Math.min(...xs), to: Math.max(...xs), y: y + at * ROW })),
  );
  const height =
    Math.max(LANE, FIRST + Math.max(0, rows.length - 1) * ROW + 30) + (options.saysIn(lane) ? ARTICLE_ROW : 0);
  return { lane, top, height, y, piles, threads };
}

/** What is taken with one more; what overlaps becomes one, so that a crowded row stays a short list. */
function joined(taken: readonly Room[], room: Room): readonly Room[] {
  let [from, to] = room;
  const apart = taken.filter(([start, end]) => {
    if (start > to || end < from) return true;
    [from, to] = [Math.min(from, start), Math.max(to, end)];
    return false;
  });
  return [...apart, [from, to]];
}

function familyOf(marks: readonly TimelineMark[], options: LaneOptions): Family {
  const xs = marks.map((mark) => (mark.when ? options.xOfInterval(mark.when) : 0));
  const { name, more } = options.labelOf(marks[0] as TimelineMark);
  const wide = options.measureName(name) + (more === '' ? 0 : 6 + options.measureMore(more));
  const lead = xs[0] ?? 0;
  const before = lead - RADIUS + wide > options.width;
  const bare = [Math.min(...xs) - CLOSE, Math.max(...xs) + CLOSE] as const;
  const [from, to] = before ? [lead + RADIUS - wide, lead + RADIUS] : [lead - RADIUS, lead - RADIUS + wide];
  return {
    marks,
    xs,
    label: { name, more, before },
    bare,
    labelled: [Math.min(bare[0], from - 8), Math.max(bare[1], to + 8)],
  };
}

interface RowOptions {
  readonly y: number;
  readonly labelled: ReadonlySet<Family>;
  readonly xOf: (day: number) => number;
}

/** Width of a digit under a pile, px. */
const DIGIT = 7;

/** Marks of one row from left to right, those that stand too close as one pile. */
function pilesOf(families: readonly Family[], { y, labelled, xOf }: RowOptions): Pile[] {
  const all = families
    .flatMap((family) =>
      family.marks.map((mark, at) => ({
        mark,
        x: family.xs[at] ?? 0,
        label: at === 0 && labelled.has(family) ? family.label : null,
      })),
    )
    .sort((a, b) => a.x - b.x);
  let taken = -Infinity;
  const hasRoom = ({ x, marks }: Pile): boolean => {
    const half = (String(marks.length).length * DIGIT) / 2;
    if (marks.length < 2 || x - half < taken) return false;
    taken = x + half + DIGIT / 2;
    return true;
  };
  const piles: (Pile & { readonly marks: TimelineMark[] })[] = [];
  for (const { mark, x, label } of all) {
    const last = piles.at(-1);
    if (last && x - last.x < CLOSE) {
      last.marks.push(mark);
      piles[piles.length - 1] = { ...last, label: last.label ?? label, span: null };
      continue;
    }
    const wide = mark.when !== null && mark.when.grain !== 'day';
    const span = wide && mark.when ? ([xOf(dayNumber(mark.when.start)), xOf(dayNumber(mark.when.end))] as const) : null;
    piles.push({ x, y, marks: [mark], label, span, counted: false });
  }
  return piles.map((pile) => ({ ...pile, counted: hasRoom(pile) }));
}

function changesOf(lanes: readonly LaneLayout[]): TimelineLayout['changes'] {
  const placed = lanes.flatMap(({ lane, piles }) =>
    piles.flatMap((pile) => pile.marks.map((mark) => ({ mark, pile, value: lane.value }))),
  );
  const at = new Map(placed.map(({ mark, pile, value }) => [`${value} ${mark.source.id}`, pile]));
  return placed
    .flatMap(({ mark, pile }) => {
      const from = mark.changed && at.get(`${mark.changed.from} ${mark.changed.since}`);
      return from ? [{ from: { x: from.x, y: from.y }, to: { x: pile.x, y: pile.y } }] : [];
    })
    .slice(0, MOST_CHANGES);
}
