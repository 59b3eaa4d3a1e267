import type { ConceptPatterns, FacetRule } from '../../topic';

/**
 * Rules for German and Dutch, whose infinitives and participles close the clause: the object stands before its verb. Their concepts
 * have words in these languages only, so that the rules are silent in the others.
 */
export const verbFinalRules: readonly FacetRule[] = [
  { facet: 'incident.aim', value: 'undermine-mandate', rule: 'MANDATE >9 UNDERMINE_FINAL' },
  {
    facet: 'incident.aim',
    value: 'undermine-mandate',
    rule: 'COURT_WORK >2 UNDERMINE_FINAL & INTENT !~8 EXPECT !DAILY !INTERN !DISINFO !REPRISALS !RUSSIAN_WARRANTS !WANTED !SANCTIONS !~6 TRIAL',
  },
];

export const verbFinalConcepts: Readonly<Record<string, ConceptPatterns>> = {
  UNDERMINE_FINAL: {
    de: 'untergraben untergrab* unterminier* zu_untergraben sabotier* zu_schwachen lahmlegen lahmzulegen diskreditieren delegitimieren destabilisieren auszuhohlen aushohlen schwachen torpedieren sabotieren unterlaufen beschadigen behindern',
    nl: 'ondermijnen ondermijnd verzwakken dwarsbomen saboteren aantasten aan_te_tasten hinderen schaden ondermijn* te_verzwakken te_saboteren lamleggen lam_te_leggen ontwrichten te_ontwrichten',
  },
};
