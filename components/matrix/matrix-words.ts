import type { Verdict } from '../../lib/relate/link';
import type { MatrixCell, MatrixGroup, MatrixRow } from '../../lib/relate/matrix';
import type { Origin, Source } from '../../lib/topic/source';
import { questionText } from '../controls/question-text';
import type { Screen } from '../controls/screen';
import { certaintyText } from '../i18n/certainty-text';
import { dateText } from '../i18n/date-text';
import { reasonText } from '../i18n/reason-text';
import type { Translate } from '../i18n/translator';
import { valueText } from '../i18n/value-text';

/** What the rows are: claims of an article, claims of a source, or the answers of the set. */
export type MatrixKind = 'article' | 'source' | 'answers';

type Words = Pick<Screen, 't' | 'topic'>;

/** What a cell shows, in the order of the legend. */
export const LEGEND: Readonly<Record<MatrixKind, readonly Verdict[]>> = {
  article: ['corroborated', 'conflicting', 'mixed', 'firmer', 'weaker'],
  source: ['corroborated', 'conflicting', 'mixed', 'firmer', 'weaker'],
  answers: ['corroborated', 'conflicting', 'mixed', 'firmer'],
};

/** What a sign means in a cell of this kind of row. */
export function signText(kind: MatrixKind, verdict: Verdict, t: Translate): string {
  if (verdict === 'unmatched') return t('matrix.apart');
  // An answer is a row as if it were stated flatly: no source can be surer.
  if (kind === 'answers' && verdict !== 'weaker') return t(`matrix.answers.${verdict}`);
  if (kind === 'source' && (verdict === 'firmer' || verdict === 'weaker')) return t(`matrix.source.${verdict}`);
  return t(`matrix.article.${verdict}`);
}

const publishedText = (source: Source, t: Translate): string =>
  source.published ? dateText(source.published, t.lang, 'short') : t('picture.undated');

/** "The Register, 20 Sep 2023". */
export const sourceText = (source: Source, t: Translate): string => `${source.publisher}, ${publishedText(source, t)}`;

/** "20 Sep 2023 · EN", under the publisher. */
export const sourceMeta = (source: Source, t: Translate): string =>
  [publishedText(source, t), source.lang === 'und' ? null : source.lang.slice(0, 2).toUpperCase()]
    .filter(Boolean)
    .join(' · ');

/** The name of a cell for those who do not see it. */
export function cellText(source: Source, cell: MatrixCell | undefined, kind: MatrixKind, { t, topic }: Words): string {
  if (!cell) return t('matrix.cell.silent', { source: source.publisher });
  const [pair] = cell.pairs;
  const reason =
    kind === 'article' && pair?.reason
      ? reasonText(pair.reason, pair.claim.facet, topic.facets, t)
      : pair
        ? `${valueText(pair.claim.value, pair.claim.facet, topic.facets, t)}, ${certaintyText(pair.claim.certainty, t)}.`
        : '';
  const own = cell.pairs.some(({ claim }) => claim.corrected) ? ` (${t('said.tag')})` : '';
  const what = signText(kind, cell.verdict, t);
  return `${t('matrix.cell', { source: sourceText(source, t), what, reason }).trim()}${own}`;
}

export interface RowText {
  readonly question: string;
  readonly words: string;
  /** The words are somebody's own, not ours. */
  readonly quoted: boolean;
}

export function rowText(row: MatrixRow, { t, topic }: Words): RowText {
  const words = row.quote ?? row.statement?.[t.lang] ?? valueText(row.value, row.facet, topic.facets, t);
  return { question: questionText(row.facet, { t, topic }), words, quoted: row.quote !== null };
}

/** An origin over its columns: one column has room for its kind only. */
export function originText(
  group: MatrixGroup,
  originById: ReadonlyMap<string, Origin>,
  t: Translate,
): { readonly short: string; readonly full: string } {
  const origin = originById.get(group.origin);
  const kind = t(`origin.kind.${origin?.kind ?? 'unknown'}`);
  const full = origin?.label[t.lang] ?? kind;
  // Of one source, what is not known of its origin needs no bracket's words.
  const alone = origin && origin.kind !== 'unknown' ? kind : '';
  return { short: group.sources.length > 1 ? full : alone, full };
}

/** Made once each, as making one costs more than many uses of it. */
const numbers = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it. */
export function countText(count: number, { lang }: Translate): string {
  const format = numbers.get(lang) ?? new Intl.NumberFormat(lang);
  numbers.set(lang, format);
  return format.format(count);
}
