import type { Facet } from '../../topic';

/** What was done about it, and what is feared. */
export const responseFacets: readonly Facet[] = [
  {
    id: 'response',
    question: { en: 'What was done at once?', fr: 'Qu’a-t-on fait aussitôt ?' },
    kind: 'choice',
    slot: 'answer',
    context: false,
    quiet: false,
    values: {
      'immediate-measures': {
        label: { en: 'immediate measures', fr: 'mesures immédiates' },
        group: null,
        within: null,
      },
      'host-state-help': {
        label: { en: 'help from the host State', fr: 'aide de l’État hôte' },
        group: null,
        within: null,
      },
      'external-experts': { label: { en: 'external experts', fr: 'experts extérieurs' }, group: null, within: null },
    },
  },
  {
    id: 'forensics',
    question: { en: 'Was it analysed?', fr: 'Une analyse a-t-elle été faite ?' },
    kind: 'choice',
    slot: 'answer',
    context: false,
    quiet: false,
    values: {
      done: { label: { en: 'analysis done', fr: 'analyse faite' }, group: null, within: null },
      ongoing: { label: { en: 'analysis under way', fr: 'analyse en cours' }, group: null, within: null },
    },
  },
  {
    id: 'hardening',
    question: { en: 'What is being strengthened?', fr: 'Que renforce-t-on ?' },
    kind: 'choice',
    slot: 'answer',
    context: false,
    quiet: false,
    values: {
      security: { label: { en: 'security', fr: 'sécurité' }, group: null, within: null },
      'risk-framework': {
        label: { en: 'risk management framework', fr: 'cadre de gestion des risques' },
        group: null,
        within: null,
      },
      cloud: { label: { en: 'move to the cloud', fr: 'passage au nuage' }, group: null, within: null },
    },
  },
  {
    id: 'victims.risk',
    question: { en: 'Who is at risk?', fr: 'Qui est exposé ?' },
    kind: 'choice',
    slot: 'answer',
    context: false,
    quiet: false,
    values: {
      'at-risk': { label: { en: 'people at risk', fr: 'personnes exposées' }, group: null, within: null },
      'procedures-prepared': {
        label: { en: 'procedures prepared', fr: 'procédures préparées' },
        group: null,
        within: null,
      },
    },
  },
  {
    id: 'disinformation',
    question: { en: 'A campaign against the Court?', fr: 'Une campagne contre la Cour ?' },
    kind: 'choice',
    slot: 'outcome',
    context: false,
    quiet: false,
    values: {
      expected: { label: { en: 'campaign expected', fr: 'campagne attendue' }, group: 'expected', within: null },
      suffered: { label: { en: 'campaign suffered', fr: 'campagne subie' }, group: 'suffered', within: null },
    },
  },
];
