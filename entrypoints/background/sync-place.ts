import { browser } from 'wxt/browser';
import type { SyncFault, SyncSetUp, SyncStatus } from '@/lib/messages/sync-messages';
import { createAccountTransport } from '@/lib/platform/sync/account-transport';
import type { PassphraseKeys } from '@/lib/platform/sync/passphrase-cipher';
import { createWebDavTransport, webDavFolder } from '@/lib/platform/sync/webdav-transport';
import type { Passphrases } from '@/lib/sync/encryption';
import type { OwnState } from '@/lib/sync/round/state';
import { itemName, MANIFEST, type Transport } from '@/lib/sync/transport';

/** What is kept of the set-up. The passphrase is kept as keys that cannot be exported, in IndexedDB. */
export interface SetUp extends Omit<SyncSetUp, 'passphrase' | 'startOver'> {
  readonly keys: PassphraseKeys | null;
  /** Of passphrases before it. */
  readonly former: readonly PassphraseKeys[];
  /** True while a folder is moved to encryption: what other devices have not encrypted yet is read too. */
  readonly readPlain?: boolean;
}

/** Its passphrases, as the rules for changing them know them. */
export const passphrasesOf = ({ keys, former, readPlain = false }: SetUp): Passphrases<PassphraseKeys> => ({
  current: keys,
  former,
  readPlain,
});

/** What seals and opens, and who does. */
export type Sealed = Pick<SetUp, 'label' | 'keys' | 'former' | 'readPlain'>;

export const LEAST_PASSPHRASE = 8;
const LONGEST = 2_000;

export const transportOf = (setUp: SetUp): Transport =>
  setUp.place === 'account'
    ? createAccountTransport(browser.storage.sync, () => Date.now())
    : createWebDavTransport(setUp);

/** How full the browser account is; null for another place. */
export async function useOf(transport: Transport): Promise<SyncStatus['use']> {
  if (!('use' in transport)) return null;
  const { bytes, most } = await (transport as ReturnType<typeof createAccountTransport>).use();
  return { bytes, most };
}

/** What is wrong with a set-up before anything is tried; null if nothing. */
export function faultOfSetUp(
  passphrase: string | null,
  { place, address, user, password, label }: Omit<SyncSetUp, 'passphrase' | 'startOver'>,
): SyncFault | null {
  if ([address, user, password, label].some((text) => text.length > LONGEST)) return { type: 'too-long', detail: '' };
  const fault = faultOfPassphrase(passphrase);
  if (fault || place === 'account') return fault;
  const folder = webDavFolder(address);
  return folder.ok ? null : faultOf(folder.error);
}

export function faultOfPassphrase(passphrase: string | null): SyncFault | null {
  if (passphrase === null) return null;
  if (passphrase.length > LONGEST) return { type: 'too-long', detail: '' };
  return passphrase.length < LEAST_PASSPHRASE ? { type: 'short-passphrase', detail: '' } : null;
}

export const faultOf = (error: { readonly type: string; readonly detail?: string }): SyncFault => ({
  type: error.type,
  detail: error.detail ?? '',
});

/** Removes what every device wrote. */
export async function emptyPlace(setUp: SetUp): Promise<SyncFault | null> {
  if (setUp.place === 'webdav') {
    const cleared = await createWebDavTransport(setUp).clear();
    return cleared.ok ? null : faultOf(cleared.error);
  }
  const account = transportOf(setUp);
  const listed = await account.list();
  if (!listed.ok) return faultOf(listed.error);
  const removed = await account.write({ put: [], remove: listed.value.map(({ name }) => name) });
  return removed.ok ? null : faultOf(removed.error);
}

/** Removes what this device wrote; what others wrote is theirs. */
export async function removeOwn(transport: Transport, own: OwnState | undefined): Promise<SyncFault | null> {
  const device = own?.device ?? null;
  if (!own || device === null) return null;
  const numbers = new Set([MANIFEST, ...Object.keys(own.shards).map(Number), ...own.begun]);
  const removed = await transport.write({ put: [], remove: [...numbers].map((n) => itemName(device, n)) });
  return removed.ok ? null : faultOf(removed.error);
}
