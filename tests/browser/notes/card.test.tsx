import type { JSX } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card } from '@/components/card/card';
import { translator } from '@/components/i18n/translator';
import { claimId, correctionId, sourceId } from '@/lib/base/ids';
import { axeFaults, shoot } from '../popup/show';
import { conflict, memoryReader, museum, note, redraw, stage, sticksOut, unstage, type MemoryReader } from './stage';

afterEach(unstage);

const card = (reader: MemoryReader, lang: 'en' | 'fr' = 'en', assessment = conflict()): JSX.Element => (
  <Card
    assessment={assessment}
    index={0}
    siblings={[0]}
    position={{ at: 1, of: 1 }}
    labels={museum}
    t={translator(lang)}
    onShow={() => undefined}
    onStep={() => undefined}
    onClose={() => undefined}
    onCopy={async () => true}
    onSave={() => undefined}
    reader={reader}
  />
);
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  it.each(['light', 'dark'] as const)('has no fault for axe and no overflow in %s', async (theme) => {
    await page.viewport(420, 1000);
    const noted = note('Ask the **brigade**, see [their report](https://brigade.example/report).\n\n- when\n- where', {
      tags: ['ask'],
      alternatives: ['Written in another window.'],
    });
    const reader = memoryReader([noted]);
    stage(card(reader, lang), theme);
    await button(lang === 'en' ? 'Wrong match?' : /Mauvais rapprochement/u).click();
    await page.getByRole('radio').nth(4).click();
    await button(lang === 'en' ? 'Add a note' : 'Annoter').click();
    await shoot(`card-forms-${lang}-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(sticksOut()).toEqual([]);
  });
});

describe.each([
  ['en', 'Conflicts with 9 sources', 'Show all (7 more)'],
  ['fr', 'En désaccord avec 9 sources', 'Tout afficher (7 de plus)'],
] as const)('a claim of many links, in %s', (lang, head, more) => {
  /** Nine sources of one origin: two links are carried, or all. */
  const many = (whole: boolean) => {
    const one = conflict();
    const [claim] = one.claims;
    const [link] = claim?.links ?? [];
    if (!claim || !link) throw new Error('no link');
    const ids = Array.from({ length: 9 }, (_, at) => sourceId(at === 0 ? 's1' : `t${at}`));
    const links = ids.map((id, at) => ({ ...link, source: id, claim: at === 0 ? link.claim : claimId(`${id}#1`) }));
    const source = one.sourceById['s1'];
    if (!source) throw new Error('no source');
    const tally = {
      relations: { conflicts: { sources: 9, origins: 1, first: [{ origin: link.origin, sources: 9 }] } },
      values: [{ value: 'cable', certainty: 'asserted' as const, sources: 9 }],
      valueCount: 1,
    };
    return {
      ...one,
      claims: [whole ? { ...claim, links } : { ...claim, links: links.slice(0, 2), tally }],
      sourceById: Object.fromEntries(ids.map((id, at) => [id, { ...source, id, publisher: `Paper ${at + 1}` }])),
    };
  };

  it('counts all of them, and shows all by keyboard once they are fetched', async () => {
    const reader = memoryReader();
    const root = stage(card(reader, lang, many(false)));
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(head);
    expect(root.querySelectorAll('article.link')).toHaveLength(2);
    expect(await axeFaults()).toEqual([]);
    reader.completed = () => redraw(card(reader, lang, many(true)));
    root.querySelector<HTMLElement>('.group > .text-button')?.focus();
    expect(root.activeElement?.textContent).toBe(more);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.querySelectorAll('article.link')).toHaveLength(9);
    // The button that had the focus is gone: what it opened begins at the head of its group.
    expect(root.activeElement).toBe(root.querySelector('.group-head'));
    expect(root.querySelector('.group > .text-button')).toBeNull();
  });

  it('says so where they cannot be fetched, and can be asked again', async () => {
    const reader = memoryReader();
    const root = stage(card(reader, lang, many(false)));
    reader.fail = { type: 'store-unavailable', detail: '' };
    await button(more).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    reader.completed = () => redraw(card(reader, lang, many(true)));
    await button(more).click();
    await expect.poll(() => root.querySelectorAll('article.link')).toHaveLength(9);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a note in the card', () => {
  it('is written by keyboard alone and saved by Ctrl and Enter', async () => {
    const reader = memoryReader();
    const root = stage(card(reader));
    root.querySelector<HTMLElement>('#card-head')?.focus();
    await userEvent.keyboard('nLook again{Control>}{Enter}{/Control}');
    await expect.poll(() => reader.saved).toHaveLength(1);
    expect(reader.saved[0]).toMatchObject({ draft: { id: null, text: 'Look again', target: { type: 'passage' } } });
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  });

  it('is left by Escape as a draft and gone on with; cancelling drops it', async () => {
    const reader = memoryReader();
    const root = stage(card(reader));
    await button('Add a note').click();
    await userEvent.keyboard('Half a th{Escape}');
    await expect.element(page.getByText('Draft kept')).toBeVisible();
    expect(root.activeElement?.textContent).toContain('Add a note');
    await button('Go on writing').click();
    await userEvent.keyboard('ought');
    await expect.element(page.getByRole('textbox')).toHaveValue('Half a thought');
    await button('Cancel').click();
    await expect.element(page.getByText('Draft kept')).not.toBeInTheDocument();
    expect(reader.saved).toEqual([]);
  });

  it('stays on screen where it cannot be saved', async () => {
    const reader = memoryReader();
    stage(card(reader));
    await button('Add a note').click();
    reader.fail = { type: 'store-full', detail: '' };
    await userEvent.keyboard('Kept here');
    await button('Save note').click();
    await expect.element(page.getByText(/not saved. It is still on screen/u)).toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveValue('Kept here');
    expect(await axeFaults()).toEqual([]);
  });

  it('is changed against what the writer saw, and deleted', async () => {
    const reader = memoryReader([note('First')]);
    stage(card(reader));
    await button('Edit note').click();
    await userEvent.keyboard(' and more');
    await button('Save note').click();
    await expect
      .poll(() => reader.saved)
      .toMatchObject([{ draft: { id: 'n1', text: 'First and more' }, basedOn: '2026-03-05T10:00:00Z' }]);
    await button('Delete note').click();
    expect(reader.removed).toHaveLength(1);
  });

  it('shows both of two texts written at the same time, to keep one, to join them, and to go back', async () => {
    const reader = memoryReader([note('Mine', { alternatives: ['Theirs'] })]);
    stage(card(reader));
    await expect.element(page.getByText('Two texts of this note were written', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Keep this text alone' }).nth(1).click();
    await expect.poll(() => reader.saved).toMatchObject([{ draft: { text: 'Theirs', alternatives: [] } }]);
    await button('Join them into one').click();
    await expect.poll(() => reader.saved[1]).toMatchObject({ draft: { text: 'Mine\n\nTheirs', alternatives: [] } });
  });

  it('never becomes markup', async () => {
    const root = stage(card(memoryReader([note('<img src=x onerror=alert(1)> [x](javascript:alert(1))')])));
    await expect.element(page.getByText(/<img src=x/u)).toBeVisible();
    expect(root.querySelector('.note-text img, .note-text a')).toBeNull();
  });
});

describe('a correction in the card', () => {
  it('offers every relation but the one shown, and keeps the choice', async () => {
    const reader = memoryReader();
    const root = stage(card(reader));
    await button('Wrong match?').click();
    await expect.poll(() => root.activeElement?.parentElement?.textContent).toBe('They speak of different things');
    await expect.element(page.getByRole('radio', { name: 'They conflict' })).not.toBeInTheDocument();
    await button('Save').first().click();
    await expect.element(page.getByText('Choose what is right.')).toBeVisible();
    await page.getByRole('radio', { name: 'They agree' }).click();
    await button('Save').first().click();
    await expect
      .poll(() => reader.corrections)
      .toMatchObject([
        { type: 'relation', relation: 'corroborates', from: 'conflicts', source: 's1', claim: { value: 'arson' } },
      ]);
    await expect.element(page.getByText('What is right?')).not.toBeInTheDocument();
  });

  it('takes another value of the article, or of the source by its own words', async () => {
    const reader = memoryReader();
    stage(card(reader));
    await button('Wrong match?').click();
    await page.getByRole('radio', { name: 'The article says another value' }).click();
    await page.getByLabelText('Its value').selectOptions('a worn cable');
    await button('Save').first().click();
    await button('Wrong match?').click();
    await page.getByRole('radio', { name: 'The source says another value' }).click();
    await page.getByLabelText('Its value').selectOptions('arson');
    await button('Save').first().click();
    await expect.poll(() => reader.corrections).toHaveLength(2);
    expect(reader.corrections).toMatchObject([
      { type: 'value', facet: 'fire.cause', value: 'cable', claim: { url: reader.url, value: 'arson' } },
      { type: 'value', value: 'arson', claim: { url: 'https://paper-1.example/museum', value: 'cable' } },
    ]);
  });

  it('asks for a date where the question is one', async () => {
    const reader = memoryReader();
    stage(card(reader));
    await button('Wrong reading?').click();
    await page.getByLabelText('Which question does it answer?').selectOptions('When did it break out?');
    await page.getByLabelText('Its value').fill('last week');
    await button('Save').first().click();
    await expect.element(page.getByText('A value is needed that answers this question.')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await page.getByLabelText('Its value').fill('2021-05-09/10');
    await button('Save').first().click();
    await expect.poll(() => reader.corrections).toMatchObject([{ facet: 'fire.when', value: '2021-05-09/10' }]);
  });

  it('Escape leaves the form, and the focus goes back to what opened it', async () => {
    const root = stage(card(memoryReader()));
    await button('Wrong match?').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('What is right?')).not.toBeInTheDocument();
    await expect.poll(() => root.activeElement?.textContent).toBe('Wrong match?');
  });

  it('is shown as the reader’s word and can be withdrawn', async () => {
    const reader = memoryReader();
    const said = {
      id: correctionId('c1'),
      createdAt: '2026-03-04T10:00:00Z',
      type: 'relation',
      claim: { url: reader.url, facet: 'fire.cause', value: 'arson', quote: 'x' },
      sourceClaim: conflict().claims[0]?.links[0]?.claim as never,
      source: sourceId('s1'),
      relation: 'none',
      from: 'conflicts',
    } as const;
    stage(card(reader, 'en', conflict({ links: [], verdict: 'unmatched', corrections: [said] })));
    await expect.element(page.getByText(/they speak of different things\./u)).toBeVisible();
    await shoot('card-corrected-en-light');
    expect(await axeFaults()).toEqual([]);
    await button('Withdraw').click();
    expect(reader.withdrawn).toEqual(['c1']);
  });
});
