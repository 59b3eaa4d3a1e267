import { splitSentences } from '../language/sentences';
import { tokenise } from '../language/tokens';
import { findMentions, type Mention } from '../language/word-patterns';
import type { ArticleText } from '../claims/article-text';
import type { Topic, TopicDetection, TopicEvent } from '../topic/topic';
import type { Detection, DetectionReason } from './assessment';
import { detectionLexicon } from './may-concern';

/** What one stretch of text mentions, by kind. */
type Seen = ReadonlyMap<string, readonly string[]>;

function look(text: string, detection: TopicDetection): Seen {
  const tokens = tokenise(text);
  const seen = new Map<string, string[]>();
  for (const { name, from, to } of findMentions(tokens, detectionLexicon(detection)) satisfies Mention[]) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last) continue;
    const words = seen.get(name);
    if (words) words.push(text.slice(first.start, last.end));
    else seen.set(name, [text.slice(first.start, last.end)]);
  }
  return seen;
}

interface Signals {
  readonly title: Seen;
  readonly all: Seen;
  readonly sentences: readonly Seen[];
  /** The acronym alone may be believed to mean the subject. */
  readonly acronymCounts: boolean;
}

const names = (seen: Seen, signals: Pick<Signals, 'acronymCounts'>): boolean =>
  seen.has('name') || (signals.acronymCounts && seen.has('acronym'));

const happens = (seen: Seen): boolean => seen.has('happening') || (seen.has('setting') && seen.has('harm'));

/** Subject and happening together. */
const both = (seen: Seen, signals: Pick<Signals, 'acronymCounts'>): boolean => names(seen, signals) && happens(seen);

/** Long texts are judged by their first sentences: what an article is about it says early. */
const SENTENCES_READ = 120;

function signalsOf(article: ArticleText, detection: TopicDetection): Signals {
  const title = look(article.title, detection);
  const all = look(`${article.title}\n${article.text.slice(0, 60_000)}`, detection);
  const sentences = splitSentences(article.text)
    .slice(0, SENTENCES_READ)
    .map(({ start, end }) => look(article.text.slice(start, end), detection));
  const acronymCounts =
    all.has('name') ||
    (!all.has('homonym') && (all.has('anchor') || (all.has('alias') && (all.get('signature')?.length ?? 0) >= 2)));
  return { title, all, sentences, acronymCounts };
}

/** Points from which a text is about the event, and from which it mentions it. Set on texts of the five kinds, see the tests. */
const ABOUT = 3;

/**
 * Whether an article is about one of the topic's events, mentions one, or neither, and why. The date of publication decides
 * first which event it can be (TECHNIQUES.md section 6a: the strongest single sign); markers in the text decide the rest.
 */
export function detect(article: ArticleText, topic: Topic, weigh: WeighClaims = () => 0): Detection {
  const signals = signalsOf(article, topic.detection);
  const together = togetherIn(signals);
  const close = together.length > 0 || both(signals.title, signals);
  if (!close && !namesSomewhere(signals)) return unrelated(signals);
  const points = pointsOf(signals, together);
  const event = eventOf(article, topic, signals, together);
  const fitting = event.fits && !isCounterpart(signals) ? event.id : null;
  if (fitting !== null && close && points >= ABOUT && isMainSubject(signals))
    return {
      state: 'about',
      event: event.id,
      score: scoreOf(points),
      reasons: reasonsOf(article, signals, together, event.id),
    };
  const answers = fitting !== null && staysWithIt(signals) ? weigh(fitting) : 0;
  if (answers >= ANSWERS)
    return {
      state: 'about',
      event: event.id,
      score: scoreOf(points + answers / 2),
      reasons: [...reasonsOf(article, signals, together, event.id), { type: 'answers', count: answers }],
    };
  if (!event.mentioned || !(close || nearlyTogether(signals))) return unrelated(signals);
  return {
    state: 'mentions',
    event: event.id,
    score: scoreOf(points),
    reasons: reasonsOf(article, signals, together, event.id),
  };
}

/** How many different questions on an event the text answers, if it is read as being about it. */
export type WeighClaims = (event: string) => number;

/** Questions answered from which a text that hardly names its subject is still about the event. */
const ANSWERS = 5;

const scoreOf = (points: number): number => Math.round((points / (points + 2)) * 100) / 100;

const namesSomewhere = (signals: Signals): boolean => signals.sentences.some((seen) => names(seen, signals));

/** Share of sentences with the subject, under any name, in a text that is about it. */
const STAYS = 0.13;

/** A column or a local report names the subject once, in its first half, and then keeps speaking of "the court". */
function staysWithIt(signals: Signals): boolean {
  const { sentences, title } = signals;
  if (title.has('roundup') && !names(title, signals)) return false;
  const first = sentences.findIndex((seen) => names(seen, signals));
  if (first < 0 || first > sentences.length / 2) return false;
  return sentences.filter((seen) => names(seen, signals) || seen.has('alias')).length >= sentences.length * STAYS;
}

/** The subject named in one sentence and the happening in the next or the one before, or "the court" and an attack in one. */
function nearlyTogether(signals: Signals): boolean {
  return signals.sentences.some((seen, at) => {
    if (!seen.has('happening')) return false;
    if (seen.has('alias')) return true;
    return [signals.sentences[at - 1], signals.sentences[at + 1]].some((other) => other && names(other, signals));
  });
}

/** Sentences that open a text whose title names the subject: what happened to it is told there, if anywhere. */
const LEAD = 6;

/**
 * Sentences that name the subject and what happened to it. Where none does both but the title names the subject, the happenings of
 * the lead are taken to be its own ("… the court. Hackers got in last week.").
 */
function togetherIn(signals: Signals): readonly Seen[] {
  const together = signals.sentences.filter((seen) => both(seen, signals));
  if (together.length > 0 || !names(signals.title, signals)) return together;
  return signals.sentences.slice(0, LEAD).filter((seen) => seen.has('happening'));
}

function pointsOf(signals: Signals, together: readonly Seen[]): number {
  const { title, sentences } = signals;
  const first = sentences.findIndex((seen) => together.includes(seen));
  const lead = first >= 0 && first < LEAD;
  const share = together.length / Math.max(1, sentences.length);
  const signatures = new Set((signals.all.get('signature') ?? []).map((words) => words.toLowerCase())).size;
  return (
    (both(title, signals) ? 2 : 0) +
    (title.has('happening') && names(signals.all, signals) && lead ? 0.5 : 0) +
    (lead ? 1.5 : 0) +
    Math.min(2, together.length * 0.4) +
    Math.min(1.5, share * 5) +
    Math.min(1.5, signatures * 0.4)
  );
}

/** The title names the subject, or the text keeps naming it beyond its first half: a roundup does neither. */
function isMainSubject(signals: Signals): boolean {
  const { title, sentences } = signals;
  if (names(title, signals) || title.has('anchor') || (title.has('alias') && (happens(title) || title.has('harm'))))
    return true;
  const naming = sentences.map((seen) => names(seen, signals));
  return naming.filter(Boolean).length >= 3 && naming.lastIndexOf(true) >= sentences.length / 2;
}

/** The subject acts on such happenings (prosecutes them) instead of suffering one: titles decide, else the whole text. */
function isCounterpart(signals: Signals): boolean {
  if (signals.title.has('counterpart')) return true;
  // By sentences: one phrase may hold a shorter one that counts too.
  const hits = signals.sentences.filter((seen) => seen.has('counterpart')).length;
  return hits >= 2 && hits > (signals.all.get('signature')?.length ?? 0);
}

interface EventChoice {
  readonly id: string | null;
  /** The article's date, or its markers, allow it to be about the event. */
  readonly fits: boolean;
  /** Some sentence that names subject and happening can be placed at the event. */
  readonly mentioned: boolean;
}

/** Days after an event's first report within which an article that names it is taken to be about it. */
const FRESH_DAYS = 200;

const daysBetween = (from: string, to: string): number => {
  const day = (iso: string): number => {
    const [y, m, d] = iso.split('-').map(Number) as [number, number?, number?];
    return y * 365.25 + ((m ?? 6) - 1) * 30.44 + (d ?? 15);
  };
  return day(to) - day(from);
};

function eventOf(article: ArticleText, topic: Topic, signals: Signals, together: readonly Seen[]): EventChoice {
  const { published } = article;
  const possible = topic.events.filter((event) => published === null || startsBy(event, published));
  if (possible.length === 0) return { id: null, fits: false, mentioned: false };
  const marks = (event: TopicEvent): number => signals.all.get(`event:${event.id}`)?.length ?? 0;
  if (published !== null) {
    const fresh = possible.filter((event) => daysBetween(event.start, published) <= FRESH_DAYS).at(-1);
    if (fresh) return { id: fresh.id, fits: true, mentioned: true };
  }
  const ranked = possible.toSorted((a, b) => marks(b) - marks(a));
  const [best] = ranked;
  const [first] = possible;
  // An undated text without a mark of any event: the first one, if the text is about one at all.
  if (published === null && first && (!best || marks(best) === 0))
    return { id: first.id, fits: true, mentioned: false };
  if (!best || marks(best) === 0) return { id: null, fits: false, mentioned: false };
  const near = together.some((seen) => seen.has(`event:${best.id}`)) || recalls(signals, best.id);
  return { id: best.id, fits: marks(best) >= (near ? 2 : 3), mentioned: near || both(signals.title, signals) };
}

/** Sentences back within which the subject of a happening is named. */
const BACK = 3;

/** A later text that looks back: what happened is dated in one sentence ("in September 2023, hackers …") and the subject named just before. */
const recalls = (signals: Signals, event: string): boolean =>
  signals.sentences.some(
    (seen, at) =>
      seen.has('happening') &&
      seen.has(`event:${event}`) &&
      (names(signals.title, signals) ||
        signals.sentences.slice(Math.max(0, at - BACK), at + 1).some((other) => names(other, signals))),
  );

const startsBy = (event: TopicEvent, published: string): boolean => event.start.slice(0, published.length) <= published;

const few = (words: readonly string[] | undefined): readonly string[] => [...new Set(words ?? [])].slice(0, 4);

function reasonsOf(
  article: ArticleText,
  signals: Signals,
  together: readonly Seen[],
  event: string | null,
): DetectionReason[] {
  const reasons: DetectionReason[] = [];
  const named = (seen: Seen): readonly string[] =>
    few([...(seen.get('name') ?? seen.get('acronym') ?? []).slice(0, 2), ...(seen.get('happening') ?? []).slice(0, 2)]);
  if (both(signals.title, signals)) reasons.push({ type: 'title-names', words: named(signals.title) });
  const [first] = together;
  if (first) reasons.push({ type: 'text-names', words: named(first) });
  if (article.published) reasons.push({ type: 'published', date: article.published });
  const words = event ? few(signals.all.get(`event:${event}`)) : [];
  if (event && words.length > 0) reasons.push({ type: 'event-markers', event, words });
  return reasons;
}

function unrelated(signals: Signals): Detection {
  const words = few(signals.all.get('homonym'));
  const reasons: DetectionReason[] =
    signals.all.has('acronym') && !signals.acronymCounts && words.length > 0 ? [{ type: 'homonym', words }] : [];
  return { state: 'unrelated', event: null, score: 0, reasons };
}
