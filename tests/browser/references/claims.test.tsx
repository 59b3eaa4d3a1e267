import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Manager } from '@/components/references/manager';
import { origins, sources } from '../popup/fixtures';
import { createWorld, type MemoryWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showApp } from '../popup/show';

afterEach(clear);

const OWN = /Museum still closed/u;
const SHIPPED = /Cables in the attic/u;

async function open(title: RegExp, lang: 'en' | 'fr' = 'en', theme: 'light' | 'dark' = 'light'): Promise<MemoryWorld> {
  await page.viewport(320, 900);
  const world = createWorld({ sources: sources(3), origins, settings: { lang, theme } });
  document.documentElement.className = 'manager-page';
  showApp(world, (settings) => <Manager settings={settings} />);
  await page.getByText(title).first().click();
  await expect.poll(() => document.querySelectorAll('.source-claim').length).toBeGreaterThan(0);
  return world;
}

const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const rows = (): number => document.querySelectorAll('.source-claim').length;
const focused = (): string => {
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
};

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  it.each(['light', 'dark'] as const)('the forms have no fault for axe and fit 320 px in %s', async (theme) => {
    for (const title of [OWN, SHIPPED]) {
      await open(title, lang, theme);
      await button(lang === 'en' ? /^Change: / : /^Corriger/u).click();
      await button(lang === 'en' ? 'Add a claim' : 'Ajouter une affirmation').click();
      await button(lang === 'en' ? 'Add the claim' : 'Ajouter l’affirmation').click();
      await shoot(`claims-${lang}-${theme}-${title === OWN ? 'own' : 'shipped'}`);
      expect(await axeFaults()).toEqual([]);
      expect(overflowing()).toEqual([]);
      clear();
    }
  });
});

describe('a claim of an own source', () => {
  it('is changed by keyboard, and the focus comes back', async () => {
    const world = await open(OWN);
    (button(/^Change: What set it off/u).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.tagName).toBe('SELECT');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toMatch(/^Change: What set it off/u);
    await userEvent.keyboard('{Enter}');
    await page.getByLabelText('Its value').selectOptions('arson');
    await page.getByLabelText('How sure is it?').selectOptions('possible');
    await page.getByLabelText('The source’s words (optional)').fill('Somebody lit it.');
    await button('Save').click();
    await expect.poll(focused).toMatch(/^Change: What set it off.*arson/u);
    await expect.element(page.getByText('Somebody lit it.')).toBeVisible();
    const claim = world.set.get('s0')?.claims.find(({ facet }) => facet === 'fire.cause');
    expect(claim).toMatchObject({ value: 'arson', certainty: 'possible', quote: 'Somebody lit it.' });
    expect(world.corrections).toEqual([]);
  });

  it('is added, deleted and brought back, with the focus kept', async () => {
    const world = await open(OWN);
    const before = rows();
    await button('Add a claim').click();
    await page.getByLabelText('Which question does it answer?').selectOptions('works.lost');
    await button('Add the claim').click();
    await expect.poll(() => document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    await page.getByLabelText('Its value').selectOptions('saved');
    await button('Add the claim').click();
    await expect.poll(rows).toBe(before + 1);
    await expect.poll(focused).toBe('Add a claim');
    (button(/^Remove: What became of the works/u).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(rows).toBe(before);
    await expect.poll(focused).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await expect.poll(rows).toBe(before + 1);
    await expect.poll(focused).toBe('Add a claim');
    expect(world.set.get('s0')?.claims.at(-1)).toMatchObject({ facet: 'works.lost', value: 'saved', quote: null });
  });
});

describe('a claim of a shipped source', () => {
  it('is corrected, shown so, and the correction withdrawn', async () => {
    const world = await open(SHIPPED);
    await button(/^Change: What set it off/u).click();
    expect(document.querySelector('.claim-form textarea')).toBeNull();
    await page.getByLabelText('Its value').selectOptions('arson');
    await button('Save').click();
    await expect.element(page.getByText(/^Your word\. Read before as: a worn cable/u)).toBeVisible();
    await expect.poll(focused).toMatch(/^Change: What set it off.*arson/u);
    expect(world.corrections).toMatchObject([
      { type: 'value', claim: { facet: 'fire.cause', value: 'cable' }, facet: 'fire.cause', value: 'arson' },
    ]);
    expect(world.asked.some(({ name }) => name === 'saveClaim')).toBe(false);
    (button(/^Withdraw: /u).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toMatch(/^Change: What set it off.*a worn cable/u);
    expect(world.corrections).toEqual([]);
  });

  it('is said to be none, and taken back', async () => {
    const world = await open(SHIPPED);
    const before = rows();
    (button(/^Remove: What set it off/u).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('This is no claim.')).toBeVisible();
    expect(rows()).toBe(before);
    await expect.poll(focused).toMatch(/^Withdraw: What set it off/u);
    expect(await axeFaults()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toMatch(/^Change: What set it off/u);
    expect(world.corrections).toEqual([]);
  });
});
