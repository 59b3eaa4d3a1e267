import * as v from 'valibot';
import { isPartialDate } from '../../base/calendar';
import { CERTAINTIES } from '../../topic/claim-frame';
import { isWebAddress } from '../address/web-address';
import { isReservedName } from './import-error';

/** Most sources, claims of one source, notes and corrections of a file. */
export const MOST_SOURCES = 20_000;
const MOST_CLAIMS = 2_000;
const MOST_NOTES = 200_000;
const MOST_TAGS = 200;
const MOST_REVIEWS = 100;
/** Characters of a title, and of words that somebody wrote at length. */
const LONGEST_LINE = 4_000;
const LONGEST_WORDS = 100_000;

const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const named = v.pipe(line, v.minLength(1));
const words = v.pipe(v.string(), v.maxLength(LONGEST_WORDS));
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((value) => !isReservedName(value), 'this name is reserved'),
);
const value = v.pipe(v.string(), v.maxLength(200));
const localText = v.strictObject({ en: words, fr: words });
const date = v.pipe(v.string(), v.check(isPartialDate, 'no day, month or year'));
const instant = v.pipe(v.string(), v.isoTimestamp('no instant such as 2026-01-31T12:00:00.000Z'));
const address = v.pipe(v.string(), v.check(isWebAddress, 'only http and https addresses can be kept'));
const sixWords = v.pipe(
  line,
  v.check((text) => text.trim().split(/\s+/u).length <= 6, 'more than six words'),
);
const certainty = v.picklist(CERTAINTIES);
const relation = v.picklist(['corroborates', 'conflicts', 'firmer', 'weaker']);
const tags = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(MOST_TAGS));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const claim = v.strictObject({
  id,
  source: id,
  event: id,
  facet: id,
  value: v.nullable(value),
  certainty,
  attribution: v.nullable(v.strictObject({ speaker: v.nullable(words), via: v.nullable(words), quoted: v.boolean() })),
  quote: v.nullable(words),
  statement: v.nullable(localText),
  locator: v.nullable(v.strictObject({ start: sixWords, end: v.nullable(sixWords) })),
  origin: v.nullable(id),
});

const sourceFields = {
  title: named,
  publisher: named,
  url: v.nullable(address),
  published: v.nullable(date),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'no language tag')),
  kind: v.picklist(['official-document', 'press', 'dispatch', 'report', 'post', 'other']),
  derived: v.nullable(v.picklist(['copy', 'rewording', 'translation'])),
  origin: id,
};
const amount = v.pipe(v.number(), v.finite());
const review = v.strictObject({
  claim: named,
  rating: v.nullable(line),
  scale: v.nullable(v.strictObject({ value: amount, worst: amount, best: amount })),
  author: v.nullable(line),
  published: v.nullable(date),
  url: v.nullable(address),
  appearance: v.nullable(address),
});
const reviews = v.pipe(v.array(review), v.maxLength(MOST_REVIEWS));
const source = v.strictObject({
  id,
  ...sourceFields,
  addedAt: v.nullable(instant),
  reviews: v.exactOptional(reviews),
});
const origin = v.strictObject({
  id,
  kind: v.picklist(['official-document', 'dispatch', 'unnamed-source', 'own-reporting', 'unknown']),
  label: localText,
  published: v.nullable(date),
});
const edit = v.strictObject({ id, hidden: v.boolean(), fields: v.partial(v.strictObject(sourceFields)) });

const page = v.strictObject({
  url: address,
  title: line,
  publisher: v.nullable(line),
  published: v.nullable(date),
});
const selector = v.pipe(
  v.strictObject({ exact: words, prefix: words, suffix: words, start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'the end stands before the start'),
);
const target = v.variant('type', [
  v.strictObject({ type: v.literal('source'), source: id }),
  v.strictObject({ type: v.literal('source-claim'), claim: id, source: id }),
  v.strictObject({ type: v.literal('passage'), page, selector, facet: v.nullable(id) }),
]);
const note = v.strictObject({
  id,
  target,
  text: words,
  tags,
  createdAt: instant,
  updatedAt: instant,
  alternatives: v.pipe(v.array(words), v.maxLength(1_000)),
});

const claimKey = v.strictObject({ url: v.nullable(address), facet: id, value: v.nullable(value), quote: words });
const made = { id, createdAt: instant };
const correction = v.variant('type', [
  v.strictObject({
    type: v.literal('relation'),
    ...made,
    claim: claimKey,
    sourceClaim: id,
    source: id,
    relation: v.picklist([...relation.options, 'none']),
    from: v.nullable(relation),
  }),
  v.strictObject({
    type: v.literal('value'),
    ...made,
    claim: claimKey,
    facet: v.nullable(id),
    value: v.nullable(value),
    certainty: v.nullable(certainty),
  }),
  v.strictObject({ type: v.literal('origin'), ...made, a: id, b: id, same: v.boolean() }),
]);

const many = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
const references = {
  format: v.literal('second-source.reference-set'),
  sources: many(v.strictObject({ source, claims: many(claim, MOST_CLAIMS) }), MOST_SOURCES),
  origins: many(origin, MOST_SOURCES),
};

/** Version 1 held references alone. */
export const referenceSetV1 = v.strictObject({ ...references, version: v.literal(1) });
export const referenceSetV2 = v.strictObject({
  ...references,
  version: v.literal(2),
  edits: many(edit, MOST_SOURCES),
  notes: many(note, MOST_NOTES),
  corrections: many(correction, MOST_NOTES),
  sourceTags: v.record(id, tags),
});

/** One note, for formats of others: what they hold must fit our own file. */
export const noteSchema = note;
/** One source, likewise. */
export const sourceSchema = source;
/** A claim that a source's page says to have checked. */
export const reviewSchema = review;
/** The other records, for what sync brings. */
export const claimSchema = claim;
export const originSchema = origin;
export const editSchema = edit;
export const correctionSchema = correction;
export const tagsSchema = tags;
