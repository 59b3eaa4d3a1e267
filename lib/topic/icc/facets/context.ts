import type { Facet } from '../../topic';

/** Background on the Court that reports retell. */
export const contextFacets: readonly Facet[] = [
  {
    id: 'attacks.daily',
    question: { en: 'Attacked all the time?', fr: 'Des attaques constantes ?' },
    kind: 'presence',
    slot: 'yes-no',
    context: true,
    quiet: false,
    values: {
      'daily-persistent': {
        label: { en: 'daily and persistent attacks', fr: 'attaques quotidiennes et persistantes' },
        group: 'a',
        within: null,
      },
    },
  },
  {
    id: 'concern',
    question: { en: 'What is the security climate?', fr: 'Quel climat de sécurité ?' },
    kind: 'presence',
    slot: 'answer',
    context: true,
    quiet: false,
    values: {
      heightened: { label: { en: 'heightened concern', fr: 'préoccupation accrue' }, group: 'a', within: null },
    },
  },
  {
    id: 'infiltration',
    question: { en: 'Did a spy try to join?', fr: 'Un espion a-t-il tenté d’entrer ?' },
    kind: 'choice',
    slot: 'outcome',
    context: true,
    quiet: false,
    values: {
      'near-success': {
        label: { en: 'attempt that nearly succeeded', fr: 'tentative presque réussie' },
        group: 'outside',
        within: null,
      },
      barred: { label: { en: 'attempt barred', fr: 'tentative bloquée' }, group: 'outside', within: null },
      'worked-there': { label: { en: 'worked there', fr: 'y a travaillé' }, group: 'inside', within: null },
    },
  },
  {
    id: 'infiltration.when',
    question: { en: 'When was that?', fr: 'Quand était-ce ?' },
    kind: 'date',
    slot: 'date',
    context: true,
    quiet: false,
    exclusion: 'never',
    values: {},
  },
  {
    id: 'warrant',
    question: { en: 'A warrant for whom, and why?', fr: 'Un mandat contre qui, et pourquoi ?' },
    kind: 'choice',
    slot: 'answer',
    grain: 'month',
    context: true,
    quiet: false,
    values: {
      putin: { label: { en: 'Vladimir Putin', fr: 'Vladimir Poutine' }, group: null, within: null },
      'child-deportation': {
        label: { en: 'deportation of children', fr: 'déportation d’enfants' },
        group: null,
        within: null,
      },
    },
  },
  {
    id: 'warrant.response',
    question: { en: 'What did Russia answer?', fr: 'Qu’a répondu la Russie ?' },
    kind: 'choice',
    slot: 'answer',
    context: true,
    quiet: false,
    values: {
      rejected: { label: { en: 'rejected', fr: 'rejet' }, group: null, within: null },
      'war-threat': { label: { en: 'threat of war', fr: 'menace de guerre' }, group: null, within: null },
    },
  },
  {
    id: 'retaliation',
    question: { en: 'What was done to officials?', fr: 'Quelles mesures contre les responsables ?' },
    kind: 'choice',
    slot: 'answer',
    context: true,
    quiet: false,
    values: {
      'wanted-list': { label: { en: 'wanted list', fr: 'avis de recherche' }, group: null, within: null },
      sanctions: { label: { en: 'sanctions', fr: 'sanctions' }, group: null, within: null },
      'criminal-cases': { label: { en: 'criminal cases', fr: 'procédures pénales' }, group: null, within: null },
      'arrest-warrants': { label: { en: 'arrest warrants', fr: 'mandats d’arrêt' }, group: null, within: null },
      reprisals: { label: { en: 'reprisals', fr: 'représailles' }, group: null, within: null },
    },
  },
  {
    id: 'caseload',
    question: { en: 'How many situations?', fr: 'Combien de situations ?' },
    kind: 'number',
    slot: 'number',
    context: true,
    quiet: false,
    // A count may change: three months (labelling guide).
    changesWithin: 92,
    values: {},
  },
  {
    id: 'members',
    question: { en: 'How many States Parties?', fr: 'Combien d’États parties ?' },
    kind: 'number',
    slot: 'number',
    context: true,
    quiet: true,
    changesWithin: 92,
    values: {},
  },
  {
    id: 'seat',
    question: { en: 'Where is the Court?', fr: 'Où siège la Cour ?' },
    kind: 'presence',
    slot: 'answer',
    context: true,
    quiet: true,
    values: {
      'the-hague': { label: { en: 'The Hague', fr: 'La Haye' }, group: 'a', within: null },
    },
  },
];
