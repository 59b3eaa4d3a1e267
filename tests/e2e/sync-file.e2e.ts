import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { shot, TARGETS, until } from './driver';
import { fill, forgetNotes } from './story';
import { each, type SyncDevice } from './sync/device';
import { launchDevices } from './sync/pair';

const PASSPHRASE = 'carried in a coat pocket';
const [FIRST, SECOND] = ['Written on the first device', 'Written on the second device'];

describe.each(TARGETS)('%s: sync by a file carried by hand', (target) => {
  const devices = launchDevices([target, target], { grant: null });
  const [first, second] = [(): SyncDevice => devices.at(0), (): SyncDevice => devices.at(1)];

  // Each has one note, and its screen is as new.
  beforeEach(async () => {
    await each(devices.all(), async (device) => {
      await forgetNotes(device);
      await device.reopen();
      await device.write(device === first() ? FIRST : SECOND);
    });
  });

  /** Saves the first device's file; answers its bytes, as base64. What the browser would save is caught on its way. */
  const save = async (): Promise<string> => {
    const page = first().page();
    await fill(page, '.sync-file [name=file-passphrase]', PASSPHRASE);
    await page.evaluate(`{
      globalThis.caught = null;
      globalThis.make ??= URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        const reader = new FileReader();
        reader.onload = () => { globalThis.caught = reader.result.split(',')[1]; };
        reader.readAsDataURL(blob);
        return globalThis.make(blob);
      };
    }`);
    await page.click('.sync-file [type=submit]');
    return (await until(
      async () => page.evaluate('globalThis.caught'),
      (content) => typeof content === 'string',
    )) as string;
  };
  /** Opens the file that the second device was given, with a passphrase. */
  const unlock = async (passphrase: string): Promise<void> => {
    await fill(second().page(), '.sync-file [name=open-passphrase]', passphrase);
    await second().page().keyboard.press('Enter');
  };
  /** Gives the second device a file, and reads what its screen says of it. */
  const take = async (content: string, name = 'carried.sync'): Promise<string> => {
    await give(second().page(), content, name);
    return said(name);
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
  const said = async (about: string): Promise<string> =>
    (await until(
      async () =>
        second()
          .page()
          .evaluate(
            `[...document.querySelectorAll('.sync-file .field-error, .sync-file .state-said')].map((line) => line.textContent).join(' ')`,
          ),
      (text) => String(text).includes(about),
    )) as string;

  test('what one device saves holds nothing that can be read', async () => {
    const saved = await save();
    expect(atob(saved).startsWith('second-source.sync/1\n')).toBe(true);
    expect(atob(saved)).not.toContain('Written');
    await shot(first().page(), `sync-file-${target}`);
  });

  test('another device takes it in with the passphrase, and with no other', async () => {
    const saved = await save();
    expect(await take(saved)).toBe('carried.sync is encrypted: give its passphrase. Nothing was changed.');
    await unlock('not the one');
    expect(await said('does not open')).toBe('This passphrase does not open carried.sync. Nothing was changed.');
    expect(await second().texts()).toEqual([SECOND]);
    await unlock(PASSPHRASE);
    expect(await said('Taken in')).toContain('1 added here');
    expect(await second().texts()).toEqual([FIRST, SECOND]);
    expect(await take(saved, 'twice.sync')).toBe('Everything in twice.sync is here already.');
  });

  test('a file that is cut, foreign or of a later version is told so and changes nothing', async () => {
    const bytes = atob(await save());
    const cases = [
      [btoa(bytes.slice(0, -9)), 'cut.sync', 'damaged or cut short'],
      [btoa('{"format":"second-source.reference-set"}'), 'set.json', 'is not a sync file'],
      [btoa(bytes.replace('sync/1', 'sync/2')), 'later.sync', 'newer version'],
    ] as const;
    for (const [content, name, words] of cases) {
      const text = await take(content, name);
      expect(text).toContain(words);
      expect(text).toContain('Nothing was changed.');
    }
    expect(await second().texts()).toEqual([SECOND]);
  });

  test('a file that would delete much asks first, and lists what would go', async () => {
    const page = second().page();
    for (let i = 0; i < 7; i++) await first().write(`Doomed ${i}`);
    await give(page, await save(), 'full.sync');
    await said('is encrypted');
    await unlock(PASSPHRASE);
    expect(await said('Taken in')).toContain('8 added here');
    const texts = await second().texts();
    expect(texts).toHaveLength(9);
    for (const { id, text } of await first().notes())
      if (text.startsWith('Doomed')) await first().ask('deleteNote', { id });
    await give(page, await save(), 'emptied.sync');
    await page.waitForSelector('.sync-question');
    expect(await second().texts()).toEqual(texts);
    await page.evaluate(`document.querySelector('.sync-question summary').click()`);
    await page.waitForSelector('.sync-changes li');
    const lines = (await page.evaluate(
      `[...document.querySelectorAll('.sync-changes li')].map((line) => line.textContent)`,
    )) as string[];
    expect(lines).toHaveLength(7);
    expect(lines.every((line) => /^noteDoomed \d$/u.test(line))).toBe(true);
    await shot(page, `sync-file-asks-${target}`);
    await page.evaluate(`document.querySelector('.sync-question .button.primary').click()`);
    expect(await said('emptied.sync')).toContain('Taken in');
    expect(await second().texts()).toEqual(texts);
  });
});
