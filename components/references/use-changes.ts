import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { Failure, SourcesChange } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import type { ToastProps } from '../controls/toast';
import { notSavedText } from '../states/failure-text';
import type { ListedSource } from './filter-sources';

/** How far a change of many sources has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Changes {
  /** Does one thing to some sources, and offers the way back. `byKey`: the reader pressed a key, so that the focus must be taken along. */
  readonly change: (ids: readonly string[], change: SourcesChange, byKey: boolean) => void;
  /** Sources that the list must not show any more, though their removal has not come back as a change yet. */
  readonly gone: ReadonlySet<string>;
  readonly progress: Progress | null;
  readonly toast: ToastProps | null;
}

interface Done {
  readonly ids: readonly string[];
  readonly undo: string;
  readonly text: string;
  readonly byKey: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Changes at once and offers the way back. `onOpened` is told which source to show: none, or the restored one. */
export function useChanges(sources: readonly ListedSource[], onOpened: (id: string | null) => void): Changes {
  const { t, desk, announce } = useScreen();
  const [gone, setGone] = useState(NONE);
  const [done, setDone] = useState<Done | null>(null);
  const [fault, setFault] = useState<{ readonly text: string; readonly retry: () => void } | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  // Once the set has lost them, they may come back by other ways (another window, the shipped set restored).
  useEffect(() => {
    setGone((ids) => {
      const left = sources.filter(({ id }) => ids.has(id)).map(({ id }) => id as string);
      return left.length === ids.size ? ids : new Set(left);
    });
  }, [sources]);
  const name = useId();
  const round = useRef(0);
  useEffect(
    () =>
      desk.hear('progressed', (told) => {
        if (told.work === `${name}${round.current}`) setProgress({ done: told.done, of: told.of });
      }),
    [desk, name],
  );
  const worked = async <T>(
    of: number,
    work: (name: string) => Promise<Result<T, Failure>>,
  ): Promise<Result<T, Failure>> => {
    round.current += 1;
    setProgress({ done: 0, of });
    const reply = await work(`${name}${round.current}`);
    setProgress(null);
    return reply;
  };

  const change = (ids: readonly string[], wanted: SourcesChange, byKey: boolean): void => {
    if (progress || ids.length === 0) return;
    setFault(null);
    setDone(null);
    const removes = wanted.type === 'delete' || wanted.type === 'show';
    if (removes) setGone(new Set(ids));
    void worked(ids.length, async (work) => askSafely(desk.ask('changeSources', { ids, change: wanted, work }))).then(
      (reply) => {
        if (!reply.ok) {
          setGone(NONE);
          setFault({ text: notSavedText(reply.error, t), retry: () => change(ids, wanted, byKey) });
          announce(notSavedText(reply.error, t));
          return;
        }
        if (wanted.type === 'delete') onOpened(null);
        const { undo, changed: n, claims } = reply.value;
        const text = t(`refs.changed.${wanted.type}`, { n, claims: t('n.claim', { n: claims }) });
        setDone({ ids, undo, text, byKey });
        announce(`${text} ${t('refs.undo-there')}`);
      },
    );
  };
  const restore = (from: Done): void => {
    setDone(null);
    const of = from.ids.length;
    void worked(of, async (work) => askSafely(desk.ask('restoreSource', { undo: from.undo, work, of }))).then(
      (reply) => {
        const back = reply.ok && reply.value.restored;
        announce(reply.ok ? t(back ? 'refs.undone' : 'refs.restore-late') : notSavedText(reply.error, t));
        if (!back) return;
        setGone(NONE);
        if (from.ids.length === 1) onOpened(from.ids[0] ?? null);
      },
    );
  };
  return { change, gone, progress, toast: toastOf() };

  function toastOf(): ToastProps | null {
    if (fault)
      return {
        text: fault.text,
        action: t('common.retry'),
        onAction: fault.retry,
        onGone: () => setFault(null),
        takesFocus: false,
      };
    if (!done) return null;
    return {
      text: done.text,
      action: t('common.undo'),
      onAction: () => restore(done),
      onGone: () => setDone(null),
      takesFocus: done.byKey,
    };
  }
}
