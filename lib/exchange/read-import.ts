import { err, ok, type Result } from '../base/result';
import { atOnce, partly, type Steps } from '../base/steps';
import { isWebAnnotation, readAnnotations } from './annotation/read-annotations';
import { isHypothesis, readHypothesis } from './annotation/hypothesis';
import { isCsl, readCsl } from './citation/read-csl';
import type { Imported, ImportDeps } from './imported';
import type { ImportError } from './json/import-error';
import { field, isObject } from './json/loose';
import { readJsonInSteps } from './json/read-json';
import { checkReferenceSet } from './reference-set';

/**
 * Reads a file the reader chose: recognises its format and answers what it holds, in one shape. Nothing is stored.
 * Our own file is read whole or not at all; of a file of others the items that fit, with the reason for each other one.
 */
export const readImport = (content: string, deps: ImportDeps): Result<Imported, ImportError> =>
  atOnce(readImportInSteps(content, deps));

/** The same in steps. */
export function* readImportInSteps(content: string, deps: ImportDeps): Steps<Result<Imported, ImportError>> {
  if (content.trim() === '') return err({ type: 'empty', place: '', what: 'the file is empty' });
  const other = otherFormat(content);
  if (other) return err({ type: 'unknown-format', place: '', what: other });
  const json = yield* partly(readJsonInSteps(content), [0, 0.5]);
  if (!json.ok) return json;
  const { value } = json;
  if (String(field(value, 'format')).startsWith('second-source.')) return yield* readOurs(value);
  if (isWebAnnotation(value)) return ok(readAnnotations(value, deps));
  if (isHypothesis(value)) return ok(readHypothesis(value, deps));
  if (isCsl(value)) return ok(readCsl(value, deps));
  return err({ type: 'unknown-format', place: '', what: shapeOf(value) });
}

function* readOurs(value: unknown): Steps<Result<Imported, ImportError>> {
  const file = yield* partly(checkReferenceSet(value), [0.5, 1]);
  if (!file.ok) return file;
  const { sources, origins, edits, notes, corrections, sourceTags } = file.value;
  const set = { sources, origins, edits, notes, corrections, sourceTags };
  return ok({ format: 'reference-set', set, passed: [] });
}

/** Formats that are written but not read, by their first signs: better named than called broken JSON. */
function otherFormat(content: string): string | null {
  const start = content
    .slice(0, 2_000)
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (/^[[{"]/u.test(start)) return null;
  if (/^@\w{1,30}\s{0,9}\{/u.test(start)) return 'BibTeX; export CSL-JSON instead';
  if (/^TY {2}-/u.test(start)) return 'RIS; export CSL-JSON instead';
  if (/^<(?:!doctype|html|\?xml)/iu.test(start)) return 'a page (HTML or XML), no reference set';
  if (/^(?:PK|%PDF)/u.test(start)) return 'an archive or a PDF, no reference set';
  return null;
}

const shapeOf = (value: unknown): string =>
  isObject(value)
    ? `JSON with the fields ${Object.keys(value).slice(0, 6).join(', ').slice(0, 200)}`
    : `JSON, but ${Array.isArray(value) ? 'a list of something else' : 'no object'}`;
