import type { Note } from '../../topic/reader-records';
import { err, type Result } from '../../base/result';
import { EMPTY_SET } from '../reader-set';
import type { Imported, ImportDeps, PassedItem, PassedReason } from '../imported';
import { field, isObject, listOf, textOf, type JsonObject } from '../json/loose';
import { isWebAddress } from '../address/web-address';
import { noteOfForeign, selectorOf, type ForeignNote } from './foreign-note';
import { noteOfOurs } from './own-note';
import { NOTE, OURS } from './web-annotation';

const hasType = (value: unknown, ...names: readonly string[]): boolean =>
  [...listOf(field(value, 'type')), ...listOf(field(value, '@type'))].some(
    (type) => typeof type === 'string' && names.includes(type.replace(/^oa:/u, '')),
  );

/** Whether the JSON is a Web Annotation, a list, a page or a collection of them (https://www.w3.org/TR/annotation-model/). */
export function isWebAnnotation(json: unknown): boolean {
  const [first] = Array.isArray(json) ? (json as readonly unknown[]) : [json];
  return hasType(first, 'Annotation', 'AnnotationPage', 'AnnotationCollection');
}

/** Reads Web Annotations, our own and those of others, as notes. */
export function readAnnotations(json: unknown, deps: ImportDeps): Imported {
  const notes: Note[] = [];
  const passed: PassedItem[] = [];
  for (const { place, value } of annotationsIn(json)) {
    const note = noteOf(value, deps);
    if (note.ok) notes.push(note.value);
    else passed.push({ place, reason: note.error });
  }
  return { format: 'web-annotation', set: { ...EMPTY_SET, notes }, passed };
}

interface Found {
  readonly place: string;
  readonly value: unknown;
}

/** Every annotation of the document; pages that are only named and not embedded cannot be read. */
function annotationsIn(json: unknown): Found[] {
  const list = (values: unknown, name: string): Found[] =>
    listOf(values).map((value, index) => ({ place: `${name}[${index}]`, value }));
  if (Array.isArray(json)) return list(json, '');
  if (hasType(json, 'Annotation')) return [{ place: '', value: json }];
  const found = list(field(json, 'items'), 'items');
  let name = 'first';
  for (let page = field(json, 'first'); isObject(page); page = page['next']) {
    found.push(...list(page['items'], `${name}.items`));
    name += '.next';
  }
  return found;
}

function noteOf(annotation: unknown, deps: ImportDeps): Result<Note, PassedReason> {
  if (!isObject(annotation) || !hasType(annotation, 'Annotation')) return err('not-understood');
  const id = textOf(annotation['id'], annotation['@id']);
  if (id?.startsWith(NOTE)) return noteOfOurs(annotation, id);
  if (id?.startsWith(OURS)) return err('worked-out');
  return noteOfForeign(foreignOf(annotation, id), deps);
}

function foreignOf(annotation: JsonObject, id: string | null): ForeignNote {
  const targets = listOf(annotation['target']);
  const target = targets.find((one) => field(one, 'selector') !== undefined) ?? targets[0];
  const source = field(target, 'source') ?? target;
  const bodies = bodiesOf(annotation);
  const tagging = listOf(annotation['motivation']).includes('tagging');
  const isTag = (body: unknown): boolean =>
    textOf(field(body, 'purpose')) === 'tagging' || (tagging && field(body, 'purpose') === undefined);
  return {
    id: id === null ? null : `annotation:${id}`,
    url: textOf(source, field(source, 'id'), field(source, '@id')),
    title: textOf(field(source, 'dc:title'), field(source, 'dcterms:title'), field(source, 'label')),
    publisher: textOf(field(source, 'dc:publisher')),
    published: textOf(field(source, 'dcterms:issued')),
    selector: selectorOf(field(target, 'selector')),
    text: bodies
      .filter((body) => !isTag(body))
      .flatMap((body) => wordsOf(body) ?? [])
      .join('\n\n'),
    tags: bodies.filter(isTag).flatMap((body) => textOf(field(body, 'value'), body) ?? []),
    created: annotation['created'],
    updated: annotation['modified'],
  };
}

/** Bodies, those of choices and lists among them; `bodyValue` is a text alone. */
function bodiesOf(annotation: JsonObject): readonly unknown[] {
  const plain = textOf(annotation['bodyValue']);
  return [
    ...(plain === null ? [] : [{ type: 'TextualBody', value: plain }]),
    ...listOf(annotation['body']).flatMap((body) =>
      Array.isArray(field(body, 'items')) ? listOf(field(body, 'items')) : [body],
    ),
  ];
}

/** What a body says: its text, or the address it links to. */
function wordsOf(body: unknown): string | null {
  const value = textOf(field(body, 'value'));
  if (value !== null) return field(body, 'format') === 'text/html' ? textOfHtml(value) : value;
  const source = field(body, 'source') ?? body;
  const url = textOf(source, field(source, 'id'), field(source, '@id'));
  return url !== null && isWebAddress(url) ? `<${url}>` : null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The words of simple HTML: tags dropped, the common entities read. Not a sanitiser: what comes out is text and shown as text. */
const textOfHtml = (html: string): string =>
  html
    .replaceAll(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/giu, '\n')
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
