import * as v from 'valibot';
import { isPartialDate } from '../../base/calendar';
import { noteId } from '../../base/ids';
import { err, ok, type Result } from '../../base/result';
import type { Note, Selector } from '../../topic/reader-records';
import type { ImportDeps, PassedReason } from '../imported';
import { countOf, field, listOf } from '../json/loose';
import { noteSchema } from '../json/reference-set-schema';
import { isWebAddress } from '../address/web-address';
import { instantOf } from '../json/instant';

/** What an annotation of another program comes down to. */
export interface ForeignNote {
  /** Its id there, so that importing it twice adds it once; null where it has none. */
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly selector: Selector;
  readonly text: string;
  readonly tags: readonly string[];
  readonly created: unknown;
  readonly updated: unknown;
}

/** A note on a passage, or why the annotation cannot be one. */
export function noteOfForeign(foreign: ForeignNote, deps: ImportDeps): Result<Note, PassedReason> {
  const { url, selector, text, tags } = foreign;
  if (url === null || !isWebAddress(url)) return err('not-web');
  if (text.trim() === '' && selector.exact === '' && tags.length === 0) return err('no-text');
  const createdAt = instantOf(foreign.created) ?? deps.now;
  const id = foreign.id !== null && foreign.id.length <= 180 ? foreign.id : deps.newId();
  const note: Note = {
    id: noteId(id),
    target: {
      type: 'passage',
      page: {
        url,
        title: foreign.title ?? url,
        publisher: foreign.publisher,
        published: foreign.published !== null && isPartialDate(foreign.published) ? foreign.published : null,
      },
      selector,
      facet: null,
    },
    text,
    tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    createdAt,
    updatedAt: instantOf(foreign.updated) ?? createdAt,
    alternatives: [],
  };
  return v.is(noteSchema, note) ? ok(note) : err('too-long');
}

/** Stands for a page as a whole. */
export const WHOLE_PAGE: Selector = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };

/** The quote and position among an annotation's selectors, refinements included; those of the whole page where it has no quote. */
export function selectorOf(selectors: unknown): Selector {
  const all = listOf(selectors).flatMap((one) => [one, ...listOf(field(one, 'refinedBy'))]);
  const quote = all.find((one) => field(one, 'type') === 'TextQuoteSelector');
  const exact = field(quote, 'exact');
  if (typeof exact !== 'string') return WHOLE_PAGE;
  const part = (name: string): string => {
    const value = field(quote, name);
    return typeof value === 'string' ? value : '';
  };
  const position = all.find((one) => field(one, 'type') === 'TextPositionSelector');
  const start = countOf(field(position, 'start')) ?? 0;
  const end = countOf(field(position, 'end')) ?? start;
  return { exact, prefix: part('prefix'), suffix: part('suffix'), start, end: Math.max(start, end) };
}
