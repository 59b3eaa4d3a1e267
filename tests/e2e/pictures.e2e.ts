import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Extension, shot, TARGETS, until } from './driver';

const focusedAt = async (page: Page): Promise<unknown> =>
  page.evaluate(`document.activeElement?.getAttribute('data-at') ?? null`);
const count = async (page: Page, selector: string): Promise<number> =>
  (await page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`)) as number;
const press = async (page: Page, ...keys: readonly ('ArrowRight' | 'ArrowDown' | 'End' | 'Home' | 'Enter')[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe.each(TARGETS)('%s: pictures', (target) => {
  let extension: Extension;
  let page: Page;
  beforeAll(async () => {
    extension = await Extension.launch(target);
    page = await extension.open('manager.html', '.source-title');
    await page.setViewport({ width: 1280, height: 860 });
    await page.bringToFront();
  });
  afterAll(async () => {
    await extension?.close();
  });

  test('the shipped set is a matrix, moved through and opened by the keys', async () => {
    await page.click('#tab-matrix');
    await page.waitForSelector('.matrix-cell[tabindex="0"]');
    expect(await count(page, '.matrix-source')).toBeGreaterThan(8);
    await page.focus('.matrix-cell[tabindex="0"]');
    await press(page, 'ArrowRight', 'ArrowDown');
    expect(await focusedAt(page)).toBe('1:1');
    await press(page, 'End', 'Home');
    expect(await focusedAt(page)).toBe('1:0');
    const column = (await page.evaluate(
      `Number([...document.querySelectorAll('[data-at^="1:"]')].find((cell) => !cell.hasAttribute('aria-disabled')).dataset.at.slice(2))`,
    )) as number;
    for (let at = 0; at < column; at += 1) await press(page, 'ArrowRight');
    await shot(page, `matrix-${target}`);
    await press(page, 'Enter');
    await page.waitForSelector('.passage a[href]');
    const href = await page.evaluate(`document.querySelector('.passage a').href`);
    expect(href).toMatch(/^https?:\/\//u);
    await page.keyboard.press('Escape');
    await until(
      async () => count(page, '.passage'),
      (open) => open === 0,
    );
    expect(await focusedAt(page)).toBe(`1:${column}`);
  });

  test('any source can be the rows', async () => {
    await page.select('.picture-choices select', 'shipped-zactus-2023-10-20');
    await until(
      async () => count(page, '.matrix tbody .verdict-icon'),
      (signs) => signs > 5,
    );
    expect(await page.evaluate(`document.querySelector('.matrix-corner').textContent`)).toBe('Claim');
  });

  test('the timeline is read as a table', async () => {
    await page.click('#tab-timeline');
    await page.waitForSelector('.pile[tabindex="0"]');
    await shot(page, `timeline-${target}`);
    const marks = await count(page, '.pile');
    expect(marks).toBeGreaterThan(1);
    await page.evaluate(
      `[...document.querySelectorAll('.picture-foot button')].find((button) => button.textContent === 'Read as a table').click()`,
    );
    await page.waitForSelector('.timeline-table tbody tr');
    expect(await count(page, '.timeline-table tbody tr')).toBeGreaterThanOrEqual(marks);
    const text = (await page.evaluate(`document.querySelector('.timeline-table').innerText`)) as string;
    expect(text).toContain('The Register');
    await shot(page, `timeline-table-${target}`);
  });
});
