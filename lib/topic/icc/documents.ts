import type { TopicDocument } from '../topic';

/** Documents of the Court and its Assembly that most reports relay. */
export const iccDocuments: readonly TopicDocument[] = [
  {
    id: 'icc-x-2023-09-19',
    event: 'icc-2023',
    published: '2023-09-19',
    label: { en: 'Statement of the Court on X, 19 September 2023', fr: 'Message de la Cour sur X, 19 septembre 2023' },
  },
  {
    id: 'asp-2023-10-10',
    event: 'icc-2023',
    published: '2023-10-10',
    label: {
      en: 'Assembly of States Parties, press release of 10 October 2023',
      fr: 'Assemblée des États parties, communiqué du 10 octobre 2023',
    },
  },
  {
    id: 'icc-2023-10-20',
    event: 'icc-2023',
    published: '2023-10-20',
    label: { en: 'Statement of the Court, 20 October 2023', fr: 'Communiqué de la Cour, 20 octobre 2023' },
  },
  {
    id: 'icc-2025-06-30',
    event: 'icc-2025',
    published: '2025-06-30',
    label: { en: 'Statement of the Court, 30 June 2025', fr: 'Communiqué de la Cour, 30 juin 2025' },
  },
];
