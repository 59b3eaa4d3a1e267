import { useEffect, useMemo, useState } from 'preact/hooks';
import { ok, type Result } from '../../lib/base/result';
import type { Failure, ReplyOf, ToBackground } from '../../lib/messages/protocol';
import { correctOrigins, correctSourceClaims, type CorrectedSourceClaim } from '../../lib/relate/apply-corrections';
import type { Correction } from '../../lib/topic/reader-records';
import type { Origin, Source, SourceClaim } from '../../lib/topic/source';
import { askSafely } from '../controls/ask-safely';
import type { Desk } from '../controls/desk';
import { useScreen } from '../controls/screen';
import type { SourceList } from '../controls/use-sources';

type Page = Exclude<ReplyOf<ToBackground, 'readClaims'>, { readonly failure: Failure }>;
type Loaded = Extract<SourceList, { type: 'loaded' }>;

/** What the set says of one event, after the reader's word on it. */
export interface EventClaims {
  /** Answers to questions of the topic: a free claim answers none. */
  readonly claims: readonly CorrectedSourceClaim[];
  /** The sources that have some. */
  readonly sources: readonly Source[];
  readonly origins: readonly Origin[];
}

interface Kept {
  readonly event: string;
  readonly read: Result<
    { readonly claims: readonly SourceClaim[]; readonly corrections: readonly Correction[] },
    Failure
  >;
}

/**
 * Claims of all sources on one event; null until they are there. Read again when the list of sources or a correction changes: what was
 * read before stays on the screen meanwhile. Nothing is asked while `list` is null.
 */
export function useClaims(
  event: string,
  list: Loaded | null,
): { readonly read: Result<EventClaims, Failure> | null; readonly again: () => void } {
  const { desk, topic } = useScreen();
  const [kept, setKept] = useState<Kept | null>(null);
  const [round, setRound] = useState(0);
  const again = (): void => setRound((last) => last + 1);
  useEffect(() => desk.hear('correctionsChanged', again), [desk]);
  useEffect(() => {
    if (list === null) return undefined;
    let current = true;
    void Promise.all([
      readAllClaims(desk.ask, event, () => current),
      askSafely(desk.ask('listCorrections', null)),
    ]).then(([claims, said]) => {
      if (!current) return;
      const read = claims.ok && said.ok ? ok({ claims: claims.value, ...said.value }) : claims.ok ? said : claims;
      setKept({ event, read: read as Kept['read'] });
    });
    return () => {
      current = false;
    };
  }, [desk, event, list, round]);
  const read = useMemo(() => {
    if (!list || kept?.event !== event) return null;
    return kept.read.ok
      ? ok(afterTheReader(list, kept.read.value, new Set(topic.facets.map(({ id }) => id))))
      : kept.read;
  }, [list, kept, event, topic]);
  return { read, again };
}

/** All pages, while they are wanted. */
async function readAllClaims(
  ask: Desk['ask'],
  event: string,
  isWanted: () => boolean,
): Promise<Result<readonly SourceClaim[], Failure>> {
  const claims: SourceClaim[] = [];
  for (let after: string | null = ''; after !== null && isWanted();) {
    const reply: Result<Page, Failure> = await askSafely(ask('readClaims', { event, after }));
    if (!reply.ok) return reply;
    claims.push(...reply.value.claims);
    after = reply.value.next;
  }
  return ok(claims);
}

function afterTheReader(
  list: Loaded,
  { claims, corrections }: { readonly claims: readonly SourceClaim[]; readonly corrections: readonly Correction[] },
  facets: ReadonlySet<string>,
): EventClaims {
  const stored = new Map<string, Source>(list.sources.map((source) => [source.id, source]));
  const { sourceById, known, made } = correctOrigins(
    correctSourceClaims(claims, stored, corrections),
    stored,
    corrections,
  );
  const answers = known.filter(({ facet, source }) => facets.has(facet) && sourceById.has(source));
  const speaking = new Set<string>(answers.map(({ source }) => source));
  return {
    claims: answers,
    sources: [...sourceById.values()].filter(({ id }) => speaking.has(id)),
    origins: [...list.origins, ...made],
  };
}
