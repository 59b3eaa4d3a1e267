import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ALL_SITES } from '../controls/desk';
import { Field } from '../controls/field';
import { useScreen } from '../controls/screen';
import { useGrants } from '../controls/use-grants';
import { siteName } from '../controls/site-name';
import { SiteList } from './site-list';

/** Where it reads: the granted sites, each of which can be taken back; another site, or all of them. */
export function SiteGrants(): JSX.Element {
  const { t, desk, announce } = useScreen();
  const granted = useGrants();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const say = (text: string | null): void => {
    setError(text);
    if (text !== null) announce(text);
  };
  const request = (site: string): void => {
    void desk.grants.request([site]).then((given) => {
      say(given ? null : t('state.refused'));
      if (given) setTyped('');
    });
  };
  const add = (): void => {
    const site = siteName(typed);
    if (site === null) say(t('welcome.sites.error', { site: typed }));
    else request(site);
  };
  const revoke = (site: string): void => {
    void desk.grants.revoke(site).then((done) => say(done ? null : t('settings.revoke.failed')));
  };
  const all = granted?.includes(ALL_SITES) ?? false;
  const nameOf = (site: string): string => (site === ALL_SITES ? t('settings.reads.all') : site);
  return (
    <section>
      <h3>{t('settings.reads')}</h3>
      {granted === null ? null : granted.length === 0 ? (
        <p class="quiet">{t('settings.reads.none')}</p>
      ) : (
        <SiteList sites={granted} action={t('settings.revoke')} onAction={revoke} nameOf={nameOf} />
      )}
      {all ? null : (
        <form
          class="site-add"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field
            name="site"
            type="url"
            label={t('settings.reads.add')}
            value={typed}
            error={error}
            onInput={setTyped}
          />
          <div class="form-actions">
            <button type="submit" class="button compact">
              {t('settings.reads.ask')}
            </button>
            <button type="button" class="button compact" onClick={() => request(ALL_SITES)}>
              {t('welcome.all')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
