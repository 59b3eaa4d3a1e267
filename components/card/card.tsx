import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ok } from '../../lib/base/result';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import type { Relation } from '../../lib/relate/link';
import type { Note } from '../../lib/topic/reader-records';
import { VerdictIcon } from '../controls/verdict-icon';
import type { EvidenceFormat } from '../exchange/evidence-file';
import { EvidenceButtons } from '../exchange/save-evidence';
import { NotesSection } from '../notes/notes-section';
import type { Translate } from '../i18n/translator';
import { verdictText } from '../i18n/verdict-text';
import { correctionOf, type CardReader } from './card-reader';
import { ComparisonBox } from './comparison-box';
import { CorrectionForm } from './correction-form';
import { Corrections, type CorrectionsProps } from './corrections';
import type { CardLabels } from './labels';
import { LinkGroup } from './link-group';
import { CloseIcon, CopyIcon, PenIcon, StepIcon } from './icons';

export interface CardProps {
  readonly assessment: Assessment;
  /** Which claim of the assessment is shown. */
  readonly index: number;
  /** Claims that share the sentence, by index; one entry where there is one. */
  readonly siblings: readonly number[];
  /** Place among the claims that can be stepped through, from 1. */
  readonly position: { readonly at: number; readonly of: number };
  readonly labels: CardLabels;
  readonly t: Translate;
  readonly onShow: (index: number) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  /** Copies the evidence; answers whether the browser did. */
  readonly onCopy: () => Promise<boolean>;
  /** Saves the evidence as a file. */
  readonly onSave: (format: EvidenceFormat) => void;
  /** Notes and corrections; a card without it only shows. */
  readonly reader?: CardReader;
}

const GROUPS: readonly Relation[] = ['conflicts', 'firmer', 'weaker', 'corroborates'];

/** What the set says of one claim: verdict, both values, then the sources by relation. */
export function Card(props: CardProps): JSX.Element {
  const { assessment, index, labels, t } = props;
  const claim = assessment.claims[index] as AssessedClaim;
  const { head, also } = verdictText(claim, t);
  const facet = labels.facets.find((one) => one.id === claim.facet);
  const event = labels.events.find((one) => one.id === claim.event);
  const { reader } = props;
  const [writing, setWriting] = useState(false);
  const onSources = useSourceNotes(claim, reader);
  const shown = { assessment, labels, t };
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby="card-head"
      aria-describedby="card-about"
      onKeyDown={(event) => {
        const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
        if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || typing || !reader?.target) return;
        event.preventDefault();
        setWriting(true);
      }}
    >
      <header class="card-head">
        <VerdictIcon verdict={claim.verdict} size={18} />
        <div class="card-title">
          <h2 id="card-head" tabIndex={-1}>
            {head}
          </h2>
          <p id="card-about">{[facet?.question[t.lang], event?.label[t.lang]].filter(Boolean).join(' · ')}</p>
          {also ? <p class="card-also">{also}</p> : null}
        </div>
        <button type="button" class="icon-button" aria-label={t('card.close')} onClick={props.onClose}>
          <CloseIcon />
        </button>
      </header>
      <div class="card-body" tabIndex={-1}>
        <Siblings {...props} />
        <ComparisonBox claim={claim} {...shown} />
        {reader ? <Reading claim={claim} reader={reader} {...shown} /> : null}
        {reader ? <Corrections claim={claim} reader={reader} {...shown} /> : null}
        {claim.verdict === 'unmatched' ? <p class="card-note">{t('card.no-match')}</p> : null}
        {GROUPS.map((relation) => (
          <LinkGroup
            key={relation}
            relation={relation}
            claim={claim}
            notes={onSources}
            {...shown}
            {...(reader ? { reader } : {})}
          />
        ))}
        <EvidenceButtons t={t} onSave={props.onSave} />
        {reader ? <NotesSection {...reader} t={t} writing={writing} onWriting={setWriting} /> : null}
      </div>
      <CardFoot {...props} {...(reader?.target ? { onNote: () => setWriting(true) } : {})} />
    </div>
  );
}

/** The reader's notes on the claims that this one is linked to; read again whenever the card is drawn anew. */
function useSourceNotes(claim: AssessedClaim, reader: CardReader | undefined): readonly Note[] {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useEffect(() => {
    let current = true;
    void reader?.notesOn(claim.links.map((link) => link.claim)).then((found) => {
      if (current) setNotes(found);
    });
    return () => {
      current = false;
    };
  }, [claim, reader]);
  return notes;
}

/** Pages through the claims of one sentence. */
function Siblings({ siblings, index, t, onShow }: CardProps): JSX.Element | null {
  if (siblings.length < 2) return null;
  const at = siblings.indexOf(index);
  const other = (by: 1 | -1): void => onShow(siblings[(at + by + siblings.length) % siblings.length] as number);
  return (
    <p class="card-siblings">
      <span>{t('card.in-sentence', { i: at + 1, n: siblings.length })}</span>
      <button type="button" class="icon-button small" aria-label={t('card.previous')} onClick={() => other(-1)}>
        <StepIcon by={-1} />
      </button>
      <button type="button" class="icon-button small" aria-label={t('card.next')} onClick={() => other(1)}>
        <StepIcon by={1} />
      </button>
    </p>
  );
}

/** "Wrong reading?": the reader's word on what the article says, whatever the sources say. */
function Reading({ claim, assessment, labels, reader, t }: CorrectionsProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p class="card-reading">
        {claim.corrected ? <span class="your-word">{t('said.tag')}</span> : null}
        <button type="button" class="act bare" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('correct.reading')}
        </button>
      </p>
      {open ? (
        <CorrectionForm
          relation={null}
          article={{ facet: claim.facet, value: claim.value ?? '', certainty: claim.certainty }}
          source={null}
          labels={labels}
          t={t}
          onCancel={() => setOpen(false)}
          onSave={async (said) => {
            const correction = correctionOf(said, claim, null, assessment, reader.url);
            const reply = correction ? await reader.correct(correction) : ok(null);
            if (reply.ok) setOpen(false);
            return reply;
          }}
        />
      ) : null}
    </>
  );
}

function CardFoot({ position, t, onStep, onCopy, onNote }: CardProps & { readonly onNote?: () => void }): JSX.Element {
  const [copied, setCopied] = useState(false);
  const copy = (): void => void onCopy().then(setCopied, () => setCopied(false));
  return (
    <footer class="card-foot">
      {onNote ? (
        <button type="button" class="text-button" onClick={onNote}>
          <PenIcon /> {t('note.add')}
        </button>
      ) : null}
      <button type="button" class="text-button" onClick={copy}>
        <CopyIcon /> <span role="status">{t(copied ? 'card.copied' : 'card.copy')}</span>
      </button>
      <span class="card-step">
        <span class="card-position" aria-label={t('card.position.name', { i: position.at, n: position.of })}>
          {t('card.position', { i: position.at, n: position.of })}
        </span>
        <button type="button" class="icon-button" aria-label={t('card.previous')} onClick={() => onStep(-1)}>
          <StepIcon by={-1} />
        </button>
        <button type="button" class="icon-button" aria-label={t('card.next')} onClick={() => onStep(1)}>
          <StepIcon by={1} />
        </button>
      </span>
    </footer>
  );
}
