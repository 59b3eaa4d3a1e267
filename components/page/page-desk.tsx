import { render } from 'preact';
import type { CorrectionId } from '../../lib/base/ids';
import { err, ok, type Result } from '../../lib/base/result';
import type { CorrectionDraft, Failure } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import type { AskBackground } from '../controls/desk';
import { Toast } from '../controls/toast';
import type { Translate } from '../i18n/translator';
import { memoryDrafts, type NoteDesk } from '../notes/note-desk';
import { notSavedText } from '../states/failure-text';
import type { PageHost } from './page-host';

/** A line over the page, with the way back where there is one. */
export interface Said {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly takesFocus?: boolean;
}

/** What card, list and forms of a page ask for: everything that is kept is kept by the background. */
export interface ReaderDesk {
  readonly notes: NoteDesk;
  readonly correct: (correction: CorrectionDraft) => Promise<Result<unknown, Failure>>;
  readonly withdraw: (id: CorrectionId) => void;
  readonly say: (said: Said) => void;
}

export interface ReaderDeskDeps {
  readonly host: PageHost;
  readonly ask: AskBackground;
  readonly t: () => Translate;
}

export function createReaderDesk({ host, ask, t }: ReaderDeskDeps): ReaderDesk {
  const hush = (): void => {
    render(null, host.toast);
    if (host.toast.matches(':popover-open')) host.toast.hidePopover();
  };
  const say = ({ text, action, takesFocus = false }: Said): void => {
    host.mount();
    render(
      <div class="said" role="status">
        <Toast
          key={text}
          text={text}
          action={action?.label ?? t()('card.close')}
          onAction={() => {
            hush();
            action?.run();
          }}
          onGone={hush}
          takesFocus={takesFocus}
        />
      </div>,
      host.toast,
    );
    // Shown anew, so that it lies over a card that was opened later.
    if (host.toast.matches(':popover-open')) host.toast.hidePopover();
    host.toast.showPopover();
  };
  const fail = (failure: Failure): void => say({ text: notSavedText(failure, t()) });
  const withdraw = (id: CorrectionId): void => {
    void askSafely(ask('withdrawCorrection', { id })).then((reply) =>
      reply.ok ? say({ text: t()('correct.withdrawn') }) : fail(reply.error),
    );
  };
  const restore = (undo: string): void => {
    void askSafely(ask('restoreNote', { undo })).then((reply) => {
      if (!reply.ok) fail(reply.error);
      else say({ text: t()(reply.value.restored ? 'note.restored' : 'note.restore-late') });
    });
  };
  return {
    say,
    notes: {
      drafts: memoryDrafts(),
      save: async (draft, basedOn) => {
        const reply = await askSafely(ask('saveNote', { draft, basedOn }));
        if (!reply.ok) return err(reply.error);
        const { note, merged, remind } = reply.value;
        const open = { label: t()('note.remind.act'), run: () => void askSafely(ask('openManager', null)) };
        if (remind) say({ text: t()('note.remind'), action: open });
        else say({ text: t()(merged ? 'note.merged' : 'note.saved') });
        return ok(note);
      },
      remove: (note, byKey) => {
        void askSafely(ask('deleteNote', { id: note.id })).then((reply) => {
          if (!reply.ok) return fail(reply.error);
          const { undo } = reply.value;
          const back = { label: t()('common.undo'), run: () => restore(undo) };
          return say({ text: t()('note.deleted'), action: back, takesFocus: byKey });
        });
      },
    },
    correct: async (correction) => {
      const reply = await askSafely(ask('saveCorrection', { correction }));
      if (!reply.ok) return err(reply.error);
      const { id } = reply.value.correction;
      say({ text: t()('correct.saved'), action: { label: t()('common.undo'), run: () => withdraw(id) } });
      return ok(null);
    },
    withdraw,
  };
}
