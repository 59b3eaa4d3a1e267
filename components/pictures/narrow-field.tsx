import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Source } from '../../lib/topic/source';
import { useScreen } from '../controls/screen';
import { speaksOf, wordsOf } from '../references/filter-sources';

/** Up to so many sources nobody needs to narrow them. */
const FEW = 40;
/** Sources that a list to choose from holds. */
const MOST_CHOICES = 200;

/** The sources with all the words in their title, publisher or address. */
export function narrowed<T extends Source>(sources: readonly T[], query: string): readonly T[] {
  const words = wordsOf(query);
  return words.length === 0 ? sources : sources.filter((source) => speaksOf(source, words));
}

export interface NarrowFieldProps {
  /** How many sources there are; where they are few there is no field. */
  readonly count: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Words that keep, of many sources, those that are meant. */
export function NarrowField({ count, query, onQuery }: NarrowFieldProps): JSX.Element | null {
  const { t } = useScreen();
  if (count <= FEW && query === '') return null;
  return (
    <label class="choice narrow">
      <span class="field-label">{t('narrow.label')}</span>
      <input
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('narrow.hint')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}

/** How long the reader pauses before many sources are gone through, in ms. */
const PAUSE = 200;

/** A text once it has not changed for a moment; emptied at once. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return text === '' ? '' : settled;
}

/** As many as a list to choose from can hold, and how many are left out. */
export function choosable<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly left: number } {
  return { shown: all.slice(0, MOST_CHOICES), left: Math.max(0, all.length - MOST_CHOICES) };
}
