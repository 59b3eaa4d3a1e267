import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Extension, shot, TARGETS, until } from './driver';

interface Claim {
  readonly id: string;
  readonly facet: string;
  readonly value: string | null;
  readonly certainty: string;
}
interface Correction {
  readonly type: string;
  readonly certainty?: string;
}

describe.each(TARGETS)('%s: the claims of a source', (target) => {
  let extension: Extension;
  let page: Page;
  let id: string;
  beforeAll(async () => {
    extension = await Extension.launch(target);
    page = await extension.open('manager.html', '.source-line');
    await page.setViewport({ width: 1200, height: 900 });
    const { sources } = await extension.ask<{ sources: { id: string; title: string; claimCount: number }[] }>(
      page,
      'listSources',
      null,
    );
    const source = sources.find(({ claimCount }) => claimCount > 2);
    id = source?.id ?? '';
    await page.evaluate(
      `[...document.querySelectorAll('.source-line')].find((one) => one.innerText.includes(${JSON.stringify(source?.title)})).click()`,
    );
    await page.waitForSelector('.source-claim');
  });
  afterAll(async () => extension?.close());

  const press = async (label: string): Promise<void> => {
    await until(
      async () =>
        page.evaluate(`(() => {
          const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === ${JSON.stringify(label)});
          button?.focus();
          button?.click();
          return button !== undefined;
        })()`),
      (found) => found === true,
    );
  };
  const fill = async (field: string, value: string | null): Promise<void> => {
    await page.waitForSelector(`.claim-form ${field}`);
    await page.evaluate(`(() => {
      const control = document.querySelector(${JSON.stringify(`.claim-form ${field}`)});
      control.value = ${JSON.stringify(value)};
      control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    })()`);
  };
  const claims = async (): Promise<readonly Claim[]> =>
    (await extension.ask<{ claims: readonly Claim[] }>(page, 'readSource', { id })).claims;
  const corrections = async (): Promise<readonly Correction[]> =>
    (await extension.ask<{ corrections: readonly Correction[] }>(page, 'listCorrections', null)).corrections;
  const holds = async (what: string): Promise<unknown> =>
    until(
      async () => page.evaluate(what),
      (now) => now === true,
    );
  const focused = async (words: string): Promise<unknown> =>
    until(
      async () => page.evaluate(`document.activeElement?.innerText.trim() ?? ''`),
      (now) => now === words,
    );

  test('shipped ones are corrected and left as they were shipped', async () => {
    const before = await claims();
    await press('Change');
    await fill('[id$="-certainty"]', 'possible');
    await press('Save');
    const [made] = await until(corrections, (now) => now.length === 1);
    expect(made).toMatchObject({ type: 'value', certainty: 'possible' });
    expect(await claims()).toEqual(before);
    await holds(`document.body.innerText.includes('Your word. Read before as:')`);
    await focused('Change');
    await shot(page, `claim-corrected-${target}`);
    await press('Withdraw');
    await until(corrections, (now) => now.length === 0);
    await focused('Change');
  });

  test('are added to, and what was added is removed and brought back', async () => {
    const before = await claims();
    const like = before.find(({ value }) => value !== null);
    await press('Add a claim');
    await fill('[id$="-question"]', like?.facet ?? null);
    await fill('.frame-fields > .frame-field:nth-child(2) :is(input, select)', like?.value ?? null);
    await fill('textarea', 'Typed by hand.');
    await shot(page, `claim-add-${target}`);
    await press('Add the claim');
    await until(claims, (now) => now.length === before.length + 1);
    await focused('Add a claim');
    const mine = `[...document.querySelectorAll('.source-claim')].find((one) => one.innerText.includes('Typed by hand.'))`;
    await holds(`${mine} !== undefined`);
    await page.evaluate(
      `[...${mine}.querySelectorAll('button')].find((one) => one.innerText.trim() === 'Remove').click()`,
    );
    await until(claims, (now) => now.length === before.length);
    await press('Undo');
    await until(claims, (now) => now.length === before.length + 1);
    await holds(`${mine} !== undefined`);
  });
});
