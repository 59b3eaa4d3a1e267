import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ok } from '../../lib/base/result';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import type { Link } from '../../lib/relate/link';
import type { CorrectedSourceClaim } from '../../lib/relate/apply-corrections';
import type { Source } from '../../lib/topic/source';
import { CertaintyBars } from '../controls/certainty-bars';
import { certaintyText } from '../i18n/certainty-text';
import { dateText } from '../i18n/date-text';
import type { Translate } from '../i18n/translator';
import type { Note } from '../../lib/topic/reader-records';
import { ClaimNotes } from '../notes/claim-notes';
import { deepLink } from '../../lib/exchange/address/deep-link';
import { correctionOf, type CardReader } from './card-reader';
import { CorrectionForm } from './correction-form';
import { OpenIcon } from './icons';
import { checkedByText, ratingText } from '../i18n/review-text';
import type { CardLabels } from './labels';

export interface LinkItemProps {
  readonly link: Link;
  readonly source: Source;
  readonly claim: CorrectedSourceClaim | undefined;
  readonly reason: string;
  /** Shown where it is not the article's. */
  readonly showCertainty: boolean;
  readonly t: Translate;
  /** The reader's notes on the source's claim. */
  readonly notes: readonly Note[];
  /** What "Wrong match?" needs; not offered where absent. */
  readonly correct?: CorrectLink;
}

export interface CorrectLink {
  readonly article: AssessedClaim;
  readonly assessment: Assessment;
  readonly labels: CardLabels;
  readonly reader: CardReader;
}

/** Longest quotation that is shown, characters. */
const LONGEST = 280;

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;
}

/** One source: who, when, in which language, its words or ours, the reason, and the way to the passage. */
export function LinkItem({
  link,
  source,
  claim,
  reason,
  showCertainty,
  t,
  notes,
  correct,
}: LinkItemProps): JSX.Element {
  const url = claim ? deepLink(source, [claim]) : null;
  const words = claim?.quote ?? null;
  const statement = claim?.statement?.[t.lang] ?? null;
  const review = source.reviews?.find((one) => one.claim === words);
  const [open, setOpen] = useState(false);
  return (
    <article class="link">
      <p class="link-head">
        <strong>{source.publisher}</strong>{' '}
        <span>{source.published ? dateText(source.published, t.lang) : t('card.undated')}</span>{' '}
        <span class="tag" lang="en">
          {source.lang.toUpperCase()}
        </span>
        {source.derived ? <span class="link-derived">{t(`derived.${source.derived}`)}</span> : null}
        {showCertainty ? (
          <span class="link-certainty">
            <CertaintyBars certainty={link.certainty} /> {certaintyText(link.certainty, t)}
          </span>
        ) : null}
      </p>
      {words ? (
        <q class="link-quote" lang={source.lang} dir="auto">
          {cut(words)}
        </q>
      ) : statement ? (
        <p class="link-quote ours" dir="auto">
          {cut(statement)} <span class="link-ours">({t('card.paraphrase')})</span>
        </p>
      ) : null}
      {review ? (
        <p class="link-reason">
          {t('review.rated', { rating: ratingText(review, t) })} {checkedByText(review, t)}
        </p>
      ) : null}
      <p class="link-reason">
        {link.corrected || claim?.corrected ? <span class="your-word">{t('said.tag')}</span> : null} {reason}
      </p>
      <p class="link-acts">
        {url ? (
          <a class="link-open" href={url} target="_blank" rel="noreferrer noopener">
            {t('card.open')} <OpenIcon />
          </a>
        ) : null}
        {correct ? (
          <button type="button" class="act bare" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('correct.match')}
          </button>
        ) : null}
      </p>
      {correct ? (
        <ClaimNotes claim={{ id: link.claim, source: link.source }} notes={notes} desk={correct.reader.desk} t={t} />
      ) : null}
      {correct && open ? <WrongMatch link={link} correct={correct} t={t} onDone={() => setOpen(false)} /> : null}
    </article>
  );
}

interface WrongMatchProps {
  readonly link: Link;
  readonly correct: CorrectLink;
  readonly t: Translate;
  readonly onDone: () => void;
}

function WrongMatch({ link, correct, t, onDone }: WrongMatchProps): JSX.Element {
  const { article, assessment, labels, reader } = correct;
  return (
    <CorrectionForm
      relation={link.relation}
      article={{ facet: article.facet, value: article.value ?? '', certainty: article.certainty }}
      source={{ facet: link.facet, value: link.value, certainty: link.certainty }}
      labels={labels}
      t={t}
      onCancel={onDone}
      onSave={async (said) => {
        const correction = correctionOf(said, article, link, assessment, reader.url);
        const reply = correction ? await reader.correct(correction) : ok(null);
        if (reply.ok) onDone();
        return reply;
      }}
    />
  );
}
