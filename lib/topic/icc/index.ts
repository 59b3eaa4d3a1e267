import type { ConceptPatterns, Topic } from '../topic';
import { conceptsEn } from './concepts/en';
import { conceptsFr } from './concepts/fr';
import { iccDetection } from './detection';
import { iccDocuments } from './documents';
import { iccLabels } from './labels';
import { iccDigressions, iccReferences } from './pointers';
import { iccRules } from './rules';

function concepts(): Record<string, ConceptPatterns> {
  const names = [...new Set([...Object.keys(conceptsEn), ...Object.keys(conceptsFr)])];
  const [en, fr]: readonly Readonly<Record<string, string>>[] = [conceptsEn, conceptsFr];
  return Object.fromEntries(names.map((name) => [name, { en: en?.[name] ?? '', fr: fr?.[name] ?? '' }]));
}

/** The shipped topic: the cyberattack on the International Criminal Court of 2023, and the incident of 2025. */
export const icc: Topic = {
  ...iccLabels,
  version: 1,
  detection: iccDetection,
  concepts: concepts(),
  rules: iccRules,
  references: iccReferences,
  digressions: iccDigressions,
  subjects: ['SUBJECT'],
  speakers: ['COURT', 'STATEMENT', 'OFFICIALS', 'POLICE', 'LAWYERS', 'SPOKESPERSON'],
  documents: iccDocuments,
};
