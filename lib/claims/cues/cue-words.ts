/**
 * Words that say how sure a clause is, as word patterns per class. The order in which classes are asked was measured
 * (TECHNIQUES.md section 7): conditional, not ruled out, unknown, denied, evidence and probability, possibility, hearsay.
 */
export interface CueWords {
  /** `if`, `should it`: what follows is no statement. */
  readonly conditional: string;
  /** `not ruled out`: possible, though it holds a negation. */
  readonly notRuledOut: string;
  readonly unknown: string;
  /** Negations; before a word of `telling` they make a cue of ignorance (`compose-cues.ts`). */
  readonly negation?: string;
  /** Verbs of telling, knowing and establishing as they follow an auxiliary: "did not *say*". */
  readonly telling?: string;
  /** Their participles: "has not been *disclosed*". */
  readonly told?: string;
  readonly denied: string;
  /** Words of evidence and appearance: "no *sign* that" denies less than "not". */
  readonly signs: string;
  /** Those of the hedging words that are adjectives: they concern their own noun. */
  readonly adjectives: string;
  readonly likely: string;
  readonly possible: string;
  /** `reportedly`, unnamed sources: possible, wherever it stands in the sentence. */
  readonly hearsay: string;
  /** The press conditional (`aurait`): possible, within its clause. */
  readonly hearsayVerbs: string;
  /** Evidence that points to something: likely for all that follows in the sentence. */
  readonly evidence: string;
  /** Words for bearing out what was just said: "The Court has not *confirmed* this." */
  readonly confirming: string;
  /** Opens a clause: `but`, `although`. */
  readonly cutters: string;
  /** Verbs and phrases of saying; after them stands, or before them stood, who speaks. */
  readonly saying: string;
  /** "according to", "selon": the speaker follows. */
  readonly accordingTo: string;
  /** Refer back to another happening just spoken of: `that earlier attack`, `at the time`. */
  readonly backReference: string;
  /**
   * Verb-final languages only: verbs of telling that close the clause (`hat am Dienstag einen Angriff bekannt gegeben`), so that the
   * date before the object dates the telling.
   */
  readonly tellingLast?: string;
}
