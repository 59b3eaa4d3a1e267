import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CorrectionId } from '../../lib/base/ids';
import type { Correction } from '../../lib/topic/reader-records';
import { correctionText } from '../card/corrections';
import { askSafely } from '../controls/ask-safely';
import { siteName } from '../controls/site-name';
import { questionText } from '../controls/question-text';
import { useScreen } from '../controls/screen';
import { instantText } from '../i18n/date-text';
import { notSavedText } from '../states/failure-text';

/** Every correction, with the way back: also of those whose claim is shown nowhere any more. */
export function CorrectionList(): JSX.Element | null {
  const { t, topic, desk, announce } = useScreen();
  const { corrections, names } = useCorrections();
  const [fault, setFault] = useState<string | null>(null);
  if (corrections.length === 0) return null;
  const withdraw = (id: CorrectionId): void => {
    void askSafely(desk.ask('withdrawCorrection', { id })).then((reply) => {
      setFault(reply.ok ? null : notSavedText(reply.error, t));
      announce(reply.ok ? t('correct.withdrawn') : notSavedText(reply.error, t));
    });
  };
  return (
    <section>
      <h3>{t('settings.corrections')}</h3>
      {fault ? <p class="field-error">{fault}</p> : null}
      <ul class="correction-list">
        {corrections.map((correction) => (
          <li key={correction.id}>
            <span>{correctionText(correction, topic, (source) => names.get(source) ?? null, t)}</span>
            <About correction={correction} />
            <button type="button" class="link" onClick={() => withdraw(correction.id)}>
              {t('said.withdraw')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where it was said: the claim's words, its question, the site and the day. */
function About({ correction }: { readonly correction: Correction }): JSX.Element {
  const screen = useScreen();
  const day = instantText(correction.createdAt, screen.t.lang);
  if (correction.type === 'origin') return <span class="quiet">{day}</span>;
  const { quote, facet, url } = correction.claim;
  const about = [questionText(facet, screen), url === null ? null : siteName(url), day];
  return (
    <>
      <q class="claim-quote" dir="auto">
        {quote}
      </q>
      <span class="quiet">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** The corrections and the names of the sources they speak of, read again when either changes. */
function useCorrections(): {
  readonly corrections: readonly Correction[];
  readonly names: ReadonlyMap<string, string>;
} {
  const { desk } = useScreen();
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    const read = (): void => {
      void askSafely(desk.ask('listCorrections', null)).then(async (reply) => {
        const found = reply.ok ? reply.value.corrections : [];
        const set = found.length > 0 ? await askSafely(desk.ask('listSources', null)) : null;
        if (!current) return;
        setCorrections(found);
        if (set?.ok) setNames(new Map(set.value.sources.map(({ id, publisher }) => [id, publisher])));
      });
    };
    read();
    const unhear = desk.hear('correctionsChanged', read);
    return () => {
      current = false;
      unhear();
    };
  }, [desk]);
  return { corrections, names };
}
