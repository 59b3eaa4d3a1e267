import type { Page } from 'puppeteer-core';
import { Extension, painted, until } from '../../tests/e2e/driver';
import { startSite, type Site } from '../../tests/e2e/site';
import { newsPage } from '../../tests/fixtures/news-page';
import { ensureBuilt, needChromium } from './built';
import { median } from './clock';
import { atMost, type Group } from './figure';
import { fillStore, hasSnapshot } from './fill-store';
import { syntheticSet } from './synthetic-set';
import { articleOf, REPORT_TITLES, reportParagraphs } from './texts';
import { longestTask, traced } from './trace';

const WORDS = 1000;
const COLD_RUNS = 7;
const TASK_RUNS = 3;
const WARM_RUNS = 9;

/** Put into a page before its own scripts: notes when the text stands and when the first frame with painted claims is out. */
const WATCH = `
globalThis.bench = { ready: null, painted: null };
document.addEventListener('DOMContentLoaded', () => { bench.ready = performance.now(); });
const poll = setInterval(() => {
  if (CSS.highlights.size === 0) return;
  clearInterval(poll);
  requestAnimationFrame(() => setTimeout(() => { bench.painted = performance.now(); }));
}, 2);
`;

interface Bench {
  readonly extension: Extension;
  readonly site: Site;
  readonly own: Page;
  readonly address: string;
}

/** A fresh tab on the article, the background stopped just before. */
async function openCold({ extension }: Bench, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await extension.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(WATCH);
  await page.bringToFront();
  await extension.suspend();
  await new Promise((done) => setTimeout(done, 300));
  try {
    await work(page);
    await page.goto('about:blank');
  } finally {
    await page.close();
  }
}

/** The set as it is once it has been read: the first reading after it was filled is not what a reader waits for every day. */
async function fillAndRead(bench: Bench): Promise<void> {
  await fillStore(bench.own, syntheticSet({ sources: 1000, claims: 25_000, seed: 2 }));
  await openCold(bench, async (page) => {
    await page.goto(bench.address);
    await until(async () => hasSnapshot(bench.own), Boolean, { timeout: 180_000 });
  });
}

async function coldTime(bench: Bench): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < COLD_RUNS; run += 1)
    await openCold(bench, async (page) => {
      await page.goto(bench.address);
      const seen = await until(
        async () => page.evaluate('bench') as Promise<{ ready: number; painted: number | null }>,
        ({ painted }) => painted !== null,
      );
      times.push((seen.painted as number) - seen.ready);
    });
  console.error(`bench: cold: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  return median(times);
}

async function longest(bench: Bench): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < TASK_RUNS; run += 1)
    await openCold(bench, async (page) => {
      const events = await traced(page, async () => {
        await page.goto(bench.address);
        await until(
          async () => painted(page),
          (now) => Object.keys(now).length > 0,
        );
      });
      times.push(longestTask(events, '/gate.js'));
    });
  return median(times);
}

/** Milliseconds in which the running background answers `assess` to one of the extension's pages; median. */
async function warmTime({ own }: Bench): Promise<number> {
  const article = articleOf('en', REPORT_TITLES.en, reportParagraphs('en', WORDS));
  const message = JSON.stringify({ to: 'background', name: 'assess', ask: { article, force: null } });
  const times = (await own.evaluate(`(async () => {
    const times = [];
    for (let run = 0; run < ${WARM_RUNS + 2}; run += 1) {
      const begun = performance.now();
      const reply = await chrome.runtime.sendMessage(${message});
      times.push(performance.now() - begun);
      if (!reply.value.claims.some((claim) => claim.links.length > 0)) throw new Error('nothing was linked');
    }
    return times.slice(2);
  })()`)) as number[];
  return median(times);
}

async function growth(bench: Bench): Promise<number> {
  const timeOver = async (claims: number): Promise<number> => {
    await fillStore(bench.own, syntheticSet({ sources: claims / 25, claims, seed: 3 }));
    // What it has kept of the set was read before these rows were put past it.
    await bench.extension.suspend();
    const time = await warmTime(bench);
    console.error(`bench: assess over ${claims} claims: ${time.toFixed(1)} ms`);
    return time;
  };
  const small = await timeOver(1000);
  return (await timeOver(100_000)) / small;
}

async function withBench<T>(work: (bench: Bench) => Promise<T>): Promise<T> {
  ensureBuilt();
  needChromium();
  const site = await startSite();
  const extension = await Extension.launch('chrome');
  try {
    await extension.setGrant('*://127.0.0.1/*', true);
    const paragraphs = reportParagraphs('en', WORDS);
    const address = site.put(
      '/report',
      newsPage({ title: REPORT_TITLES.en, published: '2023-10-25', lang: 'en', paragraphs }),
    );
    // A page that lists nothing: it must not follow the set while that is filled.
    const own = await extension.open('welcome.html');
    // The first answer loads the shipped set; it must not come back after the table has been filled.
    await extension.ask(own, 'listSources', null);
    // Nor may the background make its snapshot of the shipped set while the tables are filled past it.
    await until(async () => hasSnapshot(own), Boolean, { timeout: 60_000 });
    return await work({ extension, site, own, address });
  } finally {
    await extension.close();
    await site.close();
  }
}

/** An article read, compared and painted by the built extension in a real browser. */
export const assessGroup: Group = {
  figures: [
    atMost('assess.cold-ms', 300, 'ms'),
    atMost('assess.longest-task-ms', 50, 'ms'),
    atMost('assess.growth', 2, '×'),
  ],
  timed: true,
  measure: async (wanted) =>
    withBench(async (bench) => {
      const values: Record<string, number> = {};
      const take = async (name: string, measure: (bench: Bench) => Promise<number>): Promise<void> => {
        if (!wanted.has(name)) return;
        try {
          values[name] = await measure(bench);
        } catch (error) {
          console.error(`bench: ${name}: ${String(error)}`);
        }
      };
      if (wanted.has('assess.cold-ms') || wanted.has('assess.longest-task-ms')) await fillAndRead(bench);
      await take('assess.cold-ms', coldTime);
      await take('assess.longest-task-ms', longest);
      await take('assess.growth', growth);
      return values;
    }),
};
