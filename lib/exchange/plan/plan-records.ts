import { assertNever } from '../../base/assert-never';
import type { SourceId } from '../../base/ids';
import type { Correction, Note, NoteTarget } from '../../topic/reader-records';
import { instantOf } from '../json/instant';
import type { ShippedEdit } from '../reader-set';
import type { PlanContext, Planner } from './plan-sources';
import { isSame, stableText } from './same';
import { renamedTo } from './source-index';

/** A source that is there, comes with the file, or is only hidden. */
const isKnown = ({ current, file, index }: PlanContext) => {
  const edited = new Set([...current.edits, ...file.edits].map(({ id }) => id));
  return (id: SourceId): boolean => index.byId(id) !== null || edited.has(id);
};

/** Notes: new ones come, of two states of one note the later stays and the other's text is kept beside it. One after the other. */
export function notePlanner(context: PlanContext): Planner<Note> {
  const known = isKnown(context);
  const byId = new Map(context.current.notes.map((note) => [note.id, note]));
  const bySaying = new Set(context.current.notes.map(saying));
  return (given) => {
    const step = { kind: 'note', id: given.id } as const;
    const target = targetInSet(given.target, context);
    if (target.type !== 'passage' && !known(target.source))
      return { ...step, action: 'refuse', reason: 'no-such-source' };
    const record: Note = { ...given, target };
    const before = byId.get(given.id);
    if (before ? isSame(before, record) : bySaying.has(saying(record)))
      return { ...step, action: 'skip', reason: 'same' };
    byId.set(record.id, record);
    bySaying.add(saying(record));
    if (!before) return { ...step, action: 'add', record, reason: 'new' };
    if (!isLater(before.updatedAt, record.updatedAt)) return { ...step, action: 'skip', reason: 'older' };
    return { ...step, action: 'change', record: withTextOf(record, before), before, reason: 'newer' };
  };
}

const saying = ({ target, text, tags, alternatives }: Note): string => stableText([target, text, tags, alternatives]);

/** Whether `b` was written after `a`; ours and those of others differ in zone and precision. */
const isLater = (a: string, b: string): boolean => (instantOf(b) ?? b) > (instantOf(a) ?? a);

function withTextOf(note: Note, older: Note): Note {
  const others = [...note.alternatives, ...older.alternatives, older.text];
  const kept = others.filter((text, at) => text.trim() !== '' && text !== note.text && others.indexOf(text) === at);
  return { ...note, alternatives: kept };
}

/** The target under the ids of the set. A note on a page as a whole is one on its source, if the page is a source. */
function targetInSet(target: NoteTarget, { renamed, index }: PlanContext): NoteTarget {
  switch (target.type) {
    case 'source':
      return { ...target, source: renamedTo(renamed.sources, target.source) };
    case 'source-claim':
      return {
        ...target,
        source: renamedTo(renamed.sources, target.source),
        claim: renamedTo(renamed.claims, target.claim),
      };
    case 'passage': {
      const source = target.selector.exact === '' ? index.atAddress(target.page.url)?.source : undefined;
      return source ? { type: 'source', source: source.id } : target;
    }
    default:
      return assertNever(target);
  }
}

/** Corrections: of two on the same matter the later stays. */
export function correctionPlanner(context: PlanContext): Planner<Correction> {
  const known = isKnown(context);
  const byId = new Map(context.current.corrections.map((one) => [one.id as string, one]));
  const byMatter = new Map(context.current.corrections.map((one) => [matterOf(one), one]));
  return (given) => {
    const step = { kind: 'correction', id: given.id } as const;
    const renamed = correctionInSet(given, context);
    const sources = sourcesOf(renamed);
    if (!sources.every(known)) return { ...step, action: 'refuse', reason: 'no-such-source' };
    if (renamed.type === 'origin' && renamed.a === renamed.b)
      return { ...step, action: 'refuse', reason: 'one-source' };
    const before = byId.get(given.id) ?? byMatter.get(matterOf(renamed));
    if (!before) {
      byMatter.set(matterOf(renamed), renamed);
      byId.set(renamed.id, renamed);
      return { ...step, action: 'add', record: renamed, reason: 'new' };
    }
    const record: Correction = { ...renamed, id: before.id };
    if (isSame({ ...record, createdAt: '' }, { ...before, createdAt: '' }))
      return { ...step, action: 'skip', reason: 'same' };
    if (!isLater(before.createdAt, record.createdAt)) return { ...step, action: 'skip', reason: 'older' };
    byMatter.set(matterOf(record), record);
    byId.set(record.id, record);
    return { ...step, action: 'change', record, before, reason: 'newer' };
  };
}

function correctionInSet(correction: Correction, { renamed }: PlanContext): Correction {
  const source = (id: SourceId): SourceId => renamedTo(renamed.sources, id);
  switch (correction.type) {
    case 'relation':
      return {
        ...correction,
        source: source(correction.source),
        sourceClaim: renamedTo(renamed.claims, correction.sourceClaim),
      };
    case 'origin':
      return { ...correction, a: source(correction.a), b: source(correction.b) };
    case 'value':
      return correction;
    default:
      return assertNever(correction);
  }
}

const sourcesOf = (correction: Correction): readonly SourceId[] =>
  correction.type === 'relation'
    ? [correction.source]
    : correction.type === 'origin'
      ? [correction.a, correction.b]
      : [];

/** What a correction is about; two on the same matter contradict or repeat each other. */
function matterOf(correction: Correction): string {
  switch (correction.type) {
    case 'relation':
      return stableText(['relation', correction.claim, correction.sourceClaim]);
    case 'origin':
      return stableText(['origin', [correction.a, correction.b].toSorted()]);
    case 'value':
      return stableText(['value', correction.claim]);
    default:
      return assertNever(correction);
  }
}

/** Edits of shipped sources; where both have one, fields are joined and the preferred side's stay. */
export function editPlanner({ current, prefer }: PlanContext): Planner<ShippedEdit> {
  const known = new Map(current.edits.map((edit) => [edit.id, edit]));
  return (given) => {
    const step = { kind: 'edit', id: given.id } as const;
    const before = known.get(given.id);
    if (!before) return { ...step, action: 'add', record: given, reason: 'new' };
    const [strong, weak] = prefer === 'file' ? [given, before] : [before, given];
    const record: ShippedEdit = { id: given.id, hidden: strong.hidden, fields: { ...weak.fields, ...strong.fields } };
    if (isSame(record, before))
      return { ...step, action: 'skip', reason: isSame(given, before) ? 'same' : 'kept-current' };
    return { ...step, action: 'change', record, before, reason: prefer === 'file' ? 'file-wins' : 'merged' };
  };
}

/** Tags of sources are joined; each source's by its id. */
export function tagsPlanner(context: PlanContext): Planner<readonly [id: string, tags: readonly string[]]> {
  const known = isKnown(context);
  const planned = new Map<string, readonly string[]>(Object.entries(context.current.sourceTags));
  return ([given, tags]) => {
    const id = renamedTo(context.renamed.sources, given as SourceId);
    const step = { kind: 'tags', id: given } as const;
    if (!known(id)) return { ...step, action: 'refuse', reason: 'no-such-source' };
    const old = planned.get(id);
    const joined = [...new Set([...(old ?? []), ...tags])];
    if (old ? joined.length === old.length : tags.length === 0) return { ...step, action: 'skip', reason: 'same' };
    planned.set(id, joined);
    const record = { id, tags: old ? joined : tags };
    if (!old) return { ...step, action: 'add', record, reason: 'new' };
    return { ...step, action: 'change', record, before: { id, tags: old }, reason: 'merged' };
  };
}
