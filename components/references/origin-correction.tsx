import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { askSafely } from '../controls/ask-safely';
import { Choice } from '../controls/choice';
import { choosable, NarrowField, narrowed } from '../pictures/narrow-field';
import { useScreen } from '../controls/screen';
import { dateText } from '../i18n/date-text';
import { notSavedText } from '../states/failure-text';
import type { ListedSource } from './filter-sources';

export interface OriginCorrectionProps {
  readonly source: ListedSource;
  readonly sources: readonly ListedSource[];
}

/** The reader's word that this source and another have one origin, or have not. It is withdrawn in the settings. */
export function OriginCorrection({ source, sources }: OriginCorrectionProps): JSX.Element | null {
  const { t, desk, announce } = useScreen();
  // A set may hold thousands: they are listed only where they are asked for.
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState('');
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const others = sources.filter(({ id }) => id !== source.id);
  const chosen = others.find(({ id }) => id === other);
  if (others.length === 0) return null;
  const save = async (same: boolean): Promise<void> => {
    if (!chosen) return;
    const correction = { type: 'origin', a: source.id, b: chosen.id, same } as const;
    const reply = await askSafely(desk.ask('saveCorrection', { correction }));
    const text = reply.ok
      ? t(same ? 'said.same-origin' : 'said.other-origin', { a: source.publisher, b: chosen.publisher })
      : notSavedText(reply.error, t);
    setSaid({ text, failed: !reply.ok });
    announce(text);
  };
  const nameOf = ({ publisher, title, published }: ListedSource): string =>
    `${publisher}, ${published ? dateText(published, t.lang) : t('card.undated')} · ${title}`;
  const { compare } = new Intl.Collator(t.lang);
  // The chosen one stays among them, whatever the words.
  const fitting = narrowed(others, query).filter((one) => one !== chosen);
  const { shown, left } = choosable([...(chosen ? [chosen] : []), ...fitting]);
  return (
    <details class="origin-correction" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('origin.wrong')}</summary>
      {open ? (
        <>
          <NarrowField count={others.length} query={query} onQuery={setQuery} />
          <Choice
            shown
            label={t('origin.other-source')}
            value={other}
            options={[
              ['', t('frame.choose')],
              ...shown.map((one) => [one.id, nameOf(one)] as const).toSorted(([, a], [, b]) => compare(a, b)),
            ]}
            onChange={setOther}
          />
          {left > 0 ? <p class="field-hint">{t('narrow.left', { n: left })}</p> : null}
          {said ? <p class={said.failed ? 'field-error' : 'state-said'}>{said.text}</p> : null}
          <div class="form-actions">
            <button type="button" class="button compact" aria-disabled={!chosen} onClick={() => void save(true)}>
              {t('origin.same')}
            </button>
            <button type="button" class="button compact" aria-disabled={!chosen} onClick={() => void save(false)}>
              {t('origin.not-same')}
            </button>
          </div>
        </>
      ) : null}
    </details>
  );
}
