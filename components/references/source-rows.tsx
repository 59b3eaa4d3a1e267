import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HitPlace } from '../../lib/messages/protocol';
import type { Origin } from '../../lib/topic/source';
import { ActionIcon } from '../controls/action-icon';
import { useScreen } from '../controls/screen';
import type { ListedSource, TagsBySource } from './filter-sources';
import { allOf, extended, NOTHING, toggled, type Selection } from './select-sources';
import { SourceDetail } from './source-detail';
import { SourceLine } from './source-line';
import { useNear, type Near } from './use-near';

/** Rows that are drawn, or not, together. */
const BLOCK = 20;
/** About how high a row is in px, before it was drawn. */
const ROW = 67;

export interface SourceRowsProps {
  readonly sources: readonly ListedSource[];
  readonly origins: readonly Origin[];
  /** The whole set. */
  readonly all: readonly ListedSource[];
  readonly tags: TagsBySource;
  /** Where the search found words that the row does not show. */
  readonly places: ReadonlyMap<string, HitPlace>;
  readonly opened: string | null;
  readonly onOpened: (id: string | null) => void;
  readonly onDelete: (source: ListedSource, byKey: boolean) => void;
  /** Set where the rows are of hidden sources: they are brought back, not opened. */
  readonly onShow?: ((source: ListedSource, byKey: boolean) => void) | undefined;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** The source is shown beside the list, not inside it. */
  readonly beside: boolean;
}

/** Parts of a row that the arrow keys move between; the same part of the next row takes the focus. */
type Part = 'pick' | 'line';

/**
 * The list of sources; one at a time is open, in place or beside it. It has one stop for the Tab key (two with the box): arrows,
 * Home and End move, Space selects, Shift extends, Ctrl or Cmd with A selects all. Only rows near the screen are drawn.
 */
export function SourceRows(props: SourceRowsProps): JSX.Element {
  const { t } = useScreen();
  const { sources, opened, selection, onSelection } = props;
  const list = useRef<HTMLDivElement>(null);
  const near = useNear(list, sources);
  const [stop, setStop] = useState<string | null>(null);
  const focused = useRef<Part | null>(null);
  const at = Math.max(
    0,
    sources.findIndex(({ id }) => id === stop),
  );
  const openAt = opened === null ? -1 : sources.findIndex(({ id }) => id === opened);
  const ids = (): readonly string[] => sources.map(({ id }) => id);

  useLayoutEffect(() => {
    // The row may have been drawn only now.
    if (focused.current === null) return;
    const row = list.current?.querySelector(`[data-at="${at}"]`);
    row?.querySelector<HTMLElement>(`[data-part=${focused.current}]`)?.focus();
    focused.current = null;
  });
  const move = (event: KeyboardEvent, part: Part): void => {
    const to = nextRow(event.key, at, sources.length);
    const source = to === null ? undefined : sources[to];
    if (!source) return;
    event.preventDefault();
    focused.current = part;
    if (event.shiftKey) {
      const from =
        selection.anchor === null ? { ...selection, anchor: sources[at]?.id ?? null, base: selection.ids } : selection;
      onSelection(extended(from, source.id, ids()));
    }
    setStop(source.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const part = event.target instanceof HTMLElement ? event.target.dataset['part'] : undefined;
    if (part !== 'pick' && part !== 'line') return;
    const { key } = event;
    if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSelection(allOf(ids()));
    } else if (key === 'Escape' && selection.ids.size > 0) {
      event.preventDefault();
      event.stopPropagation();
      onSelection(NOTHING);
    } else if (key === ' ' && part === 'line') {
      event.preventDefault();
      const source = sources[at];
      if (source) onSelection(event.shiftKey ? extended(selection, source.id, ids()) : toggled(selection, source.id));
    } else move(event, part);
  };
  const pick = (source: ListedSource, range: boolean): void => {
    setStop(source.id);
    onSelection(range ? extended(selection, source.id, ids()) : toggled(selection, source.id));
  };
  const blocks = Math.ceil(sources.length / BLOCK);
  return (
    <div
      class="source-rows"
      role="list"
      aria-label={t('refs.list')}
      ref={list}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
        const source = row ? sources[Number(row.dataset['at'])] : undefined;
        if (source) setStop(source.id);
      }}
    >
      {Array.from({ length: blocks }, (_, block) => {
        const first = block * BLOCK;
        const holds = (index: number): boolean => index >= first && index < first + BLOCK;
        const drawn = near.isNear(block) || holds(at) || holds(openAt);
        return (
          <Block key={block} block={block} near={near} rows={Math.min(BLOCK, sources.length - first)} drawn={drawn}>
            {drawn
              ? sources
                  .slice(first, first + BLOCK)
                  .map((source, index) => (
                    <SourceRow
                      key={source.id}
                      {...props}
                      source={source}
                      at={first + index}
                      stops={first + index === at}
                      onPick={pick}
                    />
                  ))
              : null}
          </Block>
        );
      })}
    </div>
  );
}

/** Rows that a page key moves by. */
const PAGE = 10;

function nextRow(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step));
}

interface BlockProps {
  readonly block: number;
  readonly near: Near;
  readonly rows: number;
  readonly drawn: boolean;
  readonly children: JSX.Element[] | null;
}

/** Some rows, or room for them. */
function Block({ block, near, rows, drawn, children }: BlockProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const { watch } = near;
  useEffect(() => (box.current ? watch(box.current, block) : undefined), [watch, block]);
  return (
    <div
      role="presentation"
      ref={box}
      style={drawn ? undefined : { blockSize: `${near.heightOf(block) ?? rows * ROW}px` }}
    >
      {children}
    </div>
  );
}

type RowProps = SourceRowsProps & {
  readonly source: ListedSource;
  /** Its place in the list. */
  readonly at: number;
  /** The Tab key stops at this row. */
  readonly stops: boolean;
  readonly onPick: (source: ListedSource, range: boolean) => void;
};

function SourceRow(props: RowProps): JSX.Element {
  const { t } = useScreen();
  const { source, sources, at, stops, opened, selection, onPick } = props;
  const open = source.id === opened;
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const picked = selection.ids.has(source.id);
  return (
    <div
      class={picked ? 'source-row source-picked' : 'source-row'}
      role="listitem"
      aria-setsize={sources.length}
      aria-posinset={at + 1}
      data-at={at}
      ref={item}
    >
      <label class="row-pick">
        <input
          type="checkbox"
          aria-label={t('refs.select-one', { title: source.title })}
          data-part="pick"
          tabIndex={stops ? 0 : -1}
          checked={picked}
          onClick={(event) => onPick(source, event.shiftKey)}
        />
      </label>
      <Line {...props} open={open} />
    </div>
  );
}

function Line(props: RowProps & { readonly open: boolean }): JSX.Element {
  const { t } = useScreen();
  const { source, origins, all, tags, places, stops, open, onOpened, onDelete, onShow, onPick, beside } = props;
  const line = <SourceLine source={source} place={places.get(source.id) ?? null} tags={tags[source.id] ?? []} />;
  const press = (event: MouseEvent, otherwise: () => void): void => {
    // The list decides which one is open: at most one.
    event.preventDefault();
    if (event.shiftKey || event.ctrlKey || event.metaKey) onPick(source, event.shiftKey);
    else otherwise();
  };
  const shared = { class: 'source-line', 'data-part': 'line', tabIndex: stops ? 0 : -1 };
  if (onShow)
    return (
      <div class="source-line source-hidden">
        <span class="source-hidden-text">{line}</span>
        <button
          type="button"
          class="link"
          data-part="line"
          tabIndex={stops ? 0 : -1}
          onClick={(event) => onShow(source, event.detail === 0)}
        >
          {t('refs.show')}
        </button>
      </div>
    );
  if (beside)
    return (
      <button
        type="button"
        {...shared}
        aria-current={open}
        onClick={(event) => press(event, () => onOpened(source.id))}
      >
        {line}
      </button>
    );
  return (
    <details class="source" open={open}>
      <summary {...shared} onClick={(event) => press(event, () => onOpened(open ? null : source.id))}>
        {line}
        <ActionIcon name="down" />
      </summary>
      {open ? <SourceDetail source={source} all={all} tags={tags} origins={origins} onDelete={onDelete} /> : null}
    </details>
  );
}
