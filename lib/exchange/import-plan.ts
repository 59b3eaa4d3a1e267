import { atOnce, type Steps } from '../base/steps';
import type { Imported, PassedItem } from './imported';
import { correctionPlanner, editPlanner, notePlanner, tagsPlanner } from './plan/plan-records';
import { originPlanner, sourcePlanner, type PlanContext } from './plan/plan-sources';
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

/** Records that are compared before others have their turn. */
const SLICE = 25;

/** The same in steps, of so many records each. */
export function* planImportInSteps(current: ReaderSet, imported: File, prefer: Preferred): Steps<ImportPlan> {
  const file = imported.set;
  const context: PlanContext = {
    current,
    file,
    prefer,
    index: createSourceIndex(),
    renamed: { sources: new Map(), claims: new Map(), origins: new Map() },
  };
  const tags = Object.entries(file.sourceTags);
  const lists = [current.sources, file.sources, file.origins, file.edits, file.notes, file.corrections, tags];
  const of = lists.reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  function* each<T, R>(records: readonly T[], answer: (record: T) => R): Steps<R[]> {
    const answers: R[] = [];
    for (const record of records) {
      answers.push(answer(record));
      done += 1;
      if (done % SLICE === 0) yield { done, of };
    }
    return answers;
  }
  yield* each(current.sources, context.index.put);
  // Sources first: what they are called in the set decides where notes, corrections, tags and origins go.
  const sources = yield* each(file.sources, sourcePlanner(context));
  const steps = [
    ...(yield* each(file.origins, originPlanner(context))),
    ...sources,
    ...(yield* each(file.edits, editPlanner(context))),
    ...(yield* each(file.notes, notePlanner(context))),
    ...(yield* each(file.corrections, correctionPlanner(context))),
    ...(yield* each(tags, tagsPlanner(context))),
  ];
  const counts = { add: 0, change: 0, skip: 0, refuse: 0 };
  for (const { action } of steps) counts[action] += 1;
  return { steps, passed: imported.passed, counts };
}
