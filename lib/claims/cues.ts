import { CUES_DE } from './cues/de';
import { CUES_EN } from './cues/en';
import { CUES_ES } from './cues/es';
import { CUES_FR } from './cues/fr';
import { CUES_IT } from './cues/it';
import { CUES_NL } from './cues/nl';
import { CUES_PT } from './cues/pt';
import type { CueWords } from './cues/cue-words';

/** Cue words by language. A language whose words are missing here finds no claims. */
export const CUES: Readonly<Record<string, CueWords>> = {
  en: CUES_EN,
  fr: CUES_FR,
  es: CUES_ES,
  de: CUES_DE,
  nl: CUES_NL,
  it: CUES_IT,
  pt: CUES_PT,
};
