import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sources } from '../popup/fixtures';
import { createWorld, type MemoryWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showPopup } from '../popup/show';

afterEach(clear);

async function open(options: Parameters<typeof createWorld>[0] = {}): Promise<MemoryWorld> {
  await page.viewport(380, 600);
  const world = createWorld({ sources: sources(1), ...options });
  showPopup(world);
  await page.getByRole('button', { name: options.settings?.lang === 'fr' ? 'Réglages' : 'Settings' }).click();
  return world;
}

describe('settings', () => {
  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['fr', 'light'],
    ['fr', 'dark'],
  ] as const)('have no fault for axe and no overflow in %s, %s', async (lang, theme) => {
    await open({ settings: { lang, theme, mutedSites: ['a-very-long-name-of-a-newspaper-of-the-coast.example'] } });
    await shoot(`settings-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
  });

  it('change the language of everything at once', async () => {
    const world = await open();
    await page.getByRole('combobox', { name: 'Language' }).selectOptions('Français');
    await expect.element(page.getByRole('tab', { name: 'Cette page' })).toBeVisible();
    expect(document.documentElement.lang).toBe('fr');
    expect(world.settings.lang).toBe('fr');
  });

  it('change the theme', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Theme' }).selectOptions('Dark');
    await expect.poll(() => getComputedStyle(document.body).backgroundColor).toBe('rgb(24, 23, 21)');
  });

  it('go back when they could not be saved, and say so', async () => {
    const world = await open();
    world.fail('changeSettings', { type: 'store-full', detail: 'x' });
    await page.getByRole('switch', { name: 'Open the card on hover' }).click();
    await expect.element(page.getByText(/The change was not saved/u)).toBeVisible();
    await expect
      .element(page.getByRole('switch', { name: 'Open the card on hover' }))
      .toHaveAttribute('aria-checked', 'true');
  });

  it('list the sites that may be read and take one back', async () => {
    const world = await open({ granted: ['harbour-courier.example', 'nordzee.example'] });
    await page.getByRole('button', { name: 'Take back: nordzee.example' }).click();
    await expect.element(page.getByText('nordzee.example', { exact: true })).not.toBeInTheDocument();
    expect([...world.granted]).toEqual(['harbour-courier.example']);
  });

  it('ask the browser for another site, whatever form it was typed in', async () => {
    const world = await open({ granted: [] });
    await page.getByRole('textbox', { name: 'Another site' }).fill('https://www.Leman.example/une?x=1');
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    expect([...world.granted]).toEqual(['leman.example']);
    await page.getByRole('textbox', { name: 'Another site' }).fill('no site');
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await expect
      .element(page.getByRole('textbox', { name: 'Another site' }))
      .toHaveAccessibleDescription('This is no site: no site');
  });

  it('turn the highlights of a muted site on again', async () => {
    const world = await open({ settings: { mutedSites: ['nordzee.example'] } });
    await page.getByRole('button', { name: 'Turn on again: nordzee.example' }).click();
    await expect.poll(() => world.settings.mutedSites).toEqual([]);
  });

  it('bring the shipped set back', async () => {
    const world = await open();
    await page.getByRole('button', { name: 'Restore the shipped set' }).click();
    await expect.element(page.getByText('Every source that came with Second Source is back.').first()).toBeVisible();
    expect(world.asked.some((one) => one.name === 'restoreShippedSet')).toBe(true);
  });
});
