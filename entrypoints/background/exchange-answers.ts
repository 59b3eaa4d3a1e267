import type { ToBackground } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/platform/messenger';
import { applyImport } from '@/lib/store/apply-import';
import { readReaderSet } from '@/lib/store/reader-set';
import { loadShippedSet } from '@/lib/store/shipped-set';
import { progressOf } from './bulk-answers';
import type { Deps } from './deps';
import { told } from './reply';

type ExchangeAnswers = Pick<Handlers<ToBackground>, 'readStore' | 'readSet' | 'applyImport'>;

/** Answers on import and export: files are read and written by the screens, the set by the background alone. */
export function exchangeAnswersOf(deps: Deps): ExchangeAnswers {
  const { db, shipped, told: tell } = deps;
  return {
    readStore: () => told(async () => ({ newer: await db.isNewer() })),
    readSet: () =>
      told(async () => {
        await loadShippedSet(db, shipped);
        return readReaderSet(db);
      }),
    applyImport: ({ steps, work }) =>
      told(async () => {
        const written = await applyImport(db, steps, progressOf(work, steps.length, deps));
        if (written) {
          // A shipped source that the file shows again comes from the set itself.
          await loadShippedSet(db, shipped);
          tell.sources([]);
          tell.notes([]);
          tell.corrections([]);
        }
        return { written };
      }),
  };
}
