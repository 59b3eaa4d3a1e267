import type { Failure } from '@/lib/messages/protocol';
import { attempt } from '@/lib/store/store-failure';

export type Failed = { readonly failure: Failure };

/** The answer, or the failure told as one. */
export async function told<T>(operation: () => Promise<T>): Promise<T | Failed> {
  const result = await attempt(operation);
  return result.ok ? result.value : { failure: result.error };
}

export const badInput = (detail: string): Failed => ({ failure: { type: 'bad-input', detail } });

/** Whether a text is an address that may be kept. */
export const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
