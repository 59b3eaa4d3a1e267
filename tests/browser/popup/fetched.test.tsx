import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cutClaims, isBrief } from '@/lib/relate/brief';
import { originId, sourceId, claimId } from '@/lib/base/ids';
import type { Assessment } from '@/lib/relate/assessment';
import type { Link } from '@/lib/relate/link';
import { assessed, assessedClaim, assessment, origins, sources } from './fixtures';
import { createWorld, type MemoryWorld } from './memory-desk';
import { axeFaults, clear, showPopup } from './show';

/** What the popup is not given at once, and asks for when the reader wants it. */

afterEach(clear);

const asks = (world: MemoryWorld, name: string): readonly unknown[] =>
  world.asked.filter((one) => one.name === name).map((one) => one.ask);
const said = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const saidBy = (): readonly string[] =>
  [...document.querySelectorAll('.holders[open] li li button')].map(({ textContent }) => textContent ?? '');

/** The omitted claims with the first of their holders alone. */
const firstHolders = (whole: Assessment): Assessment => ({
  ...whole,
  omitted: whole.omitted.map((one) => ({ ...one, holders: one.holders.slice(0, 2) })),
});

async function openHolders(whole: Assessment | null): Promise<MemoryWorld> {
  const world = createWorld({ sources: sources(6), origins, state: assessed(firstHolders(assessment())) });
  world.whole = whole;
  showPopup(world);
  await page.getByText('well-attested claims', { exact: false }).first().click();
  await page.getByText('Who says so').first().click();
  await expect.poll(() => saidBy().length).toBe(2);
  return world;
}

describe('who says so', () => {
  const more = page.getByRole('button', { name: 'Show all (3 more)' });

  it('is asked for in the tab of the article when the reader wants all, and shown in place', async () => {
    const world = await openHolders(assessment());
    expect(asks(world, 'readWhole')).toEqual([]);
    await more.click();
    await expect.poll(() => saidBy().length).toBe(5);
    expect(asks(world, 'readWhole')).toEqual([{ tab: 7 }]);
    await expect.element(more).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe('Who says so');
    expect(await axeFaults()).toEqual([]);
  });

  it('stays as it is where it cannot be read, says why, and can be asked for again', async () => {
    const world = await openHolders(assessment());
    world.fail('readWhole', { type: 'unexpected', detail: 'x' });
    await more.click();
    await expect.poll(said).not.toBe('');
    expect(saidBy()).toHaveLength(2);
    await more.click();
    await expect.poll(() => saidBy().length).toBe(5);
  });

  it('stays as it is where the article makes the claim by now', async () => {
    const world = await openHolders({ ...assessment(), omitted: [] });
    await more.click();
    await expect.poll(() => asks(world, 'readWhole').length).toBe(1);
    await expect.poll(() => saidBy().length).toBe(2);
    await expect.element(more).toBeVisible();
  });
});

describe('evidence on the whole article', () => {
  const linked = Array.from({ length: 40 }, (_, at): Link => ({
    claim: claimId(`s${at % 6}#${at}`),
    source: sourceId(`s${at % 6}`),
    relation: 'corroborates',
    facet: 'fire.cause',
    value: 'cable',
    certainty: 'asserted',
    origin: originId(`o${at % 3}`),
    reason: { type: 'same-value', value: 'cable' },
    score: 1,
  }));
  const whole = assessment({ claims: [{ ...assessedClaim(1, 'corroborated'), links: linked }] });
  const brief = {
    ...whole,
    claims: cutClaims(whole.claims, (id) => whole.sourceById[id.split('#')[0] ?? '']),
  };

  const save = async (world: MemoryWorld): Promise<void> => {
    showPopup(world);
    await page.getByRole('button', { name: 'Save evidence, JSON' }).click();
  };

  it('is written with every link, which are asked for where the first alone were given', async () => {
    expect(isBrief(brief)).toBe(true);
    const world = createWorld({ sources: sources(6), origins, state: assessed(brief) });
    world.whole = whole;
    await save(world);
    await expect.poll(said).toMatch(/^Saved: second-source-evidence-.*\.json$/u);
    expect(asks(world, 'readWhole')).toEqual([{ tab: 7 }]);
  });

  it('asks for nothing where all was given', async () => {
    const world = createWorld({ sources: sources(6), origins, state: assessed() });
    await save(world);
    await expect.poll(said).toMatch(/^Saved: /u);
    expect(asks(world, 'readWhole')).toEqual([]);
  });

  it.each(['readWhole', 'listNotes'] as const)(
    'says so where %s fails, and is written when asked again',
    async (name) => {
      const world = createWorld({ sources: sources(6), origins, state: assessed(brief) });
      world.whole = whole;
      showPopup(world);
      await expect.element(page.getByRole('button', { name: 'Save evidence, JSON' })).toBeVisible();
      world.fail(name, { type: 'unexpected', detail: 'x' });
      await page.getByRole('button', { name: 'Save evidence, JSON' }).click();
      await expect.poll(said).not.toBe('');
      expect(said()).not.toContain('Saved');
      await page.getByRole('button', { name: 'Save evidence, JSON' }).click();
      await expect.poll(said).toMatch(/^Saved: /u);
    },
  );
});
