import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsPage } from '../fixtures/news-page';
import { Extension, painted, shot, TARGETS, until } from './driver';
import { startSite, type Site } from './site';

const STORY = newsPage({
  title: 'International Criminal Court was hacked, it says',
  published: '2023-10-22',
  lang: 'en',
  paragraphs: [
    'The International Criminal Court announced the attack on its systems on 19 September.',
    'The attack was espionage, the Court said. Dutch police have opened a criminal investigation.',
  ],
});
const OTHER = newsPage({
  title: 'International Criminal Court was hacked: what is known',
  published: '2023-10-23',
  lang: 'en',
  paragraphs: [
    'The International Criminal Court was hit by a targeted and sophisticated attack, it said in October.',
    'The attack on the International Criminal Court was espionage, according to the evidence available.',
  ],
});
const GARDEN = newsPage({
  title: 'A quiet spring in the gardens',
  litter: false,
  published: '2024-04-02',
  lang: 'en',
  paragraphs: ['The gardens of the old town open again this week, and the paths have been swept by volunteers.'],
});

describe.each(TARGETS)('%s: beside the page', (target) => {
  let extension: Extension;
  let site: Site;
  beforeAll(async () => {
    [extension, site] = await Promise.all([Extension.launch(target), startSite()]);
    await extension.setGrant('*://127.0.0.1/*', true);
  });
  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });

  const visit = async (path: string, html: string): Promise<Page> => {
    const page = await extension.browser.newPage();
    await page.goto(site.put(path, html));
    return page;
  };
  const said = async (panel: Page): Promise<string> => String(await panel.evaluate('document.body.innerText'));
  const says = async (panel: Page, words: string): Promise<string> =>
    until(
      async () => said(panel),
      (text) => text.includes(words),
    );

  test('the panel lists the claims of the tab in front, follows it, and goes to a sentence', async () => {
    const story = await visit('/story', STORY);
    await until(
      async () => painted(story),
      (lines) => Object.keys(lines).length > 0,
    );
    const panel = await extension.open('sidepanel.html', '.popup');
    await panel.setViewport({ width: 400, height: 800 });
    await says(panel, 'on 19 September');
    await shot(panel, `panel-${target}`);

    const other = await visit('/other', OTHER);
    await other.bringToFront();
    await says(panel, 'targeted and sophisticated');
    expect(await said(panel)).not.toContain('on 19 September');

    // The reader goes back to the first tab, and there to another page.
    await story.bringToFront();
    await says(panel, 'on 19 September');
    await story.goto(site.put('/garden', GARDEN));
    await says(panel, 'Not about the topic');

    await other.bringToFront();
    await says(panel, 'targeted and sophisticated');
    await panel.evaluate(`document.querySelector('button.claim-row').click()`);
    await until(
      async () => painted(other),
      (lines) => Object.keys(lines).some((name) => name.startsWith('ica-0')),
    );
    expect(await said(panel)).toContain('targeted and sophisticated');
    for (const page of [story, other, panel]) await page.close();
  });

  test('the popup offers it', async () => {
    const popup = await extension.open('popup.html', '.popup');
    const offered = await until(
      async () => popup.evaluate(`[...document.querySelectorAll('.icon-button')].map((one) => one.ariaLabel)`),
      (names) => (names as string[]).includes('Open beside the page'),
    );
    expect(offered).toContain('Settings');
    await popup.close();
  });
});
