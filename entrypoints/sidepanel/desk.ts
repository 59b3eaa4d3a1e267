import type { Desk } from '../../components/controls/desk';
import { askBackground, onBroadcast } from '../../lib/platform/messenger';
import { grantedSites, requestSites, revokeSite, watchGrants } from '../../lib/platform/permissions';
import { readSession, writeSession } from '../../lib/platform/session';

/** The browser behind this page. */
export const desk: Desk = {
  ask: askBackground,
  hear: onBroadcast,
  grants: { list: grantedSites, request: requestSites, revoke: revokeSite, watch: watchGrants },
  session: { read: readSession, write: writeSession },
  copy: async (text) => navigator.clipboard.writeText(text),
};
