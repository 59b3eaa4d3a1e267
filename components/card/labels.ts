import type { Topic } from '../../lib/topic/topic';

/** What the card needs of the topic. */
export type CardLabels = Pick<Topic, 'events' | 'facets'>;
