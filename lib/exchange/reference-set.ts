import * as v from 'valibot';
import { err, ok, type Result } from '../base/result';
import { atOnce, type Steps } from '../base/steps';
import { placeOf, type ImportError, type PathPart } from './json/import-error';
import { field } from './json/loose';
import { readJson } from './json/read-json';
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

/** Sources that are checked before others have their turn. */
const SLICE = 100;

/** The same in steps, of so many sources each. */
export function* checkReferenceSet(json: unknown): Steps<Result<ReferenceSetFile, ImportError>> {
  const version = field(json, 'version');
  if (field(json, 'format') === FORMAT && typeof version === 'number' && version > VERSION)
    return err({ type: 'newer-version', place: 'version', what: `version ${version}, known up to ${VERSION}` });
  const schema = version === 1 ? referenceSetV1 : referenceSetV2;
  const given = field(json, 'sources');
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  // As many as the schema takes are checked by parts; more, or none at all, are the schema's to refuse.
  const parted = rows.length <= MOST_SOURCES ? rows : [];
  const sources: unknown[] = [];
  for (let at = 0; at < parted.length; at += SLICE) {
    const read = v.safeParse(schema.entries.sources, parted.slice(at, at + SLICE), { abortEarly: true });
    if (!read.success) return err(errorOf(read.issues[0], { list: 'sources', first: at }));
    sources.push(...read.output);
    yield { done: sources.length, of: rows.length };
  }
  const read = v.safeParse(schema, parted.length > 0 ? { ...(json as object), sources: [] } : json, {
    abortEarly: true,
  });
  if (!read.success) return err(errorOf(read.issues[0]));
  // The schema has checked the shape; ids become ids here.
  const checked = { ...EMPTY_SET, ...read.output, version: VERSION, ...(parted.length > 0 ? { sources } : {}) };
  const set = checked as unknown as ReferenceSetFile;
  const strange = strangeId(set);
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

/** An id that stands twice, or a claim under another source's name: the store would lose one of the two. */
function strangeId({ sources, origins, edits, notes, corrections }: ReaderSet): ImportError | null {
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
  for (const [at, item] of sources.entries())
    for (const [index, claim] of item.claims.entries()) {
      const place = `sources[${at}].claims[${index}]`;
      if (claim.source !== item.source.id)
        return { type: 'bad-field', place: `${place}.source`, what: 'this claim stands under another source' };
      if (claims.has(claim.id)) return { type: 'bad-field', place, what: `the id ${claim.id} stands twice` };
      claims.add(claim.id);
    }
  return null;
}

/** Writes a reference set file; reading it gives the same set. */
export function serialiseReferenceSet(set: Pick<ReaderSet, 'sources' | 'origins'> & Partial<ReaderSet>): string {
  const { sources, origins, edits, notes, corrections, sourceTags } = { ...EMPTY_SET, ...set };
  const file = { format: FORMAT, version: VERSION, sources, origins, edits, notes, corrections, sourceTags };
  return `${JSON.stringify(file, null, 2)}\n`;
}
