import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Choice } from '../controls/choice';
import { useScreen } from '../controls/screen';
import type { SourceList } from '../controls/use-sources';
import { SOURCE_SORTS, type SourceSort } from './filter-sources';

export interface ListHeadProps {
  readonly shown: number;
  /** Of how many: all, or all that are hidden. */
  readonly of: number;
  readonly selected: number;
  readonly list: Extract<SourceList, { type: 'loaded' }>;
  readonly sort: SourceSort;
  /** A search can be shown as it ranks. */
  readonly ranks: boolean;
  /** Claims and notes are being searched. */
  readonly searching: boolean;
  readonly onSort: (sort: SourceSort) => void;
  /** Selects all that are shown, or none. */
  readonly onAll: (all: boolean) => void;
  /** Absent where no filter is set. */
  readonly onClear?: () => void;
}

/** Select all, how many of how many, the order, and the way back to all. */
export function ListHead(props: ListHeadProps): JSX.Element {
  const { shown, of, selected, list, sort, ranks, searching, onSort, onAll, onClear } = props;
  const { t, announce } = useScreen();
  const counted = onClear ? t('refs.count', { n: shown, m: of }) : null;
  useEffect(() => {
    if (counted !== null) announce(counted);
  }, [counted, announce]);
  const box = useRef<HTMLInputElement>(null);
  const some = selected > 0 && selected < shown;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  const held = (): string =>
    t('popup.omitted.held', {
      sources: t('n.source', { n: list.sources.length }),
      origins: t('n.origin', { n: new Set(list.sources.map((source) => source.origin)).size }),
    });
  const sorts = ranks ? (['best', ...SOURCE_SORTS] as const) : SOURCE_SORTS;
  return (
    <div class="list-head">
      <label class="row-pick">
        <input
          type="checkbox"
          ref={box}
          aria-label={t('refs.select-all', { n: shown })}
          title={t('refs.select-keys')}
          disabled={shown === 0}
          checked={selected > 0 && selected === shown}
          onClick={() => onAll(selected < shown)}
        />
      </label>
      <p>
        {counted ?? held()}
        {searching ? <span class="quiet"> {t('refs.searching')}</span> : null}
      </p>
      {onClear && shown > 0 ? (
        <button type="button" class="link" onClick={onClear}>
          {t('refs.clear')}
        </button>
      ) : null}
      <Choice
        plain
        label={t('refs.sort')}
        value={sort}
        options={sorts.map((id) => [id, t(`refs.sort.${id}`)])}
        onChange={(id) => onSort(sorts.find((one) => one === id) ?? 'newest')}
      />
    </div>
  );
}
