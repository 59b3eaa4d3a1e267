import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SourcesChange } from '../../lib/messages/protocol';
import { ExportForm, type ExportScope } from '../exchange/export-form';
import { ImportForm } from '../exchange/import-form';
import { ActionIcon } from '../controls/action-icon';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import { Toast } from '../controls/toast';
import type { useSources } from '../controls/use-sources';
import { dateText } from '../i18n/date-text';
import { EmptySet } from '../states/empty-set';
import { FailurePanel } from '../states/failure-panel';
import { notSavedText } from '../states/failure-text';
import { StatePanel } from '../states/state-panel';
import { BulkBar } from './bulk-bar';
import {
  filterSources,
  isFiltered,
  NO_FILTER,
  placesOf,
  sortSources,
  type ListedSource,
  type SourceFilter,
} from './filter-sources';
import { ListHead } from './list-head';
import { PasteForm } from './paste-form';
import { allOf, NOTHING } from './select-sources';
import { SourceDetail } from './source-detail';
import { SourceFilters } from './source-filters';
import { SourceRows } from './source-rows';
import { useChanges } from './use-changes';
import { useFound, useSettled } from './use-found';
import { useTags } from './use-tags';
import { useView, type SourceView } from './use-view';

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

/** The reference set: search, filter, select, read, add, edit, delete with undo. */
export function References(props: ReferencesProps): JSX.Element {
  const { t } = useScreen();
  const { list, reload } = props.sources;
  const [view, setView] = useView();
  if (list.type === 'failed') return <FailurePanel head={t('refs.failed')} failure={list.failure} onRetry={reload} />;
  if (list.type === 'loading' || view === null) return <StatePanel icon="wait" head={t('refs.loading')} />;
  return <LoadedReferences {...props} list={list} view={view} onView={setView} />;
}

type LoadedProps = ReferencesProps & {
  readonly list: Extract<ReferencesProps['sources']['list'], { type: 'loaded' }>;
  readonly view: SourceView;
  readonly onView: (view: SourceView) => void;
};

/** A focus that fell to the body, as what had it went away, goes to the list. */
function focusListIfLost(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const to = document.querySelector<HTMLElement>('.source-rows [data-part=line][tabindex="0"]');
    (to ?? document.querySelector<HTMLElement>('.references [type=search]'))?.focus();
  });
}

function LoadedReferences(props: LoadedProps): JSX.Element {
  const { t, desk, announce } = useScreen();
  const { list, opened, onOpened, pasting, onPasting, beside = false, view, onView } = props;
  const { origins } = list;
  const { filter, sort, ranked } = view;
  const setFilter = (next: SourceFilter): void =>
    onView({ ...view, filter: next, ranked: next.query === '' || view.ranked });
  const [selection, setSelection] = useState(NOTHING);
  const [exchange, setExchange] = useState<'import' | 'export' | null>(props.importing ? 'import' : null);
  const settled = { ...filter, query: useSettled(filter.query) };
  const found = useFound(settled, list);
  const hidden = useHidden(filter.part === 'hidden', list);
  const changes = useChanges(list.sources, onOpened);
  const tags = useTags();
  const { query, lang, publisher, facet, origin, tag, kind, part, notes } = settled;
  const ranks = query.trim() !== '';
  const order = ranks && ranked ? 'best' : sort;
  const rows = filter.part === 'hidden' ? hidden : list.sources;
  const shown = useMemo(() => {
    const there = changes.gone.size === 0 ? rows : rows.filter(({ id }) => !changes.gone.has(id));
    const wanted = { query, lang, publisher, facet, origin, tag, kind, part, notes };
    return sortSources(filterSources(there, wanted, found, tags), order, t.lang, found.hits);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `found` is made anew each time; its parts are what counts
  }, [
    rows,
    changes.gone,
    query,
    lang,
    publisher,
    facet,
    origin,
    tag,
    kind,
    part,
    notes,
    tags,
    found.hits,
    found.facet,
    found.noted,
    order,
    t.lang,
  ]);
  const places = useMemo(() => placesOf(found.hits), [found.hits]);
  const known = useMemo(() => [...new Set(Object.values(tags).flat())], [tags]);
  // What the filters hide is not touched, though it stays selected for when it is shown again.
  const selected = useMemo(
    () =>
      selection.ids.size === 0 ? [] : shown.filter(({ id }) => selection.ids.has(id)).map(({ id }) => id as string),
    [shown, selection.ids],
  );
  const current = shown.find((source) => source.id === opened);
  const restore = (): void => {
    void askSafely(desk.ask('restoreShippedSet', null)).then((reply) =>
      announce(reply.ok ? t('settings.restored') : notSavedText(reply.error, t)),
    );
  };
  const clear = (): void => {
    setFilter(NO_FILTER);
    focusListIfLost();
  };
  const change = (ids: readonly string[], wanted: SourcesChange, byKey: boolean): void => {
    changes.change(ids, wanted, byKey);
    if (wanted.type === 'delete' || wanted.type === 'show') setSelection(NOTHING);
  };
  const remove = ({ id }: ListedSource, byKey: boolean): void => change([id], { type: 'delete' }, byKey);
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
    ...(selected.length > 0 ? [{ id: 'selected', ids: selected, count: selected.length } as const] : []),
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
  const shownHead = isFiltered(filter) ? { onClear: clear } : {};
  return (
    <div class={beside ? 'references references-beside' : 'references'}>
      <div class="references-list">
        <div class="scroll" tabIndex={-1}>
          <SourceFilters
            sources={list.sources}
            origins={origins}
            tags={known}
            filter={filter}
            onChange={setFilter}
            onSearch={() => void askSafely(desk.ask('searchSources', { query: '' }))}
          />
          <ListHead
            shown={shown.length}
            of={rows.length}
            selected={selected.length}
            list={list}
            sort={order}
            ranks={ranks}
            searching={ranks && found.hits === null}
            onSort={(id) => onView(id === 'best' ? { ...view, ranked: true } : { ...view, sort: id, ranked: false })}
            onAll={(all) => setSelection(all ? allOf(shown.map(({ id }) => id)) : NOTHING)}
            {...shownHead}
          />
          {list.sources.length === 0 && filter.part !== 'hidden' ? <EmptySet onRestore={restore} /> : null}
          {shown.length === 0 && isFiltered(filter) && !(ranks && found.hits === null) ? (
            <div class="no-result">
              <p class="quiet">
                {t(filter.part === 'hidden' && hidden.length === 0 ? 'refs.none-hidden' : 'refs.none')}
              </p>
              <button type="button" class="button compact" onClick={clear}>
                {t('refs.clear')}
              </button>
            </div>
          ) : null}
          <SourceRows
            all={list.sources}
            tags={tags}
            places={places}
            sources={shown}
            origins={origins}
            opened={opened}
            onOpened={(id) => {
              leave();
              onOpened(id);
            }}
            onDelete={remove}
            onShow={filter.part === 'hidden' ? ({ id }, byKey) => change([id], { type: 'show' }, byKey) : undefined}
            selection={selection}
            onSelection={setSelection}
            beside={beside}
          />
        </div>
        {changes.toast ? (
          <Toast
            {...changes.toast}
            onAction={() => {
              changes.toast?.onAction();
              focusListIfLost();
            }}
            onGone={() => {
              changes.toast?.onGone();
              focusListIfLost();
            }}
          />
        ) : null}
        {selected.length > 0 || changes.progress ? (
          <BulkBar
            selected={selected.length}
            tags={[...new Set(selected.flatMap((id) => tags[id] ?? []))]}
            known={known}
            hidden={filter.part === 'hidden'}
            progress={changes.progress}
            onChange={(wanted, byKey) => change(selected, wanted, byKey)}
            onExport={() => setExchange('export')}
            onNone={() => {
              setSelection(NOTHING);
              focusListIfLost();
            }}
          />
        ) : (
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
        )}
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
                onDelete={remove}
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

const NO_SOURCES: readonly ListedSource[] = [];

/** Shipped sources that the reader deleted, read when they are asked for and whenever the set changes. */
function useHidden(asked: boolean, version: unknown): readonly ListedSource[] {
  const { desk } = useScreen();
  const [hidden, setHidden] = useState(NO_SOURCES);
  useEffect(() => {
    if (!asked) return undefined;
    let current = true;
    void askSafely(desk.ask('listHidden', null)).then((reply) => {
      if (current && reply.ok) setHidden(reply.value.sources);
    });
    return () => {
      current = false;
    };
  }, [desk, asked, version]);
  return hidden;
}
