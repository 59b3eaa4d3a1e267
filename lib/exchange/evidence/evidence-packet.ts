import type { ArticleText } from '../../claims/article-text';
import type { AssessedClaim, Assessment } from '../../relate/assessment';
import type { Link, Relation } from '../../relate/link';
import type { Note } from '../../topic/reader-records';
import type { ClaimReview, Origin, Source, SourceClaim } from '../../topic/source';
import { deepLink, quoteLink } from '../address/deep-link';
import { archiveLink, safeUrl } from '../address/web-address';
import { notesOf, type NotesOf } from './evidence-notes';

export type EvidenceArticle = Pick<ArticleText, 'title' | 'url' | 'publisher' | 'published' | 'lang'>;

/** A link with all it points to, so that the packet can be read without the set. */
export interface EvidenceLink extends Link {
  readonly document: Source;
  /** The source's claim; null where the assessment does not carry it. */
  readonly said: SourceClaim | null;
  readonly saidBy: Origin | null;
  /** The source's address at the passage; null where it has no address. */
  readonly passage: string | null;
  readonly archive: string | null;
  readonly notes: readonly Note[];
}

export interface EvidenceClaim extends Pick<
  AssessedClaim,
  'quote' | 'start' | 'end' | 'event' | 'facet' | 'value' | 'certainty' | 'attribution' | 'verdict' | 'origins'
> {
  readonly passage: string | null;
  /** Conflicts first; within a relation the origin of the most sources first, copies last, oldest first. */
  readonly links: readonly EvidenceLink[];
  readonly notes: readonly Note[];
}

/** All that was found on one claim or on a whole article on one day: values side by side, with where each stands. */
export interface EvidencePacket {
  readonly format: 'second-source.evidence';
  readonly version: 1;
  /** The extension's version. */
  readonly madeWith: string;
  /** ISO day. */
  readonly comparedOn: string;
  readonly sourcesCompared: number;
  readonly article: EvidenceArticle & {
    readonly archive: string | null;
    /** Notes on passages of it that stand on none of the claims here. */
    readonly notes: readonly Note[];
  };
  readonly claims: readonly EvidenceClaim[];
}

export interface EvidenceInput {
  readonly article: EvidenceArticle;
  readonly assessment: Assessment;
  /** The claims to tell of: one, or all of the assessment. */
  readonly claims: readonly AssessedClaim[];
  readonly notes: readonly Note[];
  /** ISO day of the comparison. */
  readonly today: string;
  /** The extension's version. */
  readonly version: string;
}

/** Gathers the evidence. Data alone: `evidenceMarkdown`, `evidenceHtml` and `serialiseEvidence` write it. */
export function makeEvidencePacket(input: EvidenceInput): EvidencePacket {
  const { article, assessment, claims, today, version } = input;
  const notes = notesOf(article.url, claims, input.notes);
  const url = safeUrl(article.url);
  return {
    format: 'second-source.evidence',
    version: 1,
    madeWith: version,
    comparedOn: today,
    sourcesCompared: assessment.compared,
    article: {
      title: article.title,
      url,
      publisher: article.publisher,
      published: article.published,
      lang: article.lang,
      archive: archiveLink(url, today),
      // Of one claim alone the rest of the article is not the matter.
      notes: claims.length === assessment.claims.length ? notes.onArticle : [],
    },
    claims: claims.map((claim) => evidenceClaim(claim, input, notes)),
  };
}

function evidenceClaim(
  claim: AssessedClaim,
  { article, assessment, today }: EvidenceInput,
  notes: NotesOf,
): EvidenceClaim {
  const { quote, start, end, event, facet, value, certainty, attribution, verdict, origins } = claim;
  const links = claim.links.flatMap((link): EvidenceLink[] => {
    const document = assessment.sourceById[link.source];
    if (!document) return [];
    const said = assessment.sourceClaimById[link.claim] ?? null;
    return [
      {
        ...link,
        document,
        said,
        saidBy: assessment.originById[link.origin] ?? null,
        passage: deepLink(document, said ? [said] : []),
        archive: archiveLink(document.url, seenOn(document, today)),
        notes: [...(notes.bySource.get(link.claim) ?? []), ...(notes.bySource.get(link.source) ?? [])],
      },
    ];
  });
  return {
    quote,
    start,
    end,
    event,
    facet,
    value,
    certainty,
    attribution,
    verdict,
    origins,
    passage: quoteLink(article.url, quote),
    links: inOrder(links),
    notes: notes.byClaim.get(claim) ?? [],
  };
}

/** The check that a source's claim was read from, if it was read from one. */
export const reviewOf = ({ document, said }: EvidenceLink): ClaimReview | null =>
  document.reviews?.find(({ claim }) => claim === said?.quote) ?? null;

/** The day whose copy is nearest to what was read: when the reader added it, else when it came out, else today. */
const seenOn = (source: Source, today: string): string =>
  source.addedAt ?? (source.published?.length === 10 ? source.published : today);

const RELATIONS: readonly Relation[] = ['conflicts', 'corroborates', 'firmer', 'weaker'];

function inOrder(links: readonly EvidenceLink[]): EvidenceLink[] {
  const sourcesOf = new Map(
    [...Map.groupBy(links, (link) => `${link.relation} ${link.origin}`)].map(
      ([key, members]) => [key, new Set(members.map((link) => link.source)).size] as const,
    ),
  );
  const weight = (link: EvidenceLink): number => sourcesOf.get(`${link.relation} ${link.origin}`) ?? 0;
  const age = (link: EvidenceLink): string => link.document.published ?? '9999';
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return links.toSorted(
    (a, b) =>
      RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
      weight(b) - weight(a) ||
      order(a.origin, b.origin) ||
      Number(a.document.derived !== null) - Number(b.document.derived !== null) ||
      order(age(a), age(b)) ||
      order(a.claim, b.claim),
  );
}

/** The packet as JSON: everything in it, for programs. */
export const serialiseEvidence = (packet: EvidencePacket): string => `${JSON.stringify(packet, null, 2)}\n`;
