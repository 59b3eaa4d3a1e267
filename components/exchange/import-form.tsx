import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Step } from '../../lib/base/steps';
import { planImportInSteps, type ImportPlan } from '../../lib/exchange/import-plan';
import type { Imported } from '../../lib/exchange/imported';
import { LARGEST_FILE } from '../../lib/exchange/json/read-json';
import type { Preferred, WrittenStep } from '../../lib/exchange/plan/plan-step';
import { readImportInSteps } from '../../lib/exchange/read-import';
import type { ReaderSet } from '../../lib/exchange/reader-set';
import { BusyLine } from '../controls/busy-line';
import { paced } from '../controls/paced';
import { useScreen } from '../controls/screen';
import { failureText, notSavedText } from '../states/failure-text';
import { ExchangeFrame } from './exchange-frame';
import { ImportPreview } from './import-preview';
import { importErrorText } from './import-text';
import { readSet } from './read-set';
import { writeSteps } from './write-steps';

/** A file that was read, with the set it was compared with. */
interface Compared {
  readonly file: string;
  readonly imported: Imported;
  readonly current: ReaderSet;
  readonly prefer: Preferred;
  readonly plan: ImportPlan;
}

type Busy = 'reading' | 'comparing' | 'writing';

/** Lets the browser draw before a long reckoning. */
const drawn = async (): Promise<void> => new Promise((done) => setTimeout(done, 30));

/** Reads a file of the reader's choice, shows what it would do, and does it: all of it or nothing. */
export function ImportForm({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t, desk, announce } = useScreen();
  const [busy, setBusy] = useState<Busy | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const [progress, setProgress] = useState<Step | null>(null);
  // Not `useId`: two windows of the extension would have the same.
  const [work] = useState(() => crypto.randomUUID());
  useEffect(
    () =>
      desk.hear('progressed', (told) => {
        if (told.work === work) setProgress({ done: told.done, of: told.of });
      }),
    [desk, work],
  );
  const begin = (what: Busy): void => {
    setBusy(what);
    setProgress(null);
  };
  const say = (text: string, failed = false): void => {
    setSaid({ text, failed });
    announce(text);
  };
  const compare = async (file: string, imported: Imported, prefer: Preferred): Promise<ImportPlan | null> => {
    begin('comparing');
    const reply = await readSet(desk);
    if (!reply.ok) {
      say(failureText(reply.error, t), true);
      return null;
    }
    return plan({ file, imported, current: reply.value, prefer });
  };
  const plan = async (wanted: Omit<Compared, 'plan'>): Promise<ImportPlan> => {
    begin('comparing');
    const { current, imported, prefer } = wanted;
    const made = await paced(planImportInSteps(current, imported, prefer), setProgress);
    setCompared({ ...wanted, plan: made });
    return made;
  };
  const read = async (file: File): Promise<void> => {
    setSaid(null);
    setCompared(null);
    begin('reading');
    await drawn();
    try {
      // Not even opened where it cannot be kept: a wrong choice must not fill the memory.
      const content = file.size > 4 * LARGEST_FILE ? null : await file.text();
      const result =
        content === null
          ? ({ ok: false, error: { type: 'too-large', place: '', what: '' } } as const)
          : await paced(
              readImportInSteps(content, { newId: () => crypto.randomUUID(), now: new Date().toISOString() }),
              setProgress,
            );
      if (result.ok) await compare(file.name, result.value, 'current');
      else say(importErrorText(result.error, file.name, t), true);
    } catch {
      say(t('import.error.unread', { file: file.name }), true);
    }
    setBusy(null);
  };
  const write = async ({ file, imported, prefer, plan }: Compared): Promise<void> => {
    setSaid(null);
    begin('writing');
    await drawn();
    const steps = plan.steps.filter(isWritten);
    const reply = await writeSteps(desk, steps, work);
    // An answer that got lost on its way may still have been a yes: the set itself says whether all of it is there.
    const lost = !reply.ok && reply.error.type === 'unexpected';
    const anew = lost || (reply.ok && reply.value === null) ? await compare(file, imported, prefer) : null;
    if (reply.ok ? reply.value !== null : anew && !hasChanges(anew)) {
      const sources = steps.filter(({ kind, action }) => kind === 'source' && action === 'add').length;
      setCompared(null);
      say(t('import.done', { sources: t('n.source', { n: sources }), n: steps.length, file }));
    } else if (lost && anew) say(t('import.interrupted', { file }), true);
    else if (!reply.ok) say(notSavedText(reply.error, t), true);
    else if (anew) say(t('import.changed'), true);
    setBusy(null);
  };
  return (
    <ExchangeFrame head={t('import.title')} onClose={onClose}>
      <FileField disabled={busy !== null} onFile={(file) => void read(file)} />
      {busy ? <BusyLine label={t(`import.${busy}`)} step={progress} /> : null}
      {said ? <p class={said.failed ? 'field-error exchange-fault' : 'state-said'}>{said.text}</p> : null}
      {compared && (busy === null || busy === 'writing') ? (
        <ImportPreview
          {...compared}
          onPrefer={(prefer) => void plan({ ...compared, prefer }).then(() => setBusy(null))}
        />
      ) : null}
      <div class="form-actions">
        {compared && hasChanges(compared.plan) ? (
          <button
            type="button"
            class="button primary"
            aria-disabled={busy !== null}
            onClick={() => {
              if (busy === null) void write(compared);
            }}
          >
            {t('import.apply', { n: compared.plan.counts.add + compared.plan.counts.change })}
          </button>
        ) : null}
        <button type="button" class="button-plain" onClick={onClose}>
          {t(compared ? 'common.cancel' : 'card.close')}
        </button>
      </div>
    </ExchangeFrame>
  );
}

const hasChanges = ({ counts }: ImportPlan): boolean => counts.add + counts.change > 0;

const isWritten = (step: ImportPlan['steps'][number]): step is WrittenStep =>
  step.action === 'add' || step.action === 'change';

interface FileFieldProps {
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

function FileField({ disabled, onFile }: FileFieldProps): JSX.Element {
  const { t } = useScreen();
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t('import.file')}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-describedby={`${id}-about`}
        disabled={disabled}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
      <p class="field-hint" id={`${id}-about`}>
        {t('import.formats')}
      </p>
    </div>
  );
}
