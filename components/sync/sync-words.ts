import type { FileTaken, SyncEvent, SyncFault, SyncStatus } from '../../lib/messages/sync-messages';
import type { InterfaceLang, MessageKey, Translate } from '../i18n/translator';

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago, in words. */
export function agoText(
  at: number,
  now: number,
  lang: InterfaceLang,
  style: Intl.RelativeTimeFormatStyle = 'long',
): string {
  const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto', style });
  for (const [unit, ms] of STEPS) if (now - at >= ms) return words.format(-Math.floor((now - at) / ms), unit);
  return words.format(0, 'second');
}

const FAULTS: Readonly<Record<string, MessageKey>> = {
  unreachable: 'sync.fault.unreachable',
  'timed-out': 'sync.fault.timed-out',
  'cut-off': 'sync.fault.cut-off',
  server: 'sync.fault.server',
  locked: 'sync.fault.locked',
  'too-fast': 'sync.fault.too-fast',
  refused: 'sync.fault.refused',
  forbidden: 'sync.fault.forbidden',
  'no-folder': 'sync.fault.no-folder',
  'not-webdav': 'sync.fault.not-webdav',
  'not-secure': 'sync.fault.not-secure',
  'wrong-passphrase': 'sync.fault.wrong-passphrase',
  encrypted: 'sync.fault.encrypted',
  'not-encrypted': 'sync.fault.not-encrypted',
  'short-passphrase': 'sync.passphrase.short',
};

/** Whether it is the passphrase, or its lack, that keeps the place shut. */
export const isLocked = (fault: SyncFault | null): boolean =>
  fault !== null && ['wrong-passphrase', 'encrypted', 'not-encrypted'].includes(fault.type);

/** What kept a round from going through, and what became of the changes. */
export function faultText(fault: SyncFault, status: Pick<SyncStatus, 'place' | 'waiting'>, t: Translate): string {
  if (fault.type === 'full')
    return t(status.place?.type === 'webdav' ? 'sync.fault.full-folder' : 'sync.fault.full', { n: status.waiting });
  return t(FAULTS[fault.type] ?? 'failure.unexpected');
}

const FILE_FAULTS: Readonly<Record<string, MessageKey>> = {
  'not-a-sync-file': 'sync.file.fault.not-a-sync-file',
  'file-newer': 'sync.file.fault.newer',
  'file-damaged': 'sync.file.fault.damaged',
  'file-too-large': 'sync.file.fault.too-large',
  encrypted: 'sync.file.fault.encrypted',
  'wrong-passphrase': 'sync.file.fault.wrong-passphrase',
  'short-passphrase': 'sync.passphrase.short',
};

/** Why a sync file was not saved or not taken in. */
export const fileFaultText = (fault: SyncFault, file: string, t: Translate): string =>
  t(FILE_FAULTS[fault.type] ?? 'failure.unexpected', { file });

/** What a sync file brought. */
export function takenText(taken: Extract<FileTaken, { type: 'done' }>, file: string, t: Translate): string {
  const counts = countsText(taken, t);
  const brought =
    counts.length === 0 ? t('sync.file.nothing', { file }) : t('sync.file.taken', { file, counts: counts.join(' · ') });
  return taken.aside > 0 ? `${brought} ${t('sync.file.aside', { n: taken.aside })}` : brought;
}

const countsText = (
  { added, changed, deleted }: Pick<SyncEvent, 'added' | 'changed' | 'deleted'>,
  t: Translate,
): readonly string[] => [
  ...(added > 0 ? [t('sync.log.added', { n: added })] : []),
  ...(changed > 0 ? [t('sync.log.changed', { n: changed })] : []),
  ...(deleted > 0 ? [t('sync.log.deleted', { n: deleted })] : []),
];

const BRIEF: Readonly<Record<string, MessageKey>> = {
  refused: 'sync.brief.refused',
  forbidden: 'sync.brief.forbidden',
  'no-folder': 'sync.brief.no-folder',
  'wrong-passphrase': 'sync.brief.passphrase',
  encrypted: 'sync.brief.passphrase',
  'not-encrypted': 'sync.brief.passphrase',
  full: 'sync.brief.full',
  ...Object.fromEntries(
    Object.entries(FAULTS).flatMap(([type, key]) =>
      key === 'sync.fault.unreachable' ? [[type, 'sync.brief.unreachable' as const]] : [],
    ),
  ),
};

/** Where sync stands, in few words. */
export function briefText(status: SyncStatus, now: number, t: Translate): string {
  if (status.running) return t('sync.running');
  if (status.question) return t('sync.paused');
  const waiting = status.waiting > 0 ? t('sync.waiting', { n: status.waiting }) : null;
  const state = status.fault
    ? t('sync.brief', { why: t(BRIEF[status.fault.type] ?? 'sync.brief.other') })
    : status.last === null
      ? null
      : t('sync.synced', { when: agoText(status.last, now, t.lang, 'short') });
  return [state, waiting].filter(Boolean).join(' · ') || t('sync.title');
}

/** One line on where sync stands. */
export function stateText(status: SyncStatus, now: number, t: Translate): string {
  if (status.running) return t('sync.running');
  if (status.question) return t('sync.paused');
  if (status.fault) return faultText(status.fault, status, t);
  const synced = status.last === null ? null : t('sync.synced', { when: agoText(status.last, now, t.lang) });
  const waiting = status.waiting > 0 ? t('sync.waiting', { n: status.waiting }) : null;
  return [synced, waiting].filter(Boolean).join(' · ');
}

/** What is damaged in the folder; null where nothing is. */
export const damageText = ({ place, damaged }: SyncStatus, t: Translate): string | null =>
  damaged.length === 0
    ? null
    : t(place?.type === 'webdav' ? 'sync.damaged.folder' : 'sync.damaged.account', { n: damaged.length });

/** One round in the log. */
export function eventText(event: SyncEvent, status: SyncStatus, t: Translate): string {
  const { fault, sent, damaged } = event;
  const isQuestion = fault !== null && ['many-deletions', 'far-empty', 'old-file'].includes(fault.type);
  if (fault) return isQuestion ? t('sync.paused') : faultText(fault, status, t);
  return [
    ...countsText(event, t),
    ...(sent > 0 ? [t('sync.log.sent')] : []),
    ...(damaged.length === 0 ? [] : [t('sync.fault.damaged', { n: damaged.length, file: damaged.join(', ') })]),
  ].join(' · ');
}

/** A name for this device that its reader recognises, from what the browser says of itself. */
export function deviceName(agent: string): string {
  const browser = agent.includes('Firefox/') ? 'Firefox' : agent.includes('Edg/') ? 'Edge' : 'Chrome';
  const systems = ['Android', 'Windows', 'Mac', 'CrOS', 'Linux'];
  const system = systems.find((name) => agent.includes(name));
  return system === undefined ? browser : `${browser}, ${system}`;
}
