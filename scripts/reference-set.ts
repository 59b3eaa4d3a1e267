import { sourceId } from '../lib/base/ids';
import type { ArticleText } from '../lib/claims/article-text';
import type { ReferenceLookup } from '../lib/relate/lookup';
import { memoryLookup } from '../lib/relate/memory-lookup';
import { sourceFromArticle } from '../lib/relate/source-from-article';
import type { Origin, SourceWithClaims } from '../lib/topic/source';
import type { Topic } from '../lib/topic/topic';

export interface FileSource {
  readonly file: string;
  readonly article: ArticleText;
}

export interface CommandSet {
  readonly sources: readonly SourceWithClaims[];
  readonly origins: readonly Origin[];
  /** The file that a source came from, by the source's id. */
  readonly fileById: ReadonlyMap<string, string>;
}

/** The set that pages are held against: the shipped one, and the files given as references, read as "add this page" reads. */
export function commandSet(
  shipped: { readonly sources: readonly SourceWithClaims[]; readonly origins: readonly Origin[] } | null,
  files: readonly FileSource[],
  topic: Topic,
): CommandSet {
  const sources = [...(shipped?.sources ?? [])];
  const origins = new Map((shipped?.origins ?? []).map((origin) => [origin.id, origin]));
  const fileById = new Map<string, string>();
  files.forEach(({ file, article }, at) => {
    const made = sourceFromArticle(article, { topic, id: sourceId(`file-${at + 1}`), addedAt: null });
    sources.push({ source: made.source, claims: made.claims });
    for (const origin of made.origins) if (!origins.has(origin.id)) origins.set(origin.id, origin);
    fileById.set(made.source.id, file);
  });
  return { sources, origins: [...origins.values()], fileById };
}

/** The set without the sources that are the page itself: same file, or same canonical address. */
export function lookupFor(set: CommandSet, page: FileSource, same: (a: string, b: string) => boolean): ReferenceLookup {
  const others = set.sources.filter(({ source }) => {
    const file = set.fileById.get(source.id);
    return (
      !(file !== undefined && same(file, page.file)) && !(page.article.url !== null && source.url === page.article.url)
    );
  });
  return memoryLookup(others, set.origins);
}
