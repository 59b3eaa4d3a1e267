import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '@/components/similar/similar.css';
import { SimilarClaims } from '@/components/similar/similar-claims';
import { translator } from '@/components/i18n/translator';
import type { SimilarClaim } from '@/lib/relate/assessment';
import { sourceId } from '@/lib/base/ids';
import { assessed, origins, sourceClaim, sources } from '../popup/fixtures';
import { createWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showApp, showPopup } from '../popup/show';

afterEach(clear);

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(4);
const [first] = sources(1);
if (!first) throw new Error('a set has a source');

/** Three sentences alike: by words, by another date, by another number; the last with words that no line can hold. */
const similar: readonly SimilarClaim[] = [
  { likeness: 'same', shared: ['curator', 'keys', 'attic'], differs: null },
  { likeness: 'date-differs', shared: ['keys'], differs: ['2026-03-02', '2026-03'] },
  { likeness: 'number-differs', shared: ['keys'], differs: ['12000', '9'] },
].map((one, at) => ({
  start: at * 100,
  end: at * 100 + 40,
  quote: at === 2 ? LONG : 'The curator had lost the keys of the attic twelve days before the fire.',
  claim: { ...sourceClaim('s0', at), quote: at === 2 ? LONG : 'The keys were lost by the curator.' },
  source: {
    ...first.source,
    id: sourceId('s0'),
    title: at === 2 ? LONG : first.source.title,
    url: at === 1 ? null : first.source.url,
  },
  ...one,
})) as readonly SimilarClaim[];

const open = (lang: 'en' | 'fr', theme: 'light' | 'dark'): void => {
  const world = createWorld({ settings: { lang, theme } });
  showApp(world, () => (
    <main>
      <h1>Page</h1>
      <h2>Claims</h2>
      <SimilarClaims similar={similar} lang="en" t={translator(lang)} />
    </main>
  ));
};

describe.each(['en', 'fr'] as const)('sentences alike a claim of the reader in %s', (lang) => {
  it.each(['light', 'dark'] as const)('have no fault for axe and no overflow in %s', async (theme) => {
    for (const width of [380, 320]) {
      await page.viewport(width, 700);
      open(lang, theme);
      await expect.poll(() => document.querySelectorAll('.similar-claims li').length).toBe(3);
      await shoot(`similar-${lang}-${theme}-${width}`);
      expect(await axeFaults()).toEqual([]);
      expect(overflowing()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  it.each(['light', 'dark'] as const)('stand in the popup without a fault in %s', async (theme) => {
    await page.viewport(380, 700);
    const state = assessed({ similar });
    showPopup(createWorld({ sources: sources(3), origins, state, settings: { lang, theme } }));
    await expect.poll(() => document.querySelectorAll('.similar-claims li').length).toBe(3);
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
  });
});

describe('a sentence alike', () => {
  it('is told with what both have, or with what differs, in the language of the screen', () => {
    open('en', 'light');
    const reasons = [...document.querySelectorAll('.similar-reason')].map(({ textContent }) => textContent);
    expect(reasons[0]).toContain('curator');
    expect(reasons[1]).toMatch(/2 March 2026.*March 2026/u);
    expect(reasons[2]).toMatch(/12,000.*9/u);
  });

  it('leads to the passage of its source, where that has an address', () => {
    open('en', 'light');
    const items = [...document.querySelectorAll('.similar-claims li')];
    expect(items[0]?.querySelector('a')?.getAttribute('href')).toMatch(/^https:.*#:~:text=/u);
    expect(items[1]?.querySelector('a')).toBeNull();
  });

  it('is no section where there is none', () => {
    showApp(createWorld({}), () => <SimilarClaims similar={[]} lang="en" t={translator('en')} />);
    expect(document.querySelector('.similar-claims')).toBeNull();
  });
});
