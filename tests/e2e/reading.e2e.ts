import { describe, expect, test } from 'vitest';
import { FURNITURE, newsPage } from '../fixtures/news-page';
import { painted, shot, TARGETS, until } from './driver';
import { EVERY_PATH, focusInside, setStage } from './story';

const SOURCE = newsPage({
  title: 'Court in The Hague reports cyberattack',
  published: '2023-09-20',
  lang: 'en',
  publisher: 'North Wire',
  url: 'https://north-wire.example/court',
  paragraphs: [
    'The International Criminal Court announced on 19 September that hackers had broken into its computer systems.',
    'The Court said the attack was probably espionage. Nobody has been named as the perpetrator.',
    'Dutch police have opened a criminal investigation into the attack on the International Criminal Court.',
  ],
});

const ARTICLE = newsPage({
  title: 'Spies attacked the International Criminal Court',
  published: '2023-10-25',
  lang: 'en',
  paragraphs: [
    'The International Criminal Court first announced the attack on its systems at the end of September.',
    'The attack was espionage, the Court confirmed. It was only an attempted hack, according to the institution.',
    'Dutch police are conducting a criminal investigation into the incident. The Court has 123 member states.',
  ],
});

const OTHER = newsPage({
  title: 'A quiet spring in the gardens',
  litter: false,
  published: '2024-04-02',
  lang: 'en',
  paragraphs: [
    'The gardens of the old town open again this week, and the paths have been swept by volunteers of all ages.',
  ],
});

const CONFLICTING = 'ica-6';
const FIRMER = 'ica-4';
const CORROBORATED = 'ica-2';

describe.each(TARGETS)('%s: reading', (target) => {
  const stage = setStage(target);
  const { open: read } = stage;
  const state = async (path: string): Promise<string | undefined> => (await stage.state(path))?.type;

  test('a source is added by the analyser, and an article is painted against it', async () => {
    await stage.extension().emptySet(stage.own());
    const { claims } = await stage.addSource<{ claims: unknown[] }>('/source', SOURCE);
    expect(claims.length).toBeGreaterThan(3);

    const page = await read('/article', ARTICLE);
    const before = await page.evaluate('document.body.outerHTML');
    const lines = await until(
      async () => painted(page),
      (now) => CONFLICTING in now,
    );
    expect(lines[CONFLICTING]?.join(' ')).toContain('end of September');
    expect(lines[CONFLICTING]?.join(' ')).toContain('only an attempted hack');
    expect(lines[FIRMER]?.join(' ')).toContain('The attack was espionage');
    expect(lines[CORROBORATED]?.join(' ')).toContain('criminal investigation');
    const words = Object.values(lines).flat().join(' ');
    for (const litter of FURNITURE) expect(words).not.toContain(litter.slice(0, 30));
    expect(await page.evaluate('document.body.outerHTML')).toBe(before);
    await shot(page, `article-${target}`);
  });

  test('the card opens by keyboard and tells both values; Escape closes it', async () => {
    const page = await read('/article', ARTICLE);
    await until(
      async () => painted(page),
      (now) => CONFLICTING in now,
    );
    await page.bringToFront();
    await stage.extension().askPage(stage.own(), `${stage.site().origin}/article`, 'stepClaim', { by: 1 });
    await until(
      async () => painted(page),
      (now) => Object.keys(now).some((name) => name.startsWith('ica-0')),
    );
    await focusInside(page);
    await shot(page, `card-${target}`);
    await page.keyboard.press('Escape');
    await until(
      async () => painted(page),
      (now) => !Object.keys(now).some((name) => name.startsWith('ica-0')),
    );
  });

  test('a page about something else loads the gate only', async () => {
    const page = await read('/garden', OTHER);
    await new Promise((done) => setTimeout(done, 1200));
    expect(await state('/garden')).toBeUndefined();
    expect(await painted(page)).toEqual({});
  });

  test('in-page navigation and late text are followed', async () => {
    const page = await read('/garden', OTHER);
    await new Promise((done) => setTimeout(done, 600));
    const inner = /<article>([\s\S]*)<\/article>/u.exec(ARTICLE)?.[1] ?? '';
    await page.evaluate(
      `history.pushState({}, '', '/spa-article'); document.title = 'Spies attacked the International Criminal Court'; setTimeout(() => { const a = document.querySelector('article'); a.innerHTML = ${JSON.stringify(inner)}; }, 300);`,
    );
    await until(
      async () => painted(page),
      (now) => Object.keys(now).length > 0,
    );
  });

  test('the background may be stopped at any moment', async () => {
    await stage.extension().suspend();
    const page = await read('/article', ARTICLE);
    await until(
      async () => painted(page),
      (now) => CONFLICTING in now,
    );
  });

  test('a grant taken back leaves nothing painted after a reload', async () => {
    await stage.extension().setGrant(EVERY_PATH, false);
    const page = await read('/article', ARTICLE);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await painted(page)).toEqual({});
  });
});
