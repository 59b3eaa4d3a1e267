import { addDays } from '../base/calendar';
import { intervalToValue, type DateInterval } from '../base/interval';
import type { DateMention } from '../language/dates';
import type { Token } from '../language/tokens';
import type { Mention } from '../language/word-patterns';
import type { Facet, Topic } from '../topic/topic';
import type { Certainty } from '../topic/claim-frame';
import type { ArticleText } from './article-text';
import { readAttribution } from './attribution';
import { asks, deniesBySigns, isSupposed, readCertainty } from './certainty';
import type { Claim, Span } from './claim';
import { eventOfSentence } from './event-of-sentence';
import { joinClaims, type Found } from './join-claims';
import { lexiconFor, type ClaimLexicon, type ReadyRule } from './lexicon';
import { matchRule, mayMatch, type MentionsByName, type RuleMatch } from './match-rule';
import { namesAnother } from './names-another';
import { nearestHappening } from './nearest-happening';
import { quotedSpans } from './quotes';
import { readSentences } from './read-sentences';
import { resolveReferences } from './references';
import { readSentence, type Sentence, type SentenceContext } from './sentence';
import { onTopic, type TopicGate } from './topical';

export interface FindClaimsOptions {
  readonly topic: Topic;
  readonly lang: string;
  /** The event that the article is about or mentions. */
  readonly event: string;
  /** `all`: the article is about the event. `named`: only sentences that name the subject and what happened to it, and the next. */
  readonly gate: TopicGate;
}

/** The claims of an article, in order; none in a language that the topic has no words for. */
export function findClaims(article: ArticleText, options: FindClaimsOptions): Claim[] {
  const lexicon = lexiconFor(options.topic, options.lang);
  if (!lexicon) return [];
  const context = {
    text: article.text,
    lang: options.lang,
    published: article.published,
    modified: article.modified,
    lexicon,
    quotes: quotedSpans(article.text),
  };
  const sentences = readSentences(article, context);
  const wanted = onTopic(sentences, article, options.gate, options.topic.subjects);
  const claims: Claim[] = [];
  let event: string | null = null;
  let before: SentenceResult | null = null;
  sentences.forEach((sentence, at) => {
    if (sentence.tokens.length === 0 && !before?.sentence.question) {
      // Marks without a word say nothing, answer nothing and refer to nothing.
      event = options.event;
      before = wanted[at] ? { sentence, claims: [] } : null;
      return;
    }
    event = eventOfSentence(sentence, event, {
      topic: options.topic,
      pageEvent: options.event,
      published: article.published,
    });
    if (!wanted[at] || sentence.mentions.has('topic:digression')) {
      before = null;
      return;
    }
    const referring = resolveReferences(sentence, before?.sentence ?? null, options.topic.references);
    const elsewhere = namesAnother(referring, options.lang, [
      'topic:name',
      ...options.topic.subjects,
      ...options.topic.speakers,
      ...(options.topic.circle ?? []),
    ]);
    const reading = { ...options, event, pageEvent: options.event, lexicon, article, elsewhere };
    const own = readClaims(referring, before, reading);
    const answered = before ? answerClaims(own, before, { ...reading, context }) : [];
    const echoed = before ? unconfirmedClaims(own, before, reading) : [];
    const result = { sentence: referring, claims: [...own.claims, ...answered, ...echoed] };
    claims.push(...result.claims);
    before = result;
  });
  return claims;
}

interface SentenceResult {
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
}

/** Longest answer, in words, that is read together with the question before it. */
const LONGEST_ANSWER = 30;

/**
 * "Was anything stolen? Nobody outside the building knows." An answer that says nothing by itself is read together with its
 * question; what only the two together say is the answer's claim.
 */
function answerClaims(
  answer: SentenceResult,
  question: SentenceResult,
  reading: Reading & { readonly context: SentenceContext },
): Claim[] {
  const { sentence } = answer;
  if (!question.sentence.question || sentence.question || sentence.tokens.length > LONGEST_ANSWER) return [];
  if (!sentence.mentions.has('@unknown') && answer.claims.length > 0) return [];
  const both = readSentence(reading.context, { start: question.sentence.start, end: sentence.end });
  const known = new Set([...question.claims, ...answer.claims].map((claim) => `${claim.facet} ${claim.value}`));
  const first = both.tokens.findIndex((token) => token.start >= sentence.start);
  const joined = { ...both, question: false, clauses: [{ from: 0, to: both.tokens.length }] };
  return readClaims(joined, null, reading, (match) => match.to > first)
    .claims.filter((claim) => sentence.mentions.has('@unknown') || !known.has(`${claim.facet} ${claim.value}`))
    .filter((claim) => !answer.claims.some((own) => own.facet === claim.facet))
    .filter((claim) => question.claims.length === 0 || question.claims.some((asked) => asked.facet === claim.facet))
    .map((claim) => ({
      ...claim,
      start: sentence.start,
      end: sentence.end,
      quote: reading.article.text.slice(sentence.start, sentence.end),
      words: { start: Math.max(claim.words.start, sentence.start), end: Math.max(claim.words.end, sentence.start) },
    }));
}

/** Longest sentence, in words, that only says of the one before that nobody bears it out. */
const LONGEST_ECHO = 16;

/** "A source says that files were taken. *The Court has not confirmed this.*" What the sentence before holds is not known. */
function unconfirmedClaims(echo: SentenceResult, told: SentenceResult, reading: Reading): Claim[] {
  const { sentence } = echo;
  const isEcho =
    echo.claims.length === 0 && sentence.mentions.has('@unknown') && sentence.mentions.has('cue:confirming');
  if (!isEcho || sentence.question || sentence.tokens.length > LONGEST_ECHO) return [];
  const facets = facetsById(reading.topic);
  const whole = { start: sentence.start, end: sentence.end };
  return told.claims
    .filter(({ certainty }) => certainty !== 'unknown' && certainty !== 'denied')
    .filter(({ facet }) => facets.get(facet)?.weak?.includes('unknown'))
    .map((claim) => ({
      ...claim,
      ...whole,
      quote: reading.article.text.slice(whole.start, whole.end),
      certainty: 'unknown',
      words: whole,
    }));
}

interface Reading extends FindClaimsOptions {
  /** The event that the article is about; `event` is the sentence's. */
  readonly pageEvent: string;
  /** The sentence speaks of somebody else: only background can be meant. */
  readonly elsewhere: boolean;
  readonly article: ArticleText;
  readonly lexicon: ClaimLexicon;
}

function readClaims(
  sentence: Sentence,
  before: SentenceResult | null,
  reading: Reading,
  accept: (match: RuleMatch) => boolean = () => true,
): SentenceResult {
  const found: Found[] = [];
  // A sentence without a word of the vocabulary answers nothing.
  if (sentence.mentions.size === 0) return { sentence, claims: [] };
  for (const rule of reading.lexicon.rules) {
    if (reading.elsewhere && !facetsById(reading.topic).get(rule.facet)?.context) continue;
    if (!neededHere(rule, sentence, before)) continue;
    for (const match of matchesOf(rule, sentence)) {
      if (!accept(match)) continue;
      const hit = foundBy(rule, match, sentence, reading);
      if (hit) found.push(hit);
    }
  }
  const kept = found.filter(
    ({ rule }) =>
      (!rule.with || found.some((other) => other.rule.facet === rule.facet && other.value === rule.with)) &&
      (!rule.beside ||
        [...found.map((other) => other.rule.facet), ...(before?.claims.map((claim) => claim.facet) ?? [])].includes(
          rule.beside,
        )),
  );
  return {
    sentence,
    claims: joinClaims(kept, sentence, reading.article.text, facetsById(reading.topic), reading),
  };
}

/** A rule's matches; one that asks for the nearest date is tried with each date of the sentence. */
function matchesOf(rule: ReadyRule, sentence: Sentence): RuleMatch[] {
  const dates = sentence.mentions.get('@date') ?? [];
  if (rule.date !== 'near' || dates.length < 2) return matchRule(rule.parsed, sentence.mentions, sentence.clauses);
  if (!mayMatch(rule.parsed, sentence.mentions)) return [];
  return withEachDate(sentence, dates).flatMap((mentions) => matchRule(rule.parsed, mentions, sentence.clauses));
}

const byDate = new WeakMap<Sentence, readonly MentionsByName[]>();

/** What the sentence mentions, once for each of its dates, with that date alone. */
function withEachDate(sentence: Sentence, dates: readonly Mention[]): readonly MentionsByName[] {
  const known = byDate.get(sentence);
  if (known) return known;
  const made = dates.map((date) => new Map([...sentence.mentions, ['@date', [date]]]));
  byDate.set(sentence, made);
  return made;
}

const byTopic = new WeakMap<Topic, ReadonlyMap<string, Facet>>();

/** A topic's facets by id. */
export function facetsById(topic: Topic): ReadonlyMap<string, Facet> {
  const known = byTopic.get(topic) ?? new Map(topic.facets.map((facet) => [facet.id, facet]));
  byTopic.set(topic, known);
  return known;
}

const neededHere = (rule: ReadyRule, sentence: Sentence, before: SentenceResult | null): boolean =>
  rule.needed.length === 0 ||
  rule.needed.some((name) => sentence.mentions.has(name) || before?.sentence.mentions.has(name));

function foundBy(rule: ReadyRule, match: RuleMatch, sentence: Sentence, reading: Reading): Found | null {
  const value = valueOf(rule, match, sentence, reading);
  if (value === undefined) return null;
  const fixed = rule.certainty && rule.certainty !== 'read' ? (rule.certainty satisfies Certainty) : null;
  const supposed = !fixed && isSupposed(sentence, match);
  if (supposed && !rule.supposed) return null;
  const weak = facetsById(reading.topic).get(rule.facet)?.weak ?? [];
  const certain = supposed ? rule.supposed : fixed;
  const read = certain ? { certainty: certain, cue: null } : readCertainty(sentence, match, weak);
  if (silentAt(rule).includes(read.certainty)) return null;
  if (!isAnswer(read.certainty, asks(sentence, match), weak)) return null;
  const cue = read.cue && wordsOf(sentence, read.cue.from, read.cue.to);
  const no = read.certainty === 'denied' && value.value === 'yes' && contraryOf(rule, reading.topic);
  return {
    rule,
    match,
    value: no ? 'no' : value.value,
    countedFrom: value.countedFrom,
    certainty: no ? (deniesBySigns(sentence, match, read.cue) ? 'likely' : 'asserted') : read.certainty,
    cue: cue && reading.article.text.slice(cue.start, cue.end),
    words: wordsOf(sentence, match.from, match.to),
    attribution: readAttribution(sentence, match, reading.topic.speakers),
  };
}

/** Whether a sentence this sure says anything on the facet. */
function isAnswer(certainty: Certainty, asked: boolean, weak: readonly Certainty[]): boolean {
  if (asked && !weak.includes('unknown')) return false;
  return (certainty !== 'denied' && certainty !== 'unknown') || weak.includes(certainty);
}

/** Whether the facet has a word for "no": a denied yes is that. */
const contraryOf = (rule: ReadyRule, topic: Topic): boolean =>
  facetsById(topic).get(rule.facet)?.values['no'] !== undefined;

interface ReadValue {
  readonly value: string | null;
  readonly countedFrom: string | null;
}

/** The rule's value, or the date or number it matched; undefined where that does not qualify. */
function valueOf(rule: ReadyRule, match: RuleMatch, sentence: Sentence, reading: Reading): ReadValue | undefined {
  if (rule.number) {
    const at = match.mentions.find((mention) => mention.name === '@number');
    const number = at && sentence.numbers.find((candidate) => candidate.from === at.from);
    if (!number || number.value < (rule.least ?? 0)) return undefined;
    return { value: String(number.value), countedFrom: null };
  }
  if (!rule.date) return { value: rule.value ?? null, countedFrom: null };
  const at = match.mentions.find((mention) => mention.name === '@date');
  const date = at && sentence.dates.find((candidate) => candidate.from === at.from);
  if (!date) return undefined;
  if (rule.date === 'any' && date.basis === 'elapsed') return undefined;
  if (isHead(date, sentence, reading.article)) return undefined;
  if (rule.date === 'near' && nearestHappening(date, sentence, reading.lexicon.rules) !== match.mentions[0]?.from)
    return undefined;
  if (!date.interval) return { value: null, countedFrom: null };
  if (!inWindow(rule, date.interval) || isFarOff(rule, date, reading)) return undefined;
  const value = toGrain(intervalToValue(date.interval), facetsById(reading.topic).get(rule.facet));
  return value === null ? undefined : { value, countedFrom: date.countedFrom };
}

/** `2023-03-17` is `2023-03` to a facet that tells months; null where the value is coarser than that. */
function toGrain(value: string, facet: Facet | undefined): string | null {
  if (facet?.grain !== 'month') return value;
  return /^\d{4}-\d{2}/u.exec(value)?.[0] ?? null;
}

const silentAt = ({ silentAt: at = [] }: ReadyRule): readonly Certainty[] => (typeof at === 'string' ? [at] : at);

/** A month lies where its end does: what is told "in October" is told after the first days of it. */
function inWindow(rule: ReadyRule, interval: DateInterval): boolean {
  const day = (interval.grain === 'month' ? interval.end : interval.start).slice(5);
  if (interval.grain === 'year') return rule.yearToo === true || (!rule.from && !rule.until);
  return day >= (rule.from ?? '00') && day <= (rule.until ?? '99');
}

/** "25 September 2023 – The coalition …": the day of publication before a dash is that of the text. */
function isHead(date: DateMention, { text, tokens, start }: Sentence, { published }: ArticleText): boolean {
  const last = tokens[date.to - 1];
  return (
    date.from === 0 &&
    last !== undefined &&
    date.interval?.start === published &&
    /^\s*[-–—]/u.test(text.slice(last.end - start))
  );
}

/** A relative week or day is believed wherever it falls: a page that is misdated shifts it. */
function isFarOff(rule: ReadyRule, date: DateMention, reading: Reading): boolean {
  const event = reading.topic.events.find((one) => one.id === reading.event);
  if (rule.within === undefined || !event || !date.interval) return false;
  const isCounted = date.basis === 'counted' || date.basis === 'told';
  if (isCounted && date.interval.grain !== 'month') return false;
  const { start, end } = date.interval;
  return end < addDays(event.start, -rule.within) || start > addDays(event.end, rule.within);
}

function wordsOf(sentence: Sentence, from: number, to: number): Span {
  return {
    start: (sentence.tokens[from] as Token).start,
    end: (sentence.tokens[to - 1] as Token).end,
  };
}
