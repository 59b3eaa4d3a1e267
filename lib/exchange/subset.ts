import type { SourceId } from '../base/ids';
import { addressKey } from './address/web-address';
import type { ReaderSet } from './reader-set';

/** The part of a set that is about some of its sources: what the reader filtered or selected, with all that belongs to it. */
export function subsetOf(set: ReaderSet, ids: ReadonlySet<string>): ReaderSet {
  const sources = set.sources.filter(({ source }) => ids.has(source.id));
  const used = new Set<string>(
    sources.flatMap(({ source, claims }) => [source.origin, ...claims.flatMap(({ origin }) => origin ?? [])]),
  );
  const pages = new Set(sources.map(({ source }) => addressKey(source.url)));
  const isOn = (url: string | null): boolean => url !== null && pages.has(addressKey(url));
  const has = (id: SourceId): boolean => ids.has(id);
  return {
    sources,
    origins: set.origins.filter(({ id }) => used.has(id)),
    edits: set.edits.filter(({ id }) => ids.has(id)),
    notes: set.notes.filter(({ target }) => (target.type === 'passage' ? isOn(target.page.url) : has(target.source))),
    corrections: set.corrections.filter((one) =>
      one.type === 'origin'
        ? has(one.a) && has(one.b)
        : one.type === 'relation'
          ? has(one.source)
          : isOn(one.claim.url),
    ),
    sourceTags: Object.fromEntries(Object.entries(set.sourceTags).filter(([id]) => ids.has(id))),
  };
}
