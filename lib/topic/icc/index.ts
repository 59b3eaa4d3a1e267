import type { ConceptPatterns, LanguageCode, Topic } from '../topic';
import { conceptsDe } from './concepts/de';
import { conceptsEn } from './concepts/en';
import { conceptsEs } from './concepts/es';
import { conceptsFr } from './concepts/fr';
import { conceptsIt } from './concepts/it';
import { conceptsNl } from './concepts/nl';
import { conceptsPt } from './concepts/pt';
import { iccDetection } from './detection';
import { iccDocuments } from './documents';
import { iccLabels } from './labels';
import { iccDigressions, iccReferences } from './pointers';
import { iccRules } from './rules/index';
import { verbFinalConcepts } from './rules/verb-final';

const BY_LANGUAGE: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  en: conceptsEn,
  fr: conceptsFr,
  es: conceptsEs,
  de: conceptsDe,
  nl: conceptsNl,
  it: conceptsIt,
  pt: conceptsPt,
};

/** The vocabularies turned round: for each concept its words in each language. */
function concepts(): Record<string, ConceptPatterns> {
  const names = [...new Set(Object.values(BY_LANGUAGE).flatMap((words) => Object.keys(words)))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(Object.entries(BY_LANGUAGE).map(([lang, words]) => [lang, words[name] ?? ''])),
    ]),
  );
}

/** The shipped topic: the cyberattack on the International Criminal Court of 2023, and the incident of 2025. */
export const icc: Topic = {
  ...iccLabels,
  version: 1,
  detection: iccDetection,
  concepts: { ...concepts(), ...verbFinalConcepts },
  rules: iccRules,
  references: iccReferences,
  digressions: iccDigressions,
  subjects: ['SUBJECT'],
  speakers: ['COURT', 'STATEMENT', 'OFFICIALS', 'POLICE', 'LAWYERS', 'SPOKESPERSON'],
  circle: ['HEARINGS', 'PRESS'],
  documents: iccDocuments,
};
