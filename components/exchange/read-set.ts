import { ok, type Result } from '../../lib/base/result';
import { EMPTY_SET, type ReaderSet } from '../../lib/exchange/reader-set';
import type { Failure, ReplyOf, ToBackground } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import type { Desk } from '../controls/desk';

type Page = Exclude<ReplyOf<ToBackground, 'readSet'>, { readonly failure: Failure }>;

/** Reads the whole set page by page: as one message it would hold up both sides. */
export async function readSet({ ask }: Pick<Desk, 'ask'>): Promise<Result<ReaderSet, Failure>> {
  const sources: ReaderSet['sources'][number][] = [];
  let set: ReaderSet = EMPTY_SET;
  for (let after: string | null = ''; after !== null;) {
    const reply: Result<Page, Failure> = await askSafely(ask('readSet', { after }));
    if (!reply.ok) return reply;
    const { next = null, ...page }: Page = reply.value;
    sources.push(...page.sources);
    [set, after] = [page, next];
  }
  return ok({ ...set, sources });
}
