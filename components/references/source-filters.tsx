import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Origin } from '../../lib/topic/source';
import { ActionIcon } from '../controls/action-icon';
import { Choice } from '../controls/choice';
import { capitalised, languageName } from '../controls/language-name';
import { useScreen } from '../controls/screen';
import { choicesOf, SOURCE_PARTS, type ListedSource, type SourceFilter } from './filter-sources';
import { SOURCE_KINDS } from './source-fields';

export interface SourceFiltersProps {
  readonly sources: readonly ListedSource[];
  readonly origins: readonly Origin[];
  /** Tags that some source has. */
  readonly tags: readonly string[];
  readonly filter: SourceFilter;
  readonly onChange: (filter: SourceFilter) => void;
  /** The reader is about to search. */
  readonly onSearch: () => void;
}

type Options = readonly (readonly [string, string])[];

/** Search, the four selects, and behind them those that are wanted less often. */
export function SourceFilters({ sources, origins, tags, filter, onChange, onSearch }: SourceFiltersProps): JSX.Element {
  const { t, topic } = useScreen();
  const set = (name: keyof SourceFilter) => (value: string) => onChange({ ...filter, [name]: value });
  // A set may have thousands of sources and hundreds of publishers.
  const { languages, publishers, used } = useMemo(
    () => ({
      languages: choicesOf(sources, 'lang', t.lang),
      publishers: choicesOf(sources, 'publisher', t.lang).map((name) => [name, name] as const),
      used: new Set<string>(sources.map((source) => source.origin)),
    }),
    [sources, t.lang],
  );
  const facets = topic.facets.map((facet) => [facet.id, facet.question[t.lang]] as const);
  const named = useMemo(
    () =>
      byLabel(
        origins.filter((origin) => used.has(origin.id)).map((origin) => [origin.id, origin.label[t.lang]] as const),
        t.lang,
      ),
    [origins, used, t.lang],
  );
  function languageOf(code: string): string {
    return code === 'und' ? t('lang.und') : capitalised(languageName(code, t.lang), t.lang);
  }
  const choice = (name: Exclude<keyof SourceFilter, 'query'>, label: string, options: Options): JSX.Element => (
    <Choice
      label={label}
      value={filter[name]}
      set={filter[name] !== ''}
      options={[['', t(`refs.${name}.all`)], ...kept(options, filter[name])]}
      onChange={set(name)}
    />
  );
  const more = [filter.tag, filter.kind, filter.part, filter.notes].filter((value) => value !== '').length;
  return (
    <div class="filters">
      <SearchField
        label={t('refs.search')}
        clear={t('refs.search.clear')}
        value={filter.query}
        onInput={set('query')}
        onFocus={onSearch}
      />
      {choice(
        'lang',
        t('field.lang'),
        byLabel(
          languages.map((code) => [code, languageOf(code)]),
          t.lang,
        ),
      )}
      {choice('publisher', t('field.publisher'), publishers)}
      {choice('facet', t('field.facet'), byLabel(facets, t.lang))}
      {choice('origin', t('field.origin'), named)}
      <details class="more-filters" {...(more > 0 ? { open: true } : {})}>
        <summary>{t(more > 0 ? 'refs.more-filters.set' : 'refs.more-filters', { n: more })}</summary>
        <div class="filters-more">
          {choice(
            'tag',
            t('refs.tag'),
            byLabel(
              tags.map((tag) => [tag, tag]),
              t.lang,
            ),
          )}
          {choice(
            'kind',
            t('field.kind'),
            SOURCE_KINDS.map((kind) => [kind, capitalised(t(`kind.${kind}`), t.lang)]),
          )}
          {choice(
            'part',
            t('refs.part'),
            SOURCE_PARTS.map((part) => [part, t(`refs.part.${part}`)]),
          )}
          {choice('notes', t('note.tab'), [
            ['with', t('refs.notes.with')],
            ['without', t('refs.notes.without')],
          ])}
        </div>
      </details>
    </div>
  );
}

/** A value that nothing has any more stays in the list while it is set. */
const kept = (options: Options, value: string): Options =>
  value === '' || options.some(([id]) => id === value) ? options : [...options, [value, value]];

const byLabel = (options: Options, lang: string): Options => {
  const { compare } = new Intl.Collator(lang);
  return options.toSorted(([, a], [, b]) => compare(a, b));
};

interface SearchFieldProps {
  readonly label: string;
  readonly clear: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onFocus: () => void;
}

function SearchField({ label, clear, value, onInput, onFocus }: SearchFieldProps): JSX.Element {
  return (
    <div class="search">
      <ActionIcon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        dir="auto"
        onFocus={onFocus}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {value === '' ? null : (
        <button
          type="button"
          class="icon-button"
          aria-label={clear}
          onClick={(event) => {
            onInput('');
            event.currentTarget.parentElement?.querySelector('input')?.focus();
          }}
        >
          <ActionIcon name="close" />
        </button>
      )}
    </div>
  );
}
