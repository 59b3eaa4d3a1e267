import { err, ok, type Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';

type Failed = { readonly failure: Failure };

/** Turns an answer, a failure told in an answer, and a question that nobody answered into one Result. */
export async function askSafely<T>(asked: Promise<T>): Promise<Result<Exclude<T, Failed>, Failure>> {
  try {
    const reply = await asked;
    return isFailed(reply) ? err(reply.failure) : ok(reply as Exclude<T, Failed>);
  } catch (error) {
    return err({ type: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A page that failed tells so as its state, which has a `type`: that is an answer. */
const isFailed = (reply: unknown): reply is Failed =>
  typeof reply === 'object' && reply !== null && 'failure' in reply && !('type' in reply);
