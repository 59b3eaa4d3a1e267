import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { Extension, painted, until } from '../tests/e2e/driver';
import { startSite, type Site } from '../tests/e2e/site';

/** As the stores ask for them. */
const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 380, height: 600 };
const OUT = '.output/store';
/** The article of each interface language; our own, as everything on the pictures. */
const ARTICLES = { en: 'harbour-ledger.html', fr: 'courrier-du-port.html' } as const;
type Lang = keyof typeof ARTICLES;

/** Pictures for the stores, in Chromium, in both interface languages: `.output/store/{en,fr}/*.png`. `npm run build` first. */
export async function main(): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  const site = await startSite();
  const extension = await Extension.launch('chrome');
  try {
    await extension.setGrant('*://127.0.0.1/*', true);
    for (const lang of ['en', 'fr'] as const) await picture(extension, site, lang);
  } finally {
    await extension.close().catch(() => undefined);
    await site.close();
  }
  return 0;
}

async function picture(extension: Extension, site: Site, lang: Lang): Promise<void> {
  const folder = `${OUT}/${lang}`;
  mkdirSync(folder, { recursive: true });
  const keep = async (page: Page, name: string): Promise<void> => {
    await page.bringToFront();
    await settled(page);
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`${folder}/${name}.png`);
  };
  const manager = await extension.open('manager.html', '.source-title');
  await manager.setViewport(SIZE);
  await extension.ask(manager, 'changeSettings', { change: { lang, theme: 'light' } });

  const html = readFileSync(`tests/fixtures/demo/${ARTICLES[lang]}`, 'utf8');
  // As a printer sets it: no line of a headline begins with a colon.
  const address = site.put(`/${lang}`, html.replaceAll(/ (?=[:;?!»] )/gu, '\u00a0'));
  const article = await extension.browser.newPage();
  await article.setViewport(SIZE);
  await article.goto(address);
  await until(
    async () => painted(article),
    (lines) => Object.keys(lines).length > 0,
  );
  const bare = await article.screenshot({ encoding: 'base64' });
  await extension.askPage(manager, address, 'stepClaim', { by: 1 });
  await keep(article, '1-page-and-card');
  await keep(
    await overlaid(extension, { site, under: bare, popup: await popupOf(extension, manager, address) }),
    '2-popup',
  );

  await openTab(manager, 'matrix', '.matrix-cell');
  await keep(manager, '3-matrix');
  await openTab(manager, 'timeline', '.timeline, .timeline-drawing, svg');
  await keep(manager, '4-timeline');
  await openTab(manager, 'settings', '.sync-form');
  await manager.type('.sync [name=address]', 'https://cloud.example/remote.php/dav/files/reader/second-source/');
  await manager.type('.sync [name=user]', 'reader');
  await manager.type('.sync [name=password]', 'not a real one');
  await manager.type('.sync [name=passphrase]', 'nine words that nobody guesses');
  await manager.evaluate(
    `document.activeElement.blur(); document.querySelector('.sync').scrollIntoView(); for (let at = document.querySelector('.sync'); at; at = at.parentElement) at.scrollTop += 76`,
  );
  await keep(manager, '5-sync');
  await extension.closeOthers(manager);
  await manager.goto('about:blank');
  await manager.close();
}

/** Fonts are there and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await new Promise((done) => setTimeout(done, 800));
}

async function openTab(manager: Page, name: string, ready: string): Promise<void> {
  await manager.bringToFront();
  await manager.evaluate(`document.querySelector('#tab-${name}').click()`);
  await manager.waitForSelector(ready);
}

/** A picture of the popup of the article. */
async function popupOf(extension: Extension, manager: Page, address: string): Promise<string> {
  const tab = await manager.evaluate(
    `chrome.tabs.query({}).then((tabs) => tabs.find((one) => one.url?.startsWith(${JSON.stringify(address)}))?.id)`,
  );
  const popup = await extension.open(`popup.html?tab=${String(tab)}`, '[role=tab]');
  await popup.setViewport(POPUP);
  await popup.bringToFront();
  await settled(popup);
  const image = await popup.screenshot({ encoding: 'base64' });
  await popup.close();
  return image;
}

interface Overlay {
  readonly site: Site;
  readonly under: string;
  readonly popup: string;
}

/** The popup over its page, where the browser opens it: a driver cannot photograph both at once. */
async function overlaid(extension: Extension, { site, under, popup }: Overlay): Promise<Page> {
  const image = (data: string, style: string): string =>
    `<img alt="" src="data:image/png;base64,${data}" style="position:fixed;${style}">`;
  const html = `<!doctype html><title>popup</title>${image(under, 'inset:0')}${image(
    popup,
    'top:8px;right:16px;border-radius:8px;box-shadow:0 4px 24px rgb(0 0 0 / 35%)',
  )}`;
  const page = await extension.browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(site.put('/popup', html));
  return page;
}
