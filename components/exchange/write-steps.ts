import { ok, type Result } from '../../lib/base/result';
import type { WrittenStep } from '../../lib/exchange/plan/plan-step';
import type { Failure } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import type { Desk } from '../controls/desk';

/** Steps that go with one message: small enough that neither side stands still over it. */
const PART = 100;

/** Hands the steps of a plan over part by part and has all of them written, or none. Null: the set has changed since the plan was made. */
export async function writeSteps(
  { ask }: Pick<Desk, 'ask'>,
  steps: readonly WrittenStep[],
  work: string,
): Promise<Result<number | null, Failure>> {
  let sent = 0;
  for (; steps.length - sent > PART; sent += PART) {
    const reply = await askSafely(ask('sendSteps', { work, at: sent, steps: steps.slice(sent, sent + PART) }));
    if (!reply.ok) return reply;
  }
  const reply = await askSafely(ask('applyImport', { steps: steps.slice(sent), sent, work }));
  return reply.ok ? ok(reply.value.written) : reply;
}
