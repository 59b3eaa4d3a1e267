import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'preact';
import '@/components/pictures/pictures.css';
import { Manager } from '@/components/references/manager';
import { App } from '@/components/controls/app';
import { standaloneSvg, svgToPng } from '@/components/pictures/export-picture';
import type { OpenPage } from '@/components/controls/desk';
import type { ClaimId } from '@/lib/base/ids';
import { cutClaims, isBrief } from '@/lib/relate/brief';
import type { Link } from '@/lib/relate/link';
import type { SourceWithClaims } from '@/lib/topic/source';
import { createWorld, type MemoryWorld } from '../popup/memory-desk';
import { axeFaults, overflowing, shoot } from '../popup/show';
import { crowd, harbour, manyOrigins, openArticle } from './fixtures';

let root: HTMLElement | null = null;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = null;
  document.documentElement.className = '';
  delete document.documentElement.dataset['theme'];
});

interface Shown {
  readonly set: readonly SourceWithClaims[];
  readonly lang?: 'en' | 'fr';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly open?: readonly OpenPage[];
  readonly world?: MemoryWorld;
}

async function show(section: 'matrix' | 'timeline', shown: Shown): Promise<MemoryWorld> {
  const { set, lang = 'en', theme = 'light', width = 1280, open } = shown;
  await page.viewport(width, 860);
  const world = shown.world ?? createWorld({ sources: set, origins: manyOrigins, settings: { lang, theme } });
  document.documentElement.className = 'manager-page';
  root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  const desk = open ? { ...world.desk, openPages: async () => open } : world.desk;
  render(
    <App desk={desk} topic={harbour} first={world.settings} browserLang="en-GB">
      {(settings) => <Manager settings={settings} />}
    </App>,
    root,
  );
  await page
    .getByRole('tab')
    .nth(section === 'matrix' ? 1 : 2)
    .click();
  return world;
}

const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? '';

/** Wider than the window only inside something that scrolls. */
const stickingOut = (): readonly string[] =>
  overflowing().filter(
    (name) => !/matrix|COL|TH|TD|TR|TABLE|THEAD|TBODY|SPAN|STRONG|BUTTON|svg|SVG|object/u.test(name),
  );

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  it.each(['light', 'dark'] as const)('have no fault for axe and no overflow in %s', async (theme) => {
    await show('matrix', { set: crowd(22, 7), lang, theme, open: [openArticle()] });
    await expect.poll(() => all('.matrix-cell').length).toBeGreaterThan(20);
    await shoot(`matrix-article-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(stickingOut()).toEqual([]);
    await page.getByRole('tab').nth(2).click();
    await expect.poll(() => all('.pile').length).toBeGreaterThan(5);
    await shoot(`timeline-article-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(stickingOut()).toEqual([]);
    await page.getByRole('button', { name: lang === 'en' ? 'Read as a table' : 'Lire en tableau' }).click();
    expect(await axeFaults()).toEqual([]);
    expect(stickingOut()).toEqual([]);
  });

  it.each([320, 480, 700])('fold down to %d px', async (width) => {
    await show('matrix', { set: crowd(22, 7), lang, width });
    await expect.poll(() => all('.matrix-cell').length).toBeGreaterThan(20);
    await shoot(`matrix-${width}-${lang}`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.getByRole('tab').nth(2).click();
    await expect.poll(() => all('.pile').length).toBeGreaterThan(5);
    await shoot(`timeline-${width}-${lang}`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('the matrix', () => {
  it('names each cell: who, when, which relation, why; and silence as silence', async () => {
    await show('matrix', { set: crowd(4, 4), open: [openArticle()] });
    await expect
      .element(
        page.getByRole('button', {
          name: /^Le Courrier.*: conflicts\. This article: a worn cable\. The source: arson\.$/u,
        }),
      )
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: /article is firmer\. Same answer/u })).toBeVisible();
    expect(all('[aria-label*="another answer, not comparable"]').length).toBeGreaterThan(0);
  });

  it('moves one focus by the keys, opens the passage, and takes the focus back', async () => {
    await show('matrix', { set: crowd(6, 3), open: [openArticle()] });
    await expect.poll(() => all('.matrix-cell[tabindex="0"]').length).toBe(1);
    (document.querySelector('.matrix-cell[tabindex="0"]') as HTMLElement).focus();
    const first = focused();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-at')).toBe('1:1');
    expect(all('.matrix-cell[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('data-at')).toMatch(/^1:5$/u);
    await userEvent.keyboard('{ArrowUp}{Home}');
    expect(focused()).toBe(first);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await shoot('matrix-passage');
    expect(await axeFaults()).toEqual([]);
    const link = page.getByRole('link', { name: 'Open at the passage' }).element() as HTMLAnchorElement;
    expect(link.href).toMatch(/^https:\/\/paper-\d\.example\/museum#:~:text=/u);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(focused()).toBe(first);
  });

  it('shows the answers that exclude each other where no article is open, and any source as the rows', async () => {
    await show('matrix', { set: crowd(12, 5) });
    const compare = page.getByRole('combobox', { name: 'Compare' });
    await expect.element(compare).toHaveValue('competing');
    expect(all('tbody tr').length).toBeGreaterThan(2);
    await compare.selectOptions('c0');
    await expect.poll(() => all('tbody tr').length).toBe(2);
    expect(all('.matrix-source')).toHaveLength(11);
  });

  it('groups columns under their origins, oldest first', async () => {
    await show('matrix', { set: crowd(12, 3) });
    await expect.poll(() => all('.matrix-origin').length).toBe(3);
    expect(all('.matrix-origin').map((head) => (head as HTMLTableCellElement).colSpan)).toEqual([4, 4, 4]);
  });

  it('cuts many columns to those with a link, and shows all if asked', async () => {
    await show('matrix', { set: crowd(60, 20), open: [openArticle()] });
    await expect.poll(() => all('.matrix-source').length).toBe(2);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => all('.matrix-source').length).toBe(60);
  });

  it('shows the reader’s word in place of what was read, and nothing that the reader took away', async () => {
    const [first, second, ...rest] = crowd(5, 5);
    if (!first || !second) throw new Error('no crowd');
    const keyOf = ({ source, claims: [claim] }: SourceWithClaims) => ({
      url: source.url,
      facet: claim?.facet ?? '',
      value: claim?.value ?? null,
      quote: claim?.quote ?? claim?.statement?.en ?? '',
    });
    const free = {
      ...second,
      claims: second.claims.slice(0, 1).map((claim) => ({ ...claim, facet: 'custom:1', value: null })),
    };
    const world = await show('matrix', { set: [first, free, ...rest] });
    const say = async (one: SourceWithClaims, facet: string | null): Promise<unknown> =>
      world.desk.ask('saveCorrection', {
        correction: { type: 'value', claim: keyOf(one), facet, value: facet && 'cable', certainty: null },
      });
    await page.getByRole('combobox', { name: 'Compare' }).selectOptions('answers');
    await expect.poll(() => all('.matrix-source').length).toBe(4);
    await say({ ...first, claims: first.claims.slice(1) }, 'fire.cause');
    await expect
      .poll(() =>
        all('.matrix-cell')
          .map((cell) => cell.getAttribute('aria-label') ?? '')
          .join('\n'),
      )
      .toContain('(your word)');
    for (const one of [first, ...rest]) await say(one, null);
    await page.getByRole('tab').nth(2).click();
    await page.getByRole('combobox', { name: 'Facet' }).selectOptions('fire.cause');
    await page.getByRole('button', { name: 'Read as a table' }).click();
    await expect.poll(() => all('.timeline-table tbody tr').length).toBe(1);
    expect(all('.timeline-table .your-word').length).toBe(1);
  });

  it('stays usable with 1,200 sources', { timeout: 60_000 }, async () => {
    await show('matrix', { set: crowd(1200, 40) });
    await expect.poll(() => all('.matrix-cell').length, { timeout: 5000 }).toBeGreaterThan(20);
    expect(all('.matrix-cell').length).toBeLessThan(1000);
    await shoot('matrix-crowded');
    (document.querySelector('.matrix-cell[tabindex="0"]') as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.getAttribute('data-at')).toMatch(/^0:1\d{3}$/u);
    await shoot('matrix-crowded-end');
    await userEvent.keyboard('{Home}');
    await expect.poll(() => document.activeElement?.getAttribute('data-at')).toBe('0:0');
  });

  it('says what is missing where there is nothing to compare', async () => {
    await show('matrix', { set: [] });
    await expect.element(page.getByRole('heading', { name: 'Your reference set is empty' })).toBeVisible();
  });

  it('says so where no answers exclude each other', async () => {
    await show('matrix', { set: crowd(1, 1) });
    await expect.element(page.getByRole('heading', { name: 'No answers exclude each other' })).toBeVisible();
    await page.getByRole('button', { name: 'All answers of the set' }).click();
    await expect.poll(() => all('tbody tr').length).toBe(2);
    await page.getByRole('combobox', { name: 'Event' }).selectOptions('m-2024');
    await expect.element(page.getByRole('heading', { name: 'No claim on this event' })).toBeVisible();
  });

  it('asks for the links that an open article was not given, tells a failure, and tries again', async () => {
    const set = crowd(30, 30);
    const { tab, state } = openArticle();
    if (state.type !== 'assessed') throw new Error('the article is assessed');
    const [claim] = state.assessment.claims;
    const links = set.map(({ source, claims: [one] }) => ({
      ...(claim?.links[0] as Link),
      claim: one?.id as ClaimId,
      source: source.id,
    }));
    const whole = {
      ...state.assessment,
      claims: state.assessment.claims.map((one, at) => (at === 0 ? { ...one, links } : one)),
    };
    const brief = {
      ...whole,
      claims: cutClaims(whole.claims, (id) => set.find(({ source }) => source.id === id.split('#')[0])?.source),
    };
    expect(isBrief(brief)).toBe(true);
    const world = createWorld({ sources: set, origins: manyOrigins });
    const related = (): number => all('.matrix tbody tr:first-child .matrix-cell-conflicting').length;
    world.fail('readWhole', { type: 'unexpected', detail: 'x' });
    await show('matrix', { set, world, open: [{ tab, state: { ...state, assessment: brief } }] });
    await page.getByRole('button', { name: 'Try again' }).click();
    // The tab is gone: still told, still to be tried again.
    await expect.poll(() => world.asked.filter(({ name }) => name === 'readWhole').length).toBe(2);
    world.whole = whole;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(related).toBe(30);
    expect(await axeFaults()).toEqual([]);
  });

  it('tells a failure and tries again', async () => {
    const set = crowd(3, 3);
    const world = await show('timeline', { set });
    await expect.poll(() => all('.pile').length).toBeGreaterThan(1);
    world.fail('readClaims', { type: 'store-full', detail: 'QuotaExceededError' });
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => all('.matrix-cell').length).toBeGreaterThan(2);
  });
});

describe('the timeline', () => {
  it('opens a pile by the keys and moves between lanes', async () => {
    await show('timeline', { set: crowd(22, 7) });
    await expect.poll(() => all('.pile[tabindex="0"]').length).toBe(1);
    (document.querySelector('.pile[tabindex="0"]') as SVGElement).focus();
    const first = focused();
    await userEvent.keyboard('{End}');
    const last = focused();
    expect(last).not.toBe(first);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Home}');
    expect(focused()).toBe(first);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await shoot('timeline-passage');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(focused()).toBe(first);
  });

  it('never lets two labels run into each other', async () => {
    await show('timeline', { set: crowd(60, 20), lang: 'fr' });
    await expect.poll(() => all('.pile').length).toBeGreaterThan(5);
    const boxes = all('.pile-words .drawing-label').map((label) => label.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThan(3);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom).toBe(false);
  });

  it('stacks what stands too close in a set of 1,200', { timeout: 60_000 }, async () => {
    await show('timeline', { set: crowd(1200, 40) });
    await expect.poll(() => all('.pile').length, { timeout: 5000 }).toBeGreaterThan(20);
    await shoot('timeline-crowded');
    expect(all('.pile').length).toBeLessThan(900);
    const marks = all('.drawing-count').reduce((sum, count) => sum + Number(count.textContent), 0);
    expect(marks).toBeGreaterThan(500);
    const before = all('.pile').length;
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => all('.pile').length).toBeGreaterThan(before);
  });

  it('gives the same rows as a table, and lists what bears no date', async () => {
    await show('timeline', { set: crowd(12, 4) });
    await expect.element(page.getByRole('heading', { name: 'undated' })).toBeVisible();
    await page.getByRole('button', { name: 'Read as a table' }).click();
    const heads = all('.timeline-table thead th').map((head) => head.textContent);
    expect(heads).toEqual(['Date', 'Publisher', 'Answer', 'Certainty', 'Origin', 'Remarks']);
    // Two of the twelve hold two answers.
    expect(all('.timeline-table tbody tr')).toHaveLength(14);
    expect(all('.timeline-table tbody tr').at(-1)?.textContent).toContain('undated');
    await page.getByRole('button', { name: 'Show as a picture' }).click();
    await expect.poll(() => all('.pile').length).toBeGreaterThan(3);
  });

  it('stands the article beside the lanes, with its verdict in words', async () => {
    await show('timeline', { set: crowd(12, 4), open: [openArticle()] });
    await expect.element(page.getByText('this article, 12 May 2021')).toBeVisible();
    await expect.element(page.getByText('Conflicts with 1 source')).toBeVisible();
  });
});

describe('a picture as a file', () => {
  const files: { name: string; blob: Blob }[] = [];
  const saved = async (button: string): Promise<{ name: string; blob: Blob }> => {
    const before = files.length;
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob: Blob | null = null;
    URL.createObjectURL = (made: Blob) => {
      blob = made;
      return createObjectURL.call(URL, made);
    };
    HTMLAnchorElement.prototype.click = function remember(this: HTMLAnchorElement) {
      if (this.download && blob) files.push({ name: this.download, blob });
    };
    await page.getByRole('button', { name: button }).click();
    await expect.poll(() => files.length, { timeout: 10_000 }).toBe(before + 1);
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    return files.at(-1) as { name: string; blob: Blob };
  };

  it.each([
    ['matrix', 'second-source-matrix'],
    ['timeline', 'second-source-timeline'],
  ] as const)('%s: stands alone as SVG, and is a PNG', async (section, name) => {
    await show(section, { set: crowd(22, 7), open: [openArticle()] });
    await expect.poll(() => all('.matrix-cell, .pile').length).toBeGreaterThan(5);
    const svg = await saved('Save as SVG');
    const text = await svg.blob.text();
    expect(svg.name).toBe(`${name}.svg`);
    expect(text).not.toMatch(/var\(|class=|currentColor|fuchsia|rgb\(255, 0, 255\)/u);
    expect(text).toMatch(/font-family="[^"]+"/u);
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.textContent).toContain('Nordzee Post');
    const png = await saved('Save as PNG');
    expect([png.name, png.blob.type]).toEqual([`${name}.png`, 'image/png']);
    expect(png.blob.size).toBeGreaterThan(10_000);
    const folder: unknown = import.meta.env['VITE_SHOTS'];
    if (typeof folder === 'string' && folder !== '') {
      const image = new Image();
      image.src = URL.createObjectURL(png.blob);
      image.style.cssText = 'position:fixed;inset:0;z-index:9;inline-size:100vw;block-size:auto;background:#888';
      await image.decode();
      document.body.append(image);
      await shoot(`file-${section}`);
      image.remove();
    }
  });

  it('escapes hostile names', async () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = '</text><script>alert(1)</script>';
    svg.append(text);
    document.body.append(svg);
    const file = standaloneSvg(svg);
    svg.remove();
    expect(file).not.toContain('<script>');
    expect((await svgToPng(file.replace('<svg', '<svg width="10" height="10"'), 10, 10)).size).toBeGreaterThan(50);
  });
});
