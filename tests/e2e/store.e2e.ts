import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Extension, shot, TARGETS, until } from './driver';
import { click, says } from './story';

/** Every write to the database fails as it does on a full disk, in the background itself, until it is made whole again. */
const FULL = `(scope) => {
  const { put, add } = scope.IDBObjectStore.prototype;
  scope.wholeAgain = () => { Object.assign(scope.IDBObjectStore.prototype, { put, add }); };
  const full = () => { throw new scope.DOMException('The disk is full', 'QuotaExceededError'); };
  Object.assign(scope.IDBObjectStore.prototype, { put: full, add: full });
}`;

describe.each(TARGETS)('%s: a store that cannot be written', (target) => {
  let extension: Extension;
  // A browser for each story and each try: a database that is full or of a later version is not made good again.
  beforeEach(async () => {
    extension = await Extension.launch(target);
  });
  afterEach(async () => {
    await extension?.close();
  });

  /** Opens the first source of the set, and a note on it. */
  const write = async (page: Page, words: string): Promise<void> => {
    await page.waitForSelector('.source-line');
    await page.evaluate(`document.querySelector('.source-line').click()`);
    await page.waitForSelector('.source-detail');
    await click(page, 'Add a note');
    await page.waitForSelector('textarea');
    await page.focus('textarea');
    await page.keyboard.type(words);
  };
  /** Saves a note before anything goes wrong; answers the sources of the set. */
  const keep = async (page: Page): Promise<readonly unknown[]> => {
    const { sources } = await extension.ask<{ sources: { id: string }[] }>(page, 'listSources', null);
    const draft = { id: null, target: { type: 'source', source: sources[0]?.id }, text: 'Kept before.', tags: [] };
    await extension.ask(page, 'saveNote', { draft, basedOn: null });
    return sources;
  };
  const texts = async (page: Page): Promise<string[]> =>
    (await extension.ask<{ notes: { text: string }[] }>(page, 'listNotes', {})).notes.map((note) => note.text);

  test('a full disk is told, everything can be exported, and what was written is saved once there is room', async () => {
    const page = await extension.open('manager.html', '.source-line');
    await page.setViewport({ width: 1200, height: 800 });
    const sources = await keep(page);
    await write(page, 'Written on a full disk.');
    await extension.inBackground(page, FULL);
    await click(page, 'Save note');
    await says(page, 'The browser’s storage is full');
    expect(await page.evaluate(`document.querySelector('textarea').value`)).toBe('Written on a full disk.');
    expect(await texts(page)).toEqual(['Kept before.']);
    await click(page, 'Export everything');
    const file = JSON.parse(await extension.saved('.json')) as { sources: unknown[]; notes: { text: string }[] };
    expect(file.sources).toHaveLength(sources.length);
    expect(file.notes.map((note) => note.text)).toEqual(['Kept before.']);
    await extension.inBackground(page, '(scope) => scope.wholeAgain()');
    await click(page, 'Save note');
    await until(
      async () => texts(page),
      (now) => now.length === 2,
    );
    await shot(page, `store-full-${target}`);
    await page.close();
  });

  test('a newer version takes the database while a page is open: it is shown and exported, and nothing in it is changed', async () => {
    const page = await extension.open('manager.html', '.source-line');
    await page.setViewport({ width: 1200, height: 800 });
    await keep(page);
    const before = await texts(page);
    await page.evaluate(`new Promise((done, fail) => {
      const opening = indexedDB.open('second-source', 900);
      opening.onupgradeneeded = () => opening.result.createObjectStore('wonders', { keyPath: 'id' });
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => { opening.result.close(); done(null); };
    })`);
    expect(await texts(page)).toEqual(before);
    await write(page, 'Too late.');
    await click(page, 'Save note');
    await says(page, 'A newer version of Second Source wrote your references');
    expect(await page.evaluate(`document.querySelector('textarea').value`)).toBe('Too late.');
    await page.close();
    await extension.suspend();
    const again = await extension.open('manager.html', '.store-line');
    await again.setViewport({ width: 1200, height: 800 });
    await again.waitForSelector('.source-line');
    await shot(again, `store-newer-${target}`);
    await click(again, 'Export everything');
    const file = JSON.parse(await extension.saved('.json')) as { sources: unknown[]; notes: unknown[] };
    expect(file.sources.length).toBeGreaterThan(20);
    expect(file.notes).toHaveLength(before.length);
    expect(await texts(again)).toEqual(before);
    await again.close();
  });
});
