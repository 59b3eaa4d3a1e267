import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createWorld, type MemoryWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showApp } from '../popup/show';
import { Welcome } from '@/components/welcome/welcome';

afterEach(clear);

interface Opened {
  readonly world: MemoryWorld;
  closed: boolean;
}

async function open(options: Parameters<typeof createWorld>[0] = {}, width = 1280): Promise<Opened> {
  await page.viewport(width, 900);
  const opened: Opened = { world: createWorld({ granted: [], ...options }), closed: false };
  showApp(opened.world, () => <Welcome onClose={() => (opened.closed = true)} />);
  return opened;
}

const requests = (world: MemoryWorld): readonly unknown[] =>
  world.asked.filter((one) => one.name === 'request').map((one) => one.ask);

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  it.each(['light', 'dark'] as const)('has no fault for axe in %s', async (theme) => {
    await open({ settings: { lang, theme } });
    await shoot(`welcome-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
  });

  it('reflows to 320 px', async () => {
    await open({ settings: { lang } }, 320);
    await shoot(`welcome-${lang}-narrow`);
    expect(overflowing()).toEqual([]);
    expect(await axeFaults()).toEqual([]);
  });
});

describe('access', () => {
  it('asks the browser for the sites that were named, however they were typed', async () => {
    const { world } = await open();
    const field = page.getByRole('textbox', { name: 'Add a site' });
    await field.fill('https://www.lemonde.example/international');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Remove lemonde.example' })).toBeVisible();
    await field.fill('nordzee.example');
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(requests(world)).toEqual([['lemonde.example', 'nordzee.example']]);
    await expect
      .element(page.getByText('Done. Second Source now reads lemonde.example and nordzee.example.').first())
      .toBeVisible();
    await shoot('welcome-granted');
  });

  it('asks inside the click: nothing is awaited before', async () => {
    const { world } = await open();
    await page.getByRole('radio', { name: /On all sites/u }).click();
    const button = page.getByRole('button', { name: 'Continue' }).element() as HTMLElement;
    button.click();
    expect(requests(world)).toEqual([['*']]);
  });

  it('says that nothing has changed when the browser refuses', async () => {
    const { world } = await open();
    world.consent = false;
    await page.getByRole('radio', { name: /On all sites/u }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(page.getByText('The browser did not give access. Nothing has changed.').first()).toBeVisible();
    expect(world.granted.size).toBe(0);
    await expect.element(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  });

  it('asks for nothing when the reader will click', async () => {
    const opened = await open();
    await page.getByRole('radio', { name: /Only when I click/u }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(requests(opened.world)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(opened.closed).toBe(true);
  });

  it('names what is no site, and asks for at least one', async () => {
    const { world } = await open();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect.element(page.getByText(/Name at least one site/u)).toBeVisible();
    await page.getByRole('textbox', { name: 'Add a site' }).fill('not a site');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/This is no site/u)).toBeVisible();
    expect(requests(world)).toEqual([]);
    expect(await axeFaults()).toEqual([]);
  });

  it('can be decided later', async () => {
    const opened = await open();
    await page.getByRole('button', { name: 'Decide later' }).click();
    expect(opened.closed).toBe(true);
    expect(requests(opened.world)).toEqual([]);
  });

  it('takes a site out again', async () => {
    await open();
    await page.getByRole('textbox', { name: 'Add a site' }).fill('nordzee.example');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Remove nordzee.example' }).click();
    await expect.element(page.getByRole('button', { name: 'Remove nordzee.example' })).not.toBeInTheDocument();
  });
});
