import { atOnce, type Steps } from '../base/steps';
import type { Imported, PassedItem } from './imported';
import { planCorrections, planEdits, planNotes, planTags } from './plan/plan-records';
import { planOrigins, planSources, type PlanContext } from './plan/plan-sources';
import type { PlanAction, PlanStep, Preferred } from './plan/plan-step';
import { createSourceIndex } from './plan/source-index';
import type { ReaderSet } from './reader-set';

/** What an import would do, as data: shown to the reader first, then written in one transaction, step by step in this order. */
export interface ImportPlan {
  readonly steps: readonly PlanStep[];
  /** Items of the file that did not even become records. */
  readonly passed: readonly PassedItem[];
  readonly counts: Readonly<Record<PlanAction, number>>;
}

type File = Pick<Imported, 'set' | 'passed'>;

/**
 * Compares a file's records with the set. Writes nothing. Importing the same file again adds and changes nothing. `prefer`
 * says whose fields stay where both have a source that differs; notes and corrections are decided by their dates.
 */
export const planImport = (current: ReaderSet, imported: File, prefer: Preferred = 'current'): ImportPlan =>
  atOnce(planImportInSteps(current, imported, prefer));

/** Sources that are compared before others have their turn. */
const SLICE = 100;

/** The same in steps, of so many sources each. */
export function* planImportInSteps(current: ReaderSet, imported: File, prefer: Preferred): Steps<ImportPlan> {
  const file = imported.set;
  const context: PlanContext = {
    current,
    file,
    prefer,
    index: createSourceIndex(current.sources),
    renamed: { sources: new Map(), claims: new Map(), origins: new Map() },
  };
  // Sources first: what they are called in the set decides where notes, corrections, tags and origins go.
  const sources: PlanStep[] = [];
  for (let at = 0; at < file.sources.length; at += SLICE) {
    sources.push(...planSources({ ...context, file: { ...file, sources: file.sources.slice(at, at + SLICE) } }));
    yield { done: sources.length, of: file.sources.length };
  }
  const steps = [
    ...planOrigins(context),
    ...sources,
    ...planEdits(context),
    ...planNotes(context),
    ...planCorrections(context),
    ...planTags(context),
  ];
  const counts = { add: 0, change: 0, skip: 0, refuse: 0 };
  for (const { action } of steps) counts[action] += 1;
  return { steps, passed: imported.passed, counts };
}
