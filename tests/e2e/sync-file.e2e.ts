import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Extension, shot, TARGETS, until } from './driver';

const PASSPHRASE = 'carried in a coat pocket';

interface Note {
  readonly id: string;
  readonly text: string;
}

describe.each(TARGETS)('%s: sync by a file carried by hand', (target) => {
  let [one, two]: Extension[] = [];
  let [here, there]: Page[] = [];
  /** Base64 of the file saved last. */
  let saved = '';
  const first = (): Extension => one as Extension;
  const second = (): Extension => two as Extension;

  beforeAll(async () => {
    [one, two] = await Promise.all([Extension.launch(target), Extension.launch(target)]);
    [here, there] = [await one.open('manager.html'), await two.open('manager.html')];
    for (const page of [here, there]) {
      await page.setViewport({ width: 1280, height: 1100 });
      await openSettings(page);
    }
  }, 180_000);
  afterAll(async () => Promise.all([one?.close(), two?.close()]));

  const openSettings = async (page: Page): Promise<void> => {
    await page.waitForSelector('[role=tab]');
    await page.evaluate(
      `[...document.querySelectorAll('[role=tab]')].find((tab) => /settings/i.test(tab.textContent)).click()`,
    );
    await page.waitForSelector('.sync-file');
  };
  const texts = async (extension: Extension, page: Page): Promise<readonly string[]> =>
    (await extension.ask<{ notes: readonly Note[] }>(page, 'listNotes', {})).notes.map(({ text }) => text).sort();
  const write = async (extension: Extension, page: Page, text: string): Promise<void> => {
    const draft = { id: null, target: { type: 'source', source: 'icc-1' }, text, tags: [] };
    await extension.ask(page, 'saveNote', { draft, basedOn: null });
  };
  const type = async (page: Page, name: string, text: string): Promise<void> => {
    await page.bringToFront();
    await page.click(`.sync-file [name=${name}]`, { count: 3 });
    await page.type(`.sync-file [name=${name}]`, text);
  };
  /** What the browser would save is caught on its way. */
  const save = async (page: Page): Promise<string> => {
    await page.bringToFront();
    await page.evaluate(`{
      globalThis.caught = null;
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        const reader = new FileReader();
        reader.onload = () => { globalThis.caught = reader.result.split(',')[1]; };
        reader.readAsDataURL(blob);
        return make(blob);
      };
    }`);
    await page.click('.sync-file [type=submit]');
    return (await until(
      async () => page.evaluate('globalThis.caught'),
      (content) => typeof content === 'string',
    )) as string;
  };
  /** Gives the screen a file, and reads what it says of it. */
  const take = async (page: Page, content: string, name = 'carried.sync'): Promise<string> => {
    await give(page, content, name);
    return said(page, name);
  };
  const give = async (page: Page, content: string, name: string): Promise<void> => {
    await page.evaluate(`{
      const bytes = Uint8Array.from(atob(${JSON.stringify(content)}), (character) => character.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], ${JSON.stringify(name)}));
      const input = document.querySelector('[name=sync-file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
  };
  const said = async (page: Page, about: string): Promise<string> =>
    (await until(
      async () =>
        page.evaluate(
          `[...document.querySelectorAll('.sync-file .field-error, .sync-file .state-said')].map((line) => line.textContent).join(' ')`,
        ),
      (text) => String(text).includes(about),
    )) as string;

  test('what one device saves holds nothing that can be read', async () => {
    await write(first(), here as Page, 'Written on the first device');
    await type(here as Page, 'file-passphrase', PASSPHRASE);
    saved = await save(here as Page);
    expect(atob(saved).startsWith('second-source.sync/1\n')).toBe(true);
    expect(atob(saved)).not.toContain('Written');
    await shot(here as Page, `sync-file-${target}`);
  });

  test('another device takes it in with the passphrase, and with no other', async () => {
    const page = there as Page;
    await write(second(), page, 'Written on the second device');
    expect(await take(page, saved)).toBe('carried.sync is encrypted: give its passphrase. Nothing was changed.');
    await type(page, 'open-passphrase', 'not the one');
    await page.keyboard.press('Enter');
    expect(await said(page, 'does not open')).toBe('This passphrase does not open carried.sync. Nothing was changed.');
    expect(await texts(second(), page)).toEqual(['Written on the second device']);
    await type(page, 'open-passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    expect(await said(page, 'Taken in')).toContain('1 added here');
    expect(await texts(second(), page)).toEqual(['Written on the first device', 'Written on the second device']);
    expect(await take(page, saved, 'twice.sync')).toBe('Everything in twice.sync is here already.');
  });

  test('a file that is cut, foreign or of a later version is told so and changes nothing', async () => {
    const page = there as Page;
    const before = await texts(second(), page);
    const bytes = atob(saved);
    const cases = [
      [btoa(bytes.slice(0, -9)), 'cut.sync', 'damaged or cut short'],
      [btoa('{"format":"second-source.reference-set"}'), 'set.json', 'is not a sync file'],
      [btoa(bytes.replace('sync/1', 'sync/2')), 'later.sync', 'newer version'],
    ] as const;
    for (const [content, name, words] of cases) {
      const text = await take(page, content, name);
      expect(text).toContain(words);
      expect(text).toContain('Nothing was changed.');
    }
    expect(await texts(second(), page)).toEqual(before);
  });

  test('a file that would delete much asks first, and lists what would go', async () => {
    const [page, other] = [here as Page, there as Page];
    for (let i = 0; i < 7; i++) await write(first(), page, `Doomed ${i}`);
    saved = await save(page);
    expect(await take(other, saved, 'full.sync')).toContain('7 added here');
    const { notes } = await first().ask<{ notes: readonly Note[] }>(page, 'listNotes', {});
    for (const { id, text } of notes) if (text.startsWith('Doomed')) await first().ask(page, 'deleteNote', { id });
    saved = await save(page);
    await give(other, saved, 'emptied.sync');
    await other.waitForSelector('.sync-question');
    expect(await texts(second(), other)).toHaveLength(9);
    await other.click('.sync-question summary');
    await other.waitForSelector('.sync-changes li');
    const lines = (await other.evaluate(
      `[...document.querySelectorAll('.sync-changes li')].map((line) => line.textContent)`,
    )) as string[];
    expect(lines).toHaveLength(7);
    expect(lines.every((line) => /^noteDoomed \d$/u.test(line))).toBe(true);
    await shot(other, `sync-file-asks-${target}`);
    await other.click('.sync-question .button.primary');
    expect(await said(other, 'emptied.sync')).toContain('Taken in');
    expect(await texts(second(), other)).toHaveLength(9);
  });
});
