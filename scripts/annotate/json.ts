import { iccLabels } from '../../lib/topic/icc/labels';
import { detectionReasonText } from '../../components/i18n/detection-text';
import { reasonText } from '../../components/i18n/reason-text';
import { translator } from '../../components/i18n/translator';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import type { Link } from '../../lib/relate/link';
import type { CommandSet, FileSource } from '../reference-set';

/** The object that `annotate --json` prints for a page; its shape is relied on from outside (README). */
export function jsonOf(page: FileSource, assessment: Assessment, set: CommandSet): Record<string, unknown> {
  const { article } = page;
  const { detection } = assessment;
  const t = translator('en');
  return {
    file: page.file,
    page: { title: article.title, url: article.url, lang: assessment.lang, published: article.published },
    detection: {
      state: detection.state,
      event: detection.event,
      score: detection.score,
      reasons: detection.reasons.map((reason) => detectionReasonText(reason, iccLabels, t)),
    },
    text: article.text,
    claims: assessment.claims.map((claim) => claimOf(claim, assessment, set)),
  };
}

function claimOf(claim: AssessedClaim, assessment: Assessment, set: CommandSet): Record<string, unknown> {
  const { quote, start, end, event, facet, value, certainty, attribution, verdict, origins } = claim;
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
    links: claim.links.map((link) => linkOf(link, assessment, set)),
  };
}

function linkOf(link: Link, assessment: Assessment, set: CommandSet): Record<string, unknown> {
  const source = assessment.sourceById[link.source];
  const claim = assessment.sourceClaimById[link.claim];
  return {
    source: link.source,
    publisher: source?.publisher ?? null,
    url: source?.url ?? null,
    file: set.fileById.get(link.source) ?? null,
    relation: link.relation,
    facet: link.facet,
    value: link.value,
    certainty: link.certainty,
    quote: claim?.quote ?? claim?.statement?.en ?? null,
    origin: link.origin,
    reason: reasonText(link.reason, link.facet, iccLabels.facets, translator('en')),
    score: link.score,
  };
}
