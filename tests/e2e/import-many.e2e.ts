import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Extension, shot, TARGETS, until } from './driver';

const MANY = 10_000;

/** Makes a reference set file of so many sources in the page itself, and gives it to the form as the reader's choice does. */
const CHOOSE = `(async (many) => {
  const words = ['court', 'archive', 'harbour', 'registry', 'museum', 'inquiry', 'breach', 'witness', 'hospital', 'ministry'];
  const sources = Array.from({ length: many }, (_, at) => {
    const id = 'many-' + at;
    return {
      source: {
        id, publisher: 'Paper ' + (at % 40), title: 'The ' + words[at % 10] + ' and the ' + words[(at * 7 + 3) % 10] + ', part ' + at,
        url: 'https://paper-' + (at % 40) + '.example/' + at, published: '20' + (10 + (at % 14)) + '-0' + (1 + (at % 9)) + '-1' + (at % 9),
        lang: at % 3 === 0 ? 'fr' : 'en', kind: 'press', derived: null, origin: 'own:' + id, addedAt: '2026-01-01T00:00:00.000Z',
      },
      claims: [0, 1].map((of) => ({
        id: id + '#' + of, source: id, event: 'icc-2023', facet: of === 0 ? 'incident.motive' : 'disclosure.when',
        value: of === 0 ? 'espionage' : '2023-09-19', certainty: 'asserted', attribution: null,
        quote: 'Officials of the ' + words[(at * 3 + of) % 10] + ' said that file number ' + at + ' was lost to strangers.',
        statement: null, locator: null, origin: null,
      })),
    };
  });
  const file = JSON.stringify({
    format: 'second-source.reference-set', version: 2, sources, origins: [], edits: [], notes: [], corrections: [], sourceTags: {},
  }, null, 2);
  const input = document.querySelector('input[type=file]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([file], 'many.json', { type: 'application/json' }));
  input.files = chosen.files;
  await new Promise((done) => setTimeout(done, 50));
  window.longest = 0;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return file.length;
})`;

/** Keeps how long the page's thread was held at most, how late it heard a key at most, and each share of the bar that was shown. */
const WATCH = `(() => {
  window.longest = 0;
  window.latest = 0;
  window.shares = new Set();
  let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
    const bar = document.querySelector('.busy-line progress');
    if (bar?.hasAttribute('value')) window.shares.add(Math.floor(100 * bar.value / bar.max));
    setTimeout(() => channel.port2.postMessage(0), 1);
  };
  channel.port2.postMessage(0);
  addEventListener('keydown', ({ timeStamp }) => { window.latest = Math.max(window.latest, performance.now() - timeStamp); }, true);
})()`;

interface Watched {
  readonly longest: number;
  readonly latest: number;
  readonly shares: number;
}

describe.each(TARGETS)('%s: ten thousand sources from a file', { timeout: 120_000 }, (target) => {
  let extension: Extension;
  let page: Page;
  const times: Record<string, string> = {};
  beforeAll(async () => {
    extension = await Extension.launch(target);
    page = await extension.open('manager.html#import', 'input[type=file]');
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    await page.evaluate(WATCH);
  });
  afterAll(async () => {
    console.log(target, times);
    await extension?.close();
  });

  const shown = async (): Promise<string> =>
    (await page.evaluate(`document.querySelector('.exchange')?.innerText ?? ''`)) as string;
  const own = async (): Promise<number> => {
    const { sources } = await extension.ask<{ sources: { addedAt: string | null }[] }>(page, 'listSources', null);
    return sources.filter(({ addedAt }) => addedAt !== null).length;
  };
  const write = async (): Promise<void> => {
    await page.evaluate(`document.querySelector('.exchange .primary').click()`);
  };
  /** Presses a key again and again until the form says so, as somebody does who goes on working. */
  const whilePressing = async (name: string, check: (text: string) => boolean): Promise<Watched> => {
    await page.evaluate('window.longest = 0; window.latest = 0; window.shares.clear()');
    const began = Date.now();
    await until(
      async () => {
        await page.keyboard.press('Shift');
        return shown();
      },
      check,
      { timeout: 90_000 },
    );
    const watched = (await page.evaluate(
      '({ longest: window.longest, latest: window.latest, shares: window.shares.size })',
    )) as Watched;
    times[name] =
      `${Date.now() - began} ms, held ${Math.round(watched.longest)} ms, key ${Math.round(watched.latest)} ms, ${watched.shares} shares`;
    return watched;
  };

  test('are read and compared while the page answers', async () => {
    const size = Number(await page.evaluate(`${CHOOSE}(${MANY})`));
    expect(size).toBeGreaterThan(5_000_000);
    const watched = await whilePressing('read and compare', (text) => text.includes('10,000 to be added'));
    expect(watched.shares).toBeGreaterThan(5);
    expect(watched.longest).toBeLessThan(2_000);
  });

  test('come whole or not at all where the background is stopped half-way, and the form says which', async () => {
    await write();
    await until(shown, (text) => /Writing…\s*(?:[45]\d)%/u.test(text), { timeout: 60_000 });
    await shot(page, `import-many-${target}`);
    await extension.suspend();
    const said = await until(shown, (text) => !text.includes('Writing…') && !text.includes('Comparing'), {
      timeout: 60_000,
    });
    const there = await own();
    expect([0, MANY]).toContain(there);
    expect(said).toContain(there === 0 ? 'was interrupted. Nothing of it was kept' : 'from many.json');
    await shot(page, `import-many-stopped-${target}`);
  });

  test('are written while the page answers', async () => {
    if ((await own()) === 0) {
      await write();
      const watched = await whilePressing('write', (text) => text.includes('from many.json'));
      expect(watched.shares).toBeGreaterThan(5);
      expect(watched.longest).toBeLessThan(2_000);
    }
    expect(await own()).toBe(MANY);
    await until(
      async () => String(await page.evaluate(`document.querySelector('.list-head')?.innerText ?? ''`)),
      (head) => head.includes('10,0'),
    );
  });

  test('are a matrix and a timeline that answer, cut with a word on what is left out, and narrowed by words', async () => {
    const drawn = async (selector: string): Promise<number> =>
      (await page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`)) as number;
    const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      await page.evaluate('window.longest = 0');
      const began = Date.now();
      await work();
      const held = Math.round(Number(await page.evaluate('window.longest')));
      times[name] = `${Date.now() - began} ms, held ${held} ms`;
    };
    await timed('matrix', async () => {
      await page.click('#tab-matrix');
      await page.waitForSelector('.matrix-cell');
    });
    expect(await drawn('.picture-choices option')).toBeLessThan(300);
    await page.select('.picture-choices select', 'answers');
    await until(
      async () => String(await page.evaluate(`document.querySelector('.picture-foot').innerText`)),
      (foot) => /The 2,000 fullest of 10,0\d\d sources/u.test(foot),
    );
    await shot(page, `many-matrix-${target}`);
    await page.focus('.narrow input');
    await timed('narrow the matrix', async () => {
      await page.keyboard.type('part 4711');
      await until(
        async () => drawn('.matrix-source'),
        (columns) => columns === 1,
        { timeout: 60_000 },
      );
    });
    await timed('timeline', async () => {
      await page.click('#tab-timeline');
      await page.waitForSelector('.pile');
    });
    await shot(page, `many-timeline-${target}`);
    await timed('timeline as a table', async () => {
      await page.evaluate(
        `[...document.querySelectorAll('.picture-foot button')].find((one) => one.innerText === 'Read as a table').click()`,
      );
      await page.waitForSelector('.timeline-table tbody tr');
    });
    expect(await drawn('.timeline-table tbody tr')).toBeLessThanOrEqual(500);
  });
});
