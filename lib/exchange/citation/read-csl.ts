import * as v from 'valibot';
import { isoDate, isPartialDate } from '../../base/calendar';
import { sourceId } from '../../base/ids';
import { err, ok, type Result } from '../../base/result';
import { ownOrigin } from '../../relate/origins';
import type { ClaimReview, Derivation, Origin, Source, SourceKind, SourceWithClaims } from '../../topic/source';
import type { Imported, ImportDeps, PassedItem, PassedReason } from '../imported';
import { readJson } from '../json/read-json';
import { field, isObject, listOf, textOf, type JsonObject } from '../json/loose';
import { reviewSchema, sourceSchema } from '../json/reference-set-schema';
import { EMPTY_SET } from '../reader-set';
import { isWebAddress } from '../address/web-address';
import { CSL_TYPES, DERIVED, REVIEW } from './csl-json';

/** Whether the JSON is a list of CSL items, bare or under `items`. */
export const isCsl = (json: unknown): boolean => {
  const items = itemsOf(json);
  return items.length > 0 && items.every((item) => isObject(item) && typeof item['type'] === 'string');
};

function itemsOf(json: unknown): readonly unknown[] {
  const items = Array.isArray(json) ? json : field(json, 'items');
  return Array.isArray(items) ? (items as readonly unknown[]) : [];
}

/** Reads CSL items as sources without claims, each its own origin: what they say is not in the file. */
export function readCsl(json: unknown, deps: ImportDeps): Imported {
  const name = Array.isArray(json) ? '' : 'items';
  const sources: SourceWithClaims[] = [];
  const origins: Origin[] = [];
  const passed: PassedItem[] = [];
  const sourceTags: Record<string, readonly string[]> = {};
  for (const [index, item] of itemsOf(json).entries()) {
    const source = sourceOf(item, deps);
    if (!source.ok) {
      passed.push({ place: `${name}[${index}]`, reason: source.error });
      continue;
    }
    sources.push({ source: source.value, claims: [] });
    origins.push(ownOrigin(source.value));
    const tags = tagsOf(item);
    if (tags.length > 0) sourceTags[source.value.id] = tags;
  }
  return { format: 'csl-json', set: { ...EMPTY_SET, sources, origins, sourceTags }, passed };
}

function sourceOf(item: unknown, deps: ImportDeps): Result<Source, PassedReason> {
  if (!isObject(item)) return err('not-understood');
  const url = textOf(item['URL']);
  if (url !== null && !isWebAddress(url)) return err('not-web');
  const title = textOf(item['title'], item['title-short']);
  if (title === null) return err('no-title');
  const publisher = publisherOf(item, url);
  if (publisher === null) return err('no-publisher');
  const id = sourceId(deps.newId());
  const reviews = reviewsOf(item);
  const source: Source = {
    id,
    publisher,
    title,
    url,
    published: dateOf(item['issued']),
    lang: langOf(item['language']),
    kind: kindOf(item),
    derived: derivedOf(item),
    origin: ownOrigin({ id, publisher }).id,
    addedAt: deps.now,
    ...(reviews.length === 0 ? {} : { reviews }),
  };
  return v.is(sourceSchema, source) ? ok(source) : err('too-long');
}

/** The outlet, else the institution, else who wrote it, else the site. */
function publisherOf(item: JsonObject, url: string | null): string | null {
  const [author] = listOf(item['author']);
  const person = textOf(field(author, 'literal')) ?? textOf(field(author, 'family'));
  const outlet = item['type'] === 'report' ? textOf(item['publisher']) : null;
  const named = outlet ?? textOf(item['container-title'], item['publisher']) ?? person;
  return named ?? (url === null ? null : new URL(url).hostname.replace(/^www\./u, ''));
}

function kindOf(item: JsonObject): SourceKind {
  const genre = textOf(item['genre'])?.toLowerCase() ?? null;
  const all = Object.entries(CSL_TYPES) as readonly (readonly [SourceKind, (typeof CSL_TYPES)[SourceKind]])[];
  const same = all.filter(([, { type }]) => type === item['type']);
  const exact = same.find(([, kind]) => (kind.genre?.toLowerCase() ?? null) === genre) ?? same[0];
  if (exact) return exact[0];
  const type = textOf(item['type']) ?? '';
  if (/^(?:article|article-magazine|article-journal|broadcast)$/u.test(type)) return 'press';
  if (/^(?:legal_case|legislation|bill|treaty|regulation|hearing|statement)$/u.test(type)) return 'official-document';
  return type === 'post-weblog' ? 'post' : 'other';
}

/** What the note keeps under one of our own words. */
const keptUnder = (word: string, item: JsonObject): string[] =>
  (textOf(item['note']) ?? '')
    .split('\n')
    .filter((line) => line.startsWith(word))
    .map((line) => line.slice(word.length).trim());

function derivedOf(item: JsonObject): Derivation | null {
  const [said] = keptUnder(DERIVED, item);
  return said === 'copy' || said === 'rewording' || said === 'translation' ? said : null;
}

function reviewsOf(item: JsonObject): ClaimReview[] {
  return keptUnder(REVIEW, item).flatMap((kept): ClaimReview[] => {
    const json = readJson(kept);
    return json.ok && v.is(reviewSchema, json.value) ? [json.value] : [];
  });
}

/** A CSL date at the precision it has; the first of a range. */
function dateOf(date: unknown): string | null {
  const [first] = listOf(field(date, 'date-parts'));
  const [year, month, day] = listOf(first).map(Number);
  if (year === undefined) {
    const written = textOf(field(date, 'raw'), field(date, 'literal'), date)?.slice(0, 10) ?? '';
    return isPartialDate(written) ? written : null;
  }
  if (!Number.isInteger(year)) return null;
  const iso = isoDate(year, month ?? 1, day ?? 1).slice(0, day ? 10 : month ? 7 : 4);
  return isPartialDate(iso) ? iso : null;
}

/** Languages that programs write by name instead of by tag. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
  german: 'de',
  deutsch: 'de',
  spanish: 'es',
  español: 'es',
  dutch: 'nl',
  italian: 'it',
  portuguese: 'pt',
};

/** A language tag as ours; `und` where it cannot be told. */
function langOf(value: unknown): string {
  const written = (textOf(value) ?? '').trim().replaceAll('_', '-');
  const name = written.toLowerCase();
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? 'und';
  const [main = '', ...rest] = written.split('-');
  const tag = [main.toLowerCase(), ...rest].join('-');
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u.test(tag) ? tag : 'und';
}

const tagsOf = (item: unknown): string[] => [
  ...new Set(
    (textOf(field(item, 'keyword')) ?? '')
      .split(/[,;]/u)
      .map((tag) => tag.trim().slice(0, 200))
      .filter((tag) => tag !== '')
      .slice(0, 200),
  ),
];
