import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Origin } from '../../lib/topic/source';
import { ActionIcon } from '../controls/action-icon';
import { useScreen } from '../controls/screen';
import type { ListedSource } from './filter-sources';
import { SourceDetail } from './source-detail';
import { SourceLine } from './source-line';
import type { TagsBySource } from './use-tags';

/** Up to so many rows are drawn at once; longer lists grow by `STEP` as the reader nears their end. */
const ALL_AT_ONCE = 100;
const STEP = 60;

export interface SourceRowsProps {
  readonly sources: readonly ListedSource[];
  readonly origins: readonly Origin[];
  /** The whole set. */
  readonly all: readonly ListedSource[];
  readonly tags: TagsBySource;
  readonly opened: string | null;
  readonly onOpened: (id: string | null) => void;
  readonly onDelete: (source: ListedSource, byKey: boolean) => void;
  /** The source is shown beside the list, not inside it. */
  readonly beside: boolean;
}

/** The list of sources; one at a time is open, in place or beside it. */
export function SourceRows(props: SourceRowsProps): JSX.Element {
  const { t } = useScreen();
  const { sources, opened } = props;
  const reach = sources.findIndex((source) => source.id === opened) + 1;
  const [wanted, setWanted] = useState(STEP);
  // A new search starts at the top again.
  useEffect(() => setWanted(STEP), [sources]);
  const drawn = sources.length <= ALL_AT_ONCE ? sources.length : Math.min(sources.length, Math.max(wanted, reach));
  const more = (): void => setWanted(drawn + STEP);
  return (
    <>
      <ul class="source-rows">
        {sources.slice(0, drawn).map((source) => (
          <SourceRow key={source.id} source={source} {...props} />
        ))}
      </ul>
      {drawn < sources.length ? (
        <More key={drawn} label={t('refs.more', { n: Math.min(STEP, sources.length - drawn) })} onMore={more} />
      ) : null}
    </>
  );
}

type RowProps = Omit<SourceRowsProps, 'sources'> & { readonly source: ListedSource };

function SourceRow({ source, origins, all, tags, opened, onOpened, onDelete, beside }: RowProps): JSX.Element {
  const open = source.id === opened;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (beside)
    return (
      <li ref={item}>
        <button type="button" class="source-line" aria-current={open} onClick={() => onOpened(source.id)}>
          <SourceLine source={source} />
        </button>
      </li>
    );
  return (
    <li ref={item}>
      <details class="source" open={open}>
        <summary
          class="source-line"
          onClick={(event) => {
            // The list decides which one is open: at most one.
            event.preventDefault();
            onOpened(open ? null : source.id);
          }}
        >
          <SourceLine source={source} />
          <ActionIcon name="down" />
        </summary>
        {open ? <SourceDetail source={source} all={all} tags={tags} origins={origins} onDelete={onDelete} /> : null}
      </details>
    </li>
  );
}

/** Draws more rows when it comes into view, or by its button. */
function More({ label, onMore }: { readonly label: string; readonly onMore: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) onMore();
    });
    if (button.current) watch.observe(button.current);
    return () => watch.disconnect();
  });
  return (
    <button type="button" class="link more" ref={button} onClick={onMore}>
      {label}
    </button>
  );
}
