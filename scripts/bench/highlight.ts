import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { newsPage } from '../../tests/fixtures/news-page';
import { chromiumArgs, chromiumPath } from '../browsers.mjs';
import { needChromium } from './built';
import { median } from './clock';
import { atMost, type Group } from './figure';
import { REPORT_TITLES, reportParagraphs } from './texts';

const HIGHLIGHTS = 300;
const WORDS = 48_000;
const RUNS = 31;

/** The painting code as one script that runs in a page. */
async function pageScript(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        lib: { entry: 'scripts/bench/highlight-page.ts', formats: ['iife'], name: 'bench', fileName: () => 'page.js' },
      },
    });
    return readFileSync(join(outDir, 'page.js'), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

async function paintTime(): Promise<number> {
  needChromium();
  const script = await pageScript();
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: chromiumPath(),
    pipe: true,
    args: chromiumArgs,
  });
  try {
    const page = await browser.newPage();
    const paragraphs = reportParagraphs('en', WORDS);
    await page.setContent(newsPage({ title: REPORT_TITLES.en, published: '2023-10-25', lang: 'en', paragraphs }));
    await page.evaluate(script);
    const { times, painted, untouched } = (await page.evaluate(`benchHighlights(${HIGHLIGHTS}, ${RUNS})`)) as {
      times: number[];
      painted: number;
      untouched: boolean;
    };
    if (painted !== HIGHLIGHTS) throw new Error(`${painted} of ${HIGHLIGHTS} highlights were painted`);
    if (!untouched) throw new Error('the nodes of the page were changed');
    return median(times);
  } finally {
    await browser.close();
  }
}

/** Claims painted over a long page. */
export const highlightGroup: Group = {
  figures: [atMost('highlight.ms', 5, 'ms')],
  timed: true,
  measure: async () => ({ 'highlight.ms': await paintTime() }),
};
