import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { SyncStatus } from '@/lib/messages/sync-messages';
import { Manager } from '@/components/references/manager';
import '@/components/sync/sync.css';
import { createWorld, type MemoryWorld } from '../popup/memory-desk';
import { axeFaults, clear, overflowing, shoot, showApp, showPopup } from '../popup/show';

afterEach(clear);

const NONE: SyncStatus = {
  place: null,
  encrypted: false,
  running: false,
  waiting: 0,
  last: null,
  question: null,
  fault: null,
  devices: [],
  use: null,
  log: [],
};
const SET_UP: SyncStatus = {
  ...NONE,
  place: { type: 'webdav', address: 'https://cloud.example/dav/', user: 'reader' },
  encrypted: true,
  waiting: 3,
  last: Date.now() - 120_000,
  devices: [
    { id: 'aaaaaaaa', label: 'Firefox, Linux', wrote: Date.now() - 120_000, own: true, aside: null },
    { id: 'bbbbbbbb', label: 'Desk at work', wrote: Date.now() - 86_400_000, own: false, aside: null },
  ],
};
const ASKS: SyncStatus = {
  ...SET_UP,
  question: {
    type: 'many-deletions',
    id: 'q1',
    deletes: 61,
    of: 220,
    adds: 5,
    sources: { deletes: 61, of: 214 },
    by: { label: 'Desk at work', when: Date.now() - 86_400_000 },
  },
};

type Settings = NonNullable<Parameters<typeof createWorld>[0]>['settings'];

function worldOf(status: SyncStatus, settings: Settings = {}): MemoryWorld {
  const world = createWorld({ settings });
  const ask = async (name: string, value: unknown): Promise<unknown> => {
    world.asked.push({ name, ask: value });
    if (name === 'setUpSync') return { status, refused: { type: 'refused', detail: '' } };
    if (name.endsWith('Sync')) return status;
    return (world.desk.ask as (name: string, value: unknown) => Promise<unknown>)(name, value);
  };
  return { ...world, desk: { ...world.desk, ask: ask as never } };
}

async function open(world: MemoryWorld, name: string): Promise<void> {
  await page.viewport(1000, 1400);
  showApp(world, (settings) => <Manager settings={settings} />);
  await page.getByRole('tab', { name }).click();
}

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  const tab = lang === 'en' ? 'Settings' : 'Réglages';
  it.each(['light', 'dark'] as const)('sync has no fault for axe and no overflow in %s', async (theme) => {
    for (const [name, status] of Object.entries({ none: NONE, there: SET_UP, asks: ASKS })) {
      await open(worldOf(status, { lang, theme }), tab);
      await expect.poll(() => document.querySelector('.sync')).not.toBeNull();
      await shoot(`sync-${name}-${lang}-${theme}`);
      expect(await axeFaults()).toEqual([]);
      expect(overflowing()).toEqual([]);
      clear();
    }
  });
});

it('the form says what is missing, and what the folder said', async () => {
  const world = worldOf(NONE);
  await open(world, 'Settings');
  await page.getByRole('button', { name: 'Set up sync' }).click();
  await expect.element(page.getByText('At least 8 characters.')).toBeVisible();
  await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('address');
  await page.getByLabelText('Address').fill('https://cloud.example/dav');
  await page.getByLabelText('Passphrase', { exact: true }).fill('long enough words');
  await page.getByRole('button', { name: 'Set up sync' }).click();
  await expect.element(page.getByText('The folder refused the user name or password.').first()).toBeVisible();
  expect(world.asked.filter(({ name }) => name === 'setUpSync')).toHaveLength(1);
});

it('the question has the safe answer in focus and sends what was chosen', async () => {
  const world = worldOf(ASKS);
  await open(world, 'Settings');
  await expect.element(page.getByText(/it would delete 61 of your 214 sources/u)).toBeVisible();
  expect(document.activeElement?.textContent).toBe('Keep my 61 sources');
  await page.getByRole('button', { name: 'Delete them here too' }).click();
  expect(world.asked.at(-1)).toEqual({ name: 'answerSync', ask: { id: 'q1', choice: 'apply' } });
});

it('the popup has one line while sync waits for an answer, and none while all is well', async () => {
  await page.viewport(380, 600);
  showPopup(worldOf(ASKS));
  await expect.element(page.getByText('Sync paused: one question')).toBeVisible();
  clear();
  showPopup(worldOf(SET_UP));
  await expect.element(page.getByRole('tab', { name: /References/u })).toBeVisible();
  expect(document.querySelector('.sync-line')).toBeNull();
});
