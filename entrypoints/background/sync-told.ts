import type { SyncChange, SyncEvent, SyncQuestion } from '@/lib/messages/sync-messages';
import type { SecondSourceDatabase } from '@/lib/store/database';
import type { ShippedSet } from '@/lib/store/shipped-set';
import type { RoundOutcome } from '@/lib/sync/engine';
import { msOf } from '@/lib/sync/model/clock';
import type { Json, SyncRecord } from '@/lib/sync/model/record';
import type { Plan } from '@/lib/sync/round/plan';
import type { Question } from '@/lib/sync/round/question';
import type { Problem } from '@/lib/sync/round/scan';
import { itemName, MANIFEST } from '@/lib/sync/transport';
import { faultOf } from './sync-place';

/** A question as screens know it. */
export function askedOf(question: Question): SyncQuestion {
  if (question.type !== 'many-deletions') return question;
  const { by } = question;
  return { ...question, by: by === null ? null : { label: by.label, when: msOf(by.at) } };
}

/** Why a device's manifest may not be opened here, though others' are. */
export const LOCKED: readonly string[] = ['wrong-passphrase', 'encrypted', 'not-encrypted'];

/** Devices that this one cannot open, by why. */
export const asideOf = (problems: readonly Problem[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    problems
      .filter(({ n, fault }) => n === MANIFEST && LOCKED.includes(fault.type))
      .map(({ device, fault }) => [device, fault.type]),
  );

/** A shard that its manifest names and that has not come by then is lost, or an old one lies in its place. */
const ARRIVES_MS = 86_400_000;

/** Files that are damaged, by name; `at`: wall time, ms. */
export const damagedOf = (problems: readonly Problem[], at: number): readonly string[] =>
  problems
    .filter(
      ({ fault: { type }, named = at }) =>
        type === 'damaged' || type === 'replayed' || (type === 'missing' && at - named >= ARRIVES_MS),
    )
    .map(({ device, n }) => itemName(device, n));

/** What is worth a line in the log; null for a round in which nothing moved. Of what is damaged only what `known` does not name yet. */
export function eventOf(outcome: RoundOutcome, at: number, known: readonly string[]): SyncEvent | null {
  const nothing = { at, added: 0, changed: 0, deleted: 0, sent: 0, fault: null, damaged: [] };
  if (outcome.type === 'failed') return { ...nothing, fault: faultOf(outcome.error) };
  if (outcome.type === 'asks') return { ...nothing, fault: { type: outcome.question.type, detail: '' } };
  if (outcome.type === 'waits') return null;
  const { plan, published, problems } = outcome;
  const damaged = damagedOf(problems, at).filter((name) => !known.includes(name));
  const [added, changed, deleted] = [plan.added.length, plan.changed.length, plan.deleted.length];
  if (added + changed + deleted + published.shards + damaged.length === 0) return null;
  return { at, added, changed, deleted, sent: published.shards, fault: null, damaged };
}

/** Characters of a text that a list of changes shows. */
const MOST_TEXT = 200;

/** What a plan would do, for people: deletions first. */
export async function changesOf(
  { deleted, changed, added }: Plan,
  { db, shipped }: { readonly db: SecondSourceDatabase; readonly shipped: ShippedSet },
): Promise<readonly SyncChange[]> {
  const titles = new Map<string, string>(shipped.sources.map(({ source }) => [source.id, source.title]));
  for (const { id, title } of await db.sources.toArray()) titles.set(id, title);
  for (const record of added)
    if (record.kind === 'source') titles.set(record.id, asText(record.fields['title']?.value) ?? record.id);
  const toLine =
    (action: SyncChange['action']) =>
    (record: SyncRecord): SyncChange => ({
      kind: record.kind,
      id: record.id,
      action,
      text: textOf(record, (id) => titles.get(id) ?? id),
    });
  return [
    ...deleted.map(({ before }) => before).map(toLine('delete')),
    ...changed.map(({ merged }) => merged).map(toLine('change')),
    ...added.map(toLine('add')),
  ];
}

/** What a record is called: its title, its words, or what it is on. */
function textOf({ kind, id, fields }: SyncRecord, titleOf: (id: string) => string): SyncChange['text'] {
  const value = (name: string): Json | undefined => fields[name]?.value;
  const short = (text: Json | undefined): string => (asText(text) ?? id).slice(0, MOST_TEXT);
  switch (kind) {
    case 'source':
      return short(value('title'));
    case 'note':
      return short(value('text'));
    case 'claim':
      return inBoth(value('quote') ?? value('statement')) ?? id;
    case 'origin':
      return inBoth(value('label')) ?? id;
    case 'correction':
      return correctionText(value('correction'), titleOf) ?? id;
    case 'shipped-edit':
      return titleOf(id);
    case 'source-tags':
      return `${titleOf(id)}: ${[value('tags') ?? []].flat().map(String).join(', ')}`;
    default:
      return id;
  }
}

const asText = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function inBoth(value: Json | undefined): SyncChange['text'] | null {
  if (typeof value === 'string') return value.slice(0, MOST_TEXT);
  if (!isObject(value)) return null;
  const { en, fr } = value;
  return typeof en === 'string' && typeof fr === 'string' ? { en, fr } : null;
}

function correctionText(value: Json | undefined, titleOf: (id: string) => string): string | null {
  if (!isObject(value)) return null;
  const { a, b, claim } = value;
  if (typeof a === 'string' && typeof b === 'string') return `${titleOf(a)} / ${titleOf(b)}`;
  const quote = isObject(claim) ? claim['quote'] : null;
  return typeof quote === 'string' ? quote.slice(0, MOST_TEXT) : null;
}
