import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { SyncChange, SyncStatus } from '@/lib/messages/sync-messages';
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
  damaged: [],
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

/** In the browser account, which is nearly full; something happened. */
const NEARLY_FULL: SyncStatus = {
  ...SET_UP,
  place: { type: 'account' },
  use: { bytes: 96_000, most: 102_400 },
  log: [
    { at: Date.now() - 120_000, added: 2, changed: 1, deleted: 0, sent: 3, fault: null, damaged: [] },
    {
      at: Date.now() - 3_600_000,
      added: 0,
      changed: 0,
      deleted: 0,
      sent: 0,
      fault: { type: 'unreachable', detail: '' },
      damaged: [],
    },
  ],
};
const DAMAGED: SyncStatus = { ...SET_UP, damaged: ['d.bbbbbbbb.4', 'd.bbbbbbbb.7'] };

const CHANGES: readonly SyncChange[] = [
  { kind: 'note', id: 'n', action: 'delete', text: 'A note that goes' },
  { kind: 'origin', id: 'o', action: 'add', text: { en: 'Press release', fr: 'Communiqué' } },
];

type Settings = NonNullable<Parameters<typeof createWorld>[0]>['settings'];

function worldOf(status: SyncStatus, settings: Settings = {}, refused = 'refused'): MemoryWorld {
  const world = createWorld({ settings });
  const ask = async (name: string, value: unknown): Promise<unknown> => {
    world.asked.push({ name, ask: value });
    if (name === 'setUpSync') return { status, refused: { type: refused, detail: '' } };
    if (name === 'changePassphrase') return { status, refused: null };
    if (name === 'readSyncChanges') return { changes: CHANGES };
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
  it.each(['light', 'dark'] as const)(
    'sync has no fault for axe and no overflow in %s',
    async (theme) => {
      for (const [name, status] of Object.entries({
        none: NONE,
        there: SET_UP,
        asks: ASKS,
        damaged: DAMAGED,
        full: NEARLY_FULL,
      })) {
        await open(worldOf(status, { lang, theme }), tab);
        await expect.poll(() => document.querySelector('.sync')).not.toBeNull();
        for (const details of document.querySelectorAll<HTMLDetailsElement>('.sync details')) details.open = true;
        await shoot(`sync-${name}-${lang}-${theme}`);
        expect(await axeFaults()).toEqual([]);
        expect(overflowing()).toEqual([]);
        clear();
      }
    },
    40_000,
  );
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

it('the browser is not asked for access to an address that would be refused', async () => {
  const world = worldOf(NONE);
  const requested: string[] = [];
  const requestSyncServer = async (address: string): Promise<boolean> => {
    requested.push(address);
    return Promise.resolve(true);
  };
  await open({ ...world, desk: { ...world.desk, grants: { ...world.desk.grants, requestSyncServer } } }, 'Settings');
  await page.getByLabelText('Address').fill('http://cloud.example/dav');
  await page.getByLabelText('Passphrase', { exact: true }).fill('long enough words');
  await page.getByRole('button', { name: 'Set up sync' }).click();
  await expect.element(page.getByText('Only https addresses: the password would travel unprotected.')).toBeVisible();
  await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('address');
  expect(requested).toEqual([]);
  await page.getByLabelText('Address').fill('https://cloud.example/dav');
  await page.getByRole('button', { name: 'Set up sync' }).click();
  await expect.poll(() => requested).toEqual(['https://cloud.example/dav']);
});

it('an account is told to be nearly full from nine tenths on', async () => {
  await open(worldOf(NEARLY_FULL), 'Settings');
  await expect.element(page.getByText(/^Nearly full\./u)).toBeVisible();
  clear();
  await open(worldOf({ ...NEARLY_FULL, use: { bytes: 90_000, most: 102_400 } }), 'Settings');
  await expect.element(page.getByText('88 KB of 100 KB used in the browser account')).toBeVisible();
  expect(document.querySelector('.sync')?.textContent).not.toContain('Nearly full');
});

it('an answer that comes late does not hide what was said after it', async () => {
  const world = worldOf(NONE);
  const late: ((status: SyncStatus) => void)[] = [];
  const hearers: (() => void)[] = [];
  const ask = async (name: string, value: unknown): Promise<unknown> =>
    name === 'readSync'
      ? new Promise<SyncStatus>((answer) => late.push(answer))
      : (world.desk.ask as (name: string, value: unknown) => Promise<unknown>)(name, value);
  const hear = (name: string, listener: () => void): (() => void) => {
    if (name === 'syncChanged') hearers.push(listener);
    return () => undefined;
  };
  await open({ ...world, desk: { ...world.desk, ask: ask as never, hear: hear as never } }, 'Settings');
  await expect.poll(() => document.querySelector('.settings, [role=tabpanel]')).not.toBeNull();
  for (const told of hearers) told();
  const asked = late.splice(0);
  // The newest says that nothing is set up; those before it, that come after, that something was.
  for (const [at, answer] of asked.toReversed().entries()) answer(at < hearers.length ? NONE : SET_UP);
  await expect.element(page.getByRole('button', { name: 'Set up sync' })).toBeVisible();
});

it('damage is told without opening the log', async () => {
  await open(worldOf(DAMAGED), 'Settings');
  await expect.element(page.getByText(/^2 files in the folder are damaged;/u)).toBeVisible();
  clear();
  await open(worldOf(SET_UP), 'Settings');
  await expect.poll(() => document.querySelector('.sync-state')).not.toBeNull();
  expect(document.querySelector('.sync-state .field-error')).toBeNull();
});

it('the question has the safe answer in focus and sends what was chosen', async () => {
  const world = worldOf(ASKS);
  await open(world, 'Settings');
  await expect.element(page.getByText(/it would delete 61 of your 214 sources/u)).toBeVisible();
  expect(document.activeElement?.textContent).toBe('Keep my 61 sources');
  await page.getByRole('button', { name: 'Delete them here too' }).click();
  expect(world.asked.at(-1)).toEqual({ name: 'answerSync', ask: { id: 'q1', choice: 'apply' } });
});

const FAILED: SyncStatus = { ...SET_UP, fault: { type: 'unreachable', detail: '' } };
const SHUT: SyncStatus = {
  ...SET_UP,
  encrypted: false,
  fault: { type: 'encrypted', detail: '' },
  devices: [...SET_UP.devices, { id: 'c', label: 'Old laptop', wrote: 1, own: false, aside: 'wrong-passphrase' }],
};

describe.each(['en', 'fr'] as const)('the popup in %s', (lang) => {
  it.each([
    [
      'asks',
      ASKS,
      '.sync-line',
      { en: 'Sync paused: one question', fr: 'Synchronisation en pause\u00a0: une question' },
    ],
    [
      'synced',
      SET_UP,
      '.sync-foot',
      { en: 'Synced 2 min. ago · 3 changes wait', fr: 'Synchronisé il y a 2\u00a0min · 3 changements attendent' },
    ],
    [
      'failed',
      FAILED,
      '.sync-foot',
      {
        en: 'Not synced: no answer · 3 changes wait',
        fr: 'Non synchronisé\u00a0: pas de réponse · 3 changements attendent',
      },
    ],
  ] as const)('says in one place that sync %s', async (name, status, place, words) => {
    await page.viewport(380, 600);
    // Two minutes ago from now: the file's other tests may have taken a while.
    const shown = showPopup(worldOf({ ...status, last: Date.now() - 120_000 }, { lang }));
    await expect.poll(() => document.querySelector(place)?.textContent).toContain(words[lang]);
    expect(document.querySelectorAll('.sync-line, .sync-foot')).toHaveLength(1);
    expect(overflowing()).toEqual([]);
    await shoot(`sync-popup-${name}-${lang}`);
    document.querySelector<HTMLElement>(`${place} button`)?.click();
    expect(shown.tabOpened).toBe(true);
  });

  it('says nothing of sync where it is not set up', async () => {
    await page.viewport(380, 600);
    showPopup(worldOf(NONE, { lang }));
    await expect.element(page.getByRole('tab').first()).toBeVisible();
    expect(document.querySelector('.sync-line, .sync-foot')).toBeNull();
  });
});

it.each([
  ['en', 1000],
  ['fr', 1000],
  ['fr', 320],
] as const)('the full tab tells the state in its bar and leads to sync (%s, %i px)', async (lang, width) => {
  await page.viewport(width, 900);
  showApp(worldOf(FAILED, { lang }), (settings) => <Manager settings={settings} />);
  await page.getByRole('button', { name: lang === 'en' ? /Not synced/u : /Non synchronisé/u }).click();
  await expect
    .element(page.getByRole('heading', { name: lang === 'en' ? 'Sync' : 'Synchronisation', exact: true }))
    .toBeInViewport();
  expect(overflowing()).toEqual([]);
  await shoot(`sync-bar-${lang}-${width}`);
});

it.each(['en', 'fr'] as const)('a place that is encrypted now asks for its passphrase (%s)', async (lang) => {
  const world = worldOf(SHUT, { lang });
  await open(world, lang === 'en' ? 'Settings' : 'Réglages');
  await page.getByLabelText(lang === 'en' ? 'Passphrase' : 'Phrase secrète', { exact: true }).fill('long enough words');
  await shoot(`sync-shut-${lang}`);
  expect(await axeFaults()).toEqual([]);
  expect(overflowing()).toEqual([]);
  await page.getByRole('button', { name: lang === 'en' ? 'Encrypt' : 'Chiffrer' }).click();
  await expect
    .poll(() => world.asked.at(-1))
    .toEqual({ name: 'changePassphrase', ask: { passphrase: 'long enough words' } });
});

it('what nobody can open is removed only when the reader says so', async () => {
  const world = worldOf(NONE, {}, 'wrong-passphrase');
  await open(world, 'Settings');
  await page.getByText('Browser account').click();
  await page.getByLabelText('Passphrase', { exact: true }).fill('long enough words');
  await page.getByRole('button', { name: 'Set up sync' }).click();
  await page.getByText('The passphrase is lost?').click();
  await page.getByRole('button', { name: 'Empty the place and begin anew' }).click();
  const asked = world.asked.filter(({ name }) => name === 'setUpSync').map(({ ask }) => ask);
  expect(asked).toMatchObject([{ startOver: false }, { startOver: true }]);
});

it('the question lists all that would go, when it is opened', async () => {
  const world = worldOf(ASKS);
  await open(world, 'Settings');
  await page.getByText('See all 66 changes').click();
  await expect.element(page.getByText('A note that goes')).toBeVisible();
  await shoot('sync-changes');
  expect(await axeFaults()).toEqual([]);
});
