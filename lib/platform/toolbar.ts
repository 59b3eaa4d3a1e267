import { browser } from 'wxt/browser';

export interface Badge {
  readonly text: string;
  /** Background colour; null keeps the last. */
  readonly color: string | null;
  /** Tooltip in words. */
  readonly title: string;
  readonly icon: 'active' | 'idle' | 'no-access';
}

/** Shows a badge, tooltip and icon for one tab. A tab that has gone is no failure. */
export async function showBadge(tab: number, badge: Badge): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${badge.icon}-${size}.png`]));
  try {
    await browser.action.setBadgeText({ tabId: tab, text: badge.text });
    if (badge.color) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.color });
    await browser.action.setTitle({ tabId: tab, title: badge.title });
    await browser.action.setIcon({ tabId: tab, path });
  } catch {
    // The tab was closed meanwhile.
  }
}
