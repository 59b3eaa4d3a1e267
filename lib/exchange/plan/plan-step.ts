import type { Correction, Note } from '../../topic/reader-records';
import type { Origin, SourceWithClaims } from '../../topic/source';
import type { ShippedEdit } from '../reader-set';

/** Tags of one source, as a row. */
export interface TagsRow {
  /** The source's id. */
  readonly id: string;
  readonly tags: readonly string[];
}

/** What a step puts into the set, by kind. Writing an edit means changing or hiding its shipped source as well. */
export interface RecordByKind {
  readonly source: SourceWithClaims;
  readonly origin: Origin;
  readonly edit: ShippedEdit;
  readonly note: Note;
  readonly correction: Correction;
  readonly tags: TagsRow;
}
export type RecordKind = keyof RecordByKind;

export type ChangeReason =
  /** The same document by id or address: claims, tags or missing fields come to what is there. */
  | 'merged'
  /** Later by its date; the earlier text of a note is kept beside it. */
  | 'newer'
  /** The reader asked that the file wins. */
  | 'file-wins';
export type SkipReason =
  | 'same'
  /** The same document by its address, with nothing to add. */
  | 'same-document'
  /** It differs; what is there is kept. */
  | 'kept-current'
  | 'older'
  /** It comes with the extension, which keeps it up to date itself. */
  | 'shipped'
  /** A source of the shipped set that the reader deleted. */
  | 'hidden'
  /** The origin of a source that was merged into another. */
  | 'not-needed';
export type RefuseReason =
  /** The source it speaks of is neither in the set nor in the file. */
  | 'no-such-source'
  /** The two sources it compares are one document. */
  | 'one-source';

/** What happens to one record of the file. `id` is its id in the file; `record` is as it is to be written. */
export type PlanStep = {
  readonly [K in RecordKind]: { readonly kind: K; readonly id: string } & (
    | { readonly action: 'add'; readonly record: RecordByKind[K]; readonly reason: 'new' }
    | {
        readonly action: 'change';
        readonly record: RecordByKind[K];
        readonly before: RecordByKind[K];
        readonly reason: ChangeReason;
      }
    | { readonly action: 'skip'; readonly reason: SkipReason }
    | { readonly action: 'refuse'; readonly reason: RefuseReason }
  );
}[RecordKind];

/** A step that writes something. */
export type WrittenStep = Extract<PlanStep, { readonly action: 'add' | 'change' }>;

export type PlanAction = PlanStep['action'];

/** Where both have a record that cannot be told apart by date, whose stays. */
export type Preferred = 'current' | 'file';
