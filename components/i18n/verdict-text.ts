import type { AssessedClaim } from '../../lib/relate/assessment';
import type { Relation, Verdict } from '../../lib/relate/link';
import { countSources } from '../../lib/relate/tally';
import type { Translate } from './translator';

export interface VerdictText {
  /** "Conflicts with 1 source". */
  readonly head: string;
  /** "Also: corroborated by 2 sources, 1 origin"; null where all links are of one kind. */
  readonly also: string | null;
}

/** The verdict on a claim in words. */
export function verdictText(
  claim: Pick<AssessedClaim, 'verdict' | 'links' | 'tally' | 'origins'>,
  t: Translate,
): VerdictText {
  const count = (relation: Relation): number => countSources(claim, relation);
  const counted = (relation: Relation): string => t('n.source', { n: count(relation) });
  const lines: Readonly<Record<Relation, string>> = {
    conflicts: t('verdict.conflicting', { sources: counted('conflicts') }),
    corroborates: t('verdict.corroborated', {
      sources: counted('corroborates'),
      origins: t('n.origin', { n: claim.origins }),
    }),
    firmer: t('verdict.firmer', { sources: counted('firmer') }),
    weaker: t('verdict.weaker', { sources: counted('weaker') }),
  };
  const told = toldBy(claim.verdict, count);
  const rest = (['conflicts', 'corroborates', 'firmer', 'weaker'] as const).filter(
    (relation) => count(relation) > 0 && !told.includes(relation),
  );
  const also = rest.map((relation) => lower(lines[relation], t)).join('; ');
  return {
    head: headOf(claim.verdict, lines, count, t),
    also: also === '' ? null : t('verdict.also', { verdict: also }),
  };
}

/** Relations that the head line already tells. */
function toldBy(verdict: Verdict, count: (relation: Relation) => number): readonly Relation[] {
  if (verdict === 'conflicting') return ['conflicts'];
  if (verdict === 'corroborated') return ['corroborates'];
  if (verdict === 'mixed') {
    if (count('conflicts') === 0) return ['firmer', 'weaker'];
    return count('corroborates') > 0 ? ['conflicts', 'corroborates'] : ['conflicts'];
  }
  return verdict === 'unmatched' ? [] : [verdict];
}

function headOf(
  verdict: Verdict,
  lines: Readonly<Record<Relation, string>>,
  count: (relation: Relation) => number,
  t: Translate,
): string {
  if (verdict === 'unmatched') return t('verdict.unmatched');
  if (verdict === 'conflicting') return lines.conflicts;
  if (verdict === 'corroborated') return lines.corroborates;
  if (verdict !== 'mixed') return lines[verdict];
  if (count('conflicts') === 0)
    return t('verdict.mixed.certainty', {
      firmer: t('n.source', { n: count('firmer') }),
      weaker: t('n.source', { n: count('weaker') }),
    });
  if (count('corroborates') === 0) return lines.conflicts;
  return t('verdict.mixed', {
    agree: t('verdict.mixed.agree', { n: count('corroborates') }),
    conflict: t('verdict.mixed.conflict', { n: count('conflicts') }),
  });
}

const lower = (text: string, t: Translate): string => text.charAt(0).toLocaleLowerCase(t.lang) + text.slice(1);

/** "1 conflicting, 6 corroborated": how many claims have each verdict, the most pressing first. */
export function summaryText(claims: readonly Pick<AssessedClaim, 'verdict'>[], t: Translate): string {
  const order: readonly Verdict[] = ['conflicting', 'mixed', 'firmer', 'weaker', 'corroborated', 'unmatched'];
  const parts = order.flatMap((verdict) => {
    const n = claims.filter((claim) => claim.verdict === verdict).length;
    return n === 0 ? [] : [`${n} ${t(`chip.${verdict}`, { n })}`];
  });
  return parts.join(', ');
}
