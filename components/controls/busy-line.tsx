import type { JSX } from 'preact';
import type { Step } from '../../lib/base/steps';
import { useScreen } from './screen';

/** What is being done, and how far it is where that is known. */
export function BusyLine({ label, step }: { readonly label: string; readonly step: Step | null }): JSX.Element {
  const { t } = useScreen();
  const most = Math.max(step?.of ?? 1, 1);
  return (
    <div class="busy-line">
      <span>{label}</span>
      {step ? (
        <>
          <progress aria-label={label} value={step.done} max={most} />
          <span class="quiet">{t('import.percent', { n: Math.floor((100 * step.done) / most) })}</span>
        </>
      ) : (
        <progress aria-label={label} />
      )}
    </div>
  );
}
