import { valueToInterval } from '../../lib/base/interval';
import type { Certainty } from '../../lib/topic/claim-frame';
import type { Facet } from '../../lib/topic/topic';

/** A claim's frame as a form holds it: facet, the value as typed or chosen, certainty. */
export interface FrameDraft {
  readonly facet: string;
  readonly value: string;
  readonly certainty: Certainty;
}

/** Stands for a facet where the words answer no question and are kept as they are. */
export const NO_QUESTION = 'none';

/** The value of a draft as the facet's kind takes it; null where it is none. Dates are ISO: day, month, year, or `2023-09-11/17`. */
export function readValue(facet: Facet | undefined, typed: string): string | null {
  const value = typed.trim();
  if (!facet || value === '') return null;
  if (facet.kind === 'number') return /^\d{1,9}$/u.test(value) ? value : null;
  if (facet.kind === 'date') return valueToInterval(value) === null ? null : value;
  return value.split('+').every((part) => part in facet.values || valueToInterval(part) !== null) ? value : null;
}
