import type { JSX } from 'preact';

export interface SiteListProps {
  readonly sites: readonly string[];
  readonly action: string;
  readonly onAction: (site: string) => void;
  readonly nameOf?: (site: string) => string;
}

/** Sites, each with one thing that can be done about it. */
export function SiteList({ sites, action, onAction, nameOf = (site) => site }: SiteListProps): JSX.Element {
  return (
    <ul class="site-list">
      {sites.map((site) => (
        <li key={site}>
          <span dir="auto">{nameOf(site)}</span>
          <button type="button" class="link" aria-label={`${action}: ${nameOf(site)}`} onClick={() => onAction(site)}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
