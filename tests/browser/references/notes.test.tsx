import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sourceId } from '@/lib/base/ids';
import { Manager } from '@/components/references/manager';
import { origins, sources } from '../popup/fixtures';
import { createWorld, type MemoryWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showApp } from '../popup/show';

afterEach(clear);

async function manager(lang: 'en' | 'fr' = 'en', theme: 'light' | 'dark' = 'light'): Promise<MemoryWorld> {
  await page.viewport(320, 900);
  const world = createWorld({ sources: sources(3), origins, settings: { lang, theme } });
  const passage = {
    type: 'passage',
    page: { url: 'https://paper.example/a', title: 'A long read', publisher: null, published: null },
    selector: { exact: 'the roof fell in', prefix: '', suffix: '', start: 0, end: 16 },
    facet: null,
  } as const;
  const targets = [
    passage,
    { type: 'source', source: sourceId('s0') },
    { type: 'source', source: sourceId('gone') },
  ] as const;
  for (const [at, target] of targets.entries())
    await world.desk.ask('saveNote', {
      draft: { id: null, target, text: `Note **${at}**`, tags: at === 0 ? ['ask'] : [] },
      basedOn: null,
    });
  document.documentElement.className = 'manager-page';
  showApp(world, (settings) => <Manager settings={settings} />);
  await expect.poll(() => document.querySelectorAll('.source-title').length).toBe(3);
  return world;
}

describe('notes', () => {
  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['fr', 'light'],
    ['fr', 'dark'],
  ] as const)('have no fault for axe and fit 320 px in %s, %s', async (lang, theme) => {
    await manager(lang, theme);
    await page.getByRole('tab', { name: 'Notes' }).click();
    await expect.poll(() => document.querySelectorAll('.note').length).toBe(3);
    await page.getByRole('button', { name: lang === 'en' ? 'Change tags' : 'Changer les étiquettes' }).click();
    await shoot(`notes-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
  });

  it('say what they are on, lead there, are tagged, deleted and brought back', async () => {
    const world = await manager();
    await page.getByRole('tab', { name: 'Notes' }).click();
    const link = page.getByRole('link', { name: 'A long read' });
    await expect.element(link).toHaveAttribute('href', expect.stringContaining('https://paper.example/a#:~:text='));
    await expect.element(page.getByText('On a source that is not in your references any more')).toBeVisible();
    await page.getByRole('button', { name: 'Change tags' }).click();
    const field = page.getByRole('textbox', { name: 'Tags, parted by commas' });
    await expect.element(field).toHaveFocus();
    await field.fill('ask, registry , ask');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText('registry', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Change tags' })).toHaveFocus();
    const saved = world.asked.findLast(({ name }) => name === 'saveNote');
    expect(saved?.ask).toMatchObject({ draft: { tags: ['ask', 'registry'], text: 'Note **0**' } });
    await page.getByRole('button', { name: 'Delete note' }).first().click();
    await expect.poll(() => document.querySelectorAll('.note').length).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => document.querySelectorAll('.note').length).toBe(3);
    await page.getByRole('button', { name: /Museum still closed/u }).click();
    await expect.element(page.getByRole('button', { name: 'Delete', exact: true })).toBeVisible();
  });
});

describe('a source', () => {
  const open = async (): Promise<void> =>
    page
      .getByText(/Museum still closed/u)
      .first()
      .click();

  it('is tagged, and found by its tag', async () => {
    await manager();
    await open();
    await page.getByRole('button', { name: 'Add tags' }).click();
    await page.getByRole('textbox', { name: 'Tags, parted by commas' }).fill('museum');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('More filters').click();
    await page.getByRole('combobox', { name: 'Tag', exact: true }).selectOptions('museum');
    await expect.poll(() => document.querySelectorAll('.source-title').length).toBe(1);
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
  });

  it('has one origin with another, or not, on the reader’s word', async () => {
    const world = await manager();
    await open();
    await page.getByText('Wrong origin?').click();
    await shoot('origin-correction');
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
    await expect
      .element(page.getByRole('button', { name: 'Not the same origin' }))
      .toHaveAttribute('aria-disabled', 'true');
    const other = [...world.set.values()][1]?.source.id ?? '';
    await page.getByRole('combobox', { name: 'Compared with which source' }).selectOptions(other);
    await page.getByRole('button', { name: 'Not the same origin' }).click();
    await expect.element(page.getByText(/have different origins\./u).first()).toBeVisible();
    expect(world.corrections).toMatchObject([{ type: 'origin', a: 's0', b: other, same: false }]);
  });
});
