import { isPartialDate } from '../../lib/base/calendar';
import { valueToInterval } from '../../lib/base/interval';
import { isFreeFacet } from '../../lib/relate/free-claim';
import type { Facet } from '../../lib/topic/topic';
import { dateText } from './date-text';
import type { Translate } from './translator';

/** A claim's value in words: labels of the topic, dates and numbers in the language; parts joined as a list. */
export function valueText(value: string | null, facet: string, facets: readonly Facet[], t: Translate): string {
  if (value === null) return t(isFreeFacet(facet) ? 'free.value' : 'value.unresolved');
  const known = facets.find((candidate) => candidate.id === facet);
  const parts = value.split('+').map((part) => partText(part, known, t));
  return new Intl.ListFormat(t.lang, { type: 'conjunction' }).format(parts);
}

function partText(part: string, facet: Facet | undefined, t: Translate): string {
  const label = facet?.values[part]?.label[t.lang];
  if (label !== undefined) return label;
  if (facet?.kind === 'number' && /^\d+$/.test(part)) return new Intl.NumberFormat(t.lang).format(Number(part));
  return valueToInterval(part) || isPartialDate(part) ? dateText(part, t.lang) : part;
}
