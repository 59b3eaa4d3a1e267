import { afterEach, describe, expect, it } from 'vitest';
import '@/components/privacy/privacy.css';
import { page } from 'vitest/browser';
import { PERMISSION_REASONS, type PermissionName } from '@/components/privacy/permissions';
import { Privacy } from '@/components/privacy/privacy';
import { createWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showApp, showPopup } from '../popup/show';

afterEach(clear);

const NAMES = Object.keys(PERMISSION_REASONS) as PermissionName[];

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  it.each(['light', 'dark'] as const)('tells what is kept, what leaves and why each is asked (%s)', async (theme) => {
    for (const width of [340, 1000]) {
      await page.viewport(width, 900);
      showApp(createWorld({ settings: { lang, theme } }), () => <Privacy permissions={NAMES} />);
      const head = lang === 'en' ? 'What leaves the device' : 'Ce qui quitte l’appareil';
      await expect.element(page.getByRole('heading', { name: head })).toBeVisible();
      expect(document.querySelectorAll('dd')).toHaveLength(NAMES.length);
      expect(overflowing()).toEqual([]);
      await shoot(`privacy-${lang}-${theme}-${width}`);
      expect(await axeFaults()).toEqual([]);
    }
  });
});

it('is reached from the settings', async () => {
  showPopup(createWorld());
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect.element(page.getByRole('link', { name: /^Privacy/u })).toHaveAttribute('href', '/privacy.html');
});
