import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { assertNever } from '../../lib/base/assert-never';
import type { PageState } from '../../lib/messages/protocol';
import { useScreen } from '../controls/screen';
import { siteName } from '../controls/site-name';
import { FailurePanel } from './failure-panel';
import { StatePanel } from './state-panel';

export type UnassessedState = Exclude<PageState, { type: 'assessed' }>;

export interface UnassessedPageProps {
  readonly state: UnassessedState;
  readonly site: string | null;
  /** Sources in the set; null while they are counted. */
  readonly sources: number | null;
  /** "Look at it anyway". */
  readonly onLook: () => void;
  /** Reads the page again, or for the first time. */
  readonly onRead: () => void;
  readonly onAddText: () => void;
}

/** Every state in which there is no comparison, each with what can be done. */
export function UnassessedPage(props: UnassessedPageProps): JSX.Element {
  const { t, topic } = useScreen();
  const { state, site, sources, onLook, onRead, onAddText } = props;
  const addText = { label: t('state.add-text'), onClick: onAddText };
  switch (state.type) {
    case 'not-looked':
    case 'looking': {
      const head =
        sources === null ? t('popup.comparing') : t('state.busy', { sources: t('n.source', { n: sources }) });
      return <StatePanel icon="wait" head={head} text={t('state.busy.text')} />;
    }
    case 'no-access':
      return <NoAccess site={state.site ?? site} onRead={onRead} />;
    case 'not-readable':
      return (
        <StatePanel icon="page" head={t('state.unreadable')} text={t('state.unreadable.text')} actions={[addText]} />
      );
    case 'no-article':
      return (
        <StatePanel icon="lines" head={t('state.no-article')} text={t('state.no-article.text')} actions={[addText]} />
      );
    case 'unrelated':
      return (
        <StatePanel
          icon="rings"
          head={t('state.unrelated')}
          text={t('state.unrelated.text', { topic: topic.label[t.lang] })}
          actions={[{ label: t('state.unrelated.act'), onClick: onLook }]}
        />
      );
    case 'failed':
      return <FailurePanel head={t('state.failed')} failure={state.failure} onRetry={onRead} />;
    default:
      return assertNever(state);
  }
}

function NoAccess({ site, onRead }: { readonly site: string | null; readonly onRead: () => void }): JSX.Element {
  const { t, desk, announce } = useScreen();
  const [refused, setRefused] = useState(false);
  const allow = (): void => {
    if (site === null) return;
    void desk.grants.request([siteName(site) ?? site]).then((granted) => {
      setRefused(!granted);
      if (granted) onRead();
      else announce(t('state.refused'));
    });
  };
  const once = { label: t('state.no-access.once'), onClick: onRead };
  return (
    <StatePanel
      icon="lock"
      head={t('state.no-access')}
      text={t('state.no-access.text', { site: site ?? t('state.no-access.page') })}
      actions={site === null ? [once] : [{ label: t('state.no-access.act'), onClick: allow, kind: 'primary' }, once]}
    >
      {refused ? <p class="state-said">{t('state.refused')}</p> : null}
    </StatePanel>
  );
}
