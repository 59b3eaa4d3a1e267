import type { WrittenStep } from '@/lib/exchange/plan/plan-step';
import type { ToBackground } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/platform/messenger';
import { applyImport } from '@/lib/store/apply-import';
import { readReaderSet, readReaderSetPage } from '@/lib/store/reader-set';
import { loadShippedSet } from '@/lib/store/shipped-set';
import { progressOf } from './bulk-answers';
import type { Deps } from './deps';
import { told, type Failed } from './reply';

type ExchangeAnswers = Pick<Handlers<ToBackground>, 'readStore' | 'readSet' | 'sendSteps' | 'applyImport'>;

const LOST: Failed = { failure: { type: 'unexpected', detail: 'steps of the import were lost on their way' } };

/** Answers on import and export: files are read and written by the screens, the set by the background alone. */
export function exchangeAnswersOf(deps: Deps): ExchangeAnswers {
  const { db, shipped, told: tell } = deps;
  // Steps of one import that were handed over. They are gone with the background: then nothing of that import is written.
  let handed: { readonly work: string | undefined; readonly steps: WrittenStep[] } = { work: undefined, steps: [] };
  return {
    readStore: () => told(async () => ({ newer: await db.isNewer() })),
    readSet: (ask) =>
      told(async () => {
        await loadShippedSet(db, shipped);
        return ask ? readReaderSetPage(db, ask.after) : readReaderSet(db);
      }),
    sendSteps: ({ work, at, steps }) => {
      if (at === 0) handed = { work, steps: [] };
      if (handed.work !== work || handed.steps.length !== at) return LOST;
      handed.steps.push(...steps);
      return null;
    },
    applyImport: ({ steps: last, sent = 0, work }) => {
      const steps = sent === 0 ? last : [...handed.steps, ...last];
      if (sent > 0 && (handed.work !== work || handed.steps.length !== sent)) return LOST;
      handed = { work: undefined, steps: [] };
      return told(async () => {
        const written = await applyImport(db, steps, progressOf(work, steps.length, deps));
        if (written) {
          // A shipped source that the file shows again comes from the set itself.
          await loadShippedSet(db, shipped);
          tell.sources([]);
          tell.notes([]);
          tell.corrections([]);
        }
        return { written };
      });
    },
  };
}
