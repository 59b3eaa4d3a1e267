import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { fullestSources, keepSources, type Matrix, type MatrixCell, type MatrixLine } from '../../lib/relate/matrix';
import type { Verdict } from '../../lib/relate/link';
import type { CorrectedSourceClaim } from '../../lib/relate/apply-corrections';
import type { Origin, Source } from '../../lib/topic/source';
import { BusyLine } from '../controls/busy-line';
import { Choice } from '../controls/choice';
import { useScreen, type Screen } from '../controls/screen';
import { useReckoned } from '../controls/use-reckoned';
import type { useSources } from '../controls/use-sources';
import { VerdictIcon } from '../controls/verdict-icon';
import { reasonText } from '../i18n/reason-text';
import { choosable, NarrowField, narrowed, useSettled } from '../pictures/narrow-field';
import { Passage, type PassageEntry } from '../pictures/passage';
import { SavePicture } from '../pictures/save-picture';
import { useClaims, type EventClaims } from '../pictures/use-claims';
import { useWhole } from '../pictures/use-whole';
import { useOpenArticles, type OpenArticle } from '../pictures/use-open-articles';
import { EmptySet } from '../states/empty-set';
import { FailurePanel } from '../states/failure-panel';
import { SaveEvidence } from '../exchange/save-evidence';
import { StatePanel } from '../states/state-panel';
import { CompareChoice } from './compare-choice';
import { matrixInSteps, MOST_ANSWERS, type CutMatrix } from './matrix-in-steps';
import { MatrixPicture } from './matrix-picture';
import { MatrixTable } from './matrix-table';
import { LEGEND, rowText, signText, sourceText, type MatrixKind } from './matrix-words';

export interface MatrixSectionProps {
  readonly sources: ReturnType<typeof useSources>;
}

/** The matrix with its choices: what the rows are, and which event. */
export function MatrixSection({ sources }: MatrixSectionProps): JSX.Element {
  const { t, topic } = useScreen();
  const { list, reload } = sources;
  const articles = useOpenArticles();
  const [event, setEvent] = useState<string | null>(null);
  const [rows, setRows] = useState<string | null>(null);
  const chosen = articles?.find((article) => article.id === rows) ?? (rows === null ? articles?.[0] : undefined);
  const shown = event ?? chosen?.assessment.detection.event ?? topic.events[0]?.id ?? '';
  const { whole, again: askAgain } = useWhole(chosen ?? null);
  const { read, again } = useClaims(shown, list.type === 'loaded' && articles ? list : null);
  if (list.type === 'failed') return <FailurePanel head={t('refs.failed')} failure={list.failure} onRetry={reload} />;
  if (read && !read.ok) return <FailurePanel head={t('picture.failed')} failure={read.error} onRetry={again} />;
  if (whole && !whole.ok) return <FailurePanel head={t('picture.failed')} failure={whole.error} onRetry={askAgain} />;
  if (list.type === 'loading' || articles === null || !read || !whole)
    return <StatePanel icon="wait" head={t('picture.loading')} />;
  if (list.sources.length === 0) return <EmptyMatrix />;
  return (
    <LoadedMatrix
      all={read.value}
      articles={articles.map((article) => (article.id === whole.value?.id ? whole.value : article))}
      event={shown}
      onEvent={setEvent}
      rows={rows ?? chosen?.id ?? 'competing'}
      onRows={setRows}
    />
  );
}

function EmptyMatrix(): JSX.Element {
  const { desk } = useScreen();
  return <EmptySet onRestore={() => void desk.ask('restoreShippedSet', null)} />;
}

interface LoadedMatrixProps {
  readonly all: EventClaims;
  readonly articles: readonly OpenArticle[];
  readonly event: string;
  readonly onEvent: (event: string) => void;
  /** `competing`, `answers`, the id of an open article or of a source. */
  readonly rows: string;
  readonly onRows: (rows: string) => void;
}

function LoadedMatrix({ all: known, articles, event, onEvent, rows, onRows }: LoadedMatrixProps): JSX.Element {
  const screen = useScreen();
  const { t, topic } = screen;
  const [query, setQuery] = useState('');
  const words = useSettled(query);
  const [whole, setWhole] = useState(false);
  const { claims } = known;
  const sources = useMemo(() => narrowed(known.sources, words), [known, words]);
  const article = articles.find((one) => one.id === rows) ?? null;
  const source = known.sources.find((one) => one.id === rows) ?? null;
  const kind: MatrixKind = article ? 'article' : source ? 'source' : 'answers';
  const reckoned = useReckoned(
    () => matrixInSteps({ rows, article, source, event, sources, claims, facets: topic.facets, whole }),
    [rows, article, source, event, sources, claims, topic.facets, whole],
  );
  const options = useMemo(
    // The one that is chosen is always among them.
    () => compareGroups([...new Set([...(source ? [source] : []), ...sources])], articles, screen),
    [source, sources, articles, screen],
  );
  const compared =
    article?.title ?? source?.title ?? t(rows === 'answers' ? 'matrix.compare.all' : 'matrix.compare.competing');
  return (
    <section class="picture" aria-labelledby="matrix-title">
      <header class="picture-head">
        <div class="picture-title">
          <h2 id="matrix-title">{t('matrix.title')}</h2>
          <p class="quiet">{t(`matrix.lead.${kind}`)}</p>
        </div>
        <div class="picture-choices">
          <CompareChoice
            label={t('matrix.compare')}
            value={article || source ? rows : rows === 'answers' ? 'answers' : 'competing'}
            groups={options}
            onChange={onRows}
          />
          <NarrowField count={known.sources.length} query={query} onQuery={setQuery} />
          <Choice
            shown
            label={t('picture.event')}
            value={event}
            options={topic.events.map((one) => [one.id, one.label[t.lang]])}
            onChange={onEvent}
          />
        </div>
      </header>
      {reckoned.type === 'reckoning' ? (
        <BusyLine label={t('picture.comparing')} step={reckoned.step} />
      ) : reckoned.value.matrix.lines.length === 0 || reckoned.value.matrix.groups.length === 0 ? (
        <NoRows rows={rows} {...{ claims, query }} onAll={() => onRows('answers')} />
      ) : (
        <MatrixBody
          key={`${rows} ${event}`}
          {...{ kind, article }}
          {...reckoned.value}
          whole={whole}
          onWhole={setWhole}
          origins={known.origins}
          title={`${t('matrix.title')} · ${compared}`}
        />
      )}
    </section>
  );
}

/** More columns than this are cut to those with a link (INTERFACE.md section 4). */
const MANY = 40;
/** Columns that are drawn at most. */
const MOST = 2_000;
/** Columns and rows that a file holds at most: of more, no canvas keeps the words readable. */
const MOST_IN_FILE = { columns: 120, rows: 80 } as const;

interface MatrixBodyProps extends CutMatrix {
  readonly kind: MatrixKind;
  readonly article: OpenArticle | null;
  /** Whether the reader wants every answer of questions with many. */
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
  readonly origins: readonly Origin[];
  /** Of the file. */
  readonly title: string;
}

/** The table, what is cut of it, and what can be saved. */
function MatrixBody(props: MatrixBodyProps): JSX.Element {
  const { kind, article, matrix, left, whole, onWhole, origins, title } = props;
  const screen = useScreen();
  const { t } = screen;
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<{ readonly head: string; entries: readonly PassageEntry[]; anchor: Element } | null>(
    null,
  );
  const originById = useMemo(() => new Map<string, Origin>(origins.map((one) => [one.id, one])), [origins]);
  const count = columnsOf(matrix.groups);
  const cut = count > MANY && matrix.linked.size < count;
  const shown = cut && !all;
  const { groups, wanted } = useMemo(() => {
    const chosen = shown ? keepSources(matrix.groups, matrix.linked) : matrix.groups;
    return { groups: fullest({ ...matrix, groups: chosen }, MOST), wanted: columnsOf(chosen) };
  }, [matrix, shown]);
  const drawn = Math.min(wanted, MOST);
  const fileCut =
    drawn > MOST_IN_FILE.columns || matrix.lines.length > MOST_IN_FILE.rows
      ? t('picture.file-cut', {
          n: Math.min(drawn, MOST_IN_FILE.columns),
          m: wanted,
          rows: Math.min(matrix.lines.length, MOST_IN_FILE.rows),
          all: matrix.lines.length,
        })
      : null;
  const onOpen = (line: MatrixLine, of: Source, anchor: Element): void => {
    const cell = line.cells.get(of.id);
    if (cell) setOpen({ head: headOf(line, kind, screen), entries: entriesOf(cell, of, kind, screen), anchor });
  };
  return (
    <>
      <MatrixTable {...{ kind, groups, originById, onOpen }} caption={t('matrix.title')} lines={matrix.lines} />
      <footer class="picture-foot">
        <MatrixLegend kind={kind} />
        {cut ? (
          <p class="picture-cut">
            {all ? null : <span>{t('matrix.some', { n: matrix.linked.size, m: count })} </span>}
            <button type="button" class="link" onClick={() => setAll(!all)}>
              {t(all ? 'matrix.some.less' : 'card.show-all')}
            </button>
          </p>
        ) : null}
        {left > 0 || whole ? (
          <p class="picture-cut">
            {whole ? null : <span>{t('matrix.answers-cut', { n: MOST_ANSWERS, m: left })} </span>}
            <button type="button" class="link" onClick={() => onWhole(!whole)}>
              {t(whole ? 'matrix.answers-less' : 'matrix.answers-all')}
            </button>
          </p>
        ) : null}
        {wanted > MOST ? <p class="picture-cut">{t('narrow.cut', { n: MOST, m: wanted })}</p> : null}
        {fileCut ? <p class="picture-cut">{fileCut}</p> : null}
        <p class="picture-help">{t('picture.help')}</p>
        {article ? <SaveEvidence article={article.article} assessment={article.assessment} tab={article.tab} /> : null}
        <SavePicture
          name="second-source-matrix"
          draw={() => {
            const lines = matrix.lines.slice(0, MOST_IN_FILE.rows);
            const columns = fullest({ lines, groups }, MOST_IN_FILE.columns);
            return <MatrixPicture {...{ kind, lines, originById, screen, title }} groups={columns} cut={fileCut} />;
          }}
        />
      </footer>
      {open ? <Passage key={open.anchor.getAttribute('data-at')} {...open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function compareGroups(sources: readonly Source[], articles: readonly OpenArticle[], { t }: Screen) {
  const order = new Intl.Collator(t.lang);
  const { shown, left } = choosable(sources);
  const named = shown
    .map((source) => [source.id as string, `${sourceText(source, t)} · ${source.title}`] as const)
    .toSorted(([, a], [, b]) => order.compare(a, b));
  return [
    {
      label: t('matrix.compare.set'),
      options: [['competing', t('matrix.compare.competing')] as const, ['answers', t('matrix.compare.all')] as const],
    },
    { label: t('matrix.compare.articles'), options: articles.map(({ id, title }) => [id, title] as const) },
    { label: t('matrix.compare.sources'), options: named, more: left > 0 ? t('narrow.left', { n: left }) : null },
  ];
}

const columnsOf = (groups: Matrix['groups']): number => groups.reduce((sum, { sources }) => sum + sources.length, 0);

/** The groups, of more columns than `most` with the fullest alone. */
const fullest = (matrix: Pick<Matrix, 'lines' | 'groups'>, most: number): Matrix['groups'] =>
  columnsOf(matrix.groups) > most ? keepSources(matrix.groups, fullestSources(matrix, most)) : matrix.groups;

const headOf = (line: MatrixLine, kind: MatrixKind, screen: Screen): string => {
  const { question, words } = rowText(line.row, screen);
  return kind === 'answers' ? `${question} ${words}` : question;
};

const VERDICT_OF = {
  corroborates: 'corroborated',
  conflicts: 'conflicting',
  firmer: 'firmer',
  weaker: 'weaker',
} as const;

function entriesOf(cell: MatrixCell, source: Source, kind: MatrixKind, { t, topic }: Screen): readonly PassageEntry[] {
  return cell.pairs.map(({ claim, relation, reason }) => {
    const verdict: Verdict = relation ? VERDICT_OF[relation] : 'unmatched';
    const why = kind === 'article' && reason ? reasonText(reason, claim.facet, topic.facets, t) : null;
    const sign = signText(kind, verdict, t);
    return {
      source,
      claim,
      verdict,
      notes: [sign.charAt(0).toLocaleUpperCase(t.lang) + sign.slice(1) + (why ? `. ${why}` : '')],
    };
  });
}

function NoRows({
  rows,
  claims,
  query,
  onAll,
}: {
  readonly rows: string;
  readonly claims: readonly CorrectedSourceClaim[];
  readonly query: string;
  readonly onAll: () => void;
}): JSX.Element {
  const { t } = useScreen();
  if (claims.length === 0) return <StatePanel icon="rings" head={t('picture.none')} text={t('picture.none.text')} />;
  if (query !== '') return <StatePanel icon="rings" head={t('narrow.none')} text={t('narrow.none.text')} />;
  if (rows !== 'competing')
    return <StatePanel icon="rings" head={t('matrix.no-rows')} text={t('matrix.no-rows.text')} />;
  return (
    <StatePanel
      icon="rings"
      head={t('matrix.agreed')}
      text={t('matrix.agreed.text')}
      actions={[{ label: t('matrix.compare.all'), onClick: onAll }]}
    />
  );
}

function MatrixLegend({ kind }: { readonly kind: MatrixKind }): JSX.Element {
  const { t } = useScreen();
  return (
    <ul class="picture-legend">
      {LEGEND[kind].map((verdict) => (
        <li key={verdict}>
          <VerdictIcon verdict={verdict} /> {signText(kind, verdict, t)}
        </li>
      ))}
      <li>
        <span class="matrix-mark matrix-mark-apart" /> {t('matrix.apart')}
      </li>
      <li>
        <span class="matrix-mark" /> {t('matrix.silent')}
      </li>
    </ul>
  );
}
