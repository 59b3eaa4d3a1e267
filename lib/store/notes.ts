import type { NoteId, SourceId } from '../base/ids';
import type { NoteDraft, NoteFilter } from '../messages/protocol';
import type { Note } from '../topic/reader-records';
import type { NoteRow, SecondSourceDatabase } from './database';
import { forgetExpired } from './deletions';
import { journalTables, stampDeletion, writeJournal } from './journal';
import { noteEntries } from './journal-records';

/** What saving a note needs of the world. */
export interface NoteClock {
  /** ISO instant. */
  readonly now: string;
  /** The id of a note that has none yet. */
  readonly newId: NoteId;
}

export interface SavedNote {
  readonly note: Note;
  /** The note had been changed elsewhere meanwhile: that text is kept among the alternatives. */
  readonly merged: boolean;
}

/** Every write of a note goes through here. */
async function putNote(db: SecondSourceDatabase, note: Note): Promise<void> {
  await db.notes.put(toNoteRow(note));
  await writeJournal(db, noteEntries(note));
}

/** Every removal of a note goes through here. */
async function dropNote(db: SecondSourceDatabase, id: NoteId): Promise<void> {
  await db.notes.delete(id);
  await stampDeletion(db, { kind: 'note', id });
}

/** The row of a note, with what it is looked up by. */
export function toNoteRow(note: Note): NoteRow {
  const { target } = note;
  if (target.type === 'passage') return { ...note, pageUrl: target.page.url };
  if (target.type === 'source') return { ...note, source: target.source };
  return { ...note, source: target.source, claim: target.claim };
}

function toNote({ id, target, text, tags, createdAt, updatedAt, alternatives }: NoteRow): Note {
  return { id, target, text, tags, createdAt, updatedAt, alternatives };
}

/**
 * Keeps a note, new or changed. `basedOn` is the `updatedAt` that the writer saw: where the stored note is another by now, both
 * texts are kept. A note that was deleted meanwhile comes back: no text is lost.
 */
export async function saveNote(
  db: SecondSourceDatabase,
  draft: NoteDraft,
  basedOn: string | null,
  clock: NoteClock,
): Promise<SavedNote> {
  return db.transaction('rw', [db.notes, ...journalTables(db)], async () => {
    const id = draft.id ?? clock.newId;
    const known = await db.notes.get(id);
    const stale = known !== undefined && known.updatedAt !== basedOn && known.text !== draft.text;
    const kept = draft.alternatives ?? known?.alternatives ?? [];
    const others = stale ? [...(known.alternatives ?? []), ...kept, known.text] : kept;
    const note: Note = {
      id,
      target: draft.target,
      text: draft.text,
      tags: [...new Set(draft.tags)],
      createdAt: known?.createdAt ?? clock.now,
      updatedAt: after(known?.updatedAt ?? null, clock.now),
      alternatives: [...new Set(others)].filter((text) => text !== draft.text),
    };
    await putNote(db, note);
    return { note, merged: stale };
  });
}

/** An instant that is later than the last, though the clock may stand still or go back. */
function after(last: string | null, now: string): string {
  return last === null || now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}

/** Moves the notes on passages of a page to the page's new address. */
export async function moveNotes(db: SecondSourceDatabase, from: string, to: string): Promise<void> {
  for (const row of await db.notes.where('pageUrl').equals(from).toArray()) {
    const { target, ...note } = toNote(row);
    if (target.type === 'passage')
      await putNote(db, { ...note, target: { ...target, page: { ...target.page, url: to } } });
  }
}

/** Takes a note away and keeps it aside until that can no longer be undone. Null: no such note. */
export async function deleteNote(
  db: SecondSourceDatabase,
  id: NoteId,
  now: string,
  undo: string,
): Promise<{ readonly undo: string } | null> {
  return db.transaction('rw', [db.notes, db.deleted, ...journalTables(db)], async () => {
    const row = await db.notes.get(id);
    if (!row) return null;
    await forgetExpired(db, now);
    await db.deleted.put({ type: 'note', undo, deletedAt: now, note: toNote(row) });
    await dropNote(db, id);
    return { undo };
  });
}

/** Undoes a deletion. Null where it is too late. */
export async function restoreNote(db: SecondSourceDatabase, undo: string): Promise<Note | null> {
  return db.transaction('rw', [db.notes, db.deleted, ...journalTables(db)], async () => {
    const kept = await db.deleted.get(undo);
    if (kept?.type !== 'note') return null;
    await putNote(db, kept.note);
    await db.deleted.delete(undo);
    return kept.note;
  });
}

/** Notes of a page, a source or a claim, or all of them, the last changed first. */
export async function listNotes(db: SecondSourceDatabase, filter: Omit<NoteFilter, 'text'> = {}): Promise<Note[]> {
  const rows = await rowsOf(db, filter);
  return rows.map(toNote).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id));
}

/** Ids of sources that a note is on, or on a claim of. */
export async function listNoted(db: SecondSourceDatabase): Promise<SourceId[]> {
  return (await db.notes.orderBy('source').uniqueKeys()) as SourceId[];
}

/** Notes by their ids, in that order; those that are gone are left out. */
export async function readNotes(db: SecondSourceDatabase, ids: readonly NoteId[]): Promise<Note[]> {
  return (await db.notes.bulkGet([...ids])).flatMap((row) => (row ? [toNote(row)] : []));
}

/** Looks up by the narrowest index. */
function rowsOf(db: SecondSourceDatabase, filter: Omit<NoteFilter, 'text'>): PromiseLike<NoteRow[]> {
  const { page, source, claim, claims } = filter;
  if (claims !== undefined) return db.notes.where('claim').anyOf(claims).toArray();
  if (claim !== undefined) return db.notes.where('claim').equals(claim).toArray();
  if (source !== undefined) return db.notes.where('source').equals(source).toArray();
  if (page !== undefined) return db.notes.where('pageUrl').equals(page).toArray();
  return db.notes.toArray();
}

/** How many notes make a loss worth a word: after so many the reader is reminded, once, of export and sync. */
const MANY = 10;
const REMINDED = 'remindedOfExport';

/** Whether the reader is to be reminded now that notes live on this device alone. True once. */
export async function shouldRemind(db: SecondSourceDatabase): Promise<boolean> {
  return db.transaction('rw', [db.notes, db.settings], async () => {
    if ((await db.settings.get(REMINDED)) || (await db.notes.count()) < MANY) return false;
    await db.settings.put({ key: REMINDED, value: true });
    return true;
  });
}
