import type { NoteId } from '../base/ids';
import type { NoteDraft, NoteFilter } from '../messages/protocol';
import { foldWord } from '../language/tokens';
import type { Note } from '../topic/reader-records';
import type { NoteRow, SecondSourceDatabase } from './database';
import { forgetExpired } from './deletions';
import { journalTables, stampDeletion } from './journal';
import { journalNote } from './journal-records';

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
export async function putNote(db: SecondSourceDatabase, note: Note): Promise<void> {
  await db.notes.put(toNoteRow(note));
  await journalNote(db, note);
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

/** Notes that pass every filter that is set, the last changed first. */
export async function listNotes(db: SecondSourceDatabase, filter: NoteFilter = {}): Promise<Note[]> {
  const rows = await rowsOf(db, filter);
  const wanted = foldWord(filter.text ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  return rows
    .map(toNote)
    .filter((note) => wanted.length === 0 || holds(note, wanted))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id));
}

/** Looks up by the narrowest index. */
function rowsOf(db: SecondSourceDatabase, filter: NoteFilter): PromiseLike<NoteRow[]> {
  const { page, source, claim, claims } = filter;
  if (claims !== undefined) return db.notes.where('claim').anyOf(claims).toArray();
  if (claim !== undefined) return db.notes.where('claim').equals(claim).toArray();
  if (source !== undefined) return db.notes.where('source').equals(source).toArray();
  if (page !== undefined) return db.notes.where('pageUrl').equals(page).toArray();
  return db.notes.toArray();
}

function holds(note: Note, wanted: readonly string[]): boolean {
  const about = note.target.type === 'passage' ? `${note.target.selector.exact} ${note.target.page.title}` : '';
  const text = foldWord(`${note.text} ${note.tags.join(' ')} ${note.alternatives.join(' ')} ${about}`);
  return wanted.every((word) => text.includes(word));
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
