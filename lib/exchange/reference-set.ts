import * as v from 'valibot';
import { isPartialDate } from '../base/calendar';
import { err, ok, type Result } from '../base/result';
import { CERTAINTIES } from '../topic/claim-frame';
import type { Origin, SourceWithClaims } from '../topic/source';

/** The reference set file: import, export and the shipped set have this one shape. */
export interface ReferenceSetFile {
  readonly format: 'second-source.reference-set';
  readonly version: 1;
  readonly sources: readonly SourceWithClaims[];
  readonly origins: readonly Origin[];
}

/** Most sources, claims of one source, and characters of a text in a file. */
const MOST_SOURCES = 20_000;
const MOST_CLAIMS = 2_000;
const LONGEST = 4_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const named = v.pipe(text, v.minLength(1));
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((value) => !/^(?:__proto__|constructor|prototype)$/u.test(value), 'this name is reserved'),
);
const localText = v.strictObject({ en: text, fr: text });
const date = v.pipe(v.string(), v.check(isPartialDate, 'no day, month or year'));
const address = v.pipe(
  text,
  v.check((value) => /^https?:\/\/[^\s]+$/iu.test(value), 'only http and https addresses can be kept'),
);
const sixWords = v.pipe(
  text,
  v.check((value) => value.trim().split(/\s+/u).length <= 6, 'more than six words'),
);

const attribution = v.strictObject({ speaker: v.nullable(text), via: v.nullable(text), quoted: v.boolean() });
const claim = v.strictObject({
  id,
  source: id,
  event: id,
  facet: id,
  value: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  certainty: v.picklist(CERTAINTIES),
  attribution: v.nullable(attribution),
  quote: v.nullable(text),
  statement: v.nullable(localText),
  locator: v.nullable(v.strictObject({ start: sixWords, end: v.nullable(sixWords) })),
  origin: v.nullable(id),
});
const source = v.strictObject({
  id,
  publisher: named,
  title: named,
  url: v.nullable(address),
  published: v.nullable(date),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'no language tag')),
  kind: v.picklist(['official-document', 'press', 'dispatch', 'report', 'post', 'other']),
  derived: v.nullable(v.picklist(['copy', 'rewording', 'translation'])),
  origin: id,
  addedAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
});
const origin = v.strictObject({
  id,
  kind: v.picklist(['official-document', 'dispatch', 'unnamed-source', 'own-reporting', 'unknown']),
  label: localText,
  published: v.nullable(date),
});
const file = v.strictObject({
  format: v.literal('second-source.reference-set'),
  version: v.literal(1),
  sources: v.pipe(
    v.array(v.strictObject({ source, claims: v.pipe(v.array(claim), v.maxLength(MOST_CLAIMS)) })),
    v.maxLength(MOST_SOURCES),
  ),
  origins: v.pipe(v.array(origin), v.maxLength(MOST_SOURCES)),
});

export interface ReferenceSetError {
  /** "sources[3].source.url"; empty where the file as a whole is meant. */
  readonly place: string;
  readonly what: string;
}

/** Reads a reference set file. The first fault is told with its place; nothing is mended. */
export function parseReferenceSet(content: string): Result<ReferenceSetFile, ReferenceSetError> {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return err({ place: '', what: 'no JSON' });
  }
  const read = v.safeParse(file, value, { abortEarly: true });
  if (read.success) return ok(read.output as unknown as ReferenceSetFile);
  const [issue] = read.issues;
  return err({ place: placeOf(issue.path ?? []), what: issue.message });
}

const placeOf = (path: readonly { readonly key?: unknown }[]): string =>
  path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');

/** Writes a reference set file; reading it gives the same set. */
export const serialiseReferenceSet = (set: Pick<ReferenceSetFile, 'sources' | 'origins'>): string =>
  `${JSON.stringify({ format: 'second-source.reference-set', version: 1, sources: set.sources, origins: set.origins }, null, 2)}\n`;
