import type { CorrectionId, NoteId } from '@/lib/base/ids';
import type { Broadcast, Failure, ReplyOf, ToBackground, ToPage } from '@/lib/messages/protocol';
import type { SecondSourceDatabase } from '@/lib/store/database';
import type { SetSearch } from '@/lib/store/search';
import type { ShippedSet } from '@/lib/store/shipped-set';
import type { Topic } from '@/lib/topic/topic';

/** What the answers need of the world; everything else is the store's and the engine's. */
export interface Deps {
  readonly db: SecondSourceDatabase;
  readonly search: Pick<SetSearch, 'sources' | 'notes'>;
  readonly topic: Topic;
  readonly shipped: ShippedSet;
  readonly now: () => string;
  readonly newId: () => string;
  readonly startReader: (tab: number) => Promise<{ readonly started: boolean } | { readonly failure: Failure }>;
  /** What the page in a tab was compared as. */
  readonly askedOf: (tab: number) => Promise<ReplyOf<ToPage, 'readAsked'>>;
  readonly openManager: () => Promise<void>;
  /** Told after each change, so that screens and pages follow. */
  readonly told: {
    readonly sources: (ids: readonly string[]) => void;
    readonly notes: (ids: readonly NoteId[]) => void;
    readonly corrections: (ids: readonly CorrectionId[]) => void;
    readonly progress: (told: Broadcast['progressed']) => void;
    readonly settings: ToBackground['readSettings']['reply'] extends infer S ? (settings: S) => void : never;
    readonly page: (tab: number, state: ToBackground['reportPage']['ask']['state']) => void;
  };
}
