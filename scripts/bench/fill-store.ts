import type { Page } from 'puppeteer-core';
import { toRow } from '../../lib/store/shipped-set';
import type { SourceWithClaims } from '../../lib/topic/source';

/** Rows handed over at once: the browser's debugging channel takes no message of any size. */
const BATCH = 2000;

/** Replaces what the extension's own database holds by a set, straight into its tables, from one of its pages. */
export async function fillStore(own: Page, set: readonly SourceWithClaims[]): Promise<void> {
  // The snapshot too: these rows go past the code that would note them in it.
  await own.evaluate(
    inTables(
      ['sources', 'claims', 'snapshots', 'touched'],
      'for (const name of names) tables.objectStore(name).clear();',
    ),
  );
  await put(
    own,
    'sources',
    set.map(({ source }) => source),
  );
  await put(
    own,
    'claims',
    set.flatMap(({ claims }) => claims.map(toRow)),
  );
}

async function put(own: Page, table: string, rows: readonly unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = JSON.stringify(rows.slice(at, at + BATCH));
    await own.evaluate(inTables([table], `for (const row of ${batch}) tables.objectStore(names[0]).put(row);`));
  }
}

/** A script that runs `statements` in one transaction and answers when it is done. */
const inTables = (names: readonly string[], statements: string): string => `new Promise((done, failed) => {
  const names = ${JSON.stringify(names)};
  const opening = indexedDB.open('second-source');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const tables = database.transaction(names, 'readwrite');
    tables.oncomplete = () => { database.close(); done(true); };
    tables.onabort = () => failed(tables.error);
    ${statements}
  };
})`;

/** Whether the background has made its snapshot of the set, as it does soon after the set was first read. */
export const hasSnapshot = async (own: Page): Promise<boolean> =>
  (await own.evaluate(`new Promise((done, failed) => {
    const opening = indexedDB.open('second-source');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const found = database.transaction('snapshots').objectStore('snapshots').count('head');
      found.onsuccess = () => { database.close(); done(found.result > 0); };
    };
  })`)) as boolean;
