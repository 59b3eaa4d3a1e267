import {
  contains,
  lengthInDays,
  overlaps,
  intervalToValue,
  valueToInterval,
  type DateInterval,
} from '../base/interval';
import { dayNumber } from '../base/calendar';
import { CERTAINTIES, type Certainty } from '../topic/claim-frame';
import type { Facet } from '../topic/topic';
import type { LinkReason, Relation } from './link';

/** One side of a comparison. */
export interface Comparable {
  readonly event: string;
  readonly facet: string;
  readonly value: string | null;
  readonly certainty: Certainty;
  /** ISO day, month or year of the text it stands in. */
  readonly published: string | null;
}

export interface Comparison {
  readonly relation: Relation;
  readonly reason: LinkReason;
  /** 0 to 1: how directly the values meet. */
  readonly score: number;
}

const rank = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty);
const POSSIBLE = rank('possible');
const held = (certainty: Certainty): boolean => rank(certainty) >= POSSIBLE;

/**
 * Relates an article's claim to a source's on one facet of one event, after the table of the labelling guide; null where
 * nothing can be said. Only values of a typed slot can conflict.
 */
export function compareClaims(article: Comparable, source: Comparable, facet: Facet): Comparison | null {
  if (article.facet !== facet.id || source.facet !== facet.id) return null;
  if (!facet.context && article.event !== source.event) return null;
  if (article.value === null || source.value === null) return null;
  if (sayNoAlike(article, source, facet))
    return { relation: 'corroborates', reason: { type: 'same-value', value: 'no' }, score: 0.9 };
  const agreement = agree(article.value, source.value, facet);
  if (agreement) return relateAgreeing(article.certainty, source.certainty, agreement);
  return actorNamed(article, source, facet) ?? relateExcluding(article, source, facet);
}

/** "No data was taken" and the denial that data was taken are one statement. */
function sayNoAlike(article: Comparable, source: Comparable, facet: Facet): boolean {
  if (!facet.values['no'] || !facet.values['yes']) return false;
  const saysNo = ({ value, certainty }: Comparable): boolean => value === 'no' && held(certainty);
  const deniesYes = ({ value, certainty }: Comparable): boolean => value === 'yes' && certainty === 'denied';
  return (saysNo(article) && deniesYes(source)) || (deniesYes(article) && saysNo(source));
}

/** How two values agree, as the reason that both are equally sure would have. */
interface Agreement {
  readonly reason: LinkReason;
  readonly value: string;
  readonly score: number;
}

function agree(article: string, source: string, facet: Facet): Agreement | null {
  if (facet.kind === 'number') return article === source ? same(article) : null;
  if (facet.kind === 'date') return agreeOnDates(article, source);
  return agreeOnParts(article.split('+'), source.split('+'), facet);
}

const same = (value: string): Agreement => ({ reason: { type: 'same-value', value }, value, score: 1 });

function agreeOnDates(article: string, source: string): Agreement | null {
  if (article === source) return same(article);
  const [a, b] = [valueToInterval(article), valueToInterval(source)];
  if (!a || !b || !overlaps(a, b)) return null;
  if (contains(a, b) || contains(b, a)) {
    const [inner, outer] = contains(a, b) ? [source, article] : [article, source];
    return { reason: { type: 'within', inner, outer }, value: inner, score: 0.8 };
  }
  const shared = intervalToValue(intersection(a, b));
  return { reason: { type: 'dates-overlap', article, source, shared }, value: shared, score: 0.7 };
}

function intersection(a: DateInterval, b: DateInterval): DateInterval {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return { start, end, grain: start === end ? 'day' : 'span' };
}

function agreeOnParts(article: readonly string[], source: readonly string[], facet: Facet): Agreement | null {
  const shared = article.filter((part) => source.includes(part));
  if (shared.length > 0) {
    const value = shared.join('+');
    const whole = shared.length === article.length && shared.length === source.length;
    return whole ? same(value) : { reason: { type: 'share', value }, value, score: 0.9 };
  }
  for (const a of article) {
    for (const b of source) {
      if (isWithin(a, b, facet)) return { reason: { type: 'within', inner: a, outer: b }, value: b, score: 0.8 };
      if (isWithin(b, a, facet)) return { reason: { type: 'within', inner: b, outer: a }, value: a, score: 0.8 };
      const dates = valueToInterval(a) && valueToInterval(b) ? agreeOnDates(a, b) : null;
      if (dates) return dates;
    }
  }
  return null;
}

function isWithin(inner: string, outer: string, facet: Facet): boolean {
  const parent = facet.values[inner]?.within ?? null;
  return parent !== null && (parent === outer || isWithin(parent, outer, facet));
}

function relateAgreeing(article: Certainty, source: Certainty, { reason, value, score }: Agreement): Comparison | null {
  if (article === 'denied' || source === 'denied') {
    if (article === source) return { relation: 'corroborates', reason, score };
    if (!held(article) && !held(source)) return null;
    return {
      relation: 'conflicts',
      reason: { type: 'denied', by: article === 'denied' ? 'article' : 'source', value },
      score,
    };
  }
  if (article === source || sameWeight(article, source)) return { relation: 'corroborates', reason, score };
  const relation = rank(article) > rank(source) ? 'firmer' : 'weaker';
  if (source === 'unknown') return { relation, reason: { type: 'source-unknown' }, score };
  if (article === 'unknown') return { relation, reason: { type: 'article-unknown' }, score };
  return { relation, reason: { type: 'certainty-differs', value, article, source }, score };
}

/** `possible` beside `likely` is no difference worth telling. */
const sameWeight = (a: Certainty, b: Certainty): boolean =>
  [a, b].every((certainty) => certainty === 'possible' || certainty === 'likely');

/** Somebody is named where the other side says that nobody is known. */
function actorNamed(article: Comparable, source: Comparable, facet: Facet): Comparison | null {
  if (facet.slot !== 'actor') return null;
  const names = (side: Comparable): string | null =>
    held(side.certainty)
      ? ((side.value ?? '').split('+').find((part) => (facet.values[part]?.group ?? null) !== null) ?? null)
      : null;
  const silent = (side: Comparable): boolean => side.certainty === 'unknown';
  const [byArticle, bySource] = [names(article), names(source)];
  if (byArticle && silent(source))
    return { relation: 'firmer', reason: { type: 'actor-named', by: 'article', value: byArticle }, score: 0.8 };
  if (bySource && silent(article))
    return { relation: 'weaker', reason: { type: 'actor-named', by: 'source', value: bySource }, score: 0.8 };
  return null;
}

function relateExcluding(article: Comparable, source: Comparable, facet: Facet): Comparison | null {
  const needed = facet.exclusion === 'asserted' ? rank('asserted') : POSSIBLE;
  if (facet.exclusion === 'never' || rank(article.certainty) < needed || rank(source.certainty) < needed) return null;
  if (!valuesExclude(article, source, facet)) return null;
  const reason: LinkReason = {
    type: 'values-differ',
    slot: facet.slot,
    article: article.value as string,
    source: source.value as string,
  };
  return { relation: 'conflicts', reason, score: 1 };
}

/** Dates exclude each other only where both are known to a week or better. */
const WEEK = 7;

function valuesExclude(article: Comparable, source: Comparable, facet: Facet): boolean {
  const [a, b] = [article.value as string, source.value as string];
  if (facet.changesWithin !== undefined && !closeInTime(article, source, facet.changesWithin)) return false;
  if (facet.kind === 'number') return true;
  if (facet.kind === 'date') {
    const [one, other] = [valueToInterval(a), valueToInterval(b)];
    return (
      one !== null &&
      other !== null &&
      lengthInDays(one) <= WEEK &&
      lengthInDays(other) <= WEEK &&
      !overlaps(one, other)
    );
  }
  const groups = (value: string): (string | null)[] =>
    value.split('+').map((part) => facet.values[part]?.group ?? null);
  return groups(a).every((one) => groups(b).every((other) => one !== null && other !== null && one !== other));
}

/** Whether two texts appeared so close to each other that they speak of the same state of things; never known of undated ones. */
function closeInTime(article: Comparable, source: Comparable, days: number): boolean {
  const [one, other] = [article.published, source.published].map((date) => date && valueToInterval(date));
  if (!one || !other) return false;
  const farthest = Math.max(
    Math.abs(dayNumber(one.end) - dayNumber(other.start)),
    Math.abs(dayNumber(other.end) - dayNumber(one.start)),
  );
  return farthest < days;
}
