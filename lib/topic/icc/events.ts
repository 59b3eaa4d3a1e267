import type { TopicEvent } from '../topic';

export const iccEvents: readonly TopicEvent[] = [
  {
    id: 'icc-2023',
    label: { en: 'Cyberattack of 2023', fr: 'Cyberattaque de 2023' },
    start: '2023-09-11',
    end: '2023-10-31',
  },
  {
    id: 'icc-2025',
    label: { en: 'Cyberattack of 2025', fr: 'Cyberattaque de 2025' },
    start: '2025-06-23',
    end: '2025-07-31',
  },
];
