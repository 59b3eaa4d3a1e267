import { isFreeFacet } from '../../lib/relate/free-claim';
import type { Screen } from './screen';

/** The facet's question in the interface language; its id where the topic does not know it. */
export const questionText = (facet: string, { t, topic }: Pick<Screen, 't' | 'topic'>): string =>
  topic.facets.find((known) => known.id === facet)?.question[t.lang] ??
  (isFreeFacet(facet) ? t('free.question') : facet);
