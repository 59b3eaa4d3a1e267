import * as v from 'valibot';
import { err, ok, type Result } from '../base/result';
import { atOnce, type Step, type Steps } from '../base/steps';
import { placeOf, type ImportError, type PathPart } from './json/import-error';
import { field } from './json/loose';
import { readJson } from './json/read-json';
import { jsonInSteps } from './json/write-json';
import { MOST_SOURCES, referenceSetV1, referenceSetV2 } from './json/reference-set-schema';
import { EMPTY_SET, type ReaderSet } from './reader-set';

/** The reference set file: import, export and the shipped set have this one shape. */
export interface ReferenceSetFile extends ReaderSet {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
}

const FORMAT = 'second-source.reference-set';
const VERSION = 2;

/** Reads a reference set file, of this version or an older one. The first fault is told with its place; nothing is mended. */
export function parseReferenceSet(content: string): Result<ReferenceSetFile, ImportError> {
  const json = readJson(content);
  return json.ok ? readReferenceSet(json.value) : json;
}

/** The same, of JSON that `readJson` let through. */
export const readReferenceSet = (json: unknown): Result<ReferenceSetFile, ImportError> =>
  atOnce(checkReferenceSet(json));

/** Records that are checked before others have their turn. */
const SLICE = 25;

/** Lists that are checked by parts. */
const LISTS = ['sources', 'origins', 'notes', 'corrections'] as const;

/** The same in steps, of so many records each. */
export function* checkReferenceSet(json: unknown): Steps<Result<ReferenceSetFile, ImportError>> {
  const version = field(json, 'version');
  if (field(json, 'format') === FORMAT && typeof version === 'number' && version > VERSION)
    return err({ type: 'newer-version', place: 'version', what: `version ${version}, known up to ${VERSION}` });
  const schema = version === 1 ? referenceSetV1 : referenceSetV2;
  // As many as the schema takes are checked by parts; more, or none at all, are the schema's to refuse.
  const parted = LISTS.flatMap((list) => {
    const given = field(json, list);
    const item = list in schema.entries ? schema.entries[list as 'sources'] : null;
    return item && Array.isArray(given) && given.length <= MOST_SOURCES ? [{ list, item, given }] : [];
  });
  const of = parted.reduce((sum, { given }) => sum + given.length, 0);
  const lists: Record<string, unknown[]> = Object.fromEntries(parted.map(({ list }) => [list, []]));
  let done = 0;
  for (const { list, item, given } of parted)
    for (let at = 0; at < given.length; at += SLICE) {
      const read = v.safeParse(item, given.slice(at, at + SLICE), { abortEarly: true });
      if (!read.success) return err(errorOf(read.issues[0], { list, first: at }));
      lists[list]?.push(...read.output);
      done += read.output.length;
      yield { done, of };
    }
  const empty = Object.fromEntries(parted.map(({ list }) => [list, []]));
  const read = v.safeParse(schema, of > 0 ? { ...(json as object), ...empty } : json, { abortEarly: true });
  if (!read.success) return err(errorOf(read.issues[0]));
  // The schema has checked the shape; ids become ids here.
  const set = { ...EMPTY_SET, ...read.output, ...lists, version: VERSION } as unknown as ReferenceSetFile;
  const strange = yield* strangeId(set, { done: of, of });
  return strange ? err(strange) : ok(set);
}

/** What valibot found, with its place; in a part of a list, with the list's name and where the part begins. */
export const errorOf = (
  issue: {
    readonly path?: readonly { readonly key?: unknown }[] | undefined;
    readonly message: string;
  },
  part: { readonly list: string; readonly first: number } | null = null,
): ImportError => {
  const path = (issue.path ?? []).map(({ key }): PathPart => (typeof key === 'number' ? key : String(key)));
  const place = part === null ? path : [part.list, part.first + Number(path[0] ?? 0), ...path.slice(1)];
  return { type: 'bad-field', place: placeOf(place), what: issue.message };
};

/** Sources whose ids are looked at before others have their turn. */
const TURN = 500;

/** An id that stands twice, or a claim under another source's name: the store would lose one of the two. */
function* strangeId({ sources, origins, edits, notes, corrections }: ReaderSet, step: Step): Steps<ImportError | null> {
  const lists: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
    ['sources', sources.map(({ source }) => source)],
    ['origins', origins],
    ['edits', edits],
    ['notes', notes],
    ['corrections', corrections],
  ];
  for (const [name, rows] of lists) {
    const seen = new Set<string>();
    for (const [index, { id }] of rows.entries()) {
      if (seen.has(id)) return { type: 'bad-field', place: `${name}[${index}]`, what: `the id ${id} stands twice` };
      seen.add(id);
    }
  }
  const claims = new Set<string>();
  for (const [at, item] of sources.entries()) {
    if (at % TURN === 0) yield step;
    for (const [index, claim] of item.claims.entries()) {
      const place = `sources[${at}].claims[${index}]`;
      if (claim.source !== item.source.id)
        return { type: 'bad-field', place: `${place}.source`, what: 'this claim stands under another source' };
      if (claims.has(claim.id)) return { type: 'bad-field', place, what: `the id ${claim.id} stands twice` };
      claims.add(claim.id);
    }
  }
  return null;
}

type SetToWrite = Pick<ReaderSet, 'sources' | 'origins'> & Partial<ReaderSet>;

/** Writes a reference set file; reading it gives the same set. */
export const serialiseReferenceSet = (set: SetToWrite): string => atOnce(referenceSetInSteps(set));

/** The same in steps. */
export function* referenceSetInSteps(set: SetToWrite): Steps<string> {
  const { sources, origins, edits, notes, corrections, sourceTags } = { ...EMPTY_SET, ...set };
  const file = { format: FORMAT, version: VERSION, sources, origins, edits, notes, corrections, sourceTags };
  return `${yield* jsonInSteps(file)}\n`;
}
