import type { MessageKey } from '../i18n/translator';

/** Every permission of the manifest, by name, with the words that say what it is for. */
export const PERMISSION_REASONS = {
  '*://*/*': 'privacy.sites',
  activeTab: 'privacy.activeTab',
  scripting: 'privacy.scripting',
  storage: 'privacy.storage',
  unlimitedStorage: 'privacy.unlimitedStorage',
  alarms: 'privacy.alarms',
  contextMenus: 'privacy.contextMenus',
  sidePanel: 'privacy.sidePanel',
} as const satisfies Readonly<Record<string, MessageKey>>;

export type PermissionName = keyof typeof PERMISSION_REASONS;
