import { render, type ComponentChildren } from 'preact';
import '@/components/tokens.css';
import '@/components/controls/controls.css';
import '@/components/notes/notes.css';
import '@/components/exchange/exchange.css';
import '@/components/popup/popup.css';
import '@/components/references/references.css';
import '@/components/welcome/welcome.css';
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { App } from '@/components/controls/app';
import type { SettingsState } from '@/components/controls/use-settings';
import { Popup } from '@/components/popup/popup';
import { museum } from './fixtures';
import type { MemoryWorld } from './memory-desk';

let root: HTMLElement | null = null;

/** Puts an own page of the extension on the screen, as its entrypoint would. */
export function showApp(world: MemoryWorld, children: (settings: SettingsState) => ComponentChildren): HTMLElement {
  clear();
  root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  render(
    <App desk={world.desk} topic={museum} first={world.settings} browserLang="en-GB">
      {children}
    </App>,
    root,
  );
  return root;
}

/** What the popup did to its own window. */
export interface Shown {
  closed: boolean;
  tabOpened: boolean;
}

export function showPopup(world: MemoryWorld): Shown {
  document.documentElement.className = 'popup-page';
  const shown: Shown = { closed: false, tabOpened: false };
  showApp(world, (settings) => (
    <Popup
      page={world.page}
      settings={settings}
      onOpenTab={() => (shown.tabOpened = true)}
      onClose={() => (shown.closed = true)}
    />
  ));
  return shown;
}

export function clear(): void {
  if (!root) return;
  render(null, root);
  root.remove();
  root = null;
  document.documentElement.className = '';
  delete document.documentElement.dataset['theme'];
}

/** What axe finds wrong, in short lines; an empty list is what is wanted. */
export async function axeFaults(): Promise<readonly string[]> {
  const found = await axe.run(document, { resultTypes: ['violations'] });
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Elements that are wider than their own box or stick out of the page sideways. */
export function overflowing(): readonly string[] {
  const edge = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll<HTMLElement>('#root *')].filter((element) => {
    const { right, left, width } = element.getBoundingClientRect();
    return width > 1 && (right > edge + 0.5 || left < -0.5);
  });
  return wide.map((element) => `${element.tagName}.${element.className}`);
}

/** With VITE_SHOTS set to a folder, a picture for people to look at. */
export async function shoot(name: string): Promise<void> {
  const folder: unknown = import.meta.env['VITE_SHOTS'];
  if (typeof folder === 'string' && folder !== '') await page.screenshot({ path: `${folder}/${name}.png` });
}
