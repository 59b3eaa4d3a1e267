import { certaintyText } from '../../components/i18n/certainty-text';
import { detectionReasonText } from '../../components/i18n/detection-text';
import { reasonText } from '../../components/i18n/reason-text';
import { translator } from '../../components/i18n/translator';
import { valueText } from '../../components/i18n/value-text';
import { verdictText } from '../../components/i18n/verdict-text';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import type { Topic } from '../../lib/topic/topic';
import type { FileSource } from '../reference-set';

/** Most links told for one claim; the rest is counted. */
const LINKS_TOLD = 4;

/** The report that `annotate` prints for people. */
export function reportOf(page: FileSource, assessment: Assessment, topic: Topic): string {
  const t = translator('en');
  const { detection } = assessment;
  const event = topic.events.find(({ id }) => id === detection.event)?.label.en ?? '';
  const state = t(`cli.${detection.state}`, { event });
  const lines = [
    page.article.title,
    [page.file, page.article.publisher, page.article.published, assessment.lang].filter(Boolean).join(' · '),
    `${state}${detection.reasons.map((reason) => ` · ${detectionReasonText(reason, topic, t)}`).join('')}`,
    t('cli.compared', { n: assessment.claims.length, m: assessment.compared }),
    '',
    ...assessment.claims.flatMap((claim) => claimLines(claim, assessment, topic)),
  ];
  return lines.join('\n');
}

function claimLines(claim: AssessedClaim, assessment: Assessment, topic: Topic): string[] {
  const t = translator('en');
  const facet = topic.facets.find(({ id }) => id === claim.facet);
  const links = claim.links.slice(0, LINKS_TOLD).map((link) => {
    const source = assessment.sourceById[link.source];
    const when = source?.published ? `, ${source.published}` : '';
    return `      ${source?.publisher ?? link.source}${when}: ${reasonText(link.reason, link.facet, topic.facets, t)}`;
  });
  const more = claim.links.length - LINKS_TOLD;
  return [
    `  “${claim.quote.replaceAll(/\s+/gu, ' ')}”`,
    `    ${facet?.question.en ?? claim.facet} ${valueText(claim.value, claim.facet, topic.facets, t)} (${certaintyText(claim.certainty, t)})`,
    `    ${verdictText(claim, t).head}`,
    ...links,
    ...(more > 0 ? [`      ${t('cli.more', { n: more })}`] : []),
    '',
  ];
}
