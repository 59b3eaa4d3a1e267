import type { JSX } from 'preact';
import type { Verdict } from '../../lib/relate/link';
import type { MatrixGroup, MatrixLine } from '../../lib/relate/matrix';
import type { Origin } from '../../lib/topic/source';
import type { Screen } from '../controls/screen';
import { VerdictIcon } from '../controls/verdict-icon';
import { createMeasure, fitText, fontToken } from '../pictures/measure-text';
import { countText, LEGEND, originText, rowText, signText, sourceMeta, type MatrixKind } from './matrix-words';

export interface MatrixPictureProps {
  readonly kind: MatrixKind;
  readonly title: string;
  readonly lines: readonly MatrixLine[];
  readonly groups: readonly MatrixGroup[];
  readonly originById: ReadonlyMap<string, Origin>;
  readonly screen: Screen;
  /** Said where the file does not hold everything. */
  readonly cut: string | null;
}

const EDGE = 24;
const HEAD = 400;
const COLUMN = 56;
const ROW = 50;
const TOP = 262;
const COUNT = 80;
/** Length of a name that runs up a column. */
const NAME = 150;

/** The whole matrix as one drawing, for a file: everything that the table shows, and the legend. */
export function MatrixPicture({
  kind,
  title,
  lines,
  groups,
  originById,
  screen,
  cut,
}: MatrixPictureProps): JSX.Element {
  const { t } = screen;
  const sources = groups.flatMap((group) => group.sources);
  const across = EDGE + HEAD + sources.length * COLUMN;
  const width = Math.max(across + 2 * COUNT + EDGE, 900);
  const down = TOP + lines.length * ROW;
  const height = down + 64;
  const [sans, serif] = [fontToken('--sans'), fontToken('--serif')];
  const small = createMeasure(11, 400, sans);
  const bold = createMeasure(12, 600, sans);
  const quote = createMeasure(15, 400, serif);
  const left = (column: number): number => EDGE + HEAD + column * COLUMN;
  let start = 0;
  return (
    <svg class="drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <rect class="drawing-ground" width={width} height={height} />
      <CellDrawings />
      <text class="drawing-title" x={EDGE} y={44}>
        {title}
      </text>
      {cut === null ? null : (
        <text class="drawing-small" x={EDGE} y={66}>
          {cut}
        </text>
      )}
      {groups.map((group) => {
        const [from, room] = [left(start), group.sources.length * COLUMN];
        start += group.sources.length;
        const { short } = originText(group, originById, t);
        return (
          <g key={group.origin}>
            <text class="drawing-small" x={from + room / 2} y={92} text-anchor="middle">
              {fitText(short, room - 2, small)}
            </text>
            <path class="drawing-bracket" d={`M${from + 8} 104v-5h${room - 16}v5`} />
          </g>
        );
      })}
      {sources.map((source, at) => (
        <g key={source.id} transform={`translate(${left(at) + 24} ${TOP - 8}) rotate(-90)`}>
          <text class="drawing-bold">{fitText(source.publisher, NAME, bold)}</text>
          <text class="drawing-small" y="16">
            {sourceMeta(source, t)}
          </text>
        </g>
      ))}
      <text class="drawing-small" x={across + COUNT / 2} y={TOP - 10} text-anchor="middle">
        {t('matrix.sources')}
      </text>
      <text class="drawing-small" x={across + COUNT * 1.5} y={TOP - 10} text-anchor="middle">
        {t('matrix.origins')}
      </text>
      {lines.map((line, row) => {
        const top = TOP + row * ROW;
        const { question, words, quoted } = rowText(line.row, screen);
        const inset = kind === 'answers' ? 0 : 26;
        return (
          <g key={line.row.key}>
            <path class="drawing-line" d={`M${EDGE} ${top}H${across + 2 * COUNT}`} />
            {kind === 'answers' ? null : <Sign verdict={line.verdict} x={EDGE} y={top + 11} />}
            <text class="drawing-small" x={EDGE + inset} y={top + 19}>
              {question}
            </text>
            <text class={quoted ? 'drawing-quote' : 'drawing-bold'} x={EDGE + inset} y={top + 38}>
              {fitText(words, HEAD - inset - 16, quoted ? quote : bold)}
            </text>
            <path class="drawing-dot" d={dots(line, sources, left, top)} />
            {sources.map((source, at) => {
              const cell = line.cells.get(source.id);
              if (!cell) return null;
              const [x, y] = [left(at) + (COLUMN - 32) / 2, top + (ROW - 32) / 2];
              return <use key={source.id} href={`#cell-${cell.verdict}`} x={x} y={y} />;
            })}
            <text class="drawing-number" x={across + COUNT / 2} y={top + 30} text-anchor="middle">
              {countText(line.sources, t)}
            </text>
            <text class="drawing-number" x={across + COUNT * 1.5} y={top + 30} text-anchor="middle">
              {countText(line.origins, t)}
            </text>
          </g>
        );
      })}
      <path class="drawing-line" d={`M${EDGE} ${down}H${across + 2 * COUNT}`} />
      <Legend kind={kind} screen={screen} y={down + 34} />
    </svg>
  );
}

/** Each kind of cell is drawn once, and used wherever it stands. */
function CellDrawings(): JSX.Element {
  return (
    <defs>
      <circle id="cell-unmatched" class="drawing-apart" cx="16" cy="16" r="4" />
      {LEGEND.article.map((verdict) => (
        <g key={verdict} id={`cell-${verdict}`}>
          <rect class={`drawing-tint-${verdict}`} width="32" height="32" rx="6" />
          <Sign verdict={verdict} x={9} y={9} />
        </g>
      ))}
    </defs>
  );
}

/** All silent cells of a row in one path: a crowded set has tens of thousands. */
function dots(
  line: MatrixLine,
  sources: readonly { readonly id: Parameters<MatrixLine['cells']['get']>[0] }[],
  left: (column: number) => number,
  top: number,
): string {
  return sources
    .map((source, at) => (line.cells.has(source.id) ? '' : `M${left(at) + COLUMN / 2} ${top + ROW / 2}h0`))
    .join('');
}

function Sign({ verdict, x, y }: { readonly verdict: Verdict; readonly x: number; readonly y: number }): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})`}>
      <VerdictIcon verdict={verdict} />
    </g>
  );
}

function Legend({
  kind,
  screen,
  y,
}: Pick<MatrixPictureProps, 'kind' | 'screen'> & { readonly y: number }): JSX.Element {
  const measure = createMeasure(12, 400, fontToken('--sans'));
  let x = EDGE;
  const place = (text: string): number => {
    const at = x;
    x += 20 + measure(text) + 22;
    return at;
  };
  const { t } = screen;
  const apart = place(t('matrix.apart'));
  const silent = place(t('matrix.silent'));
  return (
    <g>
      <circle class="drawing-apart" cx={apart + 7} cy={y - 4} r="4" />
      <text class="drawing-label" x={apart + 20} y={y}>
        {t('matrix.apart')}
      </text>
      <path class="drawing-dot" d={`M${silent + 7} ${y - 4}h0`} />
      <text class="drawing-label" x={silent + 20} y={y}>
        {t('matrix.silent')}
      </text>
      {LEGEND[kind].map((verdict) => {
        const text = signText(kind, verdict, t);
        const at = place(text);
        return (
          <g key={verdict}>
            <Sign verdict={verdict} x={at} y={y - 11} />
            <text class="drawing-label" x={at + 20} y={y}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
