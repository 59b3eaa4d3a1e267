import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Extension, shot, TARGETS, until } from './driver';

const MANY = 10_000;

/** Puts sources into the set from within a page of the extension, as one import; each with two claims. */
const SEED = `(async (many) => {
  const api = globalThis.browser ?? chrome;
  const words = ['court', 'archive', 'harbour', 'registry', 'museum', 'inquiry', 'breach', 'witness', 'hospital', 'ministry'];
  const pick = (n) => words[n % words.length];
  const steps = Array.from({ length: many }, (_, at) => {
    const id = 'many-' + at;
    const source = {
      id, publisher: 'Paper ' + (at % 40), title: 'The ' + pick(at) + ' and the ' + pick(at * 7 + 3) + ', part ' + at,
      url: 'https://paper-' + (at % 40) + '.example/' + at, published: '20' + (10 + (at % 14)) + '-0' + (1 + (at % 9)) + '-1' + (at % 9),
      lang: at % 3 === 0 ? 'fr' : 'en', kind: at % 2 === 0 ? 'press' : 'report', derived: null, origin: 'many-origin',
      addedAt: '2026-01-01T00:00:' + String(at % 60).padStart(2, '0') + '.000Z',
    };
    const claims = [0, 1].map((of) => ({
      id: id + '#' + of, source: id, event: 'icc-2023', facet: of === 0 ? 'incident.motive' : 'disclosure.when',
      value: of === 0 ? 'espionage' : '2023-09-19', certainty: 'asserted', attribution: null,
      quote: 'Officials of the ' + pick(at * 3 + of) + ' said that the ' + pick(at * 11 + of) + ' lost file number ' + at + ' to strangers.',
      statement: null, locator: null, origin: null,
    }));
    return { kind: 'source', id, action: 'add', reason: 'new', record: { source, claims } };
  });
  const reply = await api.runtime.sendMessage({ to: 'background', name: 'applyImport', ask: { steps } });
  if (reply.value?.written !== many) throw new Error(JSON.stringify(reply));
})`;

/** The longest time that the page's thread was held, in ms, while something went on. */
const LAG = `(() => {
  let last = performance.now();
  window.longest = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
    setTimeout(() => channel.port2.postMessage(0), 1);
  };
  channel.port2.postMessage(0);
})()`;

describe.each(TARGETS)('%s: ten thousand sources', { timeout: 240_000 }, (target) => {
  let extension: Extension;
  let page: Page;
  const times: Record<string, string> = {};

  const text = async (selector: string): Promise<string> =>
    (await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`)) as string;
  const placesDrawn = async (): Promise<number[]> =>
    (await page.evaluate(
      `[...document.querySelectorAll('[aria-posinset]')].map((row) => Number(row.getAttribute('aria-posinset')))`,
    )) as number[];
  /** Tells how long a step took, and the longest time that the page stood still in it. */
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    await page.evaluate('window.longest = 0');
    const began = Date.now();
    await work();
    times[name] = `${Date.now() - began} ms, longest ${Math.round(Number(await page.evaluate('window.longest')))} ms`;
  };
  const head = async (): Promise<string> => text('.list-head p');
  const choose = async (label: string, value: string): Promise<void> => {
    await page.evaluate(`(() => {
      const select = [...document.querySelectorAll('.choice')].find((one) => one.innerText.startsWith(${JSON.stringify(label)})).querySelector('select');
      select.value = ${JSON.stringify(value)};
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  };
  const button = async (name: string): Promise<void> => {
    await page.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.innerText.trim() === ${JSON.stringify(name)}).click()`,
    );
  };

  beforeAll(async () => {
    extension = await Extension.launch(target);
    const first = await extension.open('manager.html', '.source-title');
    await extension.emptySet(first);
    await first.evaluate(`${SEED}(${MANY})`);
    await first.close();
  }, 240_000);
  afterAll(async () => {
    console.log(target, times);
    await extension?.close();
  });

  test('opens, draws what is seen, and scrolls to any place', async () => {
    const began = Date.now();
    page = await extension.open('manager.html', '.source-title');
    times['open'] = `${Date.now() - began} ms`;
    await page.setViewport({ width: 1280, height: 800 });
    expect(await head()).toContain('10,000 sources');
    await page.evaluate(LAG);
    await timed('scroll', async () => {
      for (const part of [0.1, 0.5, 0.9, 0.25, 1]) {
        await page.evaluate(
          `{ const list = document.querySelector('.scroll'); list.scrollTop = ${part} * list.scrollHeight }`,
        );
        await until(placesDrawn, (drawn) => drawn.some((at) => Math.abs(at / MANY - part) < 0.02));
      }
    });
    expect((await placesDrawn()).length).toBeLessThan(160);
    await page.evaluate(`document.querySelector('.scroll').scrollTop = 0`);
  });

  test('finds words of claims as they are typed, a slip forgiven', async () => {
    await page.focus('input[type=search]');
    await timed('first search', async () => {
      await page.keyboard.type('strangrs 4711', { delay: 20 });
      await until(head, (now) => now.startsWith('1 of 10,000'), { timeout: 60_000 });
    });
    expect(await text('.source-rows')).toContain('part 4711');
    expect(await text('.source-hit')).toBe('in a claim');
    await timed('next search', async () => {
      for (let n = 0; n < 4; n += 1) await page.keyboard.press('Backspace');
      await until(head, (now) => now.startsWith('10,000 of'));
    });
    await shot(page, `many-search-${target}`);
    await button('Clear filters');
    await until(head, (now) => now.startsWith('10,000 sources'));
  });

  test('filters and orders', async () => {
    await timed('filter', async () => {
      await choose('Language', 'fr');
      await until(head, (now) => now.startsWith('3,334 of 10,000'));
    });
    await timed('order', async () => {
      await choose('Order', 'title');
      await until(
        async () => text('.source-title'),
        (now) => now.startsWith('The archive and the'),
      );
    });
  });

  test('tags all that the filter shows, and undoes it at once', async () => {
    const tagged = async (): Promise<number> =>
      Object.keys(await extension.ask<Record<string, unknown>>(page, 'listTags', null)).length;
    await timed('select all', async () => {
      await page.click('.list-head input[type=checkbox]');
      await until(
        async () => text('.bulk-bar'),
        (now) => now.includes('3,334 selected'),
      );
    });
    await button('Tags…');
    await page.waitForSelector('.bulk-tags input');
    await page.keyboard.type('dossier');
    await timed('tag', async () => {
      await page.keyboard.press('Enter');
      await until(
        async () => text('.toast'),
        (now) => now.includes('3,334 sources tagged'),
        { timeout: 60_000 },
      );
    });
    expect(await tagged()).toBe(3_334);
    await shot(page, `many-tagged-${target}`);
    await timed('undo the tags', async () => {
      await button('Undo');
      await until(tagged, (now) => now === 0, { timeout: 60_000, pause: 1_000 });
    });
  });

  test('deletes all that the filter shows, and brings all back at once', async () => {
    const count = async (): Promise<number> =>
      (await extension.ask<{ sources: unknown[] }>(page, 'listSources', null)).sources.length;
    await timed('delete', async () => {
      await button('Delete');
      await until(
        async () => text('.toast'),
        (now) => now.includes('3,334 sources deleted'),
        { timeout: 120_000 },
      );
    });
    expect(await count()).toBe(MANY - 3_334);
    await timed('undo the deletion', async () => {
      await button('Undo');
      // Asked of the page, which is told once: listing ten thousand again and again would hold up the undoing.
      await until(head, (now) => now.startsWith('3,334 of 10,000'), { timeout: 120_000 });
    });
    expect(await count()).toBe(MANY);
  });

  test('a deletion that the background is stopped in has happened whole or not at all', async () => {
    const ids = Array.from({ length: 4_000 }, (_, at) => `many-${at}`);
    const message = JSON.stringify({
      to: 'background',
      name: 'changeSources',
      ask: { ids, change: { type: 'delete' } },
    });
    await page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message}).catch(() => null), 0`);
    await new Promise((done) => setTimeout(done, 400));
    await extension.suspend();
    const { sources } = await until(
      async () =>
        extension.ask<{ sources: { id: string }[] }>(page, 'listSources', null).catch(() => ({ sources: [] })),
      (now) => now.sources.length > 0,
      { timeout: 90_000, pause: 1_000 },
    );
    expect([MANY, MANY - 4_000]).toContain(sources.length);
  });
});
