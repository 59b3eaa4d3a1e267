import type { Facet } from '../../topic';

/** Who did it, and who looks into it. */
export const inquiryFacets: readonly Facet[] = [
  {
    id: 'attribution',
    question: { en: 'Who did it?', fr: 'Qui en est l’auteur ?' },
    kind: 'choice',
    slot: 'actor',
    weak: ['denied', 'unknown'],
    context: false,
    quiet: false,
    exclusion: 'asserted',
    values: {
      'nobody-named': { label: { en: 'nobody named', fr: 'personne de nommé' }, group: null, within: null },
      unclaimed: { label: { en: 'unclaimed', fr: 'non revendiquée' }, group: null, within: null },
      state: { label: { en: 'a state', fr: 'un État' }, group: 'state', within: null },
      russia: { label: { en: 'Russia', fr: 'la Russie' }, group: 'state', within: 'state' },
      criminals: { label: { en: 'criminals', fr: 'des criminels' }, group: 'criminals', within: null },
    },
  },
  {
    id: 'investigation',
    question: { en: 'Who investigates?', fr: 'Qui enquête ?' },
    kind: 'choice',
    slot: 'actor',
    context: false,
    quiet: false,
    values: {
      'dutch-criminal': {
        label: { en: 'Dutch criminal investigation', fr: 'enquête pénale néerlandaise' },
        group: null,
        within: 'dutch-authorities',
      },
      'dutch-authorities': {
        label: { en: 'Dutch authorities', fr: 'autorités néerlandaises' },
        group: null,
        within: null,
      },
      'court-internal': {
        label: { en: 'internal inquiry of the Court', fr: 'enquête interne de la Cour' },
        group: null,
        within: null,
      },
      'intelligence-agency': {
        label: { en: 'an intelligence agency', fr: 'un service de renseignement' },
        group: null,
        within: null,
      },
    },
  },
];
