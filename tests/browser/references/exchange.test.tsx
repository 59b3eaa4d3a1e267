import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EMPTY_SET } from '@/lib/exchange/reader-set';
import { serialiseReferenceSet } from '@/lib/exchange/reference-set';
import { Manager } from '@/components/references/manager';
import { origins, sources } from '../popup/fixtures';
import { createWorld, type MemoryWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showApp, showPopup } from '../popup/show';

afterEach(clear);

async function manager(lang: 'en' | 'fr' = 'en', theme: 'light' | 'dark' = 'light', n = 3): Promise<MemoryWorld> {
  await page.viewport(320, 800);
  const world = createWorld({ sources: sources(n), origins, settings: { lang, theme } });
  document.documentElement.className = 'manager-page';
  showApp(world, (settings) => <Manager settings={settings} />);
  await expect.poll(() => document.querySelectorAll('.source-title').length).toBe(n);
  return world;
}

const choose = async (name: string, content: string): Promise<void> =>
  userEvent.upload(page.getByLabelText(/^(?:File|Fichier)$/u), new File([content], name, { type: 'application/json' }));

/** What the next download holds: the address of its file is caught on its way to the browser. */
function nextDownload(): Promise<{ readonly name: string; readonly content: string }> {
  return new Promise((done) => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.mockRestore();
      void fetch(this.href).then(async (file) => done({ name: this.download, content: await file.text() }));
    });
  });
}

const text = { en: ['Export…', 'Import…'], fr: ['Exporter…', 'Importer…'] } as const;

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  it.each(['light', 'dark'] as const)('has no fault for axe and fits 320 px in %s', async (theme) => {
    await manager(lang, theme);
    const [exporting, importing] = text[lang];
    await page.getByRole('button', { name: exporting }).click();
    await shoot(`export-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: importing }).click();
    await choose('set.json', serialiseReferenceSet({ ...EMPTY_SET, sources: sources(6), origins }));
    await expect.element(page.getByText(lang === 'en' ? '3 to be added' : 'À ajouter : 3')).toBeVisible();
    await page.getByText(lang === 'en' ? '3 to be added' : 'À ajouter : 3').click();
    await shoot(`import-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
  });
});

describe('export', () => {
  it('saves everything in our own format, or the filtered sources in another', async () => {
    const world = await manager();
    await page.getByRole('button', { name: 'Export…' }).click();
    let saved = nextDownload();
    await page.getByRole('button', { name: 'Save the file' }).click();
    const ours = await saved;
    expect(ours.name).toMatch(/^second-source-\d{4}-\d\d-\d\d\.json$/u);
    expect(JSON.parse(ours.content)).toMatchObject({
      format: 'second-source.reference-set',
      sources: [...world.set.values()],
    });
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('combobox', { name: 'Publisher' }).selectOptions('Nordzee Post');
    await expect.poll(() => document.querySelectorAll('.source-title').length).toBeLessThan(3);
    const shown = document.querySelectorAll('.source-title').length;
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('combobox', { name: 'Format' }).selectOptions('RIS');
    saved = nextDownload();
    await page.getByRole('button', { name: 'Save the file' }).click();
    const ris = await saved;
    expect(ris.name).toMatch(/\.ris$/u);
    expect(ris.content.split('TY  - ')).toHaveLength(shown + 1);
  });
});

describe('import', () => {
  it('shows what it would do, does it, and then has nothing left to do', async () => {
    const world = await manager();
    await page.getByRole('button', { name: 'Import…' }).click();
    const file = serialiseReferenceSet({ ...EMPTY_SET, sources: sources(6), origins });
    await choose('set.json', file);
    await expect.element(page.getByText('3 to be added')).toBeVisible();
    expect(world.set.size).toBe(3);
    await page.getByRole('button', { name: 'Import 3 records' }).click();
    await expect.element(page.getByText('Imported from set.json: 3 records, 3 sources new.').first()).toBeVisible();
    expect(world.set.size).toBe(6);
    await choose('again.json', file);
    await expect.element(page.getByText(/Everything in this file/u)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Import \d/u })).not.toBeInTheDocument();
  });

  it.each([
    ['broken.json', '{\n "a": 1,\n}', /Nothing was imported: broken\.json .*line 3/u],
    ['note.txt', 'Dear reader', /Nothing was imported: note\.txt/u],
    [
      'wrong.json',
      serialiseReferenceSet({ ...EMPTY_SET, sources: sources(1), origins }).replace(
        /"url": "https:[^"]*"/u,
        '"url": 7',
      ),
      /sources\[0\]\.source\.url/u,
    ],
  ])('says of %s where it is wrong, and changes nothing', async (name, content, said) => {
    const world = await manager();
    await page.getByRole('button', { name: 'Import…' }).click();
    await choose(name, content);
    await expect.element(page.getByText(said).first()).toBeVisible();
    await shoot(`import-${name}`);
    expect(world.asked.some((one) => one.name === 'applyImport')).toBe(false);
  });

  it('tells a failure of the store and keeps the preview', async () => {
    const world = await manager();
    await page.getByRole('button', { name: 'Import…' }).click();
    await choose('set.json', serialiseReferenceSet({ ...EMPTY_SET, sources: sources(4), origins }));
    world.fail('applyImport', { type: 'store-full', detail: '' });
    await page.getByRole('button', { name: 'Import 1 record' }).click();
    await expect.element(page.getByText(/The change was not saved/u).first()).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Import 1 record' })).toBeVisible();
  });
});

describe('the popup', () => {
  it('exports in place', async () => {
    await page.viewport(380, 600);
    showPopup(createWorld({ sources: sources(3), origins }));
    await page.getByRole('tab', { name: /References/u }).click();
    await page.getByRole('button', { name: 'Export…' }).click();
    await shoot('popup-export');
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
  });
});
