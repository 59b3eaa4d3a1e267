import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../lib/topic/reader-records';
import type { SourceClaim } from '../../lib/topic/source';
import type { Translate } from '../i18n/translator';
import type { NoteDesk } from './note-desk';
import { NotesSection } from './notes-section';

export interface ClaimNotesProps {
  readonly claim: Pick<SourceClaim, 'id' | 'source'>;
  /** Those on this claim. */
  readonly notes: readonly Note[];
  readonly desk: NoteDesk;
  readonly t: Translate;
}

/** The reader's notes on one claim of a source, under that claim, and the way to write another. */
export function ClaimNotes({ claim, notes, desk, t }: ClaimNotesProps): JSX.Element {
  const [writing, setWriting] = useState(false);
  return (
    <div class="claim-notes">
      <NotesSection
        notes={notes}
        target={{ type: 'source-claim', claim: claim.id, source: claim.source }}
        draftKey={`claim ${claim.id}`}
        desk={desk}
        t={t}
        writing={writing}
        onWriting={setWriting}
        level={null}
      />
      {writing ? null : (
        <button type="button" class="act bare" onClick={() => setWriting(true)}>
          {t('note.on-claim')}
        </button>
      )}
    </div>
  );
}

/** Whether a note is on this claim of a source. */
export const isOnClaim = ({ target }: Note, id: string): boolean =>
  target.type === 'source-claim' && target.claim === id;
