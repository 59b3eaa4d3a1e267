import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PageState } from '@/lib/messages/protocol';
import { assessed, assessedClaim, crowded, origins, sources } from './fixtures';
import { createWorld } from './memory-desk';
import { axeFaults, clear, overflowing, shoot, showPopup } from './show';

const about = assessed().assessment.detection;
const self = { ...(sources(1)[0] as ReturnType<typeof sources>[number]).source };

/** Every state of the tab "This page" and words that must stand in it, English and French. */
const STATES: readonly (readonly [name: string, state: PageState, en: string, fr: string])[] = [
  ['looking', { type: 'looking' }, 'Comparing with 6 sources', 'Comparaison avec 6 sources'],
  ['unrelated', { type: 'unrelated' }, 'Not about the topic', 'Hors sujet'],
  ['not-readable', { type: 'not-readable' }, 'Add text…', 'Ajouter'],
  ['no-article', { type: 'no-article' }, 'No article was found', 'Aucun article'],
  [
    'failed',
    { type: 'failed', failure: { type: 'store-full', detail: 'QuotaExceededError' } },
    'Free some space',
    'Libérez de la place',
  ],
  ['about', assessed(), 'Fire of 2021'.toLowerCase(), 'incendie de 2021'],
  ['added', assessed({ self }), 'In the references since 1 June 2021', 'Dans les références depuis le 1er juin 2021'],
  ['mentions', assessed({ detection: { ...about, state: 'mentions' } }), 'Treat as about it', 'Traiter comme'],
  ['unsupported', assessed({ supported: false, lang: 'pl', claims: [] }), 'Polish is not supported', 'polonais'],
  [
    'nothing-matched',
    assessed({ claims: [0, 1].map((at) => assessedClaim(at, 'unmatched')) }),
    '2 claims, none in your set',
    '2 affirmations, aucune couverte',
  ],
  ['no-claims', assessed({ claims: [] }), 'No claims found', 'Aucune affirmation'],
  ['empty-set', assessed({ compared: 0 }), 'Your reference set is empty', 'Vos références sont vides'],
  [
    'partial',
    assessed({ omitted: [] }, { article: { ...assessed().article, partial: 'paywall' } }),
    'Only a part',
    'Seule une partie',
  ],
  [
    'translated',
    assessed({}, { article: { ...assessed().article, translated: true } }),
    'translated this page',
    'traduit cette page',
  ],
  ['lost', assessed({}, { lost: [0, 3] }), '2 claims no longer have', '2 affirmations n’ont plus'],
  ['crowded', crowded(60), '60 claims', '60 affirmations'],
];

afterEach(clear);

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    it.each(STATES)('says %s in words, without a fault for axe or an overflow', async (name, state, en, fr) => {
      await page.viewport(380, 600);
      showPopup(createWorld({ sources: sources(6), origins, state, settings: { lang, theme } }));
      await expect.element(page.getByText(lang === 'en' ? en : fr, { exact: false }).first()).toBeVisible();
      await shoot(`page-${name}-${lang}-${theme}`);
      expect(await axeFaults()).toEqual([]);
      expect(overflowing()).toEqual([]);
    });
  });
});

it('is never higher than a popup may be, and scrolls only its middle', async () => {
  await page.viewport(380, 900);
  showPopup(createWorld({ sources: sources(6), origins, state: crowded(60) }));
  await expect.element(page.getByText('60 claims')).toBeVisible();
  const popup = document.querySelector('.popup') as HTMLElement;
  const middle = document.querySelector('.scroll') as HTMLElement;
  expect(popup.offsetHeight).toBe(600);
  expect(middle.scrollHeight).toBeGreaterThan(middle.clientHeight);
  expect(getComputedStyle(popup).overflowY).not.toBe('scroll');
});

it('is no lower than 240 px when there is little to say', async () => {
  showPopup(createWorld({ state: { type: 'unrelated' } }));
  await expect.element(page.getByText('Not about the topic')).toBeVisible();
  expect((document.querySelector('.popup') as HTMLElement).offsetHeight).toBeGreaterThanOrEqual(240);
});
