import type { ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { TargetType, type Browser, type LaunchOptions as StartOptions, type Page } from 'puppeteer-core';
import { chromiumArgs, chromiumPath, firefoxPath } from '../../scripts/browsers.mjs';

export type Target = 'chrome' | 'firefox';
const ALL: readonly Target[] = ['chrome', 'firefox'];
/** The browsers that the stories of this run are told in: both, or the one that the run names. */
export const TARGETS: readonly Target[] = ALL.filter((each) => (process.env.TARGET ?? each) === each);

const GECKO_ID = 'second-source@second-source.example';
/** Fixes the address of the extension's pages in Firefox. */
const UUID = '11111111-2222-4333-8444-555555555555';
const FIREFOX_PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  'extensions.startupScanScopes': 15,
  'extensions.webextOptionalPermissionPrompts': false,
};

/** The built Firefox package. */
function firefoxZip(): string {
  const name = readdirSync('.output').find((file) => file.endsWith('-firefox.zip'));
  if (!name) throw new Error('no Firefox package in .output: run `npm run build` first');
  return join('.output', name);
}

/** Milliseconds that a browser is given to come up on a machine that has other work. */
const START_MS = 60_000;
const STARTS = 3;
/** What a browser that was killed leaves behind to keep a second one out of its profile. */
const LOCKS = ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'lock', '.parentlock'];

/** Starts a browser; one that does not come up is started again, with the way into its profile cleared. */
async function start(options: StartOptions & { readonly userDataDir: string }): Promise<Browser> {
  for (let n = 1; ; n++) {
    try {
      return await puppeteer.launch({ timeout: START_MS, ...options });
    } catch (error) {
      if (n === STARTS) throw error;
      unlock(options.userDataDir);
    }
  }
}

function unlock(profile: string): void {
  for (const name of LOCKS) rmSync(join(profile, name), { force: true });
}

const firefoxOptions = (profile: string, headless: boolean, downloads: string | null) => ({
  browser: 'firefox' as const,
  executablePath: firefoxPath(),
  headless,
  userDataDir: profile,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    ...FIREFOX_PREFS,
    ...(downloads === null
      ? {}
      : {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.alwaysOpenPanel': false,
        }),
  },
});

/** A profile in which Firefox has been once, without the extension: its caches save every story a third of the start. */
const FIREFOX_TEMPLATE = resolve('.output/firefox-profile');

/** Makes the template where there is none of this Firefox. Before the stories, because they run beside each other. */
export async function prepareFirefox(): Promise<void> {
  const isNew = (): boolean => statSync(FIREFOX_TEMPLATE).mtimeMs > statSync(firefoxPath()).ctimeMs;
  if (existsSync(FIREFOX_TEMPLATE) && isNew()) return;
  rmSync(FIREFOX_TEMPLATE, { recursive: true, force: true });
  const profile = mkdtempSync(join(tmpdir(), 'second-source-template-'));
  const browser = await start(firefoxOptions(profile, true, null));
  await browser.newPage();
  await browser.close();
  rmSync(join(profile, 'lock'), { force: true });
  cpSync(profile, FIREFOX_TEMPLATE, { recursive: true });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

export interface LaunchOptions {
  /** Folder of the profile; a new one where absent. */
  readonly profile?: string;
  readonly headless?: boolean;
}

/** A browser with the extension installed; the same calls for Chromium and Firefox. */
export class Extension {
  private constructor(
    readonly target: Target,
    readonly profile: string,
    public browser: Browser,
    public origin: string,
  ) {}

  static async launch(
    target: Target,
    { profile = mkdtempSync(join(tmpdir(), `second-source-${target}-`)), headless = true }: LaunchOptions = {},
  ): Promise<Extension> {
    const downloads = join(profile, 'test-downloads');
    mkdirSync(downloads, { recursive: true });
    if (target === 'chrome') {
      const browser = await start({
        browser: 'chrome',
        executablePath: chromiumPath(),
        headless,
        pipe: true,
        userDataDir: profile,
        downloadBehavior: { policy: 'allow', downloadPath: downloads },
        enableExtensions: true,
        args: [...chromiumArgs, '--enable-unsafe-extension-debugging'],
      });
      const id = await browser.installExtension(resolve('.output/chrome-mv3'));
      return new Extension(target, profile, browser, `chrome-extension://${id}`);
    }
    if (!existsSync(join(profile, 'prefs.js')) && existsSync(FIREFOX_TEMPLATE))
      cpSync(FIREFOX_TEMPLATE, profile, { recursive: true });
    mkdirSync(join(profile, 'extensions'), { recursive: true });
    copyFileSync(firefoxZip(), join(profile, 'extensions', `${GECKO_ID}.xpi`));
    const browser = await start(firefoxOptions(profile, headless, downloads));
    return new Extension(target, profile, browser, `moz-extension://${UUID}`);
  }

  /** Opens one of the extension's own pages and waits for `ready`. */
  async open(path: string, ready = 'body'): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`${this.origin}/${path}`, this.target === 'firefox' ? { waitUntil: [] } : {});
    await page.waitForSelector(ready);
    return page;
  }

  /** Grants or takes back a site, as the reader does: by a click in one of the extension's pages. */
  async setGrant(pattern: string, granted: boolean): Promise<void> {
    const page = await this.open('manager.html');
    const origins = JSON.stringify({ origins: [pattern] });
    if ((await page.evaluate(`(globalThis.browser ?? chrome).permissions.contains(${origins})`)) === granted)
      return page.close();
    if (granted && this.target === 'chrome') await this.allowInChromium(pattern);
    await page.bringToFront();
    const call = granted ? 'request' : 'remove';
    await page.evaluate(`{
      const button = document.createElement('button');
      button.id = 'test-grant';
      button.style.cssText = 'position:fixed;inset:0;z-index:99';
      button.onclick = () => (button.disabled = true, globalThis.browser ?? chrome).permissions.${call}(${origins}).then((done) => { button.dataset.done = String(done); }, (error) => { button.dataset.done = String(error); });
      document.body.append(button);
    }`);
    const done = await until(
      async () => {
        // A loaded browser loses a click now and then.
        await page.click('#test-grant');
        return page.evaluate(`document.querySelector('#test-grant').dataset.done ?? null`);
      },
      (value) => value !== null,
      { pause: 500 },
    );
    await page.close();
    if (done !== 'true') throw new Error(`the browser answered ${String(done)}`);
  }

  /** Chromium's own dialog cannot be clicked without a display; a site allowed on its extensions page is granted without one. */
  private async allowInChromium(pattern: string): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    const id = new URL(this.origin).host;
    await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`);
    await page.close();
  }

  /** Stops the background as the browser does when it is idle; the next message starts it again. */
  async suspend(): Promise<void> {
    if (this.target === 'chrome') {
      const worker = this.browser
        .targets()
        .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(this.origin));
      await (await worker?.worker())?.close();
      return;
    }
    await this.chrome(
      `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 1)`,
    );
  }

  /** Evaluates in Firefox's own window. */
  private async chrome(expression: string): Promise<unknown> {
    const { connection } = this.browser as unknown as {
      connection: { send(method: string, params: unknown): Promise<never> };
    };
    const tree: { result: { contexts: { context: string }[] } } = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const reply: { result: { type: string; result: { value: unknown }; exceptionDetails?: { text: string } } } =
      await connection.send('script.evaluate', {
        expression,
        awaitPromise: true,
        target: { context: tree.result.contexts[0]?.context },
      });
    if (reply.result.type !== 'success')
      throw new Error(reply.result.exceptionDetails?.text ?? 'no answer from the browser window');
    return reply.result.result.value;
  }

  /** Waits for a file that the extension saves and whose name ends so; answers its content and takes it away. */
  async saved(ending: string): Promise<string> {
    const folder = join(this.profile, 'test-downloads');
    const names = await until(
      async () => readdirSync(folder).filter((name) => name.endsWith(ending) && statSync(join(folder, name)).size > 0),
      (found) => found.length > 0,
    );
    const file = join(folder, names[0] ?? '');
    const content = readFileSync(file, 'utf8');
    rmSync(file);
    return content;
  }

  /**
   * Does what a click on an entry of the page's menu does: neither browser lets a driver click there, so the browser's own event is sent
   * to the background, for the tab whose address starts with `address`.
   */
  async clickMenu(own: Page, id: string, address: string): Promise<void> {
    if (this.target === 'chrome') {
      const worker = await this.worker();
      await worker.evaluate(`(async () => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((one) => (one.url ?? '').startsWith(${JSON.stringify(address)}));
        chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(id)}, editable: false, pageUrl: tab.url }, tab);
      })()`);
      return;
    }
    // The browser's own event reaches a background that is awake.
    await this.inBackground(own, '() => null');
    await this.chrome(`(() => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
      const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith(${JSON.stringify(address)}));
      extension.emit('webext-menu-menuitem-click', { menuItemId: ${JSON.stringify(id)}, modifiers: [], editable: false }, tab);
      return 1;
    })()`);
  }

  /** Calls a function, given as text, with the background's global object; the background is started for it. */
  async inBackground(own: Page, callback: string): Promise<unknown> {
    if (this.target === 'chrome') return (await this.worker()).evaluate(`(${callback})(globalThis)`);
    return own.evaluate(`browser.runtime.getBackgroundPage().then(${callback})`);
  }

  private async worker() {
    const target = await this.browser.waitForTarget(
      (one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(this.origin),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('the background has no worker');
    return worker;
  }

  /** Asks the background from one of the extension's pages. */
  async ask<T>(page: Page, name: string, ask: unknown): Promise<T> {
    const message = JSON.stringify({ to: 'background', name, ask });
    const reply = (await page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`)) as {
      value?: T;
      error?: string;
    };
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.value as T;
  }

  /** Asks the reader in the tab whose address starts with `address`, from one of the extension's pages. */
  async askPage<T>(page: Page, address: string, name: string, ask: unknown = null): Promise<T | null> {
    const message = JSON.stringify({ to: 'page', name, ask });
    const reply = await page.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      for (const tab of await api.tabs.query({})) {
        // Without a grant for its site, a tab has no address here; and none but the reader's own page answers.
        if (tab.url && !tab.url.startsWith(${JSON.stringify(address)})) continue;
        try {
          return await api.tabs.sendMessage(tab.id, ${message});
        } catch {}
      }
      return null;
    })()`);
    return reply === null ? null : (reply as { value: T }).value;
  }

  /** Closes every page but one and takes saved files away, so that what a failed story left is not taken for the next one's. */
  async closeOthers(own: Page): Promise<void> {
    for (const page of await this.browser.pages())
      // One that goes by itself meanwhile is closed too.
      if (page !== own) await page.close().catch(() => undefined);
    const folder = join(this.profile, 'test-downloads');
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  }

  /** Empties the reference set, so that a story knows what is compared. */
  async emptySet(page: Page): Promise<void> {
    const { sources } = await this.ask<{ sources: { id: string }[] }>(page, 'listSources', null);
    await this.ask(page, 'changeSources', { ids: sources.map(({ id }) => id), change: { type: 'delete' } });
  }

  /** Whether a page of the browser answers. */
  async isAlive(page: Page): Promise<boolean> {
    if (!this.browser.connected || page.isClosed()) return false;
    const answer = page.evaluate('true').catch(() => false);
    return (await soon(answer, ANSWER_MS)) === true;
  }

  /** Ends the browser at once, as a crash does; `launch` with its profile goes on with what was kept. */
  async kill(): Promise<void> {
    const child = this.browser.process();
    if (child?.pid === undefined || !isRunning(child)) return;
    const ended = new Promise((done) => child.once('exit', done));
    try {
      // With all its processes, or one of them would still hold the profile.
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
    await ended;
    unlock(this.profile);
  }

  /** Ends the browser, if it has not ended by itself, and takes its profile away. */
  async close(): Promise<void> {
    await soon(
      this.browser.close().catch(() => undefined),
      ANSWER_MS,
    );
    await this.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Milliseconds after which a page, or a browser that is to end, is taken to be dead. */
const ANSWER_MS = 20_000;

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** What a promise gives by then; null later. */
async function soon<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), ms);
  });
  const first = await Promise.race([promise, late]);
  clearTimeout(timer);
  return first;
}

/** What is painted in a page: names as a page's own script sees them, with the words under each. */
export async function painted(page: Page): Promise<Record<string, string[]>> {
  return (await page.evaluate(
    `Object.fromEntries([...CSS.highlights].map(([name, set]) => [name, [...set].map((range) => range.toString())]))`,
  )) as Record<string, string[]>;
}

export interface Patience {
  /** Milliseconds after which it is given up. */
  readonly timeout?: number;
  /** Milliseconds between two questions: more of them where the answer costs the browser much. */
  readonly pause?: number;
}

/** Waits until `check` holds; the last value is told if it never does. */
export async function until<T>(
  read: () => Promise<T>,
  check: (value: T) => boolean,
  { timeout = 45_000, pause = 100 }: Patience = {},
): Promise<T> {
  const end = Date.now() + timeout;
  let value = await read();
  while (!check(value)) {
    if (Date.now() > end) throw new Error(`waited in vain; last: ${JSON.stringify(value)?.slice(0, 600)}`);
    await new Promise((done) => setTimeout(done, pause));
    value = await read();
  }
  return value;
}

/** Keeps a picture of a page, for people to look at. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync('.output/shots', { recursive: true });
  await page.screenshot({ path: `.output/shots/${name}.png` });
}
