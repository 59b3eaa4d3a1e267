import { browser } from 'wxt/browser';
import type { AskOf, Broadcast, ReplyOf, ToBackground, ToPage } from '../messages/protocol';

/** What travels: where it is meant for, which message, its contents. */
export interface Envelope {
  readonly to: 'background' | 'page' | 'everyone';
  readonly name: string;
  readonly ask: unknown;
}

/** Who sent a message, as far as handlers need to know. */
export interface Sender {
  /** Tab of the page script that asks; null for the extension's own screens. */
  readonly tab: number | null;
  readonly url: string | null;
}

export type Handlers<M> = {
  readonly [K in keyof M]: (ask: AskOf<M, K>, sender: Sender) => Promise<ReplyOf<M, K>> | ReplyOf<M, K>;
};

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'to' in value && 'name' in value && 'ask' in value;

/** Asks the background. Rejects where it does not answer. */
export async function askBackground<K extends keyof ToBackground>(
  name: K,
  ask: AskOf<ToBackground, K>,
): Promise<ReplyOf<ToBackground, K>> {
  return unwrap(await browser.runtime.sendMessage({ to: 'background', name, ask } satisfies Envelope));
}

/** Asks the reader in a tab. Rejects where no reader answers. */
export async function askPage<K extends keyof ToPage>(
  tab: number,
  name: K,
  ask: AskOf<ToPage, K>,
): Promise<ReplyOf<ToPage, K>> {
  return unwrap(await browser.tabs.sendMessage(tab, { to: 'page', name, ask } satisfies Envelope, { frameId: 0 }));
}

interface Reply {
  readonly value?: unknown;
  readonly error?: string;
}

function unwrap(reply: unknown): never {
  const { value, error } = (reply ?? { error: 'no answer' }) as Reply;
  if (error !== undefined) throw new Error(error);
  return value as never;
}

/** Tells every open screen of the extension. That nobody listens is no failure. */
export function broadcast<K extends keyof Broadcast>(name: K, told: Broadcast[K]): void {
  browser.runtime.sendMessage({ to: 'everyone', name, ask: told } satisfies Envelope).catch(() => undefined);
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/**
 * Answers messages for `to`. Only this extension's own contexts are heard. The listener answers through the callback, the form
 * that both browsers and the test double honour.
 */
function answer<M>(to: Envelope['to'], handlers: Handlers<M>): () => void {
  const listener = (
    message: unknown,
    from: { id?: string; tab?: { id?: number }; url?: string },
    send: (reply: Reply) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || message.to !== to || from.id !== browser.runtime.id || !(message.name in handlers))
      return undefined;
    const handler = handlers[message.name as keyof M] as (ask: unknown, sender: Sender) => unknown;
    const sender: Sender = { tab: from.tab?.id ?? null, url: from.url ?? null };
    void (async (): Promise<unknown> => handler(message.ask, sender))().then(
      (value) => send({ value }),
      (error: unknown) => send({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Listener);
  return () => browser.runtime.onMessage.removeListener(listener as Listener);
}

export const answerBackground = (handlers: Handlers<ToBackground>): (() => void) => answer('background', handlers);
export const answerPage = (handlers: Handlers<ToPage>): (() => void) => answer('page', handlers);

/** Hears one broadcast until the returned undo is called. */
export function onBroadcast<K extends keyof Broadcast>(name: K, listener: (told: Broadcast[K]) => void): () => void {
  const heard = (message: unknown, from: { id?: string }): undefined => {
    if (isEnvelope(message) && message.to === 'everyone' && message.name === name && from.id === browser.runtime.id)
      listener(message.ask as Broadcast[K]);
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard as Listener);
  return () => browser.runtime.onMessage.removeListener(heard as Listener);
}
