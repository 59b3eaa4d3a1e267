import type { ToBackground } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/platform/messenger';
import { changeSources, listHidden, undoChange } from '@/lib/store/bulk';
import { loadShippedSet } from '@/lib/store/shipped-set';
import type { Deps } from './deps';
import { told } from './reply';

type BulkAnswers = Pick<Handlers<ToBackground>, 'changeSources' | 'restoreSource' | 'listHidden'>;

/** Answers on what is done to sources, one or many, and undone as a whole. */
export function bulkAnswersOf(deps: Deps): BulkAnswers {
  const { db, shipped } = deps;
  return {
    changeSources: ({ ids, change, work }) =>
      told(async () => {
        await loadShippedSet(db, shipped);
        const progress = progressOf(work, ids.length, deps);
        const undo = deps.newId();
        const done = await changeSources(db, ids, change, {
          now: deps.now(),
          undo,
          shipped,
          told: progress,
        });
        deps.told.sources(ids);
        return { undo, ...done };
      }),
    restoreSource: ({ undo, work, of }) =>
      told(async () => {
        const restored = (await undoChange(db, undo, progressOf(work, of ?? 0, deps))) > 0;
        if (restored) deps.told.sources([]);
        return { restored };
      }),
    listHidden: () => told(async () => ({ sources: await listHidden(db, shipped) })),
  };
}

/** Tells how far a work has come, if its asker wants to know. */
export const progressOf = (
  work: string | undefined,
  of: number,
  deps: Pick<Deps, 'told'>,
): ((done: number) => void) | undefined =>
  work === undefined ? undefined : (done) => deps.told.progress({ work, done, of });
