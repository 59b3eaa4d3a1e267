import type { JSX } from 'preact';
import type { EvidenceArticle } from '../../lib/exchange/evidence/evidence-packet';
import type { Assessment } from '../../lib/relate/assessment';
import { ok } from '../../lib/base/result';
import { isBrief } from '../../lib/relate/brief';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import { exchangeWords } from '../i18n/exchange-words';
import type { Translate } from '../i18n/translator';
import { saveFile } from '../pictures/export-picture';
import { failureText } from '../states/failure-text';
import { EVIDENCE_FORMATS, evidenceFile, type EvidenceFormat } from './evidence-file';

export interface SaveEvidenceProps {
  readonly article: EvidenceArticle;
  readonly assessment: Assessment;
  /** The tab in which the article stands: what was not carried of the assessment is asked for there. */
  readonly tab: number;
}

/** Saves what was found on every claim of an article, with where each word stands. */
export function SaveEvidence({ article, assessment, tab }: SaveEvidenceProps): JSX.Element {
  const { t, topic, desk, announce } = useScreen();
  const save = async (format: EvidenceFormat): Promise<void> => {
    const reply = await askSafely(desk.ask('listNotes', {}));
    if (!reply.ok) return announce(failureText(reply.error, t));
    const whole = isBrief(assessment) ? await askSafely(desk.ask('readWhole', { tab })) : ok(assessment);
    if (!whole.ok) return announce(failureText(whole.error, t));
    const { value } = whole;
    const today = new Date().toISOString().slice(0, 10);
    const input = { article, assessment: value, claims: value.claims, notes: reply.value.notes, today };
    const file = evidenceFile(input, exchangeWords(topic.facets, t), format);
    saveFile(new Blob([file.content], { type: file.type }), file.name);
    return announce(t('picture.saved', { file: file.name }));
  };
  return <EvidenceButtons t={t} onSave={(format) => void save(format)} />;
}

export interface EvidenceButtonsProps {
  readonly t: Translate;
  readonly onSave: (format: EvidenceFormat) => void;
}

/** One click a format. */
export function EvidenceButtons({ t, onSave }: EvidenceButtonsProps): JSX.Element {
  return (
    <div class="save-evidence" role="group" aria-label={t('evidence.save.as')}>
      <span>{t('evidence.save')}</span>
      {EVIDENCE_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="link"
          aria-label={`${t('evidence.save')}, ${format}`}
          onClick={() => onSave(format)}
        >
          {format}
        </button>
      ))}
    </div>
  );
}
