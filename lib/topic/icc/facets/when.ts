import type { Facet } from '../../topic';

/** When things happened and were told. */
export const whenFacets: readonly Facet[] = [
  {
    id: 'incident.when',
    question: { en: 'When did it happen?', fr: 'Quand cela s’est-il produit ?' },
    kind: 'date',
    slot: 'date',
    context: false,
    quiet: false,
    values: {},
  },
  {
    id: 'disclosure.when',
    question: { en: 'First made public when?', fr: 'Quand l’a-t-on rendu public ?' },
    kind: 'date',
    slot: 'date',
    context: false,
    quiet: false,
    values: {},
  },
  {
    id: 'statement.when',
    question: { en: 'Espionage finding published when?', fr: 'Quand le constat d’espionnage a-t-il été publié ?' },
    kind: 'date',
    slot: 'date',
    context: false,
    quiet: false,
    values: {},
  },
];
