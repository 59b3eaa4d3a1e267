import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { newsPage } from '../fixtures/news-page';
import { painted, shot, TARGETS, until } from './driver';
import { click, focusInside, leaveCard, says, select, sendForm, setStage } from './story';

const STOLEN = 'Hackers stole witness files from the International Criminal Court.';
const CHECK = newsPage({
  title: 'No sign that files of the International Criminal Court were taken',
  published: '2023-10-20',
  lang: 'en',
  publisher: 'North Checks',
  url: 'https://north-checks.example/court',
  litter: false,
  paragraphs: [
    'A post on the International Criminal Court is shared again. We asked the Court in The Hague what it knows.',
    'The International Criminal Court announced on 19 September that hackers had broken into its computer systems.',
  ],
}).replace(
  '</head>',
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'ClaimReview',
        claimReviewed: STOLEN,
        url: 'javascript:alert(1)',
        datePublished: '2023-10-20',
        author: { '@type': 'Organization', name: 'North Checks' },
        itemReviewed: { '@type': 'Claim', appearance: 'https://posts.example/7' },
        reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
      },
    ],
  })}</script></head>`,
);
const HOSTILE = '<img src=x onerror=alert(1)> & "spies" at the International Criminal Court';
const ARTICLE = newsPage({
  title: HOSTILE,
  published: '2023-10-25',
  lang: 'en',
  litter: false,
  paragraphs: [
    'The International Criminal Court first announced the attack on its systems at the end of September.',
    STOLEN,
    'Dutch police are conducting a criminal investigation into the incident.',
  ],
});
const CONFLICTING = 'ica-6';

interface Claim {
  readonly id: string;
  readonly facet: string;
  readonly value: string;
  readonly certainty: string;
  readonly quote: string;
  readonly attribution: { readonly speaker: string } | null;
}
interface Listed {
  readonly sources: readonly { readonly id: string; readonly publisher: string; readonly url: string | null }[];
}

describe.each(TARGETS)('%s: what the reader does by hand', (target) => {
  const stage = setStage(target);
  const { ask, visit } = stage;
  const own = (): Page => stage.own();
  const addressOf = (path: string): string => `${stage.site().origin}${path}`;
  const sources = async (): Promise<Listed['sources']> => (await ask<Listed>('listSources', null)).sources;
  const claimsOf = async (id: string | undefined): Promise<readonly Claim[]> =>
    (await ask<{ claims: readonly Claim[] }>('readSource', { id })).claims;
  test('a fact-check page is added with what it checked, and its word counts against the claim', async () => {
    await stage.extension().emptySet(own());
    const check = await visit('/check', CHECK);
    const popup = await stage.popup('/check', '.popup');
    await click(popup, 'Add this article to the references');
    const form = await says(popup, 'Claims this page says it checked');
    expect(form).toContain('from JSON-LD');
    expect(form).toContain(STOLEN);
    expect(form).toContain('Rated “False”');
    const links = await popup.evaluate(
      `[...document.querySelectorAll('.claim-review-links a')].map((one) => one.href)`,
    );
    expect(links).toEqual(['https://posts.example/7']);
    await popup.evaluate(`document.querySelector('.claim-reviews').scrollIntoView()`);
    await shot(popup, `check-${target}`);
    await click(popup, 'Add');
    const [added] = await until(sources, (now) => now.length === 1);
    const denied = (await claimsOf(added?.id)).filter((claim) => claim.certainty === 'denied');
    expect(denied.map(({ facet, value, quote }) => [facet, value, quote])).toContainEqual([
      'data.compromised',
      'yes',
      STOLEN,
    ]);
    await popup.close();
    await check.close();

    const page = await visit('/article', ARTICLE);
    const lines = await until(
      async () => painted(page),
      (now) => CONFLICTING in now && (now[CONFLICTING] ?? []).length > 1,
    );
    expect(lines[CONFLICTING]?.join(' ')).toContain('stole witness files');
    await page.close();
  });

  test('evidence is saved with one click as Markdown, HTML, JSON and Web Annotation from popup and panel', async () => {
    const page = await visit('/article', ARTICLE);
    await page.bringToFront();
    for (const place of ['popup', 'side panel']) {
      const screen = await (place === 'popup'
        ? stage.popup('/article', '.popup')
        : stage.extension().open('sidepanel.html', '.popup'));
      if (place === 'side panel') await page.bringToFront();
      await until(
        async () => screen.evaluate(`document.querySelectorAll('.save-evidence button').length`),
        (count) => count === 4,
      );
      await click(screen, 'Save evidence, Markdown');
      const markdown = await stage.extension().saved('.md');
      expect(markdown).toContain(String.raw`\<img src=x onerror`);
      await click(screen, 'Save evidence, HTML');
      const html = await stage.extension().saved('.html');
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;spies&quot;');
      expect(html).not.toMatch(/<img|<script|javascript:/u);
      expect(html).toContain('Rated “False”');
      await click(screen, 'Save evidence, JSON');
      const packet = JSON.parse(await stage.extension().saved('.json')) as { format: string; claims: unknown[] };
      expect(packet.format).toBe('second-source.evidence');
      await click(screen, 'Save evidence, Web Annotation');
      const { first } = JSON.parse(await stage.extension().saved('.jsonld')) as {
        first: { items: { motivation: string }[] };
      };
      expect(new Set(first.items.map(({ motivation }) => motivation))).toEqual(new Set(['assessing', 'linking']));
      await screen.close();
    }
    await page.close();
  });

  test('the card saves the evidence of its claim', async () => {
    const page = await visit('/article', ARTICLE);
    await until(
      async () => painted(page),
      (now) => CONFLICTING in now,
    );
    await page.bringToFront();
    const before = await page.evaluate('document.body.outerHTML');
    await stage.extension().askPage(own(), addressOf('/article'), 'stepClaim', { by: 1 });
    await focusInside(page);
    // The card lies in a closed root: its buttons are reached from the keyboard. Close, "Wrong reading?", the link's open, "Wrong match?" and
    // note come before the formats.
    for (let at = 0; at < 6; at += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await stage.extension().saved('.md')).toContain('end of September');
    await shot(page, `card-saves-${target}`);
    expect(await page.evaluate('document.body.outerHTML')).toBe(before);
    await page.close();
  });

  test('the entries of the page’s menu are there, and do what they say', async () => {
    const missing = await own().evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const ids = ['add-page', 'add-selection', 'note-selection', 'toggle-highlights'];
      const known = await Promise.all(ids.map((id) => Promise.resolve(api.contextMenus.update(id, {})).then(() => true, () => false)));
      return ids.filter((_, at) => !known[at]);
    })()`);
    expect(missing).toEqual([]);
    const commands = (await own().evaluate(
      `(globalThis.browser ?? chrome).commands.getAll().then((all) => all.map(({ name }) => name))`,
    )) as string[];
    expect(commands).toEqual(
      expect.arrayContaining(['next-claim', 'previous-claim', 'claims-list', 'toggle-highlights', 'add-page']),
    );

    const path = stage.fresh('/by-menu');
    const page = await visit(path, ARTICLE);
    await page.bringToFront();
    const address = addressOf(path);
    await stage.extension().clickMenu(own(), 'add-page', address);
    const added = await until(sources, (now) => now.some(({ url }) => url === address));
    const id = added.find(({ url }) => url === address)?.id;
    const first = await claimsOf(id);

    const passage = 'Dutch police are conducting a criminal investigation into the incident.';
    await select(page, passage);
    await stage.extension().clickMenu(own(), 'add-selection', address);
    await focusInside(page);
    for (let at = 0; at < 4; at += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('the police');
    await page.keyboard.press('Enter');
    const claims = await until(
      async () => claimsOf(id),
      (now) => now.some(({ attribution }) => attribution?.speaker === 'the police'),
    );
    expect(claims.length).toBeGreaterThanOrEqual(first.length);

    await leaveCard(page);
    await select(page, 'at the end of September');
    await stage.extension().clickMenu(own(), 'note-selection', address);
    await focusInside(page);
    await page.keyboard.type('Of which year?');
    await sendForm(page);
    await until(
      async () => ask<{ notes: { text: string }[] }>('listNotes', {}),
      ({ notes }) => notes.some((note) => note.text === 'Of which year?'),
    );
    const shown = Object.keys(await painted(page)).length;
    await stage.extension().clickMenu(own(), 'toggle-highlights', address);
    await until(
      async () => Object.keys(await painted(page)).length,
      (now) => now < shown,
    );
    await page.close();
  });

  test('a note on a source’s claim stands under that claim and among all notes', async () => {
    const source = (await sources()).find(({ publisher }) => publisher === 'North Checks');
    const [claim] = await claimsOf(source?.id);
    const about = { type: 'source-claim', claim: claim?.id, source: source?.id };
    const draft = { id: null, target: about, text: 'Who told them?', tags: [] };
    await ask('saveNote', { draft, basedOn: null });
    const page = await stage.extension().open('manager.html', '.source-line');
    await page.setViewport({ width: 1200, height: 900 });
    await page.evaluate(
      `[...document.querySelectorAll('.source-line')].find((one) => one.innerText.includes('North Checks')).click()`,
    );
    await until(
      async () => page.evaluate(`document.querySelector('.source-claim .claim-notes .note')?.innerText ?? ''`),
      (now) => String(now).includes('Who told them?'),
    );
    await shot(page, `claim-note-${target}`);
    await click(page, 'Notes');
    await says(page, 'Who told them?');
    await shot(page, `all-notes-${target}`);
    await page.close();
  });

  test('two views that write one note at the same time keep both texts', async () => {
    const text = stage.fresh('Who told whom?');
    const [source] = await sources();
    const draft = { id: null, target: { type: 'source', source: source?.id }, text, tags: [] };
    await ask('saveNote', { draft, basedOn: null });
    const open = async (): Promise<Page> => {
      const page = await stage.extension().open('manager.html', '[role=tab]');
      await click(page, 'Notes');
      await says(page, text);
      return page;
    };
    const [one, other] = [await open(), await open()];
    const edit = async (page: Page): Promise<void> => {
      await page.bringToFront();
      await page.evaluate(`(() => {
        const note = [...document.querySelectorAll('.note')].find((one) => one.innerText.includes(${JSON.stringify(text)}));
        [...note.querySelectorAll('button')].find((one) => one.innerText.trim() === 'Edit note').click();
      })()`);
      await page.waitForSelector('textarea');
    };
    await edit(one);
    await edit(other);
    const write = async (page: Page, words: string): Promise<void> => {
      await page.bringToFront();
      await page.focus('textarea');
      await page.keyboard.type(words);
      await click(page, 'Save note');
    };
    await write(one, ' The Court.');
    await says(one, 'Note saved.');
    await write(other, ' The police.');
    await says(other, 'Both texts are kept.');
    for (const page of [one, other]) {
      await says(page, `${text} The police.`);
      await says(page, `${text} The Court.`);
      await says(page, 'Two texts of this note were written at the same time.');
    }
    await shot(other, `both-texts-${target}`);
    await one.close();
    await other.close();
  });

  test('after ten notes the reader is reminded once of export and sync', async () => {
    const { notes } = await ask<{ notes: unknown[] }>('listNotes', {});
    const [source] = await sources();
    const keep = async (at: number): Promise<boolean> => {
      const draft = { id: null, target: { type: 'source', source: source?.id }, text: `Note ${at}`, tags: [] };
      return (await ask<{ remind: boolean }>('saveNote', { draft, basedOn: null })).remind;
    };
    for (let at = notes.length + 1; at < 10; at += 1) expect(await keep(at)).toBe(false);
    const page = await stage.extension().open('manager.html', '.source-line');
    await page.setViewport({ width: 1200, height: 900 });
    const add = async (words: string): Promise<void> => {
      // The detail is drawn anew while its claims come in: a click on a button that goes is lost.
      await until(
        async () => {
          if ((await page.$('.note-form textarea')) === null) await click(page, 'Add a note');
          return page.$('.note-form textarea');
        },
        (form) => form !== null,
      );
      await page.focus('.note-form textarea');
      await page.keyboard.type(words);
      await click(page, 'Save note');
    };
    await page.evaluate(`document.querySelector('.source-line').click()`);
    await add('The tenth.');
    await says(page, 'on this device only');
    await shot(page, `remind-${target}`);
    await stage.extension().suspend();
    await add('The eleventh.');
    await says(page, 'Note saved.');
    expect(await keep(12)).toBe(false);
    await page.close();
  });
});
