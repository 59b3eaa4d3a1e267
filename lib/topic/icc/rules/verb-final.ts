import type { ConceptPatterns, FacetRule } from '../../topic';

/**
 * Rules for German and Dutch, whose infinitives and participles close the clause: the object stands before its verb. Their concepts
 * have words in these languages only, so that the rules are silent in the others.
 */
export const verbFinalRules: readonly FacetRule[] = [
  { facet: 'incident.aim', value: 'undermine-mandate', rule: 'MANDATE >9 UNDERMINE_FINAL' },
];

export const verbFinalConcepts: Readonly<Record<string, ConceptPatterns>> = {
  UNDERMINE_FINAL: {
    de: 'untergraben untergrab* unterminier* auszuhohlen aushohlen schwachen torpedieren sabotieren unterlaufen beschadigen behindern',
    nl: 'ondermijnen ondermijnd verzwakken dwarsbomen saboteren aantasten aan_te_tasten hinderen schaden',
  },
};
