import * as v from 'valibot';
import { claimId, noteId, sourceId } from '../../base/ids';
import { err, ok, type Result } from '../../base/result';
import type { Note, NoteTarget } from '../../topic/reader-records';
import type { PassedReason } from '../imported';
import { field, listOf, type JsonObject } from '../json/loose';
import { noteSchema } from '../json/reference-set-schema';
import { selectorOf } from './foreign-note';
import { NOTE } from './web-annotation';

/** Reads back an annotation that `annotationsOfNotes` wrote: the same note. */
export function noteOfOurs(annotation: JsonObject, id: string): Result<Note, PassedReason> {
  const target = targetOf(annotation['target']);
  if (!target) return err('not-understood');
  const values = (purpose: string): string[] =>
    listOf(annotation['body'])
      .filter((body) => field(body, 'purpose') === purpose)
      .map((body) => field(body, 'value'))
      .filter((value) => typeof value === 'string');
  const [text = '', ...alternatives] = values('commenting');
  const note = {
    id: noteId(unescaped(id.slice(NOTE.length))),
    target,
    text,
    tags: values('tagging'),
    createdAt: annotation['created'],
    updatedAt: annotation['modified'],
    alternatives,
  };
  return v.is(noteSchema, note) ? ok(note as Note) : err('not-understood');
}

function targetOf(target: unknown): NoteTarget | null {
  const page = field(target, 'source') ?? target;
  const source = textOrNull(field(page, 'second-source:source'));
  const claim = textOrNull(field(target, 'second-source:claim'));
  if (source !== null && claim !== null)
    return { type: 'source-claim', claim: claimId(claim), source: sourceId(source) };
  if (source !== null) return { type: 'source', source: sourceId(source) };
  const url = textOrNull(field(page, 'id'));
  if (url === null) return null;
  const title = field(page, 'dc:title');
  return {
    type: 'passage',
    page: {
      url,
      title: typeof title === 'string' ? title : url,
      publisher: textOrNull(field(page, 'dc:publisher')),
      published: textOrNull(field(page, 'dcterms:issued')),
    },
    selector: selectorOf(field(target, 'selector')),
    facet: textOrNull(field(target, 'second-source:facet')),
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
