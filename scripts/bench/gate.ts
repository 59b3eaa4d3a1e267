import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Extension } from '../../tests/e2e/driver';
import { startSite } from '../../tests/e2e/site';
import { newsPage } from '../../tests/fixtures/news-page';
import { ensureBuilt, needChromium } from './built';
import { median } from './clock';
import { atMost, type Group } from './figure';
import { offTopicParagraphs } from './texts';
import { workOf, traced } from './trace';

const GATE = '.output/chrome-mv3/gate.js';
const LOADS = 15;

const gzipped = (): number => gzipSync(readFileSync(GATE), { level: 9 }).length;

/** Milliseconds of the gate's work on the main thread of a page of 50 kB of text about something else; median of fresh loads. */
async function mainThread(): Promise<number> {
  needChromium();
  const site = await startSite();
  const extension = await Extension.launch('chrome');
  try {
    await extension.setGrant('*://127.0.0.1/*', true);
    const paragraphs = offTopicParagraphs(50_000);
    const title = 'The gardens of the old town';
    const address = site.put(
      '/gardens',
      newsPage({ title, published: '2024-04-02', lang: 'en', paragraphs, litter: false }),
    );
    const times: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      const page = await extension.browser.newPage();
      const events = await traced(page, async () => {
        await page.goto(address);
        await new Promise((done) => setTimeout(done, 300));
      });
      times.push(workOf(events, '/gate.js'));
      await page.close();
    }
    return median(times);
  } finally {
    await extension.close();
    await site.close();
  }
}

/** What every page bears that is not about the topic. */
export const gateGroup: Group = {
  figures: [atMost('gate.gzip-bytes', 12_000, 'bytes'), atMost('gate.main-thread-ms', 2, 'ms')],
  timed: true,
  measure: async (wanted) => {
    ensureBuilt();
    return {
      'gate.gzip-bytes': gzipped(),
      ...(wanted.has('gate.main-thread-ms') ? { 'gate.main-thread-ms': await mainThread() } : {}),
    };
  },
};
