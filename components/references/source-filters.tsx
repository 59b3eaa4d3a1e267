import type { JSX } from 'preact';
import type { Origin } from '../../lib/topic/source';
import { ActionIcon } from '../controls/action-icon';
import { Choice } from '../controls/choice';
import { capitalised, languageName } from '../controls/language-name';
import { useScreen } from '../controls/screen';
import { choicesOf, type ListedSource, type SourceFilter } from './filter-sources';

export interface SourceFiltersProps {
  readonly sources: readonly ListedSource[];
  readonly origins: readonly Origin[];
  /** Tags that some source has. */
  readonly tags: readonly string[];
  readonly filter: SourceFilter;
  readonly onChange: (filter: SourceFilter) => void;
}

type Options = readonly (readonly [string, string])[];

/** Search and the four selects. */
export function SourceFilters({ sources, origins, tags, filter, onChange }: SourceFiltersProps): JSX.Element {
  const { t, topic } = useScreen();
  const set = (name: keyof SourceFilter) => (value: string) => onChange({ ...filter, [name]: value });
  const used = new Set<string>(sources.map((source) => source.origin));
  const languages = choicesOf(sources, 'lang', t.lang).map((code) => [code, languageOf(code)] as const);
  const publishers = choicesOf(sources, 'publisher', t.lang).map((name) => [name, name] as const);
  const facets = topic.facets.map((facet) => [facet.id, facet.question[t.lang]] as const);
  const named = origins
    .filter((origin) => used.has(origin.id))
    .map((origin) => [origin.id, origin.label[t.lang]] as const);
  function languageOf(code: string): string {
    return code === 'und' ? t('lang.und') : capitalised(languageName(code, t.lang), t.lang);
  }
  const choice = (name: 'lang' | 'publisher' | 'facet' | 'origin', options: Options): JSX.Element => (
    <Choice
      label={t(`field.${name}`)}
      value={filter[name]}
      set={filter[name] !== ''}
      options={[['', t(`refs.${name}.all`)], ...byLabel(options, t.lang)]}
      onChange={set(name)}
    />
  );
  return (
    <div class="filters">
      <SearchField
        label={t('refs.search')}
        clear={t('refs.search.clear')}
        value={filter.query}
        onInput={set('query')}
      />
      {choice('lang', languages)}
      {choice('publisher', publishers)}
      {choice('facet', facets)}
      {choice('origin', named)}
      {tags.length > 0 || filter.tag !== '' ? (
        <Choice
          label={t('refs.tag')}
          value={filter.tag}
          set={filter.tag !== ''}
          options={[
            ['', t('refs.tag.all')],
            ...byLabel(
              tags.map((tag) => [tag, tag]),
              t.lang,
            ),
          ]}
          onChange={set('tag')}
        />
      ) : null}
    </div>
  );
}

const byLabel = (options: Options, lang: string): Options => {
  const { compare } = new Intl.Collator(lang);
  return options.toSorted(([, a], [, b]) => compare(a, b));
};

interface SearchFieldProps {
  readonly label: string;
  readonly clear: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function SearchField({ label, clear, value, onInput }: SearchFieldProps): JSX.Element {
  return (
    <div class="search">
      <ActionIcon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        dir="auto"
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
