import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { Extension, until, type Target } from './driver';
import { startSite, type Site } from './site';

export const EVERY_PATH = '*://127.0.0.1/*';

/** A browser with the extension and a site of this machine, for the stories of a group; what a story leaves open is closed after it. */
export interface Stage {
  readonly extension: () => Extension;
  readonly site: () => Site;
  /** One of the extension's own pages, from which it is asked. */
  readonly own: () => Page;
  readonly ask: <T>(name: string, ask: unknown) => Promise<T>;
  /** Opens a page of the site. */
  readonly open: (path: string, html: string, type?: string) => Promise<Page>;
  /** Opens a page of the site and waits until its claims are assessed. */
  readonly visit: (path: string, html: string) => Promise<Page>;
  readonly state: <T extends { readonly type: string }>(path: string) => Promise<T | null>;
  /** The popup of a page of the site, in a tab. */
  readonly popup: (path: string, ready: string, height?: number) => Promise<Page>;
  /** Adds a page of the site to the set as the analyser reads it. */
  readonly addSource: <T>(path: string, html: string) => Promise<T>;
  /** A path that no story has opened, so that a story told again finds nothing of the first time. */
  readonly fresh: (path: string) => string;
}

export interface StageOptions {
  readonly granted?: boolean;
  /** Without the shipped sources, so that a story knows what is compared. */
  readonly empty?: boolean;
  /** Whether what a story leaves open is closed after it. */
  readonly tidy?: boolean;
  /** The extension's own page that is opened, and what it shows once it is ready. */
  readonly page?: readonly [path: string, ready: string];
}

export function setStage(
  target: Target,
  { granted = true, empty = true, tidy = true, page: [own, ready] = ['manager.html', 'body'] }: StageOptions = {},
): Stage {
  let extension: Extension;
  let site: Site;
  let page: Page;
  let opened = 0;
  beforeAll(async () => {
    [extension, site] = await Promise.all([Extension.launch(target), startSite()]);
    if (granted) await extension.setGrant(EVERY_PATH, true);
    page = await extension.open(own, ready);
    if (empty) await extension.emptySet(page);
  });
  afterEach(async () => (tidy ? extension.closeOthers(page) : undefined));
  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });

  const addressOf = (path: string): string => `${site.origin}${path}`;
  const state = async <T extends { readonly type: string }>(path: string): Promise<T | null> =>
    extension.askPage<T>(page, addressOf(path), 'readState');
  const open = async (path: string, html: string, type?: string): Promise<Page> => {
    const tab = await extension.browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(site.put(path, html, type));
    return tab;
  };
  const visit = async (path: string, html: string): Promise<Page> => {
    const tab = await open(path, html);
    await until(
      async () => state(path),
      (now) => now?.type === 'assessed',
    );
    return tab;
  };
  return {
    extension: () => extension,
    site: () => site,
    own: () => page,
    ask: async <T>(name: string, ask: unknown) => extension.ask<T>(page, name, ask),
    open,
    visit,
    state,
    popup: async (path, popupReady, height = 600) => {
      const tab = await page.evaluate(
        `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.findLast((one) => one.url?.startsWith(${JSON.stringify(addressOf(path))}))?.id)`,
      );
      const popup = await extension.open(`popup.html?tab=${String(tab)}`, popupReady);
      await popup.setViewport({ width: 380, height });
      return popup;
    },
    addSource: async <T>(path: string, html: string) => {
      const tab = await visit(path, html);
      const article = await extension.askPage(page, addressOf(path), 'readArticle');
      const { added } = await extension.ask<{ added: T }>(page, 'addArticle', { article, fields: {} });
      await tab.close();
      return added;
    },
    fresh: (path) => `${path}-${(opened += 1)}`,
  };
}

/** Waits until a page of the extension shows these words. */
export const says = async (page: Page, words: string): Promise<string> =>
  until(
    async () => String(await page.evaluate('document.body.innerText')),
    (now) => now.includes(words),
  );

/** Clicks the first button of this label, once there is one. */
export const click = async (page: Page, label: string): Promise<void> =>
  void (await until(
    async () =>
      page.evaluate(`(() => {
        const button = [...document.querySelectorAll('button')].find((one) => [one.innerText.trim(), one.ariaLabel].includes(${JSON.stringify(label)}));
        button?.focus();
        button?.click();
        return button !== undefined;
      })()`),
    (found) => found === true,
  ));

/** Puts a text into a field, from the keyboard, instead of what stands there. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  const field = `document.querySelector(${JSON.stringify(selector)})`;
  await page.bringToFront();
  await page.waitForSelector(selector);
  await until(
    async () => {
      await page.evaluate(`${field}.focus(); ${field}.select()`);
      await page.keyboard.type(text);
      return page.evaluate(`${field}.value`);
    },
    (value) => value === text,
  );
}

/** Selects words of the article. */
export async function select(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(`(() => {
    const walk = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      return getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
    }
    throw new Error('not in the article');
  })()`);
}

const isInside = async (page: Page): Promise<boolean> =>
  (await page.evaluate(
    `document.activeElement !== document.body && document.activeElement?.parentElement === document.documentElement`,
  )) === true;

/** Waits until the focus is in the card or the list, which lie in a closed root: keys go there from now on. */
export const focusInside = async (page: Page): Promise<void> =>
  void (await until(
    async () => isInside(page),
    (is) => is,
  ));

/** Closes the card, where one is open, so that the next one is not taken for it. */
export async function leaveCard(page: Page): Promise<void> {
  await until(
    async () => {
      const inside = await isInside(page);
      if (inside) await page.keyboard.press('Escape');
      return inside;
    },
    (inside) => !inside,
  );
}

/** Sends a note's form from the keyboard. */
export async function sendForm(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

/** Deletes every note and withdraws every correction that an earlier story, or a first try, left. */
export async function forgetNotes({ ask }: Pick<Stage, 'ask'>): Promise<void> {
  const { notes } = await ask<{ notes: readonly { id: string }[] }>('listNotes', {});
  for (const { id } of notes) await ask('deleteNote', { id });
  const { corrections } = await ask<{ corrections: readonly { id: string }[] }>('listCorrections', null);
  for (const { id } of corrections) await ask('withdrawCorrection', { id });
}
