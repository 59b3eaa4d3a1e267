import type { Topic, TopicEvent } from '../topic/topic';
import type { Sentence } from './sentence';

export interface EventContext {
  readonly topic: Topic;
  /** The event the article is about. */
  readonly pageEvent: string;
  readonly published: string | null;
}

/** Events that had begun when the article appeared; all of them where its date is unknown. */
export const eventsBefore = (topic: Topic, published: string | null): readonly TopicEvent[] =>
  published === null
    ? topic.events
    : topic.events.filter((event) => event.start.slice(0, published.length) <= published);

/** How strongly a sentence points to an event: its markers, and dates or years within the event's own. */
function pointsTo(sentence: Sentence, event: TopicEvent): number {
  const markers = sentence.mentions.get(`event:${event.id}`)?.length ?? 0;
  const year = event.start.slice(0, 4);
  const dates = sentence.dates.filter(
    ({ interval }) =>
      interval &&
      interval.start.startsWith(year) &&
      (interval.grain === 'year' || interval.start >= event.start.slice(0, 7)),
  ).length;
  return markers + 2 * dates;
}

/**
 * Which event a sentence speaks of: the article's, unless its own markers and dates point to another and none to the
 * article's. A sentence that refers back ("at the time") keeps the event of the one before.
 */
export function eventOfSentence(sentence: Sentence, before: string | null, context: EventContext): string {
  const candidates = eventsBefore(context.topic, context.published);
  const home = candidates.find((event) => event.id === context.pageEvent);
  const ownPoints = home ? pointsTo(sentence, home) : 0;
  let best: { id: string; points: number } = { id: context.pageEvent, points: ownPoints };
  for (const event of candidates) {
    if (event.id === context.pageEvent) continue;
    const points = pointsTo(sentence, event);
    if (points > 0 && points > best.points) best = { id: event.id, points };
  }
  if (best.points === 0 && before && sentence.mentions.has('cue:backReference')) return before;
  return best.id;
}
