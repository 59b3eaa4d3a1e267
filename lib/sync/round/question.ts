import type { Clock, DeviceId } from '../model/clock';

/** What is asked before anything is written, here or there. */
export type Question =
  | {
      readonly type: 'many-deletions';
      readonly id: string;
      readonly deletes: number;
      readonly of: number;
      readonly adds: number;
      readonly sources: { readonly deletes: number; readonly of: number };
      /** Who deleted last; null where it is not a deletion but an absence (a device that was away for too long). */
      readonly by: { readonly device: DeviceId; readonly label: string; readonly at: Clock } | null;
    }
  /** Nothing is there, though there was something, and this device has `of` records. */
  | {
      readonly type: 'far-empty';
      readonly id: string;
      readonly of: number;
      readonly sources: { readonly deletes: number; readonly of: number };
    }
  /** A file older than the time for which deletions are remembered would bring `adds` records. `wrote` in ms. */
  | { readonly type: 'old-file'; readonly id: string; readonly adds: number; readonly wrote: number };

/** `keep`: this device's records stay as they are and go there again. `apply`: do what the far side says. */
export interface Decision {
  /** Of the question that was answered: another question needs another answer. */
  readonly id: string;
  readonly choice: 'keep' | 'apply';
}
