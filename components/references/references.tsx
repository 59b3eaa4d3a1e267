import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ExportForm, type ExportScope } from '../exchange/export-form';
import { ImportForm } from '../exchange/import-form';
import { ActionIcon } from '../controls/action-icon';
import { askSafely } from '../controls/ask-safely';
import { Choice } from '../controls/choice';
import { useScreen } from '../controls/screen';
import { Toast } from '../controls/toast';
import type { useSources } from '../controls/use-sources';
import { dateText } from '../i18n/date-text';
import { EmptySet } from '../states/empty-set';
import { FailurePanel } from '../states/failure-panel';
import { notSavedText } from '../states/failure-text';
import { StatePanel } from '../states/state-panel';
import { filterSources, isFiltered, NO_FILTER, SOURCE_SORTS, sortSources, type SourceSort } from './filter-sources';
import { PasteForm } from './paste-form';
import { SourceDetail } from './source-detail';
import { SourceFilters } from './source-filters';
import { SourceRows } from './source-rows';
import { useTags } from './use-tags';
import { useDeletion } from './use-deletion';
import { useFoundInClaims, useSettled } from './use-found-in-claims';

export interface ReferencesProps {
  readonly sources: ReturnType<typeof useSources>;
  /** The source that is shown with its claims. */
  readonly opened: string | null;
  readonly onOpened: (id: string | null) => void;
  /** "Add text…" is open. */
  readonly pasting: boolean;
  readonly onPasting: (pasting: boolean) => void;
  /** There is room to show the open source beside the list. */
  readonly beside?: boolean;
  /** Opens the import elsewhere: a popup closes when a file is chosen. Absent where it is done here. */
  readonly onImport?: () => void;
  /** The import is open from the start. */
  readonly importing?: boolean;
}

/** The reference set: search, filter, read, add, edit, delete with undo. */
export function References(props: ReferencesProps): JSX.Element {
  const { t } = useScreen();
  const { list, reload } = props.sources;
  if (list.type === 'loading') return <StatePanel icon="wait" head={t('refs.loading')} />;
  if (list.type === 'failed') return <FailurePanel head={t('refs.failed')} failure={list.failure} onRetry={reload} />;
  return <LoadedReferences {...props} list={list} />;
}

type LoadedProps = ReferencesProps & {
  readonly list: Extract<ReferencesProps['sources']['list'], { type: 'loaded' }>;
};

function LoadedReferences(props: LoadedProps): JSX.Element {
  const { t, desk, announce } = useScreen();
  const { list, opened, onOpened, pasting, onPasting, beside = false } = props;
  const { origins } = list;
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<SourceSort>('newest');
  const [exchange, setExchange] = useState<'import' | 'export' | null>(props.importing ? 'import' : null);
  const settled = { ...filter, query: useSettled(filter.query) };
  const found = useFoundInClaims(settled, list);
  const deletion = useDeletion(list.sources, onOpened);
  const tags = useTags();
  const { query, lang, publisher, facet, origin, tag } = settled;
  const shown = useMemo(() => {
    const there = list.sources.filter(
      (source) => source.id !== deletion.gone && (tag === '' || tags[source.id]?.includes(tag)),
    );
    return sortSources(filterSources(there, { query, lang, publisher, facet, origin, tag }, found), sort, t.lang);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `found` is made anew each time; its sets are what counts
  }, [list, deletion.gone, query, lang, publisher, facet, origin, tag, tags, found.query, found.facet, sort, t.lang]);
  const current = shown.find((source) => source.id === opened);
  const restore = (): void => {
    void askSafely(desk.ask('restoreShippedSet', null)).then((reply) =>
      announce(reply.ok ? t('settings.restored') : notSavedText(reply.error, t)),
    );
  };
  const paste = (
    <PasteForm
      onCancel={() => onPasting(false)}
      onDone={(id, told) => {
        announce(told);
        setFilter(NO_FILTER);
        onPasting(false);
        onOpened(id);
      }}
    />
  );
  const scopes: readonly ExportScope[] = [
    { id: 'all', ids: null, count: list.sources.length },
    ...(isFiltered(filter) ? [{ id: 'shown', ids: shown.map(({ id }) => id), count: shown.length } as const] : []),
  ];
  const leave = (): void => setExchange(null);
  const form =
    exchange === 'import' ? (
      <ImportForm onClose={leave} />
    ) : exchange === 'export' ? (
      <ExportForm scopes={scopes} onClose={leave} />
    ) : pasting ? (
      paste
    ) : null;
  if (form && !beside) return <div class="scroll">{form}</div>;
  return (
    <div class={beside ? 'references references-beside' : 'references'}>
      <div class="references-list">
        <div class="scroll" tabIndex={-1}>
          <SourceFilters
            sources={list.sources}
            origins={origins}
            tags={[...new Set(Object.values(tags).flat())]}
            filter={filter}
            onChange={setFilter}
          />
          <ListHead
            shown={shown.length}
            list={list}
            sort={sort}
            onSort={setSort}
            {...(isFiltered(filter) ? { onClear: () => setFilter(NO_FILTER) } : {})}
          />
          {list.sources.length === 0 ? <EmptySet onRestore={restore} /> : null}
          {shown.length === 0 && list.sources.length > 0 ? <p class="quiet no-result">{t('refs.none')}</p> : null}
          <SourceRows
            all={list.sources}
            tags={tags}
            sources={shown}
            origins={origins}
            opened={opened}
            onOpened={(id) => {
              leave();
              onOpened(id);
            }}
            onDelete={deletion.remove}
            beside={beside}
          />
        </div>
        {deletion.toast ? <Toast {...deletion.toast} /> : null}
        <footer class="foot">
          <div class="foot-row">
            <button
              type="button"
              class="button primary"
              onClick={() => {
                leave();
                onPasting(true);
              }}
            >
              <ActionIcon name="add" />
              {t('state.add-text')}
            </button>
            <button type="button" class="link" onClick={props.onImport ?? (() => setExchange('import'))}>
              {t('refs.import')}
            </button>
            <button type="button" class="link" onClick={() => setExchange('export')}>
              {t('refs.export')}
            </button>
          </div>
        </footer>
      </div>
      {beside ? (
        <section class="references-source" aria-label={t('refs.shown')}>
          {form ? (
            form
          ) : current ? (
            <>
              <h2 class="source-head" lang={current.lang} dir="auto">
                {current.title}
              </h2>
              <p class="source-by">
                {current.publisher} · {current.published ? dateText(current.published, t.lang) : t('card.undated')}
              </p>
              <SourceDetail
                key={current.id}
                source={current}
                all={list.sources}
                tags={tags}
                origins={origins}
                onDelete={deletion.remove}
              />
            </>
          ) : (
            <p class="quiet">{t('refs.choose')}</p>
          )}
        </section>
      ) : null}
    </div>
  );
}

interface ListHeadProps {
  readonly shown: number;
  readonly list: LoadedProps['list'];
  readonly sort: SourceSort;
  readonly onSort: (sort: SourceSort) => void;
  readonly onClear?: () => void;
}

/** How many, of how many; the order, or the way back to all. */
function ListHead({ shown, list, sort, onSort, onClear }: ListHeadProps): JSX.Element {
  const { t, announce } = useScreen();
  const all = list.sources.length;
  const counted = onClear ? t('refs.count', { n: shown, m: all }) : null;
  useEffect(() => {
    if (counted !== null) announce(counted);
  }, [counted, announce]);
  const origins = new Set(list.sources.map((source) => source.origin)).size;
  const held = t('popup.omitted.held', { sources: t('n.source', { n: all }), origins: t('n.origin', { n: origins }) });
  return (
    <div class="list-head">
      <p>{counted ?? held}</p>
      {onClear ? (
        <button type="button" class="link" onClick={onClear}>
          {t('refs.clear')}
        </button>
      ) : (
        <Choice
          plain
          label={t('refs.sort')}
          value={sort}
          options={SOURCE_SORTS.map((id) => [id, t(`refs.sort.${id}`)])}
          onChange={(id) => onSort(SOURCE_SORTS.find((one) => one === id) ?? 'newest')}
        />
      )}
    </div>
  );
}
