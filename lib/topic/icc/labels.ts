import type { Topic } from '../topic';
import { iccEvents } from './events';
import { iccFacets } from './facets';

/** What screens need of the topic: names and questions, without the words that find claims. */
export const iccLabels: Pick<Topic, 'id' | 'label' | 'events' | 'facets'> = {
  id: 'icc',
  label: {
    en: 'the cyberattack on the International Criminal Court',
    fr: 'la cyberattaque contre la Cour pénale internationale',
  },
  events: iccEvents,
  facets: iccFacets,
};
