import type { JSX } from 'preact';
import { useScreen } from '../controls/screen';

/** The way to the page that says what is kept and what leaves the device. */
export function PrivacyLink(): JSX.Element {
  const { t } = useScreen();
  return (
    <a class="link" href="/privacy.html" target="_blank" rel="noopener">
      {t('privacy.link')}
    </a>
  );
}
