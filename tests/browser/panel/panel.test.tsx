import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageDesk } from '@/components/controls/desk';
import { Panel } from '@/components/panel/panel';
import { assessed, crowded, origins, sources } from '../popup/fixtures';
import { createWorld, type MemoryWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showApp } from '../popup/show';

afterEach(clear);

interface Side {
  /** The reader goes to another tab. */
  go: (page: PageDesk | null) => void;
  left: boolean;
}

function showPanel(world: MemoryWorld): Side {
  const side: Side = { go: () => undefined, left: false };
  const follow = (listener: (page: PageDesk | null) => void): (() => void) => {
    side.go = listener;
    listener(world.page);
    return () => (side.left = true);
  };
  showApp(world, (settings) => <Panel follow={follow} settings={settings} onOpenTab={() => undefined} />);
  document.documentElement.className = 'panel-page';
  return side;
}

const world = (options: Parameters<typeof createWorld>[0] = {}): MemoryWorld =>
  createWorld({ sources: sources(6), origins, state: assessed(), ...options });

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  it.each(['light', 'dark'] as const)('fits a narrow side, without a fault for axe (%s)', async (theme) => {
    for (const [width, height] of [
      [320, 700],
      [420, 900],
    ] as const) {
      await page.viewport(width, height);
      showPanel(world({ settings: { lang, theme }, state: crowded(60) }));
      await expect.element(page.getByText(lang === 'en' ? '60 claims' : '60 affirmations').first()).toBeVisible();
      expect((document.querySelector('.popup') as HTMLElement).offsetHeight).toBe(height);
      expect(overflowing()).toEqual([]);
      await shoot(`panel-${lang}-${theme}-${width}`);
      expect(await axeFaults()).toEqual([]);
    }
  });
});

it('goes to a sentence and opens its card, and stays', async () => {
  const one = world();
  showPanel(one);
  await page
    .getByRole('button', { name: /A worn cable in the attic/u })
    .first()
    .click();
  expect(one.asked.filter(({ name }) => name === 'goToClaim').map(({ ask }) => ask)).toEqual([
    { index: 1, openCard: true },
  ]);
  await expect.element(page.getByText('8 claims')).toBeVisible();
});

it('follows the tab, and what its page tells', async () => {
  const [first, second] = [world(), world({ state: { type: 'unrelated' } })];
  const side = showPanel(first);
  await expect.element(page.getByText('8 claims')).toBeVisible();
  side.go({ ...second.page, tab: 8 });
  await expect.element(page.getByText('Not about the topic')).toBeVisible();
  // What the tab left behind still tells is not shown here.
  first.tell(crowded(60));
  await expect.element(page.getByText('Not about the topic')).toBeVisible();
  side.go(first.page);
  await expect.element(page.getByText('60 claims')).toBeVisible();
  first.tell(assessed());
  await expect.element(page.getByText('8 claims')).toBeVisible();
  side.go(null);
  await expect.element(page.getByText('Add text…')).toBeVisible();
});

it('shows a failure with the way out', async () => {
  const one = world({ state: { type: 'failed', failure: { type: 'unexpected', detail: 'x is not a y' } } });
  showPanel(one);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => one.asked.filter(({ name }) => name === 'refresh')).toHaveLength(1);
});

it('filters by keyboard, and keeps the filter while the page tells the same', async () => {
  const one = world();
  showPanel(one);
  const firmer = page.getByRole('button', { name: '1 firmer' });
  await expect.element(firmer).toBeVisible();
  (firmer.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  one.tell(assessed());
  await expect.element(page.getByText('Filtered: firmer')).toBeVisible();
});

it('stops following when it is closed', async () => {
  const side = showPanel(world());
  await expect.element(page.getByText('8 claims')).toBeVisible();
  clear();
  await expect.poll(() => side.left).toBe(true);
});
