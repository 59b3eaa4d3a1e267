import { useEffect, useState } from 'preact/hooks';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import type { ToastProps } from '../controls/toast';
import { notSavedText } from '../states/failure-text';
import type { ListedSource } from './filter-sources';

interface Deleted {
  readonly id: string;
  readonly undo: string;
  readonly claims: number;
  readonly byKey: boolean;
}

export interface Deletion {
  readonly remove: (source: ListedSource, byKey: boolean) => void;
  /** A source that the list must not show any more, though its removal has not come back as a change yet. */
  readonly gone: string | null;
  readonly toast: ToastProps | null;
}

/** Deletes at once and offers the way back. `onOpened` is told which source to show: none, or the restored one. */
export function useDeletion(sources: readonly ListedSource[], onOpened: (id: string | null) => void): Deletion {
  const { t, desk, announce } = useScreen();
  const [gone, setGone] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [fault, setFault] = useState<{ readonly text: string; readonly retry: () => void } | null>(null);
  // Once the set has lost it, it may come back by other ways (another window, the shipped set restored).
  useEffect(() => {
    setGone((id) => (sources.some((source) => source.id === id) ? id : null));
  }, [sources]);

  const remove = (source: ListedSource, byKey: boolean): void => {
    setFault(null);
    setGone(source.id);
    void askSafely(desk.ask('deleteSource', { id: source.id })).then((reply) => {
      if (!reply.ok) {
        setGone(null);
        setFault({ text: notSavedText(reply.error, t), retry: () => remove(source, byKey) });
        announce(notSavedText(reply.error, t));
        return;
      }
      onOpened(null);
      setDeleted({ id: source.id, byKey, ...reply.value });
      announce(t('refs.deleted.live'));
    });
  };
  const restore = (from: Deleted): void => {
    setDeleted(null);
    void askSafely(desk.ask('restoreSource', { undo: from.undo })).then((reply) => {
      const back = reply.ok && reply.value.restored;
      announce(reply.ok ? t(back ? 'refs.restored' : 'refs.restore-late') : notSavedText(reply.error, t));
      if (!back) return;
      setGone(null);
      onOpened(from.id);
    });
  };
  return { remove, gone, toast: toastOf() };

  function toastOf(): ToastProps | null {
    if (fault)
      return {
        text: fault.text,
        action: t('common.retry'),
        onAction: fault.retry,
        onGone: () => setFault(null),
        takesFocus: false,
      };
    if (!deleted) return null;
    return {
      text: t('refs.deleted', { claims: t('n.claim', { n: deleted.claims }) }),
      action: t('common.undo'),
      onAction: () => restore(deleted),
      onGone: () => setDeleted(null),
      takesFocus: deleted.byKey,
    };
  }
}
