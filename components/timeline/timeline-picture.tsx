import type { JSX } from 'preact';
import { layoutTimeline } from './layout-timeline';
import { LaneHeads, PileShape, PileWords, PlotGround } from './timeline-drawing';
import { HEADS, laneText, type TimelineViewProps } from './timeline-view';
import { labelOf } from './timeline-words';
import { createMeasure, fontToken } from '../pictures/measure-text';
import { TimelineLegendDrawing } from './timeline-legend';

const EDGE = 24;
const TOP = 60;
const PLOT = 960;

/** The whole timeline as one drawing, for a file: heads, lanes and legend. */
export function TimelinePicture(props: Omit<TimelineViewProps, 'onOpen'>): JSX.Element {
  const { timeline, words, article, saysIn, name } = props;
  const sans = fontToken('--sans');
  const layout = layoutTimeline(timeline, {
    width: PLOT,
    article,
    labelOf: (mark) => labelOf(mark, words),
    measureName: createMeasure(12, 600, sans),
    measureMore: createMeasure(11, 400, sans),
    saysIn: (lane) => article !== null && saysIn(lane) !== null,
  });
  const [width, height] = [EDGE * 2 + HEADS + PLOT, TOP + layout.height + 60];
  return (
    <svg class="drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{name}</title>
      <rect class="drawing-ground" width={width} height={height} />
      <text class="drawing-title" x={EDGE} y="44">
        {name}
      </text>
      <g transform={`translate(${EDGE} ${TOP})`}>
        <LaneHeads layout={layout} textOf={laneText(props, HEADS)} width={HEADS} />
      </g>
      <g transform={`translate(${EDGE + HEADS} ${TOP})`}>
        <PlotGround layout={layout} t={words.t} articleText={props.articleText} saysIn={saysIn} />
        {layout.lanes.flatMap(({ lane, piles }) =>
          piles.map((pile) => (
            <g key={`${lane.value} ${pile.marks[0]?.source.id}`}>
              <g transform={`translate(${pile.x} ${pile.y})`}>
                <PileShape pile={pile} />
              </g>
              <PileWords pile={pile} />
            </g>
          )),
        )}
      </g>
      <g transform={`translate(${EDGE} ${TOP + layout.height + 30})`}>
        <TimelineLegendDrawing t={words.t} />
      </g>
    </svg>
  );
}
