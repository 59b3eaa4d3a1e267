import { err, ok, type Result } from '../../base/result';
import { atOnce, type Step, type Steps } from '../../base/steps';
import { isReservedName, placeOf, type ImportError, type PathPart } from './import-error';
import { findJsonFault } from './json-fault';
import { parseJson } from './parse-json';

/** Largest file in UTF-16 units: ten times a set of 1,000 sources with 20 claims each and 10,000 notes (13 million, measured). */
export const LARGEST_FILE = 150_000_000;
/** Deepest nesting; our own file needs seven. */
export const DEEPEST = 40;
/** Longest single text, that of a whole long article. */
export const LONGEST_TEXT = 1_000_000;

/** Reads a hostile text as JSON: within limits of size, depth and text length, without names of the prototype. */
export const readJson = (content: string): Result<unknown, ImportError> => atOnce(readJsonInSteps(content));

/** The same in steps; they count what was read of the text. */
export function* readJsonInSteps(content: string): Steps<Result<unknown, ImportError>> {
  if (content.length > LARGEST_FILE) return tooLarge(LARGEST_FILE);
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  const parsed = yield* parseJson(text);
  if (!parsed) return err(syntaxError(text));
  const fault = yield* faultOf(parsed.value, { done: text.length, of: text.length });
  return fault ? err(fault) : ok(parsed.value);
}

export const tooLarge = (limit: number): Result<never, ImportError> =>
  err({ type: 'too-large', place: '', what: `more than ${limit / 1_000_000} million characters` });

function syntaxError(text: string): ImportError {
  const fault = findJsonFault(text);
  return fault
    ? { type: 'no-json', place: `line ${fault.line}, column ${fault.column}`, what: fault.what }
    : { type: 'no-json', place: '', what: 'no JSON' };
}

interface Place {
  readonly value: unknown;
  readonly key: PathPart | null;
  readonly parent: Place | null;
  readonly depth: number;
}

/** Values that are looked at before others have their turn. */
const SLICE = 20_000;

/** Looks at every value once, with a stack of its own: a recursion would fall to the very files it guards against. */
function* faultOf(root: unknown, step: Step): Steps<ImportError | null> {
  const waiting: Place[] = [{ value: root, key: null, parent: null, depth: 0 }];
  let seen = 0;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, depth } = place;
    seen += 1;
    if (seen % SLICE === 0) yield step;
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      return { type: 'too-long', place: pathOf(place), what: `more than ${LONGEST_TEXT} characters` };
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) return { type: 'too-deep', place: '', what: `nested more than ${DEEPEST} deep` };
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const child: Place = { value: (value as Record<PathPart, unknown>)[key], key, parent: place, depth: depth + 1 };
      if (typeof key === 'string' && isReservedName(key))
        return { type: 'reserved-name', place: pathOf(child), what: 'this name is reserved' };
      waiting.push(child);
    }
  }
  return null;
}

function pathOf(place: Place): string {
  const path: PathPart[] = [];
  for (let at: Place | null = place; at; at = at.parent) if (at.key !== null) path.unshift(at.key);
  return placeOf(path);
}
