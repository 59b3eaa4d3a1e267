import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../lib/messages/protocol';
import { askSafely } from './ask-safely';
import type { AskBackground, Desk } from './desk';

/** What keeps every change on this device from being saved. */
export type StoreTrouble = Extract<Failure['type'], 'store-full' | 'store-newer'>;

export interface WatchedStore {
  /** The same desk; what it is told of the store is seen. */
  readonly desk: Desk;
  readonly trouble: StoreTrouble | null;
  /** The reader has seen it. */
  readonly dismiss: () => void;
}

/** Sees in the answers of the background that the store is full or was written by a newer version; asks once at the start. */
export function useStoreTrouble(desk: Desk): WatchedStore {
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const watched = useMemo((): Desk => {
    const ask: AskBackground = async (name, asked) => {
      const reply = await desk.ask(name, asked);
      const type = typeOfFailure(reply);
      if (type === 'store-full' || type === 'store-newer') setTrouble(type);
      return reply;
    };
    return { ...desk, ask };
  }, [desk]);
  useEffect(() => {
    void askSafely(desk.ask('readStore', null)).then((reply) => {
      if (reply.ok && reply.value.newer) setTrouble('store-newer');
    });
  }, [desk]);
  const dismiss = useCallback(() => setTrouble(null), []);
  return { desk: watched, trouble, dismiss };
}

const typeOfFailure = (reply: unknown): string | null =>
  typeof reply === 'object' && reply !== null && 'failure' in reply ? (reply.failure as Failure).type : null;
