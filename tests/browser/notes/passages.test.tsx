import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PassageCard } from '@/components/card/passage-card';
import { SelectionClaim } from '@/components/card/selection-claim';
import { ListNotes } from '@/components/claims-list/list-notes';
import { translator } from '@/components/i18n/translator';
import type { AnchoredNote, PassageTarget } from '@/components/page/page-notes';
import { err, ok } from '@/lib/base/result';
import type { SelectionFrame } from '@/lib/messages/protocol';
import type { SelectionReading } from '@/lib/relate/read-selection';
import { correctionId, noteId } from '@/lib/base/ids';
import { origins, sources } from '../popup/fixtures';
import { createWorld } from '../popup/memory-desk';
import { axeFaults, clear, shoot, showPopup } from '../popup/show';
import { memoryReader, museum, note, passage, stage, sticksOut, unstage } from './stage';

afterEach(() => {
  unstage();
  clear();
});

const t = translator('en');
const TEXT = 'The fire broke out on Monday night. A frayed cable in the attic set it off. Nobody was hurt.';

describe('a claim from a selection', () => {
  const reading = (n: number): SelectionReading => ({
    event: 'm-2021',
    sentences: [
      { start: 0, end: 35, quote: 'The fire broke out on Monday night.' },
      { start: 36, end: 75, quote: 'A frayed cable in the attic set it off.' },
    ].slice(0, n),
    candidates: [
      {
        sentence: 0,
        event: 'm-2021',
        facet: 'fire.when',
        value: '2021-05-10',
        certainty: 'asserted',
        speaker: 'the mayor',
      },
    ],
  });

  it.each(['light', 'dark'] as const)(
    'asks for one sentence of several, without fault for axe in %s',
    async (theme) => {
      await page.viewport(420, 1000);
      const added: { start: number; frame: SelectionFrame }[] = [];
      stage(
        <SelectionClaim
          reading={reading(2)}
          labels={museum}
          t={t}
          onClose={() => undefined}
          onAdd={async ({ start }, frame) => {
            added.push({ start, frame });
            return ok(null);
          }}
        />,
        theme,
      );
      await expect.element(page.getByText('The selection spans several sentences. Choose one.')).toBeVisible();
      await page.getByRole('button', { name: 'Add the claim' }).click();
      expect(added).toEqual([]);
      await page.getByRole('radio').nth(1).click();
      await page.getByLabelText('Which question does it answer?').selectOptions('What set it off?');
      await page.getByLabelText('Its value').selectOptions('a worn cable');
      await page.getByLabelText('How sure is it?').selectOptions('likely');
      await shoot(`claim-form-en-${theme}`);
      expect(await axeFaults()).toEqual([]);
      expect(sticksOut()).toEqual([]);
      await page.getByRole('button', { name: 'Add the claim' }).click();
      await expect
        .poll(() => added)
        .toEqual([
          {
            start: 36,
            frame: { event: 'm-2021', facet: 'fire.cause', value: 'cable', certainty: 'likely', speaker: null },
          },
        ]);
    },
  );

  it('starts from what the analyser read, and keeps it on screen where it cannot be added', async () => {
    stage(
      <SelectionClaim
        reading={reading(1)}
        labels={museum}
        t={t}
        onClose={() => undefined}
        onAdd={async () => err({ type: 'store-full', detail: '' })}
      />,
    );
    await expect.element(page.getByLabelText('Its value')).toHaveValue('2021-05-10');
    await expect.element(page.getByLabelText('Who says so (optional)')).toHaveValue('the mayor');
    await page.getByRole('button', { name: 'Add the claim' }).click();
    await expect.element(page.getByText(/It is still on screen/u)).toBeVisible();
  });
});

describe('notes on passages', () => {
  const target = passage as PassageTarget;
  const lost: AnchoredNote = {
    note: note('Which cable?', { id: noteId('lost') }),
    target: { ...target, selector: { ...target.selector, exact: 'A worn cable in the attic set it off.' } },
    match: { type: 'orphan', best: { start: 36, end: 75, score: 0.6 } },
    range: null,
  };
  const whole: AnchoredNote = {
    note: note('On the page as a whole', { id: noteId('page') }),
    target: { ...target, selector: { ...target.selector, exact: '' } },
    match: { type: 'page' },
    range: null,
  };

  it.each(['light', 'dark'] as const)('that lost theirs are listed with what differs, in %s', async (theme) => {
    await page.viewport(420, 800);
    const attached: unknown[] = [];
    const root = stage(
      <aside class="claims-list" aria-label="x">
        <h1>x</h1>
        <h2>y</h2>
        <ListNotes
          notes={[lost, whole]}
          text={TEXT}
          desk={memoryReader().desk}
          t={t}
          onGo={() => undefined}
          onOpen={() => undefined}
          onAttach={(one, span) => attached.push([one.note.id, span])}
        />
      </aside>,
      theme,
      340,
    );
    await expect.element(page.getByText('1 note whose passage has changed')).toBeVisible();
    expect(root.querySelector('del')?.textContent).toContain('worn');
    expect(root.querySelector('ins')?.textContent).toContain('frayed');
    await shoot(`orphan-en-${theme}`);
    expect(await axeFaults()).toEqual([]);
    expect(sticksOut()).toEqual([]);
    await page.getByRole('button', { name: 'Attach to this passage' }).click();
    await page.getByRole('button', { name: 'Attach to the selection' }).click();
    expect(attached).toEqual([
      ['lost', { start: 36, end: 75, score: 0.6 }],
      ['lost', null],
    ]);
    await page.getByRole('button', { name: 'Keep as it is' }).click();
    await expect.element(page.getByText('Kept. It stays in your notes.')).toBeVisible();
  });

  it('are written in a card without a verdict', async () => {
    const reader = memoryReader();
    stage(<PassageCard {...reader} quote="A frayed cable" t={t} writing onClose={() => undefined} />);
    await userEvent.keyboard('Since when?{Control>}{Enter}{/Control}');
    await expect.poll(() => reader.saved).toMatchObject([{ draft: { text: 'Since when?' } }]);
    expect(await axeFaults()).toEqual([]);
  });
});

describe('on our own pages', () => {
  it('a source has notes, with the way back after a deletion', async () => {
    await page.viewport(380, 600);
    showPopup(createWorld({ sources: sources(2), origins }));
    await page.getByRole('tab', { name: /References/u }).click();
    await page.getByText('Museum still closed').click();
    await page.getByRole('button', { name: 'Add a note' }).click();
    await userEvent.keyboard('Their *first* report{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('first', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Draft kept')).not.toBeInTheDocument();
    await shoot('source-note-en');
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Delete note' }).click();
    await expect.element(page.getByText('first', { exact: true })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('first', { exact: true })).toBeVisible();
  });

  it('corrections are listed in the settings and withdrawn there', async () => {
    await page.viewport(380, 600);
    const world = createWorld({ sources: sources(2), origins });
    world.corrections = [
      {
        id: correctionId('c1'),
        createdAt: '2026-03-04T10:00:00Z',
        type: 'value',
        claim: {
          url: 'https://harbour-courier.example/a',
          facet: 'fire.cause',
          value: 'arson',
          quote: 'Lit, they say.',
        },
        facet: null,
        value: null,
        certainty: null,
      },
    ];
    showPopup(world);
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect.element(page.getByText('This is no claim.')).toBeVisible();
    await expect.element(page.getByText(/Removing Second Source from the browser also removes/u)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await expect.element(page.getByText('This is no claim.')).not.toBeInTheDocument();
  });
});
