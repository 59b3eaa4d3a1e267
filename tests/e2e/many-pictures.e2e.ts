import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillStore } from '../../scripts/bench/fill-store';
import { syntheticSet } from '../../scripts/bench/synthetic-set';
import { longestTask, traced } from '../../scripts/bench/trace';
import { Extension, shot, TARGETS, until } from './driver';
import { click } from './story';

const MANY = 10_000;

describe.each(TARGETS)('%s: pictures and exports of ten thousand sources', { timeout: 240_000 }, (target) => {
  let extension: Extension;
  let page: Page;
  const times: Record<string, string> = {};
  beforeAll(async () => {
    extension = await Extension.launch(target);
    const first = await extension.open('manager.html', '.source-title');
    await fillStore(first, syntheticSet({ sources: MANY, claims: 3 * MANY, seed: 7 }));
    await first.close();
    page = await extension.open('manager.html', '.source-title');
    await page.setViewport({ width: 1280, height: 860 });
    await page.bringToFront();
  }, 240_000);
  afterAll(async () => {
    console.log(target, times);
    await extension?.close();
  });

  /** Tells how long a step took and, in Chromium, how long its longest task worked: what other programs do meanwhile does not count. */
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const began = Date.now();
    let took = 0;
    const timedWork = async (): Promise<void> => {
      await work();
      took = Date.now() - began;
    };
    if (target === 'firefox') {
      await timedWork();
      times[name] = `${took} ms`;
      return;
    }
    const longest = Math.round(longestTask(await traced(page, timedWork), extension.origin));
    times[name] = `${took} ms, longest task ${longest} ms`;
    expect(longest).toBeLessThan(1_000);
  };
  const text = async (selector: string): Promise<string> =>
    String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`));
  const rows = async (): Promise<number> =>
    Number(await page.evaluate(`document.querySelectorAll('.matrix tbody tr').length`));

  test('the matrix opens, tells what it leaves out, and shows it', async () => {
    await timed('matrix', async () => {
      await page.click('#tab-matrix');
      await page.waitForSelector('.matrix-cell[tabindex="0"]', { timeout: 120_000 });
    });
    await shot(page, `many-matrix-${target}`);
    expect(await rows()).toBe(30);
    expect(await text('.picture-foot')).toMatch(/The 2,000 fullest of [\d,]+ sources are drawn/u);
    expect(await text('.picture-foot')).toMatch(/30 answers given most are shown; [\d,]+ more are left out/u);
    await click(page, 'Show 30 more rows');
    await until(rows, (now) => now === 60);
    await timed('last column', async () => {
      await page.focus('.matrix-cell[tabindex="0"]');
      await page.keyboard.press('End');
      await until(
        async () => page.evaluate(`document.activeElement?.getAttribute('data-at')`),
        (at) => at === '0:1999',
      );
    });
    await timed('every answer', async () => {
      await click(page, 'Show every answer');
      await until(
        async () => text('.picture-foot'),
        (now) => now.includes('Only the answers given most'),
        { timeout: 180_000, pause: 500 },
      );
    });
  });

  test('the timeline opens and is read as a table', async () => {
    await timed('timeline', async () => {
      await page.click('#tab-timeline');
      await page.waitForSelector('.pile[tabindex="0"]', { timeout: 120_000 });
    });
    await shot(page, `many-timeline-${target}`);
    await timed('table', async () => {
      await click(page, 'Read as a table');
      await page.waitForSelector('.timeline-table tbody tr');
    });
  });

  test('every format is written while the page answers', async () => {
    await page.click('#tab-references');
    await page.waitForSelector('.source-title');
    await click(page, 'Export…');
    await page.waitForSelector('.exchange select');
    for (const [format, ending] of [
      ['json', '.json'],
      ['csl', '.csl.json'],
      ['bibtex', '.bib'],
      ['ris', '.ris'],
      ['csv', '.csv'],
      ['markdown', '.md'],
    ] as const) {
      await page.select('.exchange select', format);
      await timed(`export ${format}`, async () => {
        await click(page, 'Save the file');
        await until(
          async () => text('.exchange .state-said'),
          (now) => now.endsWith(ending),
          { timeout: 120_000 },
        );
      });
    }
    const file = JSON.parse(await extension.saved('.csl.json')) as unknown[];
    expect(file).toHaveLength(MANY);
  });
});
