import type { ArticleText } from '../../lib/claims/article-text';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import type { Note } from '../../lib/topic/reader-records';
import { certaintyText } from '../i18n/certainty-text';
import { dateText } from '../i18n/date-text';
import { reasonText } from '../i18n/reason-text';
import type { Translate } from '../i18n/translator';
import { verdictText } from '../i18n/verdict-text';
import { plainNote } from '../notes/parse-note';
import type { CardLabels } from './labels';
import { groupByOrigin } from './group-by-origin';

export interface EvidenceOf {
  readonly claim: AssessedClaim;
  readonly assessment: Assessment;
  readonly article: Pick<ArticleText, 'title' | 'url' | 'published'>;
  readonly labels: CardLabels;
  readonly t: Translate;
  /** ISO day of the comparison. */
  readonly today: string;
  /** The reader's notes on the claim. */
  readonly notes?: readonly Note[];
}

/** The evidence on one claim as plain text, to be pasted into notes or mail. */
export function evidenceText({ claim, assessment, article, labels, t, today, notes = [] }: EvidenceOf): string {
  const facet = labels.facets.find((one) => one.id === claim.facet);
  const where = [article.title, article.published && dateText(article.published, t.lang), article.url]
    .filter(Boolean)
    .join(', ');
  const links = groupByOrigin(claim.links, assessment).flatMap((group) => group.links);
  return [
    t('evidence.text', { verdict: verdictText(claim, t).head, question: facet?.question[t.lang] ?? '' }),
    t('evidence.article', { quote: claim.quote, where }),
    ...links.flatMap((link) => {
      const source = assessment.sourceById[link.source];
      const said = assessment.sourceClaimById[link.claim];
      return [
        t('evidence.source', {
          publisher: source?.publisher ?? '',
          date: source?.published ? dateText(source.published, t.lang) : t('card.undated'),
          quote: said?.quote ?? said?.statement?.[t.lang] ?? '',
          certainty: certaintyText(link.certainty, t),
          origin: assessment.originById[link.origin]?.label[t.lang] ?? t('origin.kind.unknown'),
          url: source?.url ?? '',
        }).trim(),
        reasonText(link.reason, link.facet, labels.facets, t),
      ];
    }),
    ...notes.map((note) => t('evidence.note', { text: plainNote(note.text) })),
    t('evidence.compared', { date: dateText(today, t.lang), sources: t('n.source', { n: assessment.compared }) }),
  ].join('\n');
}
