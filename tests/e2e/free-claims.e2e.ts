import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { newsPage } from '../fixtures/news-page';
import { shot, TARGETS, until } from './driver';
import { focusInside, setStage } from './story';

const FREE =
  'The association Amnesty International praised the gardens of the Court and planted 60 magnificent magnolias.';
const page = (lang: 'en' | 'fr', sentence: string): string =>
  newsPage({
    title:
      lang === 'en'
        ? 'The International Criminal Court was hacked'
        : 'La Cour pénale internationale visée par un piratage',
    published: '2023-10-25',
    lang,
    litter: false,
    paragraphs: [
      lang === 'en'
        ? 'The International Criminal Court announced on 19 September that hackers had broken into its computer systems.'
        : 'La Cour pénale internationale a annoncé le 19 septembre que des pirates s’étaient introduits dans ses systèmes informatiques.',
      sentence,
      lang === 'en'
        ? 'Dutch police are conducting a criminal investigation into the incident.'
        : 'La police néerlandaise mène une enquête pénale sur l’incident.',
    ],
  });
const SAME =
  'L’association Amnesty International a planté 60 magnifiques magnolias dans les jardins de la Cour, dont elle a fait l’éloge.';
const TITLE = 'Speaks of the same as your claim';

interface Claim {
  readonly facet: string;
  readonly value: string | null;
  readonly quote: string;
}

describe.each(TARGETS)('%s: a claim that answers no question', (target) => {
  const stage = setStage(target);
  const { visit, ask } = stage;
  const popupOf = async (path: string): Promise<Page> => stage.popup(path, '.claim-rows', 900);
  const group = async (popup: Page): Promise<string> =>
    String(await popup.evaluate(`document.querySelector('.similar-claims')?.innerText ?? ''`));

  test('is kept in its own words, and a page in another language that says so is told', async () => {
    await stage.extension().emptySet(stage.own());
    const english = await visit('/english', page('en', FREE));
    await english.bringToFront();
    await english.evaluate(`(() => {
      const words = [...document.querySelectorAll('article p')].find((one) => one.innerText.startsWith('The association'));
      getSelection().selectAllChildren(words);
    })()`);
    await stage.extension().clickMenu(stage.own(), 'add-selection', `${stage.site().origin}/english`);
    await focusInside(english);
    // The card lies in a closed root: the question is chosen by its first letters, the speaker's field sends the form.
    await english.keyboard.type('None');
    await shot(english, `free-claim-form-${target}`);
    for (let at = 0; at < 3; at += 1) await english.keyboard.press('Tab');
    await english.keyboard.press('Enter');
    const free = await until(
      async () => {
        const { sources } = await ask<{ sources: readonly { id: string }[] }>('listSources', null);
        const [added] = sources;
        const read = added && (await ask<{ claims: readonly Claim[] }>('readSource', { id: added.id }));
        return read?.claims.find(({ facet }) => facet.startsWith('custom:'));
      },
      (now) => now !== undefined,
    );
    expect(free).toMatchObject({ value: null, quote: FREE });
    await english.close();

    const french = await visit('/francais', page('fr', SAME));
    const popup = await popupOf('/francais');
    const told = await until(
      async () => group(popup),
      (now) => now.includes(TITLE),
    );
    expect(told).toContain(FREE);
    expect(told).toContain(SAME);
    expect(told).toContain('The International Criminal Court was hacked');
    expect(told).toContain('Both have: Amnesty');
    await shot(popup, `similar-${target}`);
    await popup.close();
    await french.bringToFront();
    await stage.extension().askPage(stage.own(), `${stage.site().origin}/francais`, 'toggleList');
    await new Promise((done) => setTimeout(done, 400));
    await shot(french, `similar-list-${target}`);
    await french.close();

    const differing = await visit('/nombre', page('fr', SAME.replace('60', '75')));
    const other = await popupOf('/nombre');
    expect(
      await until(
        async () => group(other),
        (now) => now.includes(TITLE),
      ),
    ).toContain('A number differs: 75 here, 60 in your claim');
    await other.close();
    await differing.close();

    const silent = await visit(
      '/silence',
      page('fr', 'Amnesty International a publié un rapport sur 60 prisonniers détenus en Libye.'),
    );
    const none = await popupOf('/silence');
    expect(await group(none)).toBe('');
    await none.close();
    await silent.close();
  });
});
