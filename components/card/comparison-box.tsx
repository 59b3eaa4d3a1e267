import type { JSX } from 'preact';
import { valueToInterval } from '../../lib/base/interval';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import { decidingValues } from '../../lib/relate/tally';
import { FIRST_VALUES } from '../../lib/relate/brief';
import type { Certainty } from '../../lib/topic/claim-frame';
import { CertaintyBars } from '../controls/certainty-bars';
import { certaintyText } from '../i18n/certainty-text';
import { dateText } from '../i18n/date-text';
import type { Translate } from '../i18n/translator';
import { valueText } from '../i18n/value-text';
import type { CardLabels } from './labels';
import { DayScale } from './day-scale';

interface BoxProps {
  readonly claim: AssessedClaim;
  readonly assessment: Assessment;
  readonly labels: CardLabels;
  readonly t: Translate;
}

/** Both values side by side, and how the article's was read. A corroborated claim shows the article's row only. */
export function ComparisonBox({ claim, assessment, labels, t }: BoxProps): JSX.Element {
  const values = claim.tally?.values ?? decidingValues(claim);
  const rows = values.slice(0, FIRST_VALUES);
  const more = (claim.tally?.valueCount ?? values.length) - rows.length;
  const say = (value: string | null): string =>
    value !== null && valueToInterval(value)
      ? dateText(value, t.lang, 'short')
      : valueText(value, claim.facet, labels.facets, t);
  const dates = [claim.value, ...rows.map((row) => row.value)].filter((value) => value !== null);
  const asDates =
    rows.length > 0 && claim.verdict !== 'corroborated' && dates.every((value) => valueToInterval(value) !== null);
  return (
    <div class="box">
      <Row mark="hollow" label={t('card.this-article')} value={say(claim.value)} certainty={claim.certainty} t={t} />
      <HowRead claim={claim} assessment={assessment} t={t} />
      {rows.map((row) => (
        <Row
          key={row.value + row.certainty}
          mark={claim.verdict}
          label={row.sources === 1 ? t('card.the-source') : t('n.source', { n: row.sources })}
          value={say(row.value)}
          certainty={row.certainty}
          t={t}
        />
      ))}
      {more > 0 ? <p class="box-more">{t('card.more', { n: more })}</p> : null}
      {asDates ? (
        <DayScale
          article={claim.value as string}
          sources={rows.map((row) => row.value)}
          lang={t.lang}
          verdict={claim.verdict}
        />
      ) : null}
    </div>
  );
}

interface RowProps {
  readonly mark: string;
  readonly label: string;
  readonly value: string;
  readonly certainty: Certainty;
  readonly t: Translate;
}

function Row({ mark, label, value, certainty, t }: RowProps): JSX.Element {
  return (
    <p class="box-row">
      <span class={`mark ${mark === 'hollow' ? 'hollow' : `ink-${mark}`}`} aria-hidden="true" />
      <span class="box-label">{label}</span>
      <strong class="box-value">{value}</strong>
      <span class="box-certainty">
        <CertaintyBars certainty={certainty} /> {certaintyText(certainty, t)}
      </span>
    </p>
  );
}

/** What the engine understood, shown as ours: the date it counted from, the word that hedged, who is said to say it. */
function HowRead({
  claim,
  t,
}: {
  readonly claim: AssessedClaim;
  readonly assessment: Assessment;
  readonly t: Translate;
}): JSX.Element | null {
  const { reason, attribution } = claim;
  const parts = [
    reason.countedFrom && claim.value
      ? t('card.read.counted', { words: shorten(wordsOf(claim)), date: dateText(reason.countedFrom, t.lang) })
      : null,
    reason.cue ? t('card.read.cue', { words: shorten(reason.cue) }) : null,
    attribution?.speaker || attribution?.via
      ? t('card.read.said-by', { speaker: [attribution.speaker, attribution.via].filter(Boolean).join(', ') })
      : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p class="box-read">{parts.join(' · ')}</p>;
}

const wordsOf = (claim: AssessedClaim): string =>
  claim.quote.slice(claim.words.start - claim.start, claim.words.end - claim.start);
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
