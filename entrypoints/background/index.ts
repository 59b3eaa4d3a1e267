import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { resolveLang, translator, type Translate } from '@/components/i18n/translator';
import type { Failure, PageState } from '@/lib/messages/protocol';
import { answerBackground, askPage, broadcast } from '@/lib/platform/messenger';
import { injectReader, registerGate, serveOpenTabs } from '@/lib/platform/page-scripts';
import { watchGrants, watchRevocations } from '@/lib/platform/permissions';
import { activeTab, allTabs, closedTabs, isReadable, openOwnPage, tabUrl } from '@/lib/platform/tabs';
import { showBadge } from '@/lib/platform/toolbar';
import { SecondSourceDatabase } from '@/lib/store/database';
import { readSettings } from '@/lib/store/settings';
import { loadShippedSet } from '@/lib/store/shipped-set';
import { icc } from '@/lib/topic/icc';
import { shippedSet } from '@/lib/topic/icc/references';
import type { SourceId } from '@/lib/base/ids';
import { answersOf } from './answers';
import { badgeOf } from './badge-of';

const MENU_ADD = 'add-page';

async function speak(db: SecondSourceDatabase): Promise<Translate> {
  const lang = await readSettings(db).then(
    (settings) => settings.lang,
    () => 'browser' as const,
  );
  return translator(resolveLang(lang, browser.i18n.getUILanguage()));
}

async function startReader(tab: number): Promise<{ started: boolean } | { failure: Failure }> {
  const url = await tabUrl(tab).catch(() => null);
  if (url !== null && !isReadable(url)) return { failure: { type: 'not-readable', detail: url } };
  return (await injectReader(tab)) ? { started: true } : { failure: { type: 'no-access', detail: '' } };
}

async function tellPages(): Promise<void> {
  await Promise.allSettled((await allTabs()).map((tab) => askPage(tab, 'refresh', null)));
}

async function grantsChanged(): Promise<void> {
  await registerGate();
  await serveOpenTabs();
}

async function leaveClosedTabs(): Promise<void> {
  await Promise.allSettled((await closedTabs()).map((tab) => askPage(tab, 'leave', null)));
}

async function makeMenu(db: SecondSourceDatabase): Promise<void> {
  const t = await speak(db);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ADD, title: t('menu.add'), contexts: ['page'] });
}

async function addFromMenu(answers: ReturnType<typeof answersOf>, tab: number): Promise<void> {
  const started = await startReader(tab);
  if ('failure' in started) return;
  const article = await askPage(tab, 'readArticle', null);
  if ('failure' in article) return;
  await answers.addArticle({ article, fields: {} }, { tab, url: null });
}

async function command(name: string): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  if (name === 'next-claim') await askPage(tab.id, 'stepClaim', { by: 1 });
  if (name === 'previous-claim') await askPage(tab.id, 'stepClaim', { by: -1 });
  if (name === 'claims-list') await askPage(tab.id, 'toggleList', null);
  if (name === 'toggle-highlights') {
    const state = await askPage(tab.id, 'readState', null);
    if (state.type === 'assessed') await askPage(tab.id, 'setPainted', { painted: !state.painted });
  }
}

/** A wish that nobody could answer (a closed tab, a page without reader) is dropped. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

export default defineBackground({
  type: 'module',
  main() {
    const db = new SecondSourceDatabase();
    const showState = async (tab: number, state: PageState): Promise<void> =>
      showBadge(tab, badgeOf(state, await speak(db)));
    const answers = answersOf({
      db,
      topic: icc,
      shipped: shippedSet,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      startReader,
      told: {
        sources: (ids) => {
          broadcast('sourcesChanged', { ids: ids as readonly SourceId[] });
          quietly(tellPages());
        },
        settings: (settings) => {
          broadcast('settingsChanged', { settings });
          quietly(Promise.all([tellPages(), makeMenu(db)]));
        },
        page: (tab, state) => {
          broadcast('pageChanged', { tab, state });
          quietly(showState(tab, state));
        },
      },
    });
    answerBackground(answers);
    watchGrants(() => quietly(grantsChanged()));
    watchRevocations(() => quietly(leaveClosedTabs()));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      quietly(loadShippedSet(db, shippedSet));
      quietly(makeMenu(db));
      quietly(grantsChanged());
      if (reason === 'install') quietly(openOwnPage('/welcome.html'));
    });
    browser.runtime.onStartup.addListener(() => quietly(grantsChanged()));
    browser.commands.onCommand.addListener((name: string) => quietly(command(name)));
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (menuItemId === MENU_ADD && tab?.id !== undefined) quietly(addFromMenu(answers, tab.id));
    });
  },
});
