import { browser } from 'wxt/browser';
import type { MessageKey, Translate } from '@/components/i18n/translator';
import { askPage } from '@/lib/platform/messenger';

/** What a menu entry or a command without a key does, by its id. */
export const MENU_IDS = ['add-page', 'add-selection', 'note-selection', 'toggle-highlights'] as const;
export type MenuId = (typeof MENU_IDS)[number];

const TITLES: Readonly<Record<MenuId, MessageKey>> = {
  'add-page': 'menu.add',
  'add-selection': 'menu.claim',
  'note-selection': 'menu.note',
  'toggle-highlights': 'menu.highlights',
};
const ON_SELECTION: readonly MenuId[] = ['add-selection', 'note-selection'];

export const isMenuId = (id: unknown): id is MenuId => MENU_IDS.some((known) => known === id);

/** Makes the entries of the page's menu anew, in the language of the interface. */
export async function makeMenus(t: Translate): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of MENU_IDS)
    browser.contextMenus.create({
      id,
      title: t(TITLES[id]),
      contexts: ON_SELECTION.includes(id) ? ['selection'] : ['page', 'selection'],
    });
}

/** Shows what is hidden, hides what is shown. */
export async function toggleHighlights(tab: number): Promise<void> {
  const state = await askPage(tab, 'readState', null);
  if (state.type === 'assessed') await askPage(tab, 'setPainted', { painted: !state.painted });
}
