import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SourcesChange } from '../../lib/messages/protocol';
import { useScreen } from '../controls/screen';
import { readTags } from '../notes/tags-field';
import type { Progress } from './use-changes';

export interface BulkBarProps {
  readonly selected: number;
  /** Tags that some selected source has. */
  readonly tags: readonly string[];
  /** Tags that some source has. */
  readonly known: readonly string[];
  /** The selected ones are hidden: they are brought back, nothing else. */
  readonly hidden: boolean;
  readonly progress: Progress | null;
  readonly onChange: (change: SourcesChange, byKey: boolean) => void;
  readonly onExport: () => void;
  readonly onNone: () => void;
}

/** What can be done with the selected sources; while a long work goes on, how far it is. */
export function BulkBar(props: BulkBarProps): JSX.Element {
  const { selected, tags, known, hidden, progress, onChange, onExport, onNone } = props;
  const { t, announce } = useScreen();
  const [tagging, setTagging] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const said = t('refs.selected', { n: selected });
  useEffect(() => announce(said), [said, announce]);
  const leave = (): void => {
    setTagging(false);
    setTimeout(() => opener.current?.focus());
  };
  if (progress) return <BulkProgress {...progress} />;
  return (
    <footer class="foot bulk-bar" aria-label={t('refs.selection')} role="group">
      <div class="foot-row">
        <strong>{said}</strong>
        <button type="button" class="link bulk-none" onClick={onNone}>
          {t('refs.select-none')}
        </button>
      </div>
      {tagging ? (
        <TagForm
          has={tags}
          known={known}
          onDone={(change) => {
            setTagging(false);
            onChange(change, true);
          }}
          onCancel={leave}
        />
      ) : (
        <div class="foot-row">
          {hidden ? (
            <button
              type="button"
              class="button compact"
              onClick={(event) => onChange({ type: 'show' }, event.detail === 0)}
            >
              {t('refs.show')}
            </button>
          ) : (
            <>
              <button type="button" class="button compact" ref={opener} onClick={() => setTagging(true)}>
                {t('refs.tags')}
              </button>
              <button type="button" class="button compact" onClick={onExport}>
                {t('refs.export')}
              </button>
              <button
                type="button"
                class="button compact source-delete"
                onClick={(event) => onChange({ type: 'delete' }, event.detail === 0)}
              >
                {t('common.delete')}
              </button>
            </>
          )}
        </div>
      )}
    </footer>
  );
}

/** A work shorter than this shows nothing, ms. */
const SHOW_AFTER = 300;

function BulkProgress({ done, of }: Progress): JSX.Element {
  const { t } = useScreen();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SHOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const label = t('refs.progress', { n: done, m: of });
  return (
    <footer class="foot bulk-bar">
      <div class="busy-line" style={late ? undefined : { visibility: 'hidden' }}>
        <span>{label}</span>
        <progress aria-label={label} value={done} max={Math.max(of, 1)} />
      </div>
    </footer>
  );
}

interface TagFormProps {
  readonly has: readonly string[];
  readonly known: readonly string[];
  readonly onDone: (change: SourcesChange) => void;
  readonly onCancel: () => void;
}

/** Gives tags to the selected sources, or takes them away. */
function TagForm({ has, known, onDone, onCancel }: TagFormProps): JSX.Element {
  const { t } = useScreen();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => field.current?.focus(), []);
  const tags = readTags(text);
  const canTake = tags.some((tag) => has.includes(tag));
  const done = (type: 'tag' | 'untag'): void => {
    if (tags.length === 0 || (type === 'untag' && !canTake)) field.current?.focus();
    else onDone({ type, tags });
  };
  return (
    <form
      noValidate
      class="bulk-tags"
      onSubmit={(event) => {
        event.preventDefault();
        done('tag');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <div class="field">
        <label class="field-label" for={id}>
          {t('tags.label')}
        </label>
        <input
          id={id}
          list={`${id}-known`}
          value={text}
          dir="auto"
          maxLength={600}
          autocomplete="off"
          ref={field}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <datalist id={`${id}-known`}>
          {known.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </div>
      <div class="foot-row">
        <button type="submit" class="button compact" aria-disabled={tags.length === 0}>
          {t('refs.tags.add')}
        </button>
        <button type="button" class="button compact" aria-disabled={!canTake} onClick={() => done('untag')}>
          {t('refs.tags.take')}
        </button>
        <button type="button" class="button-plain" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
