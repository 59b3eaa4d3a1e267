import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Timeline, TimelineLane } from '../../lib/relate/timeline';
import { useScreen } from '../controls/screen';
import { valueText } from '../i18n/value-text';
import { createMeasure, fitText, fontToken } from '../pictures/measure-text';
import { layoutTimeline, type LayoutOptions, type Pile, type TimelineLayout } from './layout-timeline';
import { LaneHeads, PileShape, PileWords, PlotGround, type ArticleSays, type LaneHeadsProps } from './timeline-drawing';
import { labelOf, markText, type TimelineWords } from './timeline-words';

export interface TimelineViewProps {
  readonly facet: string;
  readonly name: string;
  readonly timeline: Timeline;
  readonly words: TimelineWords;
  readonly article: LayoutOptions['article'];
  readonly articleText: string | null;
  readonly saysIn: (lane: TimelineLane) => ArticleSays | null;
  /** The reader wants the passages behind a pile. */
  readonly onOpen: (lane: TimelineLane, pile: Pile, anchor: Element) => void;
}

/** Width of the answers at the start of the lanes. */
export const HEADS = 232;
const HEADS_NARROW = 120;
const LEAST = 420;
/** The last ones are for a set in which one source is years younger than the rest. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8, 12, 20, 32] as const;

/** The lanes, with zoom and one stop for the Tab key: arrows, Home and End move over the marks, Enter opens. */
export function TimelineView(props: TimelineViewProps): JSX.Element {
  const { t, announce } = useScreen();
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const wide = useWidth(frame);
  const [zoom, setZoom] = useState(0);
  const heads = wide < 640 ? HEADS_NARROW : HEADS;
  const factor = ZOOMS[zoom] ?? 1;
  const width = Math.max(LEAST, wide - heads) * factor;
  const layout = useTimelineLayout(props, width);
  const kept = useRef(0.5);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) element.scrollLeft = kept.current * element.scrollWidth - element.clientWidth / 2;
  }, [factor]);
  const change = (by: 1 | -1): void => {
    const element = scroller.current;
    if (element) kept.current = (element.scrollLeft + element.clientWidth / 2) / element.scrollWidth;
    const next = Math.max(0, Math.min(ZOOMS.length - 1, zoom + by));
    setZoom(next);
    announce(t('timeline.zoomed', { n: (ZOOMS[next] ?? 1) * 100 }));
  };
  return (
    <div class="timeline" ref={frame}>
      <div class="timeline-zoom" role="group" aria-label={t('timeline.zoom')}>
        <ZoomButton label={t('timeline.zoom-out')} sign="−" off={zoom === 0} onClick={() => change(-1)} />
        <ZoomButton label={t('timeline.zoom-in')} sign="+" off={zoom === ZOOMS.length - 1} onClick={() => change(1)} />
      </div>
      {wide > 0 ? (
        <div class="timeline-frame">
          <svg class="drawing" width={heads} height={layout.height} aria-hidden="true">
            <LaneHeads layout={layout} textOf={laneText(props, heads)} width={heads} />
          </svg>
          <div class="timeline-scroll" ref={scroller}>
            <svg class="drawing" width={width} height={layout.height} role="group" aria-label={props.name}>
              <g aria-hidden="true">
                <PlotGround layout={layout} t={t} articleText={props.articleText} saysIn={props.saysIn} />
              </g>
              <Piles layout={layout} {...props} />
              <g class="pile-words" aria-hidden="true">
                {layout.lanes.flatMap(({ lane, piles }) =>
                  piles.map((pile) => <PileWords key={`${lane.value} ${pile.marks[0]?.source.id}`} pile={pile} />),
                )}
              </g>
            </svg>
          </div>
        </div>
      ) : null}
    </div>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly off: boolean;
  readonly onClick: () => void;
}

/** Not disabled at its end, so that the focus stays. */
function ZoomButton({ label, sign, off, onClick }: ZoomButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => (off ? undefined : onClick())}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** The layout for a width, in the fonts of the page. */
export function useTimelineLayout(
  { timeline, words, article, saysIn }: Omit<TimelineViewProps, 'onOpen' | 'name'>,
  width: number,
): TimelineLayout {
  return useMemo(
    () => {
      const sans = fontToken('--sans');
      return layoutTimeline(timeline, {
        width,
        article,
        labelOf: (mark) => labelOf(mark, words),
        measureName: createMeasure(12, 600, sans),
        measureMore: createMeasure(11, 400, sans),
        saysIn: (lane) => article !== null && saysIn(lane) !== null,
      });
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `words` and `saysIn` are made anew each time; what they read is listed
    [timeline, width, article, words.t.lang],
  );
}

/** The answer in at most two lines, and how many hold it. */
export function laneText(
  { facet, words: { t, topic } }: Pick<TimelineViewProps, 'facet' | 'words'>,
  width: number,
): LaneHeadsProps['textOf'] {
  const measure = createMeasure(14, 600, fontToken('--serif'));
  return (lane) => {
    const room = width - 16;
    const words = valueText(lane.value, facet, topic.facets, t).split(' ');
    const lines = [''];
    for (const word of words) {
      const longer = `${lines.at(-1)} ${word}`.trim();
      if (measure(longer) > room && lines.length < 2 && lines.at(-1) !== '') lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    const counts = [t('n.source', { n: lane.sources }), t('n.origin', { n: lane.origins })].join(', ');
    return { lines: lines.map((line) => fitText(line, room, measure)), counts };
  };
}

type PilesProps = TimelineViewProps & { readonly layout: TimelineLayout };

function Piles({ layout, facet, words, onOpen }: PilesProps): JSX.Element {
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState(0);
  const piles = useMemo(
    () =>
      layout.lanes.flatMap(({ lane, piles }) => piles.toSorted((a, b) => a.x - b.x).map((pile) => ({ lane, pile }))),
    [layout],
  );
  const current = Math.min(at, piles.length - 1);
  const move = (event: KeyboardEvent): void => {
    const next = nextPile(event.key, current, piles);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    (group.current?.children[next] as SVGElement | undefined)?.focus();
  };
  return (
    <g ref={group} onKeyDown={move}>
      {piles.map(({ lane, pile }, index) => {
        const name = markText(pile.marks, valueText(lane.value, facet, words.topic.facets, words.t), words);
        const open = (event: Event): void => {
          setAt(index);
          onOpen(lane, pile, event.currentTarget as Element);
        };
        return (
          <g
            key={`${lane.value} ${pile.marks[0]?.source.id}`}
            class="pile"
            role="button"
            tabindex={index === current ? 0 : -1}
            aria-label={name}
            transform={`translate(${pile.x} ${pile.y})`}
            onClick={open}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              open(event);
            }}
          >
            <title>{name}</title>
            <circle r="12" class="pile-reach" />
            <PileShape pile={pile} />
          </g>
        );
      })}
    </g>
  );
}

function nextPile(
  key: string,
  at: number,
  piles: readonly { readonly lane: TimelineLane; readonly pile: Pile }[],
): number | null {
  const here = piles[at];
  if (!here) return null;
  const row = piles.flatMap((one, index) => (one.lane === here.lane ? [index] : []));
  if (key === 'Home') return row[0] ?? null;
  if (key === 'End') return row.at(-1) ?? null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const next = at + (key === 'ArrowRight' ? 1 : -1);
    return row.includes(next) ? next : at;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const other = key === 'ArrowDown' ? piles[(row.at(-1) ?? at) + 1] : piles[(row[0] ?? at) - 1];
  if (!other) return at;
  let best = at;
  let least = Infinity;
  for (const [index, one] of piles.entries()) {
    const distance = Math.abs(one.pile.x - here.pile.x);
    if (one.lane === other.lane && distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** Width of an element, followed as the window changes; 0 until it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const read = (): void => setWidth(target.clientWidth);
    read();
    const sizes = new ResizeObserver(read);
    sizes.observe(target);
    return () => sizes.disconnect();
  }, [element]);
  return width;
}
