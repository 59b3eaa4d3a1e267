import type { Desk } from '../../components/controls/desk';
import { askBackground, askPage, onBroadcast } from '../../lib/platform/messenger';
import { grantedSites, requestSites, revokeSite, watchGrants } from '../../lib/platform/permissions';
import { readSession, writeSession } from '../../lib/platform/session';
import { requestSyncServer } from '../../lib/platform/sync-grants';
import { allTabs } from '../../lib/platform/tabs';

/** The browser behind this page. */
export const desk: Desk = {
  ask: askBackground,
  hear: onBroadcast,
  grants: {
    list: grantedSites,
    request: requestSites,
    requestSyncServer,
    revoke: revokeSite,
    watch: watchGrants,
  },
  session: { read: readSession, write: writeSession },
  copy: async (text) => navigator.clipboard.writeText(text),
  openPages: async () => {
    const tabs = await allTabs();
    const states = await Promise.allSettled(tabs.map((tab) => askPage(tab, 'readState', null)));
    // A tab in which no reader runs rejects: it shows nothing.
    return states.flatMap((told, at) =>
      told.status === 'fulfilled' ? [{ tab: tabs[at] as number, state: told.value }] : [],
    );
  },
};
