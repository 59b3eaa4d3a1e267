import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ActionIcon } from '../controls/action-icon';
import { useScreen } from '../controls/screen';
import { siteName } from '../controls/site-name';

export interface SitesFieldProps {
  readonly sites: readonly string[];
  readonly onSites: (sites: readonly string[]) => void;
  /** What is typed and not added yet: Continue takes it along. */
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly error: string | null;
}

/** Sites as removable names in one field; Enter, a comma or a space adds what is typed. */
export function SitesField({ sites, onSites, typed, onTyped, error }: SitesFieldProps): JSX.Element {
  const { t } = useScreen();
  const id = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (): void => {
    const site = siteName(typed);
    if (typed.trim() === '') return;
    setWrong(site === null ? t('welcome.sites.error', { site: typed.trim() }) : null);
    if (site === null) return;
    onTyped('');
    if (!sites.includes(site)) onSites([...sites, site]);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ',' || event.key === ' ') {
      event.preventDefault();
      add();
    }
    if (event.key === 'Backspace' && typed === '') onSites(sites.slice(0, -1));
  };
  const told = wrong ?? error;
  return (
    <div class="sites">
      <div class="sites-box">
        {sites.map((site) => (
          <span key={site} class="site-chip">
            {site}
            <button
              type="button"
              aria-label={t('welcome.sites.remove', { site })}
              onClick={() => onSites(sites.filter((other) => other !== site))}
            >
              <ActionIcon name="close" size={12} />
            </button>
          </span>
        ))}
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-label={t('welcome.sites.add')}
          placeholder={t('welcome.sites.add')}
          aria-invalid={told ? true : undefined}
          aria-describedby={told ? `${id}-error` : undefined}
          value={typed}
          onInput={(event) => onTyped(event.currentTarget.value)}
          onKeyDown={keys}
          onBlur={add}
        />
      </div>
      {told ? (
        <p class="field-error" id={`${id}-error`}>
          {told}
        </p>
      ) : null}
    </div>
  );
}
