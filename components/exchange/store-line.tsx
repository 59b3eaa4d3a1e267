import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useScreen } from '../controls/screen';
import { version } from '../controls/version';
import { exchangeWords } from '../i18n/exchange-words';
import { saveFile } from '../pictures/export-picture';
import { failureText } from '../states/failure-text';
import { exportFile } from './export-file';
import { readSet } from './read-set';

/** One line on top while nothing can be saved: why, and a file of all that can be read. Nothing where all is well. */
export function StoreLine(): JSX.Element | null {
  const { t, topic, desk, announce, store } = useScreen();
  const [said, setSaid] = useState<string | null>(null);
  if (store.trouble === null) return null;
  const say = (text: string): void => {
    setSaid(text);
    announce(text);
  };
  const save = async (): Promise<void> => {
    const reply = await readSet(desk);
    if (!reply.ok) return say(failureText(reply.error, t));
    const today = new Date().toISOString().slice(0, 10);
    const file = exportFile(reply.value, 'json', {
      words: exchangeWords(topic.facets, t),
      facets: topic.facets,
      today,
      version,
    });
    saveFile(new Blob([file.content], { type: file.type }), file.name);
    return say(t('picture.saved', { file: file.name }));
  };
  return (
    <div class="store-line" role="alert">
      <p>{t(store.trouble === 'store-newer' ? 'failure.newer' : 'failure.full')}</p>
      <p class="store-line-acts">
        <button type="button" class="button compact" onClick={() => void save()}>
          {t('failure.export')}
        </button>
        {store.trouble === 'store-full' ? (
          <button type="button" class="link" onClick={store.dismiss}>
            {t('card.close')}
          </button>
        ) : null}
        {said ? <span class="state-said">{said}</span> : null}
      </p>
    </div>
  );
}
