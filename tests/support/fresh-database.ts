import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { SecondSourceDatabase } from '../../lib/store/database';

/** Forgets every database there was. */
export const forgetDatabases = (): void => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
};

/** An empty database; those of before are gone. */
export function freshDatabase(): SecondSourceDatabase {
  forgetDatabases();
  return new SecondSourceDatabase();
}
