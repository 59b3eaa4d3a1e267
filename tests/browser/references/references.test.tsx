import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { origins, sources } from '../popup/fixtures';
import { createWorld, type MemoryWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showApp, showPopup } from '../popup/show';
import { Manager } from '@/components/references/manager';

afterEach(clear);

const titles = (): readonly string[] =>
  [...document.querySelectorAll('.source-title')].map((title) => title.textContent ?? '');

async function open(n: number, options: Parameters<typeof createWorld>[0] = {}): Promise<MemoryWorld> {
  await page.viewport(380, 600);
  const world = createWorld({ sources: sources(n), origins, ...options });
  showPopup(world);
  const name = options.settings?.lang === 'fr' ? /Références/u : /References/u;
  await page.getByRole('tab', { name }).click();
  return world;
}

const unfold = async (title: RegExp): Promise<void> => {
  await page.getByText(title).first().click();
  await expect.element(page.getByRole('button', { name: 'Delete' })).toBeVisible();
};

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  it.each(['light', 'dark'] as const)('has no fault for axe and no overflow in %s', async (theme) => {
    await open(6, { settings: { lang, theme } });
    await expect.poll(titles).toHaveLength(6);
    await shoot(`refs-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
    await page
      .getByText(/Nouvelles informations/u)
      .first()
      .click();
    await expect.element(page.getByText(lang === 'en' ? 'a worn cable' : 'un câble usé').first()).toBeVisible();
    await shoot(`refs-open-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: lang === 'en' ? 'Edit' : 'Modifier' }).click();
    await shoot(`refs-edit-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
  });
});

describe('finding', () => {
  it('finds words of titles and publishers, whatever their accents and case', async () => {
    await open(6);
    await page.getByRole('searchbox').fill('LEMAN INCENDIE');
    await expect.poll(titles).toHaveLength(2);
    await expect.element(page.getByText('2 of 6 sources', { exact: true }).first()).toBeVisible();
  });

  it('finds words of claims through the background, after a pause in typing', async () => {
    const world = await open(6);
    await page.getByRole('searchbox').fill('broke out');
    const asked = (): readonly unknown[] =>
      world.asked.filter((one) => one.name === 'searchSources').map((one) => one.ask);
    await expect.poll(() => asked().at(-1)).toEqual({ query: 'broke out' });
    await expect.poll(titles).toHaveLength(4);
    expect(document.querySelectorAll('.source-hit')).toHaveLength(4);
    expect(asked().length).toBeLessThan(6);
  });

  it('says when nothing fits, and clears', async () => {
    await open(6);
    await page.getByRole('searchbox').fill('zzz');
    await expect.element(page.getByText('No source fits these filters.')).toBeVisible();
    await shoot('refs-none');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(titles).toHaveLength(6);
  });

  it.each([
    ['Language', 'French', 2],
    ['Publisher', 'Nordzee Post', 2],
    ['Origin', 'Report of the fire brigade', 3],
    ['Facet', 'When did it break out?', 4],
  ])('filters by %s', async (name, option, count) => {
    await open(6);
    await page.getByRole('combobox', { name, exact: true }).selectOptions(option);
    await expect.poll(titles).toHaveLength(count);
    expect(document.querySelectorAll('.choice-set')).toHaveLength(1);
  });

  it('orders by date, by publisher, by number of claims; undated last', async () => {
    await open(6);
    await expect.poll(titles).toHaveLength(6);
    expect(titles().at(-1)).toContain('(5)');
    const order = page.getByRole('combobox', { name: 'Order of the sources' });
    await order.selectOptions('By publisher');
    expect(document.querySelector('.source-publisher')?.textContent).toBe('Harbour Courier');
    await order.selectOptions('By number of claims');
    expect(document.querySelector('.source-count')?.textContent).toBe('4 claims');
  });
});

describe('a crowded set', () => {
  const places = (): readonly number[] =>
    [...document.querySelectorAll('[aria-posinset]')].map((row) => Number(row.getAttribute('aria-posinset')));

  it('draws the rows near the screen, wherever that is, and no others', async () => {
    await open(5_000);
    await expect.poll(() => titles().length).toBeGreaterThan(0);
    await shoot('refs-crowded');
    const scroll = document.querySelector('.scroll') as HTMLElement;
    for (const part of [0, 0.5, 1, 0.3]) {
      scroll.scrollTop = part * scroll.scrollHeight;
      await expect.poll(() => places().some((at) => Math.abs(at / 5_000 - part) < 0.02)).toBe(true);
      await expect.poll(() => titles().length).toBeLessThan(140);
    }
    expect(await axeFaults()).toEqual([]);
  });

  it('is walked through by keyboard, the focus never lost', async () => {
    await open(500);
    await expect.poll(() => titles().length).toBeGreaterThan(0);
    (document.querySelector('[data-part=line]') as HTMLElement).focus();
    const focused = (): number =>
      Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe(3);
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe(500);
    await userEvent.keyboard('{PageUp}');
    await expect.poll(focused).toBe(490);
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe(1);
  });
});

describe('a source', () => {
  it('opens one at a time, with its claims, our words told from its own', async () => {
    await open(6);
    await unfold(/Nouvelles informations/u);
    await expect.element(page.getByText('(in our words)').first()).not.toBeInTheDocument();
    await expect.element(page.getByText(/A worn cable under the roof/u).first()).toBeVisible();
    expect(document.querySelector('q.claim-quote')).not.toBeNull();
    await page.getByText(/Cables in the attic: a long story of short repairs$/u).click();
    await expect.element(page.getByText('(in our words)').first()).toBeVisible();
    expect(document.querySelectorAll('details[open]')).toHaveLength(1);
  });

  it('opens by keyboard', async () => {
    await open(2);
    const summary = document.querySelector('.source > summary') as HTMLElement;
    summary.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Delete' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
  });

  it('links to the passage in a new tab that learns nothing of this one', async () => {
    await open(3);
    await unfold(/Cables in the attic/u);
    const link = page.getByRole('link', { name: 'Open' }).element() as HTMLAnchorElement;
    await expect.poll(() => link.getAttribute('href')).toContain('https://paper-2.example/museum#:~:text=');
    expect(link.rel).toBe('noreferrer noopener');
  });

  it('is never linked to by anything but http and https', async () => {
    const [entry] = sources(1);
    if (!entry) throw new Error('no source');
    await open(0, { sources: [{ ...entry, source: { ...entry.source, url: 'javascript:alert(1)' } }] });
    await unfold(/Museum still closed/u);
    await expect.element(page.getByRole('link', { name: 'Open' })).not.toBeInTheDocument();
  });

  it('shows hostile words as words', async () => {
    const [entry] = sources(1);
    if (!entry) throw new Error('no source');
    await open(0, { sources: [{ ...entry, source: { ...entry.source, title: '<img src=x onerror=alert(1)>' } }] });
    await expect.element(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(document.querySelector('#root img')).toBeNull();
  });
});

describe('editing', () => {
  it('tells each fault under its field, goes to the first, and saves nothing', async () => {
    const world = await open(2);
    await unfold(/Museum still closed/u);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill(' ');
    await page.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
    await page.getByRole('textbox', { name: 'Date' }).fill('12 May');
    await page.getByRole('button', { name: 'Save' }).click();
    const title = page.getByRole('textbox', { name: 'Title' });
    await expect.element(title).toHaveFocus();
    await expect.element(title).toHaveAccessibleDescription('A title is needed.');
    await expect
      .element(page.getByRole('textbox', { name: 'Address' }))
      .toHaveAccessibleDescription('Only http and https addresses can be kept.');
    await expect.element(page.getByRole('textbox', { name: 'Date' })).toHaveAccessibleDescription(/This is no date/u);
    await shoot('refs-edit-errors');
    expect(await axeFaults()).toEqual([]);
    expect(world.asked.some((one) => one.name === 'editSource')).toBe(false);
  });

  it('saves what is right', async () => {
    const world = await open(2);
    await unfold(/Museum still closed/u);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Museum open again');
    await page.getByRole('textbox', { name: 'Date' }).fill('2021-06');
    await page.getByRole('combobox', { name: 'Made from another text' }).selectOptions('copy');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText('Museum open again')).toBeVisible();
    expect(world.set.get('s0')?.source).toMatchObject({ published: '2021-06', derived: 'copy' });
  });
});

describe('deleting', () => {
  it('acts at once, says with how many claims, and takes it back', async () => {
    const world = await open(3);
    await unfold(/Cables in the attic/u);
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(titles).toHaveLength(2);
    await expect.element(page.getByText('Source deleted with its 3 claims.')).toBeVisible();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Source deleted with its 3 claims. Undo available.');
    await shoot('refs-deleted');
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(titles).toHaveLength(3);
    expect(world.set.size).toBe(3);
  });

  it('puts the focus on Undo for a reader who came by keyboard', async () => {
    await open(3);
    await unfold(/Cables in the attic/u);
    (page.getByRole('button', { name: 'Delete' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.classList.contains('source-line')).toBe(true);
  });

  it('keeps the source on screen when it could not be deleted', async () => {
    const world = await open(3);
    await unfold(/Cables in the attic/u);
    world.fail('changeSources', { type: 'store-unavailable', detail: 'x' });
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByText(/The change was not saved/u).first()).toBeVisible();
    await expect.poll(titles).toHaveLength(3);
  });
});

describe('a selection', () => {
  const line = (at: number): HTMLElement => document.querySelector(`[data-at="${at}"] [data-part=line]`) as HTMLElement;
  const selected = (): string =>
    [...document.querySelectorAll<HTMLElement>('.source-picked')].map((row) => row.dataset['at']).join(' ');

  it('is made by keyboard, and changed and undone as a whole', async () => {
    const world = await open(6);
    await expect.poll(titles).toHaveLength(6);
    line(1).focus();
    await userEvent.keyboard(' ');
    expect(selected()).toBe('1');
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.poll(selected).toBe('1 2 3');
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await expect.poll(selected).toBe('1 2');
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(page.getByText('6 selected', { exact: true }).first()).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
    await shoot('refs-selected');
    await userEvent.keyboard('{Escape}');
    await expect.poll(selected).toBe('');
    expect(document.activeElement).toBe(line(2));
    await userEvent.keyboard('{Control>}a{/Control}');
    (page.getByRole('button', { name: 'Delete' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => world.set.size).toBe(0);
    await expect.element(page.getByText(/^6 sources deleted with their 1\d claims\.$/u)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(titles).toHaveLength(6);
    await expect.poll(() => document.activeElement !== document.body).toBe(true);
  });

  it('is of what the filters show, and is tagged and exported', async () => {
    const world = await open(6);
    await page.getByRole('combobox', { name: 'Publisher' }).selectOptions('Nordzee Post');
    await expect.poll(titles).toHaveLength(2);
    await page.getByRole('checkbox', { name: 'Select all 2 shown' }).click();
    await page.getByRole('button', { name: 'Tags…' }).click();
    await shoot('refs-tagging');
    await page.getByRole('combobox', { name: 'Tags, parted by commas' }).fill('court, wire');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('2 sources tagged.', { exact: true })).toBeVisible();
    expect(world.asked.findLast(({ name }) => name === 'changeSources')?.ask).toMatchObject({
      ids: expect.arrayContaining(['s0', 's3']),
      change: { type: 'tag', tags: ['court', 'wire'] },
    });
    await expect.poll(() => document.querySelectorAll('.source-more .note-tag').length).toBe(4);
    await page.getByRole('button', { name: 'Export…' }).click();
    await expect
      .element(page.getByRole('combobox', { name: 'Of which sources' }))
      .toHaveDisplayValue('Those selected (2)');
  });

  it('goes on with a click and Shift', async () => {
    await open(6);
    await page.getByRole('checkbox').nth(2).click();
    await page
      .getByRole('checkbox')
      .nth(4)
      .click({ modifiers: ['Shift'] });
    await expect.poll(selected).toBe('1 2 3');
  });
});

describe('hidden sources', () => {
  it('are listed and brought back', async () => {
    const world = await open(6);
    const shipped = [...world.set.values()].filter(({ source }) => source.addedAt === null).length;
    await page.getByText('More filters').click();
    await page.getByRole('combobox', { name: 'Where from' }).selectOptions('Came with Second Source');
    await expect.poll(titles).toHaveLength(shipped);
    await page.getByRole('checkbox', { name: /^Select (?:all|the one)/u }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('combobox', { name: 'Where from' }).selectOptions('Shipped, deleted by you');
    await expect.poll(titles).toHaveLength(shipped);
    await shoot('refs-hidden');
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
    await page.getByRole('button', { name: 'Bring back' }).first().click();
    await expect.poll(() => world.set.size).toBe(6 - shipped + 1);
  });
});

describe('the view', () => {
  it('is kept until the browser is closed', async () => {
    const world = await open(6);
    await page.getByRole('combobox', { name: 'Language', exact: true }).selectOptions('French');
    await page.getByRole('combobox', { name: 'Order of the sources' }).selectOptions('By title');
    await expect.poll(titles).toHaveLength(2);
    clear();
    showPopup(world);
    await page.getByRole('tab', { name: /References/u }).click();
    await expect.poll(titles).toHaveLength(2);
    await expect.element(page.getByRole('combobox', { name: 'Order of the sources' })).toHaveDisplayValue('By title');
  });
});

describe('adding a text', () => {
  it('asks for what is missing, then adds it and shows it', async () => {
    const world = await open(2);
    await page.getByRole('button', { name: 'Add text…' }).click();
    await shoot('refs-paste');
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveAccessibleDescription(/Paste the text/u);
    await page.getByRole('textbox', { name: 'Title' }).fill('A pasted report');
    await page.getByRole('textbox', { name: 'Publisher' }).fill('Town archive');
    await page.getByRole('textbox', { name: 'Text' }).fill('title: not a header\n\nThe roof fell in at dawn.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(page.getByText('A pasted report')).toBeVisible();
    const { ask } = world.asked.find((one) => one.name === 'addArticle') ?? {};
    expect(ask).toMatchObject({
      article: { title: 'A pasted report', text: expect.stringContaining('title: not a header'), url: null },
      fields: { publisher: 'Town archive', published: null, lang: 'en' },
    });
    expect((ask as { article: { blocks: unknown[] } }).article.blocks).toHaveLength(2);
  });
});

describe('an empty or broken set', () => {
  it('offers the shipped set when it is empty', async () => {
    const world = await open(2);
    world.set.clear();
    clear();
    showPopup(world);
    await page.getByRole('tab', { name: /References/u }).click();
    await expect.element(page.getByRole('heading', { name: 'Your reference set is empty' })).toBeVisible();
    await shoot('refs-empty');
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Restore the shipped set' }).click();
    await expect.poll(() => world.set.size).toBe(1);
  });

  it('says why it could not be opened, and tries again', async () => {
    const world = createWorld({ sources: sources(2), origins });
    world.fail('listSources', { type: 'store-newer', detail: 'VersionError' });
    showPopup(world);
    await page.getByRole('tab', { name: /References/u }).click();
    await expect.element(page.getByText(/written by a newer version/u)).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(titles).toHaveLength(2);
  });
});

describe('the full tab', () => {
  const full = async (width: number, n = 6, lang: 'en' | 'fr' = 'en'): Promise<MemoryWorld> => {
    await page.viewport(width, 800);
    const world = createWorld({ sources: sources(n), origins, settings: { lang } });
    document.documentElement.className = 'manager-page';
    showApp(world, (settings) => <Manager settings={settings} />);
    await expect.poll(titles).toHaveLength(n);
    return world;
  };

  it('shows the source beside the list from 1000 px on', async () => {
    await full(1280);
    await page.getByText(/Cables in the attic: a long story of short repairs$/u).click();
    await expect.element(page.getByRole('heading', { name: /Cables in the attic/u })).toBeVisible();
    await shoot('manager-wide');
    expect(await axeFaults()).toEqual([]);
    expect(overflowing()).toEqual([]);
    const list = document.querySelector('.references-list') as HTMLElement;
    const source = document.querySelector('.references-source') as HTMLElement;
    expect(source.getBoundingClientRect().left).toBeGreaterThanOrEqual(list.getBoundingClientRect().right - 1);
  });

  it('folds to one column, down to 320 px', async () => {
    await full(320, 6, 'fr');
    await page
      .getByText(/Nouvelles informations/u)
      .first()
      .click();
    await shoot('manager-narrow');
    expect(overflowing()).toEqual([]);
    expect(document.querySelector('.references-source')).toBeNull();
  });
});
