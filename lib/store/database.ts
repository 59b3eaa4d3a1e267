import { Dexie, type DBCore, type DBCoreMutateRequest, type Table } from 'dexie';
import type { SourceFields } from '../messages/protocol';
import type { SyncRecord } from '../sync/model/record';
import type { Correction, Note } from '../topic/reader-records';
import type { Origin, Source, SourceClaim } from '../topic/source';
import { HEAD, MOST_TOUCHED, type SnapshotRow, type TouchedRow } from './snapshot-rows';

/** A source as stored; shipped ones are told from the reader's by `addedAt`. */
export type SourceRow = Source;

/** A claim with the terms it is found by (multi-entry index). */
export interface ClaimRow extends SourceClaim {
  readonly terms: readonly string[];
}

/** What the reader did to a source of the shipped set: kept apart, so that a newer set never overwrites it. */
export interface ShippedEdit {
  readonly id: string;
  readonly hidden: boolean;
  readonly fields: Partial<SourceFields>;
}

/** A note with what it is looked up by; absent where the target has none. */
export interface NoteRow extends Note {
  readonly pageUrl?: string;
  readonly source?: string;
  readonly claim?: string;
}

/** A correction with what it is looked up by. */
export interface CorrectionRow {
  readonly id: string;
  readonly type: Correction['type'];
  /** Address of the text whose claim is corrected; absent where there is none. */
  readonly url?: string;
  readonly sources: readonly string[];
  readonly correction: Correction;
}

/** The reader's own words on a source: kept apart from it, so that a newer shipped set never overwrites them. */
export interface SourceTagsRow {
  /** The source's id. */
  readonly id: string;
  readonly tags: readonly string[];
}

/** A reader's record as sync knows it: fields with their stamps, or a tombstone. */
export interface ChangeRow {
  /** `${kind}:${id}`. */
  readonly key: string;
  readonly record: SyncRecord;
  /** The revision with which the reader last changed it on this device; 0 if never. */
  readonly edited: number;
}

/** What was deleted or changed, kept until that can no longer be undone: a change of many sources is a row for each of them. */
export type DeletedRow = {
  readonly undo: string;
  /** ISO instant. */
  readonly deletedAt: string;
} & (
  | { readonly type: 'source'; readonly source: Source; readonly claims: readonly ClaimRow[] }
  | { readonly type: 'note'; readonly note: Note }
  | { readonly type: 'claim'; readonly claim: ClaimRow }
  /** Tags that a source had. */
  | { readonly type: 'tags'; readonly id: string; readonly tags: readonly string[] }
  /** A hidden source that was shown again. */
  | { readonly type: 'shown'; readonly id: string }
);

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

const isOfSet = (table: string): table is TouchedRow['table'] => table === 'sources' || table === 'claims';

/** Of which rows a write is; null where that is not said one by one. */
function idsOf(request: DBCoreMutateRequest): string[] | null {
  if (request.type === 'deleteRange') return null;
  if (request.type === 'delete') return [...(request.keys as readonly string[])];
  return (request.values as readonly { readonly id: string }[]).map(({ id }) => id);
}

/** Raised with every change of the tables. */
export const STORE_VERSION = 4;

/** The reference set, the reader's records and the settings, in IndexedDB of the extension. Opened by the background alone. */
export class SecondSourceDatabase extends Dexie {
  declare sources: Table<SourceRow, string>;
  declare claims: Table<ClaimRow, string>;
  declare origins: Table<Origin, string>;
  declare shippedEdits: Table<ShippedEdit, string>;
  declare deleted: Table<DeletedRow, string>;
  declare settings: Table<SettingRow, string>;
  declare notes: Table<NoteRow, string>;
  declare corrections: Table<CorrectionRow, string>;
  declare sourceTags: Table<SourceTagsRow, string>;
  declare changes: Table<ChangeRow, string>;
  /** The set in few rows, and what was written since they were made: see `readSnapshot`. */
  declare snapshots: Table<SnapshotRow, string>;
  declare touched: Table<TouchedRow, string>;

  /** How often sources or claims have been written since the background started; a write counts before it is seen by a reader. */
  private setWrites = 0;

  constructor(name = 'second-source') {
    super(name);
    this.version(1).stores({
      sources: 'id, url, publisher, lang',
      claims: 'id, source, facet, event, *terms',
      origins: 'id',
      shippedEdits: 'id',
      deleted: 'undo, deletedAt',
      settings: 'key',
    });
    this.version(2)
      .stores({
        notes: 'id, pageUrl, source, claim, updatedAt, *tags',
        corrections: 'id, type, url, *sources',
        sourceTags: 'id, *tags',
        changes: 'key',
      })
      .upgrade((change) => change.table('deleted').toCollection().modify({ type: 'source' }));
    // Records of before are journalled by `journalMissing`, which every round begins with.
    this.version(3).stores({ changes: 'key, edited' });
    // The snapshot is made when the set is first read.
    this.version(4).stores({ snapshots: 'key', touched: 'key' });
    this.use({ stack: 'dbcore', name: 'read-only-if-newer', create: (core) => this.guarded(core) });
    this.use({ stack: 'dbcore', name: 'count-writes', create: (core) => this.counting(core) });
    // Where another context wants a newer schema Dexie gives way, and the next call opens again; a handler of our own that closed would
    // keep it from doing so.
  }

  /** A number that changes with every write to the sources or their claims: what was read of them before may be kept until then. */
  setChanges(): number {
    return this.setWrites;
  }

  /** Counts each write to the set and notes, in the same transaction, what it touched of the snapshot. */
  private counting(core: DBCore): DBCore {
    const note = (table: TouchedRow['table'], request: DBCoreMutateRequest): Promise<unknown> => {
      const { trans } = request;
      // Those of a newer version may know no snapshots.
      if (!(trans as IDBTransaction).objectStoreNames.contains('touched')) return Dexie.Promise.resolve();
      const ids = idsOf(request);
      if (ids === null || ids.length > MOST_TOUCHED)
        return core.table('snapshots').mutate({ type: 'delete', trans, keys: [HEAD] });
      const values = ids.map((id): TouchedRow => ({ key: `${table} ${id}`, table, id }));
      return core.table('touched').mutate({ type: 'put', trans, values });
    };
    return {
      ...core,
      transaction: (stores, mode, options) => {
        const noted =
          mode === 'readwrite' && stores.some(isOfSet) && this.backendDB().objectStoreNames.contains('touched');
        return core.transaction(noted ? [...new Set([...stores, 'snapshots', 'touched'])] : stores, mode, options);
      },
      table: (name) => {
        const table = core.table(name);
        if (!isOfSet(name)) return table;
        return {
          ...table,
          mutate: (request) => {
            this.setWrites += 1;
            return Dexie.Promise.all([table.mutate(request), note(name, request)]).then(([done]) => done);
          },
        };
      },
    };
  }

  /** Whether the database was written by a newer version: it can be read and exported, and nothing in it is changed. */
  async isNewer(): Promise<boolean> {
    if (!this.isOpen()) await this.open();
    return this.foundVersion() > STORE_VERSION;
  }

  private foundVersion(): number {
    // IndexedDB counts in tenths of Dexie's versions.
    return Math.floor(this.backendDB().version / 10);
  }

  /** Dexie opens a newer database as it finds it; what we do not know we must not write into. */
  private guarded(core: DBCore): DBCore {
    const refused = 'written by a newer version of the extension; opened to be read only';
    return {
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) =>
            this.foundVersion() > STORE_VERSION
              ? Dexie.Promise.reject(new Dexie.VersionError(refused))
              : table.mutate(request),
        };
      },
    };
  }
}
