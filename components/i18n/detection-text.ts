import { assertNever } from '../../lib/base/assert-never';
import type { DetectionReason } from '../../lib/relate/assessment';
import type { Topic } from '../../lib/topic/topic';
import { dateText } from './date-text';
import type { Translate } from './translator';

/** Why a page is held to be about an event, as a phrase. */
export function detectionReasonText(reason: DetectionReason, topic: Pick<Topic, 'events'>, t: Translate): string {
  const list = (words: readonly string[]): string =>
    new Intl.ListFormat(t.lang, { type: 'conjunction' }).format(words.map((word) => quoted(word, t)));
  switch (reason.type) {
    case 'title-names':
      return t('detection.title', { words: list(reason.words) });
    case 'text-names':
      return t('detection.text', { words: list(reason.words) });
    case 'published':
      return t('detection.published', { date: dateText(reason.date, t.lang) });
    case 'event-markers':
      return t('detection.markers', { event: eventText(reason.event, topic, t), words: list(reason.words) });
    case 'homonym':
      return t('detection.homonym', { words: list(reason.words) });
    case 'answers':
      return t('detection.answers', { n: reason.count });
    case 'reader-said':
      return t('detection.reader');
    default:
      return assertNever(reason);
  }
}

const quoted = (word: string, t: Translate): string => (t.lang === 'fr' ? `«\u202f${word}\u202f»` : `“${word}”`);

/** An event's name as it stands inside a sentence. */
export function eventText(id: string | null, topic: Pick<Topic, 'events'>, t: Translate): string {
  const label = topic.events.find((event) => event.id === id)?.label[t.lang] ?? id ?? '';
  return label.charAt(0).toLocaleLowerCase(t.lang) + label.slice(1);
}
