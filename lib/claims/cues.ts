import { CUES_EN } from './cues/en';
import { CUES_FR } from './cues/fr';
import type { CueWords } from './cues/cue-words';

/** Cue words by language. A language whose words are missing here finds no claims. */
export const CUES: Readonly<Record<string, CueWords>> = { en: CUES_EN, fr: CUES_FR };
