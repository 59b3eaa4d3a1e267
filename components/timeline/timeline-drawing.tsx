import type { JSX } from 'preact';
import type { Certainty } from '../../lib/topic/claim-frame';
import type { Verdict } from '../../lib/relate/link';
import { VerdictIcon } from '../controls/verdict-icon';
import { dateText } from '../i18n/date-text';
import type { Translate } from '../i18n/translator';
import { AXIS, RADIUS, type LaneLayout, type Pile, type TimelineLayout } from './layout-timeline';

/** What the article says in a lane. */
export interface ArticleSays {
  readonly verdict: Verdict;
  readonly text: string;
}

/** Filled, half filled, dotted, dashed, struck through: how sure, by shape alone. Centred on 0, 0. */
export function CertaintyDisc({ certainty }: { readonly certainty: Certainty }): JSX.Element {
  const r = RADIUS;
  return (
    <>
      <circle r={r} class={`disc disc-${certainty}`} />
      {certainty === 'likely' ? <path class="disc-fill" d={`M0 ${-r}a${r} ${r} 0 0 0 0 ${2 * r}z`} /> : null}
      {certainty === 'possible' ? <circle r="2" class="disc-fill" /> : null}
      {certainty === 'denied' ? <path class="disc-strike" d={`M${-r} ${r} ${r} ${-r}`} /> : null}
    </>
  );
}

/** Sign of a wording that hardened, on the upper right of a disc. */
export const HardenedSign = (): JSX.Element => <path class="disc-fill" d="M10.4 -9.6l3.6 6.2h-7.2z" />;

export interface PlotProps {
  readonly layout: TimelineLayout;
  readonly t: Translate;
  readonly articleText: string | null;
  readonly saysIn: (lane: LaneLayout['lane']) => ArticleSays | null;
}

const tickText = (day: string, at: number, t: Translate): string => {
  const text = dateText(day, t.lang, 'short');
  return at === 0 || day.endsWith('-01-01') ? text : text.replace(/\s\d{4}$/u, '');
};

/** Days, lane lines, threads and changes: all that is not a mark. */
export function PlotGround({ layout, t, articleText, saysIn }: PlotProps): JSX.Element {
  const { width, height, articleX } = layout;
  const bottom = height - 24;
  return (
    <>
      {layout.ticks.map(({ x, day }, at) => (
        <g key={day}>
          <path class="drawing-line" d={`M${x} ${AXIS - 14}V${bottom}`} />
          <text class="drawing-small" x={x} y={AXIS - 22} text-anchor="middle">
            {tickText(day, at, t)}
          </text>
        </g>
      ))}
      {layout.lanes.map((lane) => (
        <g key={lane.lane.value ?? ''}>
          <path class="drawing-line" d={`M0 ${lane.y}H${width}M0 ${lane.top + lane.height}H${width}`} />
          {lane.threads.map(({ from, to, y }) => (
            <path key={`${from} ${y}`} class="drawing-thread" d={`M${from} ${y}H${to}`} />
          ))}
        </g>
      ))}
      {layout.changes.map(({ from, to }) => (
        <Change key={`${from.x} ${from.y} ${to.x} ${to.y}`} from={from} to={to} />
      ))}
      {articleX === null ? null : (
        <g>
          <path class="drawing-article" d={`M${articleX} ${AXIS - 14}V${bottom + 4}`} />
          <text
            class="drawing-label"
            x={articleX + (articleX > width - 180 ? -8 : 8)}
            y={bottom + 16}
            text-anchor={articleX > width - 180 ? 'end' : 'start'}
          >
            {articleText}
          </text>
          {layout.lanes.map((lane) => {
            const says = saysIn(lane.lane);
            return says ? (
              <Says key={lane.lane.value ?? ''} says={says} x={articleX} lane={lane} width={width} />
            ) : null;
          })}
        </g>
      )}
    </>
  );
}

function Change({ from, to }: TimelineLayout['changes'][number]): JSX.Element {
  const down = to.y > from.y ? 1 : -1;
  const end = to.y - down * (RADIUS + 2);
  const middle = (from.y + end) / 2;
  return (
    <g>
      <path
        class="drawing-change"
        d={`M${from.x} ${from.y + down * RADIUS}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end - down * 4}`}
      />
      <path class="disc-fill" d={`M${to.x} ${end}l-3.4 ${-down * 6}h6.8z`} />
    </g>
  );
}

interface SaysProps {
  readonly says: ArticleSays;
  readonly x: number;
  readonly lane: LaneLayout;
  readonly width: number;
}

/** The article's verdict on its rule, at the foot of the lane. */
function Says({ says, x, lane, width }: SaysProps): JSX.Element {
  const y = lane.top + lane.height - 20;
  const before = x > width / 2;
  return (
    <g>
      <circle class="drawing-ground" cx={x} cy={y} r="11" />
      <g transform={`translate(${x - 8} ${y - 8})`}>
        <VerdictIcon verdict={says.verdict} size={16} />
      </g>
      <text
        class={`drawing-says drawing-says-${says.verdict}`}
        x={x + (before ? -14 : 14)}
        y={y + 4}
        text-anchor={before ? 'end' : 'start'}
      >
        {says.text}
      </text>
    </g>
  );
}

/** Order in which a pile shows its surest mark. */
const SURENESS: readonly Certainty[] = ['asserted', 'likely', 'possible', 'unknown', 'denied'];

/** One mark, or several that stand too close. Centred where it stands. */
export function PileShape({ pile }: { readonly pile: Pile }): JSX.Element {
  const { marks, span, x } = pile;
  const certainty = SURENESS.find((one) => marks.some((mark) => mark.claim.certainty === one)) ?? 'unknown';
  const several = marks.length > 1;
  return (
    <>
      {span ? <path class="drawing-span" d={`M${span[0] - x} -4v8m0 -4H${span[1] - x}m0 -4v8`} /> : null}
      {several ? (
        <g transform="translate(3.5 3)">
          <circle r={RADIUS} class="disc" />
        </g>
      ) : null}
      <CertaintyDisc certainty={certainty} />
      {marks.some((mark) => mark.hardened) ? <HardenedSign /> : null}
    </>
  );
}

/** What is written beside a pile: how many it holds, who leads it. Apart from the mark, whose name says it in full. */
export function PileWords({ pile }: { readonly pile: Pile }): JSX.Element {
  const { label } = pile;
  return (
    <g transform={`translate(${pile.x} ${pile.y})`}>
      {pile.counted ? (
        <text class="drawing-count" y="19.5" text-anchor="middle">
          {pile.marks.length}
        </text>
      ) : null}
      {label ? (
        <text
          class="drawing-label"
          x={label.before ? RADIUS : -RADIUS}
          y="-13"
          text-anchor={label.before ? 'end' : 'start'}
        >
          <tspan class="drawing-name">{label.name}</tspan>
          {label.more === '' ? null : (
            <tspan class="drawing-more" dx="6">
              {label.more}
            </tspan>
          )}
        </text>
      ) : null}
    </g>
  );
}

export interface LaneHeadsProps {
  readonly layout: TimelineLayout;
  /** The answer, cut to what fits, and the counts under it. */
  readonly textOf: (lane: LaneLayout['lane']) => { readonly lines: readonly string[]; readonly counts: string };
  readonly width: number;
}

/** Answers and counts at the start of the lanes. */
export function LaneHeads({ layout, textOf, width }: LaneHeadsProps): JSX.Element {
  return (
    <>
      {layout.lanes.map(({ lane, top, y, height }) => {
        const { lines, counts } = textOf(lane);
        return (
          <g key={lane.value ?? ''}>
            {lines.map((line, at) => (
              <text key={at} class="drawing-lane" x="0" y={y + 5 + (at - (lines.length - 1)) * 18}>
                {line}
              </text>
            ))}
            <text class="drawing-small" x="0" y={y + 24}>
              {counts}
            </text>
            <path class="drawing-line" d={`M0 ${top + height}H${width}`} />
          </g>
        );
      })}
    </>
  );
}
