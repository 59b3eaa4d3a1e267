import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { assessed, articleText, crowded, origins, sources } from './fixtures';
import { createWorld, type MemoryWorld } from './memory-desk';
import { axeFaults, clear, shoot, showPopup, type Shown } from './show';

afterEach(clear);

const asks = (world: MemoryWorld, name: string): readonly unknown[] =>
  world.asked.filter((one) => one.name === name).map((one) => one.ask);

function open(options: Parameters<typeof createWorld>[0] = {}): { world: MemoryWorld; shown: Shown } {
  const world = createWorld({ sources: sources(6), origins, state: assessed(), ...options });
  return { world, shown: showPopup(world) };
}

const rows = (): readonly string[] =>
  [...document.querySelectorAll('ol.claim-rows .claim-row')].map((row) => row.textContent ?? '');

describe('the list of claims', () => {
  it('goes to the sentence and closes when a row is clicked', async () => {
    const { world, shown } = open();
    await page
      .getByRole('button', { name: /A worn cable in the attic/u })
      .first()
      .click();
    expect(asks(world, 'goToClaim')).toEqual([{ index: 1, openCard: true }]);
    await expect.poll(() => shown.closed).toBe(true);
  });

  it('shows only the verdicts that are pressed, names them, and all again', async () => {
    open();
    const firmer = page.getByRole('button', { name: '1 firmer' });
    await firmer.click();
    await page.getByRole('button', { name: '1 weaker' }).click();
    await expect.element(firmer).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByText('Filtered: firmer and weaker')).toBeVisible();
    expect(rows()).toHaveLength(2);
    await page.getByRole('button', { name: 'Show all 8' }).click();
    expect(rows()).toHaveLength(8);
  });

  it('orders by verdict, the most telling first', async () => {
    open();
    await page.getByRole('combobox', { name: 'Order of the list' }).selectOptions('By verdict');
    const found = rows();
    expect(found[0]).toContain('conflicts with');
    expect(found[1]).toContain('mixed');
    expect(found.at(-1)).toContain('no source in your set');
  });

  it('does not offer to go where the sentence is gone', async () => {
    open({ state: assessed({}, { lost: [0] }) });
    await expect.element(page.getByRole('button', { name: /The fire broke out/u }).first()).toBeDisabled();
  });

  it('lists sixty claims', async () => {
    open({ state: crowded(60) });
    await expect.poll(() => rows().length).toBe(60);
  });

  it('can be shown on the page instead', async () => {
    const { world, shown } = open();
    await page.getByRole('button', { name: 'Show the claims list on the page' }).click();
    expect(asks(world, 'toggleList')).toHaveLength(1);
    await expect.poll(() => shown.closed).toBe(true);
  });

  it('is summed up once in the live region', async () => {
    open();
    await expect
      .poll(() => document.querySelector('[role=status]')?.textContent)
      .toMatch(/^8 claims compared: 1 conflicting, 1 mixed/u);
  });
});

describe('what the page is about', () => {
  it('takes another event from the reader', async () => {
    const { world } = open();
    await page.getByRole('button', { name: 'Not this?' }).click();
    await page.getByRole('button', { name: 'Treat as flood of 2024' }).click();
    expect(asks(world, 'assessAs')).toEqual([{ event: 'm-2024' }]);
  });

  it('takes that it is not about the topic', async () => {
    const { world } = open();
    await page.getByRole('button', { name: 'Not this?' }).click();
    await shoot('page-not-this');
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Not about the topic' }).click();
    expect(asks(world, 'assessAs')).toEqual([{ event: null, dismiss: true }]);
  });

  it('looks at an unrelated page when asked, and shows what comes of it', async () => {
    const { world } = open({ state: { type: 'unrelated' } });
    await page.getByRole('button', { name: 'Look at it anyway' }).click();
    expect(asks(world, 'assessAs')).toEqual([{ event: null }]);
    world.tell(assessed());
    await expect.element(page.getByText('About the fire of 2021')).toBeVisible();
  });

  it('treats a page that mentions the event as about it', async () => {
    const { detection } = assessed().assessment;
    const { world } = open({ state: assessed({ detection: { ...detection, state: 'mentions' } }) });
    await page.getByRole('button', { name: 'Treat as about it' }).click();
    expect(asks(world, 'assessAs')).toEqual([{ event: 'm-2021' }]);
  });

  it('lists well-attested claims that the article leaves out when it is asked to', async () => {
    open();
    await page.getByText('2 well-attested claims not in this article').click();
    await expect.element(page.getByText(/5 sources, 3 origins/u)).toBeVisible();
    await shoot('page-omitted');
    // Who says so: each origin with its sources, to be opened here or where they say it.
    await page.getByText('Who says so').first().click();
    await expect.element(page.getByText(/Report of the fire brigade · official document/u).first()).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Open at the passage: Harbour Courier' }).first())
      .toHaveAttribute('href', expect.stringMatching(/^https:\/\/paper-.\.example.*:~:text=/u));
    await shoot('page-omitted-who');
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Harbour Courier' }).first().click();
    await expect.element(page.getByRole('tab', { name: /References/u })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('access', () => {
  it('reads a page that nobody has read yet, because the reader opened the popup', async () => {
    const { world } = open({ state: { type: 'not-looked' } });
    await expect.poll(() => asks(world, 'startReading')).toEqual([{ tab: 7 }]);
    world.tell(assessed());
    await expect.element(page.getByText('About the fire of 2021')).toBeVisible();
  });

  it('asks the browser for the site, says when it was refused, and reads when it was given', async () => {
    const world = createWorld({ sources: sources(1), origins, state: { type: 'not-looked' }, granted: [] });
    world.fail('startReading', { type: 'no-access', detail: '' });
    world.consent = false;
    showPopup(world);
    await expect.element(page.getByText('harbour-courier.example', { exact: false })).toBeVisible();
    await shoot('page-no-access');
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Allow on this site' }).click();
    await expect.element(page.getByText('The browser did not give access. Nothing has changed.').first()).toBeVisible();
    world.consent = true;
    await page.getByRole('button', { name: 'Allow on this site' }).click();
    await expect.poll(() => asks(world, 'startReading')).toHaveLength(2);
    expect(asks(world, 'request')).toEqual([['harbour-courier.example'], ['harbour-courier.example']]);
  });

  it('offers the lasting grant where the page was read by the click alone', async () => {
    const { world } = open({ granted: [] });
    await page.getByRole('button', { name: 'Allow on this site' }).click();
    expect([...world.granted]).toEqual(['harbour-courier.example']);
    await expect.element(page.getByText('Read this once', { exact: false })).not.toBeInTheDocument();
  });

  it('says what kind of page cannot be read and takes its text instead', async () => {
    const world = createWorld({ state: { type: 'not-looked' } });
    world.fail('startReading', { type: 'not-readable', detail: '' });
    showPopup(world);
    await page.getByRole('button', { name: 'Add text…' }).click();
    await expect.element(page.getByRole('heading', { name: 'Add a text as a source' })).toBeVisible();
  });

  it('tries again after a failure, and copies its details', async () => {
    const { world } = open({ state: { type: 'failed', failure: { type: 'unexpected', detail: 'x is not a y' } } });
    await page.getByRole('button', { name: 'Copy details' }).click();
    expect(world.copied).toEqual(['unexpected: x is not a y']);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => asks(world, 'refresh')).toHaveLength(1);
    world.tell(assessed());
    await expect.element(page.getByText('About the fire of 2021')).toBeVisible();
  });
});

describe('the foot', () => {
  it('switches the highlights of the site off and on', async () => {
    const { world } = open();
    const control = page.getByRole('switch', { name: 'Highlights on this site' });
    await control.click();
    await expect.element(control).toHaveAttribute('aria-checked', 'false');
    expect(world.settings.mutedSites).toEqual(['harbour-courier.example']);
    await control.click();
    await expect.poll(() => world.settings.mutedSites).toEqual([]);
    expect(asks(world, 'setPainted')).toEqual([{ painted: false }, { painted: true }]);
  });

  it('adds the article after the reader has seen what the page says of itself, and where', async () => {
    const { world } = open();
    await page.getByRole('button', { name: 'Add this article to the references' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue(articleText.title);
    await expect.element(page.getByText('from og:title')).toBeVisible();
    await shoot('page-add');
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('textbox', { name: 'Publisher' }).fill('Harbour Courier, Sunday');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => asks(world, 'addArticle')).toHaveLength(1);
    expect(asks(world, 'addArticle')[0]).toMatchObject({
      article: { title: articleText.title },
      fields: { publisher: 'Harbour Courier, Sunday', published: '2021-05-12', lang: 'en' },
    });
    expect(asks(world, 'refresh')).toHaveLength(1);
    await expect.element(page.getByRole('tab', { name: 'References 7' })).toBeVisible();
  });

  it('tells that an added article was there already', async () => {
    const [first, ...rest] = sources(2);
    if (!first) throw new Error('no source');
    const there = { ...first, source: { ...first.source, url: articleText.url } };
    open({ sources: [there, ...rest] });
    await page.getByRole('button', { name: 'Add this article to the references' }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect
      .poll(() => document.querySelector('[role=status]')?.textContent)
      .toMatch(/^It was in the references already/u);
  });

  it('keeps what was typed when saving fails, and says so', async () => {
    const { world } = open();
    await page.getByRole('button', { name: 'Add this article to the references' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Another title');
    world.fail('addArticle', { type: 'store-full', detail: 'QuotaExceededError' });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(page.getByText('The change was not saved.', { exact: false }).first()).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Another title');
  });

  it('shows the source that the article has become', async () => {
    const { source } = sources(1)[0] as ReturnType<typeof sources>[number];
    open({ state: assessed({ self: source }) });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect.element(page.getByRole('tab', { name: /References/u })).toHaveAttribute('aria-selected', 'true');
    await expect.element(page.getByRole('link', { name: 'Open' })).toBeVisible();
  });
});

describe('by keyboard', () => {
  it('switches tabs with Left and Right, one stop for Tab', async () => {
    open();
    const first = page.getByRole('tab', { name: 'This page' });
    (first.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('tab', { name: /References/u })).toHaveFocus();
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(first).toHaveFocus();
    expect([...document.querySelectorAll('[role=tab]')].map((tab) => (tab as HTMLElement).tabIndex)).toEqual([0, -1]);
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Settings' })).toHaveFocus();
  });

  it('leaves the form by Escape, not the popup', async () => {
    open();
    await page.getByRole('button', { name: 'Add this article to the references' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('About the fire of 2021')).toBeVisible();
    await expect.element(page.getByRole('tab', { name: 'This page' })).toHaveFocus();
  });

  it('opens the full tab', async () => {
    const { shown } = open();
    await page.getByRole('button', { name: 'Open in a tab' }).click();
    expect(shown.tabOpened).toBe(true);
  });
});
