import { Dexie, type Table } from 'dexie';
import type { SourceFields } from '../messages/protocol';
import type { Origin, Source, SourceClaim } from '../topic/source';

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

/** A deleted source, kept until the deletion can no longer be undone. */
export interface DeletedRow {
  readonly undo: string;
  /** ISO instant. */
  readonly deletedAt: string;
  readonly source: Source;
  readonly claims: readonly ClaimRow[];
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The reference set and the settings, in IndexedDB of the extension. Opened by the background alone. */
export class SecondSourceDatabase extends Dexie {
  declare sources: Table<SourceRow, string>;
  declare claims: Table<ClaimRow, string>;
  declare origins: Table<Origin, string>;
  declare shippedEdits: Table<ShippedEdit, string>;
  declare deleted: Table<DeletedRow, string>;
  declare settings: Table<SettingRow, string>;

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
    // Another context wants a newer schema: give way, the next call opens again.
    this.on('versionchange', () => this.close());
  }
}
