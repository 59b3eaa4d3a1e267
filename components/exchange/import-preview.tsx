import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ImportPlan } from '../../lib/exchange/import-plan';
import type { Imported } from '../../lib/exchange/imported';
import type { PlanAction, Preferred } from '../../lib/exchange/plan/plan-step';
import { Choice } from '../controls/choice';
import { useScreen } from '../controls/screen';
import { namesOf, passedText, stepText, type PreviewLine } from './import-text';

export interface ImportPreviewProps {
  readonly file: string;
  readonly imported: Imported;
  readonly prefer: Preferred;
  readonly plan: ImportPlan;
  readonly onPrefer: (prefer: Preferred) => void;
}

const ACTIONS = ['add', 'change', 'skip', 'refuse'] as const satisfies readonly PlanAction[];
/** Lines of one kind that are shown; of more the number is told. */
const MOST_LINES = 200;

/** What an import would add, change, skip and refuse, and why; nothing is written yet. */
export function ImportPreview({ file, imported, prefer, plan, onPrefer }: ImportPreviewProps): JSX.Element {
  const { t } = useScreen();
  const { counts, passed } = plan;
  const lines = useMemo(() => {
    const nameOf = namesOf(imported.set, t);
    return new Map(
      ACTIONS.map((action) => [
        action,
        plan.steps
          .filter((step) => step.action === action)
          .slice(0, MOST_LINES)
          .map((step): PreviewLine => ({ name: nameOf(step.kind, step.id), why: stepText(step, t) })),
      ]),
    );
  }, [imported, plan, t]);
  const differs = plan.steps.some(({ reason }) => reason === 'kept-current' || reason === 'file-wins');
  return (
    <div class="import-preview">
      <p>
        <strong>{file}</strong> · {t(`import.format.${imported.format}`)}
      </p>
      {counts.add + counts.change === 0 ? <p>{t('import.nothing')}</p> : null}
      {ACTIONS.map((action) => (
        <Lines
          key={action}
          label={t(`import.count.${action}`, { n: counts[action] })}
          lines={lines.get(action) ?? []}
          n={counts[action]}
        />
      ))}
      <Lines
        label={t('import.count.passed', { n: passed.length })}
        lines={passed.slice(0, MOST_LINES).map(({ place, reason }) => ({ name: place, why: passedText(reason, t) }))}
        n={passed.length}
      />
      {differs || prefer === 'file' ? (
        <Choice
          shown
          label={t('import.prefer')}
          value={prefer}
          options={[
            ['current', t('import.prefer.current')],
            ['file', t('import.prefer.file')],
          ]}
          onChange={(id) => onPrefer(id === 'file' ? 'file' : 'current')}
        />
      ) : null}
    </div>
  );
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly PreviewLine[];
  readonly n: number;
}

function Lines({ label, lines, n }: LinesProps): JSX.Element | null {
  const { t } = useScreen();
  if (n === 0) return null;
  return (
    <details class="import-lines">
      <summary>{label}</summary>
      <ul>
        {lines.map(({ name, why }, at) => (
          <li key={at}>
            <span dir="auto">{name}</span> <span class="quiet">{why}</span>
          </li>
        ))}
        {n > lines.length ? <li class="quiet">{t('card.more', { n: n - lines.length })}</li> : null}
      </ul>
    </details>
  );
}
