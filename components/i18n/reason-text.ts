import { assertNever } from '../../lib/base/assert-never';
import type { LinkReason } from '../../lib/relate/link';
import type { Facet } from '../../lib/topic/topic';
import { certaintyText } from './certainty-text';
import type { Translate } from './translator';
import { valueText } from './value-text';

/** Why two claims are related, as a sentence. */
export function reasonText(reason: LinkReason, facet: string, facets: readonly Facet[], t: Translate): string {
  const say = (value: string): string => valueText(value, facet, facets, t);
  switch (reason.type) {
    case 'values-differ':
      return t('reason.differ', { a: say(reason.article), b: say(reason.source) });
    case 'denied':
      return t(`reason.denied.${reason.by}`);
    case 'same-value':
      return t('reason.same', { v: say(reason.value) });
    case 'dates-overlap':
      return t('reason.overlap', { v: say(reason.shared) });
    case 'within':
      return capital(t('reason.within', { a: say(reason.inner), b: say(reason.outer) }), t);
    case 'share':
      return t('reason.share', { v: say(reason.value) });
    case 'certainty-differs':
      return t('reason.certainty', { a: certaintyText(reason.article, t), b: certaintyText(reason.source, t) });
    case 'source-unknown':
      return t('reason.source-unknown');
    case 'article-unknown':
      return t('reason.article-unknown');
    case 'actor-named':
      return t(`reason.named.${reason.by}`, { v: say(reason.value) });
    case 'reader-said':
      return t(reason.from ? `reason.reader.${reason.from}` : 'reason.reader');
    default:
      return assertNever(reason);
  }
}

const capital = (text: string, t: Translate): string => text.charAt(0).toLocaleUpperCase(t.lang) + text.slice(1);
