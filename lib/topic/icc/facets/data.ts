import type { Facet } from '../../topic';

/** What became of data that the Court holds. */
export const dataFacets: readonly Facet[] = [
  {
    id: 'data.compromised',
    question: { en: 'Was data taken?', fr: 'Des données ont-elles été prises ?' },
    kind: 'choice',
    slot: 'yes-no',
    weak: ['denied', 'unknown'],
    context: false,
    quiet: false,
    values: {
      yes: { label: { en: 'data compromised', fr: 'données compromises' }, group: 'yes', within: null },
      no: { label: { en: 'no data compromised', fr: 'aucune donnée compromise' }, group: 'no', within: null },
    },
  },
  {
    id: 'data.held',
    question: { en: 'What sensitive data is held?', fr: 'Quelles données sensibles sont détenues ?' },
    kind: 'presence',
    slot: 'answer',
    context: true,
    quiet: false,
    values: {
      'witnesses-evidence': {
        label: { en: 'witness data and evidence', fr: 'données de témoins et preuves' },
        group: 'a',
        within: null,
      },
    },
  },
  {
    id: 'data.remedy',
    question: { en: 'What is done about the data?', fr: 'Que fait-on pour ces données ?' },
    kind: 'presence',
    slot: 'yes-no',
    context: false,
    quiet: false,
    values: {
      'measures-taken': { label: { en: 'measures taken', fr: 'mesures prises' }, group: 'a', within: null },
    },
  },
  {
    id: 'data.notify',
    question: { en: 'Are those affected told?', fr: 'Les personnes touchées sont-elles averties ?' },
    kind: 'presence',
    slot: 'yes-no',
    context: false,
    quiet: false,
    values: {
      'will-contact-affected': {
        label: { en: 'those affected will be contacted', fr: 'les personnes touchées seront contactées' },
        group: 'a',
        within: null,
      },
    },
  },
];
