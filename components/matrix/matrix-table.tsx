import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MatrixCell, MatrixGroup, MatrixLine } from '../../lib/relate/matrix';
import type { Origin, Source } from '../../lib/topic/source';
import { useScreen, type Screen } from '../controls/screen';
import { VerdictIcon } from '../controls/verdict-icon';
import { cellText, countText, originText, rowText, sourceMeta, type MatrixKind } from './matrix-words';
import { ALL_COLUMNS, COLUMN, useColumns, type ColumnRange } from './use-columns';

export interface MatrixTableProps {
  readonly kind: MatrixKind;
  readonly caption: string;
  readonly lines: readonly MatrixLine[];
  readonly groups: readonly MatrixGroup[];
  readonly originById: ReadonlyMap<string, Origin>;
  /** The reader wants the passages of a cell; `anchor` is the cell. */
  readonly onOpen: (line: MatrixLine, source: Source, anchor: Element) => void;
}

/** Rows drawn at first, and added at a time; fewer where there are many columns, so that drawing them never holds the page. */
const ROWS = 120;
const ROWS_OF_MANY = 30;
/** Rows that are drawn anew together. */
const BLOCK = 10;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Claims × sources as a table with one stop for the Tab key: arrows, Home and End move, Enter opens. */
export function MatrixTable(props: MatrixTableProps): JSX.Element {
  const { kind, caption, groups, originById } = props;
  const { t } = useScreen();
  const scroller = useRef<HTMLDivElement>(null);
  const sources = useMemo(() => groups.flatMap((group) => group.sources), [groups]);
  const rows = sources.length > ALL_COLUMNS ? ROWS_OF_MANY : ROWS;
  const [more, setMore] = useState(1);
  const lines = useMemo(() => props.lines.slice(0, more * rows), [props.lines, more, rows]);
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, at) => at * BLOCK);
  const columns = useColumns(sources.length, scroller);
  const { at, move } = useRoving({ rows: lines.length, columns: sources.length }, scroller);
  const rest = props.lines.length - lines.length;
  return (
    <div class={`matrix-scroll matrix-of-${kind}`} ref={scroller}>
      <table
        class="matrix"
        aria-colcount={sources.length + 3}
        style={{ '--columns': String(sources.length) }}
        onKeyDown={move}
      >
        <caption class="unseen">{caption}</caption>
        <MatrixColumns columns={columns} count={sources.length} />
        <thead>
          <tr>
            <th class="matrix-corner" rowSpan={2} scope="col">
              {t(kind === 'answers' ? 'matrix.answer' : 'matrix.claim')}
            </th>
            <Spacer columns={columns} count={sources.length} at="start" />
            <OriginHeads groups={groups} columns={columns} originById={originById} />
            <Spacer columns={columns} count={sources.length} at="end" />
            <th class="matrix-count" rowSpan={2} scope="col">
              {t('matrix.sources')}
            </th>
            <th class="matrix-count" rowSpan={2} scope="col">
              {t('matrix.origins')}
            </th>
          </tr>
          <tr>
            <Spacer columns={columns} count={sources.length} at="start" />
            {sources.slice(columns.from, columns.to).map((source) => (
              <SourceHead key={source.id} source={source} />
            ))}
            <Spacer columns={columns} count={sources.length} at="end" />
          </tr>
        </thead>
        <tbody>
          {blocks.map((first) => (
            <Block
              key={first}
              {...{ kind, lines, first, sources, columns }}
              onOpen={props.onOpen}
              current={at.row >= first && at.row < first + BLOCK ? at : null}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <button type="button" class="link matrix-more" onClick={() => setMore((last) => last + 1)}>
          {t('matrix.more', { n: Math.min(rest, rows) })}
        </button>
      ) : null}
    </div>
  );
}

type Drawn = { readonly columns: ColumnRange; readonly count: number };

function MatrixColumns({ columns, count }: Drawn): JSX.Element {
  const spacer = (n: number): JSX.Element | null =>
    n > 0 ? <col style={{ inlineSize: `calc(var(--column) * ${n})` }} /> : null;
  return (
    <colgroup>
      <col class="matrix-col-head" />
      {spacer(columns.from)}
      {Array.from({ length: columns.to - columns.from }, (_, at) => (
        <col key={at} class="matrix-col" />
      ))}
      {spacer(count - columns.to)}
      <col class="matrix-col-count" />
      <col class="matrix-col-count" />
    </colgroup>
  );
}

/** Stands for the columns that are not drawn. */
function Spacer({ columns, count, at }: Drawn & { readonly at: 'start' | 'end' }): JSX.Element | null {
  const hidden = at === 'start' ? columns.from : count - columns.to;
  return hidden > 0 ? <td aria-hidden="true" /> : null;
}

interface OriginHeadsProps extends Pick<MatrixTableProps, 'groups' | 'originById'> {
  readonly columns: ColumnRange;
}

/** One bracket an origin, cut to the columns that are drawn. */
function OriginHeads({ groups, columns, originById }: OriginHeadsProps): JSX.Element {
  const { t } = useScreen();
  let start = 0;
  const heads = groups.map((group) => {
    const [from, to] = [Math.max(start, columns.from), Math.min(start + group.sources.length, columns.to)];
    start += group.sources.length;
    return { group, span: to - from };
  });
  return (
    <>
      {heads
        .filter(({ span }) => span > 0)
        .map(({ group, span }) => {
          const { short, full } = originText(group, originById, t);
          return (
            <th key={group.origin} class="matrix-origin" colSpan={span} scope="colgroup" title={full}>
              <span class="matrix-origin-name" aria-hidden="true">
                {short}
              </span>
              <span class="unseen">{full}</span>
            </th>
          );
        })}
    </>
  );
}

function SourceHead({ source }: { readonly source: Source }): JSX.Element {
  const { t } = useScreen();
  return (
    <th class="matrix-source" scope="col" title={`${source.publisher} · ${source.title}`}>
      <span class="matrix-source-name">
        <strong dir="auto">{source.publisher}</strong>
        <span>{sourceMeta(source, t)}</span>
      </span>
    </th>
  );
}

interface BlockProps extends Pick<MatrixTableProps, 'kind' | 'onOpen'> {
  /** All that are drawn; the block has those from `first` on. */
  readonly lines: readonly MatrixLine[];
  readonly first: number;
  readonly sources: readonly Source[];
  readonly columns: ColumnRange;
  /** The one cell that Tab reaches; null where it is in another block. */
  readonly current: Place | null;
}

/** Some rows: they are drawn anew only when something of theirs has changed. */
function Block({ kind, lines, first, sources, columns, current, onOpen }: BlockProps): JSX.Element {
  const screen = useScreen();
  const latest = useRef(onOpen);
  latest.current = onOpen;
  return useMemo(
    () => (
      <>
        {lines.slice(first, first + BLOCK).map((line, at) => {
          const row = first + at;
          const follows = kind === 'answers' && lines[row - 1]?.row.facet === line.row.facet;
          return (
            <Row
              key={line.row.key}
              {...{ kind, line, row, follows, sources, columns, screen }}
              current={current?.row === row ? current.column : null}
              onOpen={(source, anchor) => latest.current(line, source, anchor)}
            />
          );
        })}
      </>
    ),
    [kind, lines, first, sources, columns.from, columns.to, current?.row, current?.column, screen],
  );
}

interface RowProps {
  readonly kind: MatrixKind;
  readonly line: MatrixLine;
  readonly row: number;
  /** The row above answers the same question: it is not said again. */
  readonly follows: boolean;
  readonly sources: readonly Source[];
  readonly columns: ColumnRange;
  /** Column of the one cell that Tab reaches; null where it is in another row. */
  readonly current: number | null;
  readonly screen: Screen;
  readonly onOpen: (source: Source, anchor: Element) => void;
}

function Row(props: RowProps): JSX.Element {
  const { line, row, follows, sources, columns, current, kind, screen } = props;
  const { question, words, quoted } = rowText(line.row, screen);
  const drawn = { columns, count: sources.length };
  return (
    <tr class={follows ? 'matrix-follows' : ''}>
      <th class="matrix-head" scope="row">
        <div class="matrix-claim">
          {kind === 'answers' ? null : <VerdictIcon verdict={line.verdict} />}
          <span class={follows ? 'unseen' : 'matrix-question'}>{question}</span>
          <span class={quoted ? 'matrix-words' : 'matrix-value'} title={words} dir="auto">
            {words}
          </span>
        </div>
      </th>
      <Spacer {...drawn} at="start" />
      {sources.slice(columns.from, columns.to).map((source, at) => {
        const column = columns.from + at;
        const cell = line.cells.get(source.id);
        return (
          <td key={source.id}>
            <Cell
              {...{ row, column, cell }}
              name={cellText(source, cell, kind, screen)}
              current={current === column}
              onOpen={(anchor) => props.onOpen(source, anchor)}
            />
          </td>
        );
      })}
      <Spacer {...drawn} at="end" />
      <td class="matrix-number">{countText(line.sources, screen.t)}</td>
      <td class="matrix-number">{countText(line.origins, screen.t)}</td>
    </tr>
  );
}

interface CellProps extends Place {
  readonly cell: MatrixCell | undefined;
  readonly name: string;
  readonly current: boolean;
  readonly onOpen: (anchor: Element) => void;
}

function Cell({ cell, row, column, name, current, onOpen }: CellProps): JSX.Element {
  return (
    <button
      type="button"
      class={`matrix-cell${cell ? ` matrix-cell-${cell.verdict}` : ''}`}
      data-at={`${row}:${column}`}
      tabIndex={current ? 0 : -1}
      aria-label={name}
      aria-disabled={cell ? undefined : true}
      title={cell ? name : undefined}
      onClick={(event) => (cell ? onOpen(event.currentTarget) : undefined)}
    >
      {cell && cell.verdict !== 'unmatched' ? <VerdictIcon verdict={cell.verdict} /> : null}
    </button>
  );
}

/** One focus that the keys move over the cells. */
function useRoving(
  size: { readonly rows: number; readonly columns: number },
  scroller: { readonly current: HTMLDivElement | null },
): { readonly at: Place; readonly move: (event: KeyboardEvent) => void } {
  const [wanted, setWanted] = useState<Place>({ row: 0, column: 0 });
  const moved = useRef(false);
  const at = {
    row: Math.max(0, Math.min(wanted.row, size.rows - 1)),
    column: Math.max(0, Math.min(wanted.column, size.columns - 1)),
  };
  const cellAt = ({ row, column }: Place): HTMLElement | null =>
    scroller.current?.querySelector(`[data-at="${row}:${column}"]`) ?? null;
  useLayoutEffect(() => {
    if (!moved.current) return;
    const cell = cellAt(at);
    // A column far away is drawn only once the scroller has come near it.
    if (cell) cell.focus();
    if (cell) moved.current = false;
  });
  useEffect(() => {
    const clicked = (event: FocusEvent): void => {
      const [row, column] = ((event.target as HTMLElement).dataset['at'] ?? '').split(':').map(Number);
      if (row !== undefined && column !== undefined) setWanted({ row, column });
    };
    const element = scroller.current;
    element?.addEventListener('focusin', clicked);
    return () => element?.removeEventListener('focusin', clicked);
  }, [scroller]);
  const move = (event: KeyboardEvent): void => {
    const next = nextPlace(event, at, size, scroller.current);
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    const element = scroller.current;
    if (element && !cellAt(next)) {
      const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
      element.scrollLeft = sign * next.column * COLUMN;
    }
    setWanted(next);
  };
  return { at, move };
}

function nextPlace(
  event: KeyboardEvent,
  { row, column }: Place,
  size: { readonly rows: number; readonly columns: number },
  element: HTMLElement | null,
): Place | null {
  if (event.altKey || event.metaKey) return null;
  const forward = element !== null && getComputedStyle(element).direction === 'rtl' ? -1 : 1;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const within = (to: number, last: number): number => Math.max(0, Math.min(last, to));
  switch (event.key) {
    case 'ArrowRight':
      return { row, column: within(column + forward, lastColumn) };
    case 'ArrowLeft':
      return { row, column: within(column - forward, lastColumn) };
    case 'ArrowDown':
      return { row: within(row + 1, lastRow), column };
    case 'ArrowUp':
      return { row: within(row - 1, lastRow), column };
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: event.ctrlKey ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}
