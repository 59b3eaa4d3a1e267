import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { resolveLang, translator, type Translate } from '@/components/i18n/translator';
import type { Failure, PageState } from '@/lib/messages/protocol';
import { answerBackground, askPage, broadcast } from '@/lib/platform/messenger';
import { injectReader, registerGate, serveOpenTabs } from '@/lib/platform/page-scripts';
import { watchGrants, watchRevocations } from '@/lib/platform/permissions';
import { forgetTakenBack } from '@/lib/platform/sync-grants';
import { activeTab, allTabs, closedTabs, isReadable, openOwnPage, tabUrl } from '@/lib/platform/tabs';
import { showBadge } from '@/lib/platform/toolbar';
import { SecondSourceDatabase } from '@/lib/store/database';
import { createSearch } from '@/lib/store/search';
import { tendSnapshot } from '@/lib/store/set-snapshot';
import { readSettings } from '@/lib/store/settings';
import { loadShippedSet } from '@/lib/store/shipped-set';
import { icc } from '@/lib/topic/icc';
import { shippedSet } from '@/lib/topic/icc/references';
import type { CorrectionId, NoteId, SourceId } from '@/lib/base/ids';
import { answersOf } from './answers';
import { badgeOf } from './badge-of';
import { createSyncService } from './sync';
import { isMenuId, makeMenus, toggleHighlights, type MenuId } from './menus';

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

async function tellPages(what: 'refresh' | 'refreshNotes' = 'refresh'): Promise<void> {
  await Promise.allSettled((await allTabs()).map((tab) => askPage(tab, what, null)));
}

async function grantsChanged(): Promise<void> {
  await registerGate();
  await serveOpenTabs();
}

async function leaveClosedTabs(): Promise<void> {
  await Promise.allSettled((await closedTabs()).map((tab) => askPage(tab, 'leave', null)));
}

async function addFromMenu(answers: ReturnType<typeof answersOf>, tab: number): Promise<void> {
  const article = await askPage(tab, 'readArticle', null);
  const reply = 'failure' in article ? article : await answers.addArticle({ article, fields: {} }, { tab, url: null });
  const said =
    'failure' in reply
      ? ({ type: 'failed', failure: reply.failure } as const)
      : ({ type: 'added', claims: reply.added.claims.length, existed: reply.existed } as const);
  await askPage(tab, 'say', { said });
}

/** What a menu entry, or the command of that name, does to a page. The click allows reading it. */
async function act(id: MenuId, answers: ReturnType<typeof answersOf>, tab: number): Promise<void> {
  if (id === 'toggle-highlights') return toggleHighlights(tab);
  if ((await askPage(tab, 'readState', null).catch(() => null)) === null && 'failure' in (await startReader(tab)))
    return undefined;
  if (id === 'add-page') return addFromMenu(answers, tab);
  await askPage(tab, id === 'add-selection' ? 'claimSelection' : 'noteSelection', null);
  return undefined;
}

async function command(name: string, answers: ReturnType<typeof answersOf>): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  if (name === 'next-claim') await askPage(tab.id, 'stepClaim', { by: 1 });
  if (name === 'previous-claim') await askPage(tab.id, 'stepClaim', { by: -1 });
  if (name === 'claims-list') await askPage(tab.id, 'toggleList', null);
  if (isMenuId(name)) await act(name, answers, tab.id);
}

const SYNC_ALARM = 'sync';
const SYNC_MINUTES = 15;

/** An alarm that is there already keeps its time, however often the background starts. */
async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(SYNC_ALARM)))
    await browser.alarms.create(SYNC_ALARM, { periodInMinutes: SYNC_MINUTES });
}

/** Wait after a page was compared, or the set was written to, before the snapshot of the set is looked after: ms. */
const TEND_MS = 2000;

/** A wish that nobody could answer (a closed tab, a page without reader) is dropped. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

export default defineBackground({
  type: 'module',
  main() {
    const db = new SecondSourceDatabase();
    const search = createSearch(db);
    const showState = async (tab: number, state: PageState): Promise<void> =>
      showBadge(tab, badgeOf(state, await speak(db)));
    let tending: ReturnType<typeof setTimeout> | undefined;
    const tendLater = (): void => {
      clearTimeout(tending);
      tending = setTimeout(() => quietly(tendSnapshot(db)), TEND_MS);
    };
    const tell = {
      sources: (ids: readonly string[]): void => {
        search.sourcesChanged(ids);
        tendLater();
        broadcast('sourcesChanged', { ids: ids as readonly SourceId[] });
        quietly(tellPages());
      },
      notes: (ids: readonly NoteId[]): void => {
        search.notesChanged(ids);
        broadcast('notesChanged', { ids });
        quietly(tellPages('refreshNotes'));
      },
      corrections: (ids: readonly CorrectionId[]): void => {
        broadcast('correctionsChanged', { ids });
        quietly(tellPages());
      },
    };
    const sync = createSyncService({
      db,
      shipped: shippedSet,
      brought: () => {
        tell.sources([]);
        tell.notes([]);
        tell.corrections([]);
      },
      moved: () => broadcast('syncChanged', null),
    });
    const answers = answersOf({
      db,
      search,
      topic: icc,
      shipped: shippedSet,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      startReader,
      askedOf: async (tab) => askPage(tab, 'readAsked', null),
      openManager: async () => openOwnPage('/manager.html'),
      told: {
        sources: (ids) => {
          tell.sources(ids);
          sync.changed();
        },
        notes: (ids) => {
          tell.notes(ids);
          sync.changed();
        },
        corrections: (ids) => {
          tell.corrections(ids);
          sync.changed();
        },
        progress: (told) => broadcast('progressed', told),
        settings: (settings) => {
          broadcast('settingsChanged', { settings });
          quietly(Promise.all([tellPages(), speak(db).then(makeMenus)]));
        },
        page: (tab, state) => {
          broadcast('pageChanged', { tab, state });
          quietly(showState(tab, state));
          tendLater();
        },
      },
    });
    answerBackground({ ...answers, ...sync.answers });
    watchGrants(() => quietly(grantsChanged()));
    watchRevocations(() => quietly(forgetTakenBack().then(leaveClosedTabs)));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      quietly(loadShippedSet(db, shippedSet).then(tendLater));
      quietly(speak(db).then(makeMenus));
      quietly(grantsChanged());
      if (reason === 'install') quietly(openOwnPage('/welcome.html'));
    });
    browser.runtime.onStartup.addListener(() => {
      quietly(grantsChanged());
      quietly(sync.tidy());
      quietly(sync.wake());
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === SYNC_ALARM) quietly(sync.wake());
    });
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'sync') quietly(sync.accountChanged(Object.keys(changes)));
    });
    quietly(keepAlarm());
    browser.commands.onCommand.addListener((name: string) => quietly(command(name, answers)));
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (isMenuId(menuItemId) && tab?.id !== undefined) quietly(act(menuItemId, answers, tab.id));
    });
  },
});
