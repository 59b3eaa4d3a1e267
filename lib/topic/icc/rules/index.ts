import type { FacetRule } from '../../topic';
import { contextRules } from './context';
import { dataRules } from './data';
import { impactRules } from './impact';
import { incidentRules } from './incident';
import { inquiryRules } from './inquiry';
import { responseRules } from './response';
import { whenRules } from './when';
import { verbFinalRules } from './verb-final';

/**
 * How each facet is recognised in a sentence: concepts and how they stand to each other (`lib/claims/rule.ts` has the notation), most
 * telling first within a facet. Certainty is read from the clause unless the rule fixes it. No rule names a text, an outlet or a person
 * but by concept.
 */
export const iccRules: readonly FacetRule[] = [
  ...whenRules,
  ...incidentRules,
  ...inquiryRules,
  ...dataRules,
  ...impactRules,
  ...responseRules,
  ...contextRules,
  ...verbFinalRules,
];
