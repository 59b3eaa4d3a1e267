import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';
import type { RelationName } from '../../lib/topic/reader-records';
import { useFocusBack } from '../controls/use-focus-back';
import type { MessageKey, Translate } from '../i18n/translator';
import { FrameFields } from './frame-fields';
import type { CardLabels } from './labels';
import { ReaderForm } from './reader-form';
import { readValue, type FrameDraft } from './value-field';

/** What the reader says is right. */
export type ReaderSaid =
  | { readonly type: 'relation'; readonly relation: RelationName | 'none' }
  | { readonly type: 'value'; readonly of: 'article' | 'source'; readonly frame: FrameDraft }
  | { readonly type: 'no-claim' };

export interface CorrectionFormProps {
  /** The relation that is shown now; null for a claim by itself. */
  readonly relation: RelationName | null;
  readonly article: FrameDraft;
  readonly source: FrameDraft | null;
  readonly labels: CardLabels;
  readonly t: Translate;
  readonly onSave: (said: ReaderSaid) => Promise<Result<unknown, Failure>>;
  readonly onCancel: () => void;
}

const RELATIONS = ['none', 'corroborates', 'conflicts', 'firmer', 'weaker'] as const;
type Choice = (typeof RELATIONS)[number] | 'article' | 'source' | 'no-claim';

const WORDS: Readonly<Record<Choice, MessageKey>> = {
  none: 'correct.none',
  corroborates: 'correct.corroborates',
  conflicts: 'correct.conflicts',
  firmer: 'correct.firmer',
  weaker: 'correct.weaker',
  article: 'correct.article',
  source: 'correct.source',
  'no-claim': 'correct.no-claim',
};

/** "What is right?": the reader's word against the engine's, in place. The relation that is shown now is not offered. */
export function CorrectionForm(props: CorrectionFormProps): JSX.Element {
  const { relation, article, source, labels, t, onSave, onCancel } = props;
  const form = useRef<HTMLFormElement>(null);
  const choices: readonly Choice[] = [
    ...(relation === null ? [] : RELATIONS.filter((one) => one !== relation)),
    'article',
    ...(source ? (['source'] as const) : []),
    'no-claim',
  ];
  const [choice, setChoice] = useState<Choice | null>(relation === null ? 'article' : null);
  const [frames, setFrames] = useState({ article, source: source ?? article });
  const [fault, setFault] = useState<string | null>(null);
  useFocusBack(form);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const save = (): Promise<Result<unknown, Failure>> | null => {
    const said = saidOf(choice, frames, labels);
    if (said !== null) return onSave(said);
    setFault(t(choice === null ? 'correct.choose' : 'frame.no-value'));
    return null;
  };
  return (
    <ReaderForm
      class="correction"
      form={form}
      t={t}
      submit={t('common.save')}
      onSave={save}
      onCancel={onCancel}
      aside={t('correct.kept')}
    >
      <fieldset>
        <legend>{t('correct.title')}</legend>
        {choices.map((one) => (
          <div key={one}>
            <label class="correction-choice">
              <input
                type="radio"
                name="correction"
                checked={choice === one}
                onChange={() => {
                  setChoice(one);
                  setFault(null);
                }}
              />
              <span>{t(WORDS[one])}</span>
            </label>
            {choice === one && (one === 'article' || one === 'source') ? (
              <FrameFields
                draft={frames[one]}
                labels={labels}
                t={t}
                fault={fault}
                onChange={(draft) => {
                  setFrames({ ...frames, [one]: draft });
                  setFault(null);
                }}
              />
            ) : null}
          </div>
        ))}
      </fieldset>
      {choice === null && fault ? <p class="form-fault">{fault}</p> : null}
    </ReaderForm>
  );
}

/** What a choice says; null where its value is missing or nothing is chosen. */
function saidOf(
  choice: Choice | null,
  frames: { readonly article: FrameDraft; readonly source: FrameDraft },
  labels: CardLabels,
): ReaderSaid | null {
  if (choice === null) return null;
  if (choice === 'no-claim') return { type: 'no-claim' };
  if (choice !== 'article' && choice !== 'source') return { type: 'relation', relation: choice };
  const frame = frames[choice];
  const value = readValue(
    labels.facets.find(({ id }) => id === frame.facet),
    frame.value,
  );
  return value === null ? null : { type: 'value', of: choice, frame: { ...frame, value } };
}
