import { originId, type OriginId } from '../base/ids';
import type { ArticleText } from '../claims/article-text';
import type { Claim } from '../claims/claim';
import type { Origin, Source } from '../topic/source';
import type { Topic, TopicDocument } from '../topic/topic';

/** The origin of what a document says. */
export const documentOrigin = (document: TopicDocument): Origin => ({
  id: originId(`document:${document.id}`),
  kind: 'official-document',
  label: document.label,
  published: document.published,
});

export const dispatchOrigin = (agency: string): Origin => ({
  id: originId(`dispatch:${agency.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`),
  kind: 'dispatch',
  label: { en: `${agency} dispatch`, fr: `dépêche ${agency}` },
  published: null,
});

export const ownOrigin = (source: Pick<Source, 'id' | 'publisher'>): Origin => ({
  id: originId(`own:${source.id}`),
  kind: 'own-reporting',
  label: { en: `${source.publisher}, own text`, fr: `${source.publisher}, texte propre` },
  published: null,
});

/** Unnamed sources of one outlet count as one origin: nobody can tell them apart. */
export const unnamedOrigin = (outlet: string): Origin => ({
  id: originId(`unnamed:${outlet.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`),
  kind: 'unnamed-source',
  label: { en: `unnamed source, ${outlet}`, fr: `source anonyme, ${outlet}` },
  published: null,
});

/** Days after a document within which an article that cites one is taken to cite this one. */
const CITED_WITHIN = 14;

/**
 * The document that an article relays: the latest of its event that was out when the article appeared, if the article quotes
 * or cites its speaker. Null where none fits or the article's day is unknown.
 */
export function relayedDocument(
  article: ArticleText,
  claims: readonly Claim[],
  event: string | null,
  topic: Topic,
): TopicDocument | null {
  const { published } = article;
  if (published === null || published.length < 10) return null;
  const cites = claims.some(
    (claim) => claim.attribution !== null && (claim.attribution.quoted || claim.attribution.speaker),
  );
  if (!cites) return null;
  const out = topic.documents
    .filter((document) => document.event === event && document.published <= published)
    .toSorted((a, b) => (a.published < b.published ? 1 : -1));
  const latest = out[0];
  return latest && withinDays(latest.published, published, CITED_WITHIN) ? latest : null;
}

function withinDays(from: string, to: string, days: number): boolean {
  const at = (iso: string): number => {
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    return Math.round(year * 365.25 + month * 30.44 + day);
  };
  return at(to) - at(from) <= days;
}

/** A claim's own origin where it is another than its article's: unnamed people speak in it. */
export function originOfClaim(claim: Claim, publisher: string): Origin | null {
  return claim.reason.cue !== null && UNNAMED.test(claim.reason.cue)
    ? unnamedOrigin(claim.attribution?.via ?? publisher)
    : null;
}

/** In the words of every language in which claims are found. */
const UNNAMED =
  /\b(?:sources?|fuentes?|fonti?|fontes?|quellen?|bron|bronnen|insiders?|ingewijden)\b|an[oó]n[iy]m|people familiar/iu;

export type OriginById = ReadonlyMap<OriginId, Origin>;
