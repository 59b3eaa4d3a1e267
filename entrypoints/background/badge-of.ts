import type { Translate } from '@/components/i18n/translator';
import { summaryText } from '@/components/i18n/verdict-text';
import type { PageState } from '@/lib/messages/protocol';
import type { Badge } from '@/lib/platform/toolbar';

const CONFLICT = '#A84300';
const AGREEMENT = '#005F4C';
/** Largest number that a badge shows. */
const MOST = 99;

/** What the toolbar shows of a page: conflicting claims, else corroborated ones, else nothing. */
export function badgeOf(state: PageState, t: Translate): Badge {
  if (state.type === 'no-access') return { text: '', color: null, title: t('tooltip.no-access'), icon: 'no-access' };
  const idle: Badge = { text: '', color: null, title: t('tooltip.unrelated'), icon: 'idle' };
  // A page is looked at anew, and has the idle icon, or what it last had: the answer must not wait for a drawing.
  if (state.type === 'looking') return { ...idle, title: t('app.name'), icon: null };
  if (state.type !== 'assessed' || state.assessment.detection.state === 'unrelated') return idle;
  const { claims } = state.assessment;
  const conflicts = claims.filter(
    ({ verdict, links }) =>
      verdict === 'conflicting' || (verdict === 'mixed' && links.some((link) => link.relation === 'conflicts')),
  ).length;
  const agreed = claims.filter(({ verdict }) => verdict === 'corroborated').length;
  const count = conflicts || agreed;
  return {
    text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count),
    color: count === 0 ? null : conflicts > 0 ? CONFLICT : AGREEMENT,
    title: t('tooltip.state', { list: summaryText(claims, t) || t('state.no-claims') }),
    icon: 'active',
  };
}
