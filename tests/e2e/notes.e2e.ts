import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newsPage } from '../fixtures/news-page';
import { painted, shot, TARGETS, until } from './driver';
import { focusInside, forgetNotes, select, sendForm, setStage } from './story';

const SOURCE = newsPage({
  title: 'Court in The Hague reports cyberattack',
  published: '2023-09-20',
  lang: 'en',
  publisher: 'North Wire',
  url: 'https://north-wire.example/court',
  paragraphs: [
    'The International Criminal Court announced on 19 September that hackers had broken into its computer systems.',
    'Dutch police have opened a criminal investigation into the attack on the International Criminal Court.',
  ],
});

const PASSAGE = 'Nobody at the Court would say how long the repairs will take.';
const article = (last: string): string =>
  newsPage({
    title: 'Attack on the International Criminal Court',
    published: '2023-10-25',
    lang: 'en',
    litter: false,
    paragraphs: [
      'The International Criminal Court first announced the attack on its systems at the end of September.',
      'Dutch police are conducting a criminal investigation into the incident.',
      last,
    ],
  });

const CONFLICTING = 'ica-6';
const CORROBORATED = 'ica-2';
const NOTE = 'ica-7';
const OPEN = /^ica-0/u;

interface Assessed {
  readonly type: string;
  readonly notes?: { readonly found: number; readonly lost: number };
  readonly assessment?: {
    readonly claims: readonly {
      readonly facet: string;
      readonly verdict: string;
      readonly reason: { readonly rule: string };
    }[];
  };
}
interface Notes {
  readonly notes: readonly {
    readonly text: string;
    readonly target: { readonly selector: { readonly exact: string } };
  }[];
}

describe.each(TARGETS)('%s: notes and corrections', (target) => {
  const stage = setStage(target);
  const { open, ask } = stage;
  beforeAll(async () => void (await stage.addSource('/source', SOURCE)));
  beforeEach(async () => forgetNotes(stage));

  const askPage = async <T>(path: string, name: string, asked: unknown = null): Promise<T | null> =>
    stage.extension().askPage<T>(stage.own(), `${stage.site().origin}${path}`, name, asked);
  const state = async (path: string): Promise<Assessed | null> => stage.state<Assessed>(path);
  const notes = async (): Promise<Notes['notes']> => (await ask<Notes>('listNotes', {})).notes;
  const verdict = async (path: string, facet: string): Promise<string | undefined> =>
    (await state(path))?.assessment?.claims.find((claim) => claim.facet === facet)?.verdict;
  /** Opens the card of the first claim, with the focus in it. */
  const openCard = async (page: Page, path: string): Promise<void> => {
    await until(
      async () => painted(page),
      (now) => CONFLICTING in now,
    );
    await page.bringToFront();
    await askPage(path, 'stepClaim', { by: 1 });
    await until(
      async () => painted(page),
      (now) => Object.keys(now).some((name) => OPEN.test(name)),
    );
    await focusInside(page);
  };
  const press = async (page: Page, key: 'Tab' | 'Enter' | ' ' | 'Escape' | 'ArrowDown', times = 1): Promise<void> => {
    for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
  };
  test('a note written in the card is there when the page is opened again', async () => {
    const page = await open('/article', article(PASSAGE));
    await openCard(page, '/article');
    await page.keyboard.press('n');
    await page.keyboard.type('Ask the **registry**');
    // Escape leaves the field and keeps what was written.
    await press(page, 'Escape');
    expect(await notes()).toEqual([]);
    await page.keyboard.press('n');
    await page.keyboard.type(' for the day.');
    await shot(page, `note-form-${target}`);
    await sendForm(page);
    await until(notes, (now) => now.length === 1);
    expect((await notes())[0]?.text).toBe('Ask the **registry** for the day.');
    await until(
      async () => painted(page),
      (now) => NOTE in now,
    );
    await page.close();
    const again = await open('/article', article(PASSAGE));
    const marks = await until(
      async () => painted(again),
      (now) => NOTE in now,
    );
    expect(marks[NOTE]?.join()).toContain('end of September');
    await openCard(again, '/article');
    await new Promise((done) => setTimeout(done, 300));
    await shot(again, `note-card-${target}`);
    await again.close();
  });

  test('a relation is corrected in the card, everywhere at once, and withdrawn', async () => {
    const page = await open('/article', article(PASSAGE));
    await openCard(page, '/article');
    expect(await verdict('/article', 'disclosure.when')).toBe('conflicting');
    // Heading, close, wrong reading, open at the passage, wrong match.
    await press(page, 'Tab', 4);
    await press(page, 'Enter');
    await focusInside(page);
    await shot(page, `correction-form-${target}`);
    await press(page, ' ');
    await press(page, 'Enter');
    await until(
      async () => verdict('/article', 'disclosure.when'),
      (now) => now === 'unmatched',
    );
    const { corrections } = await ask<{ corrections: { id: string; type: string; relation: string }[] }>(
      'listCorrections',
      null,
    );
    expect(corrections).toMatchObject([{ type: 'relation', relation: 'none' }]);
    await new Promise((done) => setTimeout(done, 300));
    await shot(page, `corrected-${target}`);
    await ask('withdrawCorrection', { id: corrections[0]?.id });
    await until(
      async () => verdict('/article', 'disclosure.when'),
      (now) => now === 'conflicting',
    );
    await page.close();
  });

  test('a selection becomes a claim of the page, which is added to the set', async () => {
    const page = await open('/article', article(PASSAGE));
    await until(
      async () => painted(page),
      (now) => CONFLICTING in now,
    );
    // One that a first try added.
    const { sources: before } = await ask<{ sources: { id: string; url: string | null }[] }>('listSources', null);
    const left = before.filter(({ url }) => url === `${stage.site().origin}/article`).map(({ id }) => id);
    await ask('changeSources', { ids: left, change: { type: 'delete' } });
    await select(page, 'Dutch police are conducting');
    const reply = await askPage<{ opened: boolean }>('/article', 'claimSelection');
    expect(reply).toEqual({ opened: true });
    await focusInside(page);
    await shot(page, `claim-form-${target}`);
    // Question, value, certainty, event, who says so: as the analyser read it, but for the speaker.
    await press(page, 'Tab', 4);
    await page.keyboard.type('the police');
    await press(page, 'Enter');
    const { sources } = await until(
      async () => ask<{ sources: { id: string; url: string | null }[] }>('listSources', null),
      (now) => now.sources.length === 2,
    );
    const id = sources.find(({ url }) => url === `${stage.site().origin}/article`)?.id;
    const read = await ask<{ claims: { quote: string; attribution: { speaker: string } | null }[] }>('readSource', {
      id,
    });
    const added = read.claims.filter((claim) => claim.attribution?.speaker === 'the police');
    expect(added.map((claim) => claim.quote)).toEqual([
      'Dutch police are conducting a criminal investigation into the incident.',
    ]);
    await page.close();
  });

  test('a note on a selection loses its passage when the page is edited, and is kept', async () => {
    const page = await open('/edited', article(PASSAGE));
    await until(
      async () => painted(page),
      (now) => CORROBORATED in now,
    );
    await select(page, PASSAGE);
    await askPage('/edited', 'noteSelection');
    await focusInside(page);
    await page.keyboard.type('Weeks?');
    await sendForm(page);
    const marks = await until(
      async () => painted(page),
      (now) => NOTE in now,
    );
    expect(marks[NOTE]).toEqual([PASSAGE]);
    await page.close();
    const edited = await open(
      '/edited',
      article('The archive reopened in spring, to the relief of all who work there.'),
    );
    await until(
      async () => state('/edited'),
      (now) => now?.notes?.lost === 1,
    );
    expect(NOTE in (await painted(edited))).toBe(false);
    await edited.bringToFront();
    await askPage('/edited', 'toggleList');
    await new Promise((done) => setTimeout(done, 300));
    await shot(edited, `orphan-${target}`);
    const [note] = (await notes()).filter(({ text }) => text === 'Weeks?');
    expect(note?.target.selector.exact).toBe(PASSAGE);
    await edited.close();
  });
});
