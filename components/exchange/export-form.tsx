import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Step } from '../../lib/base/steps';
import { BusyLine } from '../controls/busy-line';
import { Choice } from '../controls/choice';
import { useScreen } from '../controls/screen';
import { failureText } from '../states/failure-text';
import { EXPORT_FORMATS, type ExportFormat } from './export-file';
import { ExchangeFrame } from './exchange-frame';
import { saveSet } from './save-set';

/** Which sources an export is of. */
export interface ExportScope {
  readonly id: 'all' | 'shown' | 'selected';
  /** Null: all of them, and what is on no source. */
  readonly ids: readonly string[] | null;
  readonly count: number;
}

export interface ExportFormProps {
  /** The narrowest last; it is chosen first. */
  readonly scopes: readonly ExportScope[];
  readonly onClose: () => void;
}

/** Saves the set, or a part of it, as a file of the reader's choice. */
export function ExportForm({ scopes, onClose }: ExportFormProps): JSX.Element {
  const screen = useScreen();
  const { t, announce } = screen;
  const [format, setFormat] = useState<ExportFormat>('json');
  const [chosen, setChosen] = useState(scopes.at(-1)?.id ?? 'all');
  const [said, setSaid] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const [step, setStep] = useState<Step | null>(null);
  const say = (text: string, failed = false): void => {
    setSaid({ text, failed });
    announce(text);
  };
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setSaid(null);
    const saved = await saveSet(screen, format, scopes.find(({ id }) => id === chosen)?.ids ?? null, setStep);
    setBusy(false);
    setStep(null);
    return saved.ok ? say(t('picture.saved', { file: saved.value })) : say(failureText(saved.error, t), true);
  };
  return (
    <ExchangeFrame head={t('export.title')} onClose={onClose}>
      <Choice
        shown
        label={t('export.format')}
        value={format}
        options={EXPORT_FORMATS.map((id) => [id, t(`export.format.${id}`)])}
        onChange={(id) => setFormat(EXPORT_FORMATS.find((one) => one === id) ?? 'json')}
      />
      <p class="form-note">{t(`export.about.${format}`)}</p>
      {scopes.length > 1 ? (
        <Choice
          shown
          label={t('export.scope')}
          value={chosen}
          options={scopes.map(({ id, count }) => [id, t(`export.scope.${id}`, { n: count })])}
          onChange={(id) => setChosen(scopes.find((one) => one.id === id)?.id ?? 'all')}
        />
      ) : null}
      {step ? <BusyLine label={t('export.writing')} step={step} /> : null}
      {said ? <p class={said.failed ? 'field-error' : 'state-said'}>{said.text}</p> : null}
      <div class="form-actions">
        <button type="button" class="button primary" aria-disabled={busy} onClick={() => void save()}>
          {t('export.save')}
        </button>
        <button type="button" class="button-plain" onClick={onClose}>
          {t('card.close')}
        </button>
      </div>
    </ExchangeFrame>
  );
}
