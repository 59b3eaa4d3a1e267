import { deviceName } from '@/components/sync/sync-words';
import { base64ToBytes, bytesToBase64 } from '@/lib/base/base64';
import type { Failure, ToBackground } from '@/lib/messages/protocol';
import type { FileTaken, SyncFault, SyncToBackground } from '@/lib/messages/sync-messages';
import type { Handlers, Sender } from '@/lib/platform/messenger';
import { keepPassphrase } from '@/lib/platform/sync/passphrase-cipher';
import type { SecondSourceDatabase } from '@/lib/store/database';
import { journalMissing } from '@/lib/store/journal-records';
import type { ShippedSet } from '@/lib/store/shipped-set';
import { syncRound, type RoundOutcome, type SyncDeps } from '@/lib/sync/engine';
import { createFileTransport } from '@/lib/sync/file-transport';
import { faultOf, faultOfPassphrase, type Sealed, type SetUp } from './sync-place';
import { asideOf, askedOf, changesOf } from './sync-told';

/** A message between a screen and the background holds so much; base64 makes a third more of it. */
const MOST_FILE_BYTES = 40_000_000;

interface FileWorld {
  readonly db: SecondSourceDatabase;
  readonly shipped: ShippedSet;
  readonly guarded: <A, R>(
    work: (ask: A) => Promise<R>,
  ) => (ask: A, sender: Sender) => Promise<R | { failure: Failure }>;
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly readSetUp: () => Promise<SetUp | null>;
  readonly depsOf: (sealed: Sealed) => SyncDeps;
  /** Told of a round that went through. */
  readonly took: (outcome: RoundOutcome) => Promise<void>;
}

/** Sync by a file carried by hand: the same rounds with a place that is in the file. Needs no other place. */
export function createFileAnswers(
  world: FileWorld,
): Pick<Handlers<ToBackground>, keyof SyncToBackground & ('saveSyncFile' | 'takeInSyncFile')> {
  const { db, guarded, alone, readSetUp, depsOf } = world;

  const sealedAs = async (passphrase: string | null): Promise<Sealed> => {
    const label = (await readSetUp())?.label ?? deviceName(navigator.userAgent);
    return { label, keys: passphrase === null ? null : await keepPassphrase(passphrase), former: [] };
  };

  return {
    saveSyncFile: guarded(async ({ seal }) => {
      const fault = faultOfPassphrase(seal.type === 'passphrase' ? seal.passphrase : null);
      if (fault) return { refused: fault };
      const setUp = seal.type === 'as-set-up' ? await readSetUp() : null;
      // Never plain by accident.
      if (seal.type === 'as-set-up' && !setUp) return { refused: { type: 'short-passphrase', detail: '' } };
      const sealed = setUp ?? (await sealedAs(seal.type === 'passphrase' ? seal.passphrase : null));
      return alone(async () => {
        await journalMissing(db);
        const file = createFileTransport(null);
        if (!file.ok) return { refused: faultOf(file.error) };
        const outcome = await syncRound(depsOf(sealed), file.value, { byHand: true });
        if (outcome.type === 'failed') return { refused: faultOf(outcome.error) };
        const bytes = file.value.toBytes();
        return bytes.length > MOST_FILE_BYTES ? { refused: TOO_LARGE } : { content: bytesToBase64(bytes) };
      });
    }),
    takeInSyncFile: guarded(async ({ content, passphrase, answer }) => {
      const bytes = base64ToBytes(content);
      const file = createFileTransport(bytes ?? new Uint8Array());
      if (!file.ok) return refused(faultOf(file.error));
      const setUp = await readSetUp();
      const known = setUp ? [...(setUp.keys ? [setUp.keys] : []), ...setUp.former] : [];
      const given = passphrase === null ? null : await sealedAs(passphrase);
      const [first, ...former] = [...(given?.keys ? [given.keys] : []), ...known];
      // Nobody else's hand put it here: a file that is not encrypted is read whatever the place's passphrase.
      const sealed = { label: setUp?.label ?? '', keys: first ?? null, former, readPlain: true };
      return alone(async () => {
        await journalMissing(db);
        const listed = await file.value.list();
        const outcome = await syncRound(depsOf(sealed), file.value, {
          byHand: true,
          ...(answer ? { decision: answer } : {}),
        });
        await world.took(outcome);
        return takenOf(outcome, listed.ok ? listed.value.length : 0);
      });
    }),
  };

  async function takenOf(outcome: RoundOutcome, manifests: number): Promise<FileTaken> {
    if (outcome.type === 'asks')
      return { type: 'asks', question: askedOf(outcome.question), changes: await changesOf(outcome.plan, world) };
    if (outcome.type === 'failed') return refused(faultOf(outcome.error));
    if (outcome.type === 'waits') return refused({ type: 'unexpected', detail: '' });
    const { plan, problems } = outcome;
    const unread = problems.filter(({ n }) => n === 0);
    if (manifests <= unread.length) {
      const [locked] = Object.values(asideOf(problems));
      return refused({ type: locked ?? 'file-damaged', detail: '' });
    }
    const [added, changed, deleted] = [plan.added.length, plan.changed.length, plan.deleted.length];
    return { type: 'done', added, changed, deleted, aside: problems.length };
  }
}

const TOO_LARGE: SyncFault = { type: 'file-too-large', detail: '' };
const refused = (fault: SyncFault): FileTaken => ({ type: 'refused', fault });
