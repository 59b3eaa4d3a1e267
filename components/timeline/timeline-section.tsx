import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { valueToInterval } from '../../lib/base/interval';
import { partsOf } from '../../lib/relate/matrix';
import { buildTimeline, type TimelineLane, type TimelineMark } from '../../lib/relate/timeline';
import type { AssessedClaim } from '../../lib/relate/assessment';
import type { CorrectedSourceClaim } from '../../lib/relate/apply-corrections';
import type { Origin, Source } from '../../lib/topic/source';
import type { Facet } from '../../lib/topic/topic';
import { Choice } from '../controls/choice';
import { useScreen } from '../controls/screen';
import type { useSources } from '../controls/use-sources';
import { dateText } from '../i18n/date-text';
import { valueText } from '../i18n/value-text';
import { verdictText } from '../i18n/verdict-text';
import { Passage, type PassageEntry } from '../pictures/passage';
import { SavePicture } from '../pictures/save-picture';
import { NarrowField, narrowed, useSettled } from '../pictures/narrow-field';
import { useClaims, type EventClaims } from '../pictures/use-claims';
import { useOpenArticles, type OpenArticle } from '../pictures/use-open-articles';
import { EmptySet } from '../states/empty-set';
import { FailurePanel } from '../states/failure-panel';
import { StatePanel } from '../states/state-panel';
import type { ArticleSays } from './timeline-drawing';
import { TimelineLegend } from './timeline-legend';
import { TimelinePicture } from './timeline-picture';
import { TimelineTable } from './timeline-table';
import { TimelineView } from './timeline-view';
import { remarksOn, type TimelineWords } from './timeline-words';

export interface TimelineSectionProps {
  readonly sources: ReturnType<typeof useSources>;
}

/** The timeline with its choices: which question, which event, which article beside it. */
export function TimelineSection({ sources }: TimelineSectionProps): JSX.Element {
  const { t, topic, desk } = useScreen();
  const { list, reload } = sources;
  const articles = useOpenArticles();
  const [event, setEvent] = useState<string | null>(null);
  const shown = event ?? articles?.[0]?.assessment.detection.event ?? topic.events[0]?.id ?? '';
  const { read, again } = useClaims(shown, list.type === 'loaded' && articles ? list : null);
  if (list.type === 'failed') return <FailurePanel head={t('refs.failed')} failure={list.failure} onRetry={reload} />;
  if (read && !read.ok) return <FailurePanel head={t('picture.failed')} failure={read.error} onRetry={again} />;
  if (list.type === 'loading' || articles === null || !read)
    return <StatePanel icon="wait" head={t('picture.loading')} />;
  if (list.sources.length === 0) return <EmptySet onRestore={() => void desk.ask('restoreShippedSet', null)} />;
  return <LoadedTimeline all={read.value} articles={articles} event={shown} onEvent={setEvent} />;
}

interface LoadedTimelineProps {
  readonly all: EventClaims;
  readonly articles: readonly OpenArticle[];
  readonly event: string;
  readonly onEvent: (event: string) => void;
}

/** The question to start with: one whose answers may exclude each other, else one told in several ways, by most sources. */
function mostTold(claims: readonly CorrectedSourceClaim[], facets: readonly Facet[]): string | null {
  const byFacet = Map.groupBy(claims, (claim) => claim.facet);
  const told = facets.flatMap((facet) => {
    const held = byFacet.get(facet.id) ?? [];
    const values = new Set(held.map((claim) => claim.value ?? ''));
    const groups = new Set([...values].flatMap((value) => facet.values[value]?.group ?? []));
    const interest = facet.context ? 1 : groups.size > 1 ? 1000 : values.size > 1 ? 100 : 10;
    return held.length === 0 ? [] : [{ id: facet.id, weight: held.length * interest }];
  });
  return told.toSorted((a, b) => b.weight - a.weight)[0]?.id ?? null;
}

function LoadedTimeline({ all, articles, event, onEvent }: LoadedTimelineProps): JSX.Element {
  const { t, topic } = useScreen();
  const [wanted, setWanted] = useState<string | null>(null);
  const [beside, setBeside] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const words = useSettled(query);
  const { claims } = all;
  const kept = useMemo(() => ({ ...all, sources: narrowed(all.sources, words) }), [all, words]);
  const told = useMemo(() => new Set(claims.map((claim) => claim.facet)), [claims]);
  const facets = topic.facets.filter((facet) => told.has(facet.id));
  const most = useMemo(() => mostTold(claims, topic.facets), [claims, topic.facets]);
  const facet = facets.find((one) => one.id === wanted) ?? facets.find((one) => one.id === most) ?? null;
  const article = beside === '' ? null : (articles.find((one) => one.id === beside) ?? articles[0] ?? null);
  return (
    <section class="picture" aria-labelledby="timeline-title">
      <header class="picture-head">
        <div class="picture-title">
          <h2 id="timeline-title">{facet ? facet.question[t.lang] : t('picture.timeline')}</h2>
          <p class="quiet">{t('timeline.lead')}</p>
        </div>
        <div class="picture-choices">
          {facet ? (
            <Choice
              shown
              label={t('field.facet')}
              value={facet.id}
              options={facets.map((one) => [one.id, one.question[t.lang]])}
              onChange={setWanted}
            />
          ) : null}
          <Choice
            shown
            label={t('picture.event')}
            value={event}
            options={topic.events.map((one) => [one.id, one.label[t.lang]])}
            onChange={onEvent}
          />
          {articles.length > 0 ? (
            <Choice
              shown
              label={t('timeline.article')}
              value={article?.id ?? ''}
              options={[['', t('timeline.article.none')], ...articles.map((one) => [one.id, one.title] as const)]}
              onChange={setBeside}
            />
          ) : null}
          <NarrowField count={all.sources.length} query={query} onQuery={setQuery} />
        </div>
      </header>
      {facet && kept.sources.length === 0 ? (
        <StatePanel icon="rings" head={t('narrow.none')} text={t('narrow.none.text')} />
      ) : facet ? (
        <FacetTimeline key={`${facet.id} ${event}`} {...{ all: kept, facet, event, article }} />
      ) : (
        <StatePanel icon="rings" head={t('picture.none')} text={t('picture.none.text')} />
      )}
    </section>
  );
}

interface FacetTimelineProps {
  readonly all: EventClaims;
  readonly facet: Facet;
  readonly event: string;
  readonly article: OpenArticle | null;
}

interface Opened {
  readonly head: string;
  readonly entries: readonly PassageEntry[];
  readonly anchor: Element;
}

function FacetTimeline({ all, facet, event, article }: FacetTimelineProps): JSX.Element {
  const { t, topic } = useScreen();
  const [asTable, setAsTable] = useState(false);
  const [open, setOpen] = useState<Opened | null>(null);
  const said = useMemo(() => claimsOf(article, facet, event), [article, facet, event]);
  const timeline = useMemo(
    () => buildTimeline({ facet, event, sources: all.sources, claims: all.claims, also: [...said.keys()] }),
    [facet, event, all, said],
  );
  const words: TimelineWords = useMemo(
    () => ({
      t,
      topic,
      sourceById: new Map<string, Source>(all.sources.map((source) => [source.id, source])),
      originById: new Map<string, Origin>(all.origins.map((origin) => [origin.id, origin])),
    }),
    [t, topic, all],
  );
  const when = useMemo(() => (article?.published ? valueToInterval(article.published) : null), [article]);
  const saysIn = (lane: TimelineLane): ArticleSays | null => {
    const claim = said.get(lane.value);
    return claim ? { verdict: claim.verdict, text: verdictText(claim, t).head } : null;
  };
  const answer = (lane: TimelineLane): string => valueText(lane.value, facet.id, topic.facets, t);
  const entryOf = (mark: TimelineMark): PassageEntry => ({
    source: mark.source,
    claim: mark.claim,
    verdict: null,
    notes: remarksOn(mark, words),
  });
  const name = t('timeline.name', { question: facet.question[t.lang] });
  const view = {
    facet: facet.id,
    name,
    timeline,
    words,
    article: when,
    articleText: article?.published
      ? t('timeline.this-article', { date: dateText(article.published, t.lang, 'short') })
      : null,
    saysIn,
  };
  const undated = timeline.lanes.flatMap((lane) => lane.undated.map((mark) => ({ lane, mark })));
  return (
    <>
      {asTable ? (
        <TimelineTable timeline={timeline} caption={name} words={words} />
      ) : (
        <div class="timeline-body">
          <TimelineView
            {...view}
            onOpen={(lane, pile, anchor) =>
              setOpen({ head: `${facet.question[t.lang]} ${answer(lane)}`, entries: pile.marks.map(entryOf), anchor })
            }
          />
          <Undated
            marks={undated}
            answer={answer}
            onOpen={(lane, mark, anchor) =>
              setOpen({ head: `${facet.question[t.lang]} ${answer(lane)}`, entries: [entryOf(mark)], anchor })
            }
          />
        </div>
      )}
      <footer class="picture-foot">
        {asTable ? null : <TimelineLegend t={t} />}
        {asTable ? null : <p class="picture-help">{t('picture.help')}</p>}
        <div class="picture-save">
          <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'timeline.as-picture' : 'timeline.as-table')}
          </button>
        </div>
        <SavePicture name="second-source-timeline" draw={() => <TimelinePicture {...view} />} />
      </footer>
      {open ? <Passage key={open.entries[0]?.claim.id} {...open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

/** The article's answers to the question, by lane. */
function claimsOf(article: OpenArticle | null, facet: Facet, event: string): ReadonlyMap<string | null, AssessedClaim> {
  const said = new Map<string | null, AssessedClaim>();
  for (const claim of article?.assessment.claims ?? []) {
    if (claim.facet !== facet.id || claim.event !== event) continue;
    for (const value of claim.value === null ? [null] : partsOf(claim.value, facet))
      if (!said.has(value)) said.set(value, claim);
  }
  return said;
}

interface UndatedProps {
  readonly marks: readonly { readonly lane: TimelineLane; readonly mark: TimelineMark }[];
  readonly answer: (lane: TimelineLane) => string;
  readonly onOpen: (lane: TimelineLane, mark: TimelineMark, anchor: Element) => void;
}

/** Sources that bear no date, under the lanes. */
function Undated({ marks, answer, onOpen }: UndatedProps): JSX.Element | null {
  const { t } = useScreen();
  const [all, setAll] = useState(false);
  if (marks.length === 0) return null;
  const shown = all ? marks : marks.slice(0, 12);
  return (
    <div class="timeline-undated">
      <h3>{t('picture.undated')}</h3>
      <ul>
        {shown.map(({ lane, mark }) => (
          <li key={`${lane.value} ${mark.claim.id}`}>
            <button type="button" class="link" onClick={(event) => onOpen(lane, mark, event.currentTarget)}>
              {mark.source.publisher}
            </button>
            <span class="quiet"> {answer(lane)}</span>
          </li>
        ))}
      </ul>
      {shown.length < marks.length ? (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('card.more', { n: marks.length - shown.length })}
        </button>
      ) : null}
    </div>
  );
}
