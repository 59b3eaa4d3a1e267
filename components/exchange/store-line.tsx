import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useScreen } from '../controls/screen';
import { failureText } from '../states/failure-text';
import { saveSet } from './save-set';

/** One line on top while nothing can be saved: why, and a file of all that can be read. Nothing where all is well. */
export function StoreLine(): JSX.Element | null {
  const screen = useScreen();
  const { t, announce, store } = screen;
  const [said, setSaid] = useState<string | null>(null);
  if (store.trouble === null) return null;
  const say = (text: string): void => {
    setSaid(text);
    announce(text);
  };
  const save = async (): Promise<void> => {
    const saved = await saveSet(screen, 'json', null);
    say(saved.ok ? t('picture.saved', { file: saved.value }) : failureText(saved.error, t));
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
