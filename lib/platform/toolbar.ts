import { browser } from 'wxt/browser';

export interface Badge {
  readonly text: string;
  /** Background colour; null keeps the last. */
  readonly color: string | null;
  /** Tooltip in words. */
  readonly title: string;
  /** Null keeps the last: to draw one takes the browser time. */
  readonly icon: 'active' | 'idle' | 'no-access' | null;
}

/** Shows a badge, tooltip and icon for one tab. A tab that has gone is no failure. */
export async function showBadge(tab: number, badge: Badge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: badge.text });
    if (badge.color) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.color });
    await browser.action.setTitle({ tabId: tab, title: badge.title });
    if (!badge.icon) return;
    const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${badge.icon}-${size}.png`]));
    await browser.action.setIcon({ tabId: tab, path });
  } catch {
    // The tab was closed meanwhile.
  }
}
