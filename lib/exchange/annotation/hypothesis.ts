import type { Note } from '../../topic/reader-records';
import { EMPTY_SET } from '../reader-set';
import type { Imported, ImportDeps, PassedItem } from '../imported';
import { field, isObject, listOf, textOf } from '../json/loose';
import { noteOfForeign, selectorOf, type ForeignNote } from './foreign-note';

/**
 * Whether the JSON is an export of Hypothesis: `rows` of its API (https://h.readthedocs.io/en/latest/api-reference/v1/,
 * "search") or the client's file with `annotations` beside `client_version`.
 */
export const isHypothesis = (json: unknown): boolean =>
  rowsOf(json) !== null && (Array.isArray(field(json, 'rows')) || field(json, 'client_version') !== undefined);

function rowsOf(json: unknown): { readonly name: string; readonly rows: readonly unknown[] } | null {
  for (const name of ['rows', 'annotations']) {
    const rows = field(json, name);
    if (Array.isArray(rows)) return { name, rows: rows as readonly unknown[] };
  }
  return null;
}

/** Reads Hypothesis annotations as notes on passages. Who wrote them and for which group is not kept. */
export function readHypothesis(json: unknown, deps: ImportDeps): Imported {
  const { name, rows } = rowsOf(json) ?? { name: '', rows: [] };
  const notes: Note[] = [];
  const passed: PassedItem[] = [];
  for (const [index, row] of rows.entries()) {
    const place = `${name}[${index}]`;
    if (!isObject(row)) passed.push({ place, reason: 'not-understood' });
    else if (listOf(row['references']).length > 0) passed.push({ place, reason: 'reply' });
    else {
      const note = noteOfForeign(foreignOf(row), deps);
      if (note.ok) notes.push(note.value);
      else passed.push({ place, reason: note.error });
    }
  }
  return { format: 'hypothesis', set: { ...EMPTY_SET, notes }, passed };
}

function foreignOf(row: Readonly<Record<string, unknown>>): ForeignNote {
  const [target] = listOf(row['target']);
  const id = textOf(row['id']);
  return {
    id: id === null ? null : `hypothesis:${id}`,
    url: textOf(row['uri'], row['url'], field(target, 'source')),
    title: textOf(field(row['document'], 'title')),
    publisher: null,
    published: null,
    selector: selectorOf(field(target, 'selector')),
    text: textOf(row['text']) ?? '',
    tags: listOf(row['tags']).filter((tag) => typeof tag === 'string'),
    created: row['created'],
    updated: row['updated'],
  };
}
