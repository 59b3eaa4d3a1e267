import type { JSX } from 'preact';
import type { CorrectedSourceClaim } from '../../lib/relate/apply-corrections';
import { useScreen } from '../controls/screen';

/** Marks a claim that says what the reader said of it; nothing where it stands as it was read. */
export function YourWord({ claim }: { readonly claim: CorrectedSourceClaim }): JSX.Element | null {
  const { t } = useScreen();
  return claim.corrected ? <span class="your-word">{t('said.tag')}</span> : null;
}
