import type { ExchangeWords } from '../../lib/exchange/text/exchange-words';
import { isFreeFacet } from '../../lib/relate/free-claim';
import type { Facet } from '../../lib/topic/topic';
import { certaintyText } from './certainty-text';
import { dateText } from './date-text';
import { reasonText } from './reason-text';
import { reviewText } from './review-text';
import type { Translate } from './translator';
import { valueText } from './value-text';
import { verdictText } from './verdict-text';

/** What exports and evidence packets say, in the interface language. */
export const exchangeWords = (facets: readonly Facet[], t: Translate): ExchangeWords => ({
  lang: t.lang,
  question: (facet) =>
    facets.find(({ id }) => id === facet)?.question[t.lang] ?? (isFreeFacet(facet) ? t('free.question') : facet),
  value: (value, facet) => valueText(value, facet, facets, t),
  certainty: (certainty) => certaintyText(certainty, t),
  verdict: (claim) => {
    const { head, also } = verdictText(claim, t);
    return also === null ? head : `${head}. ${also}`;
  },
  relation: (relation) => t(`exchange.relation.${relation}`),
  reason: (reason, facet) => reasonText(reason, facet, facets, t),
  derived: (derived) => t(`derived.${derived}`),
  date: (value) => dateText(value, t.lang),
  local: (text) => text[t.lang],
  compared: (day, sources) =>
    t('evidence.compared', { date: dateText(day, t.lang), sources: t('n.source', { n: sources }) }),
  madeWith: (version) => t('exchange.made-with', { version }),
  pair: (label, text) => t('exchange.pair', { label, text }),
  saidBy: (speaker) => t('card.read.said-by', { speaker }),
  review: (review) => reviewText(review, t),
  labels: {
    evidence: t('exchange.evidence'),
    references: t('popup.references'),
    article: t('card.this-article'),
    source: t('exchange.source'),
    relation: t('exchange.relation'),
    value: t('exchange.value'),
    certainty: t('exchange.certainty'),
    origin: t('field.origin'),
    unknownOrigin: t('origin.kind.unknown'),
    undated: t('card.undated'),
    passage: t('card.open'),
    archive: t('exchange.archive'),
    notes: t('exchange.note'),
    alternative: t('exchange.note.also'),
    passageNotes: t('exchange.passage-notes'),
  },
});
