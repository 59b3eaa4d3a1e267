import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageState, Settings } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import { isGranted, type PageDesk } from '../controls/desk';
import { useScreen } from '../controls/screen';
import { siteName } from '../controls/site-name';
import { useGrants } from '../controls/use-grants';
import { summaryText } from '../i18n/verdict-text';
import { notSavedText } from '../states/failure-text';
import { UnassessedPage } from '../states/page-states';
import { SimilarClaims } from '../similar/similar-claims';
import { AddArticleForm } from './add-article-form';
import { AssessedPage } from './assessed-page';
import { OmittedClaims } from './omitted-claims';
import { PageFoot } from './page-foot';
import { usePageState } from './use-page-state';

export interface ThisPageProps {
  readonly page: PageDesk;
  readonly sources: number | null;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onShowSource: (id: string) => void;
  readonly onAddText: () => void;
  readonly onClose: () => void;
}

/** The tab "This page". */
export function ThisPage(props: ThisPageProps): JSX.Element {
  const { t, desk, announce } = useScreen();
  const { page, sources, settings, onSettings, onShowSource, onAddText, onClose } = props;
  const { state, restart } = usePageState(page);
  const [adding, setAdding] = useState(false);
  useSummary(state);
  const { site } = page;
  const mute = (on: boolean): void => {
    if (site !== null) {
      const others = settings.mutedSites.filter((muted) => muted !== site);
      onSettings({ mutedSites: on ? others : [...others, site] });
    }
    void askSafely(page.ask('setPainted', { painted: on }));
  };
  const readAgain = (): void => {
    // A reader that failed is there and answers with its failure until it has compared again.
    if (state.type === 'failed') void askSafely(page.ask('refresh', null)).then(restart);
    else restart();
  };
  const restore = (): void => {
    void askSafely(desk.ask('restoreShippedSet', null)).then((reply) => {
      announce(reply.ok ? t('settings.restored') : notSavedText(reply.error, t));
      if (reply.ok) void askSafely(page.ask('refresh', null));
    });
  };
  if (adding)
    return (
      <div class="scroll">
        <AddArticleForm
          page={page}
          lang={state.type === 'assessed' ? state.assessment.lang : null}
          onCancel={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            void askSafely(page.ask('refresh', null));
          }}
        />
      </div>
    );
  if (state.type !== 'assessed')
    return (
      <div class="scroll">
        <UnassessedPage
          state={state}
          site={site}
          sources={sources}
          onLook={() => void askSafely(page.ask('assessAs', { event: null }))}
          onRead={readAgain}
          onAddText={onAddText}
        />
      </div>
    );
  const { assessment, article } = state;
  const paints = site === null ? state.painted : !settings.mutedSites.includes(site);
  const highlights = assessment.claims.length > 0 ? paints : null;
  return (
    <>
      <div class="scroll">
        <AssessedPage state={state} page={page} onAdd={() => setAdding(true)} onRestore={restore} onClose={onClose} />
        <SimilarClaims similar={assessment.similar} lang={assessment.lang} t={t} />
      </div>
      <OmittedClaims assessment={assessment} onShowSource={onShowSource} tab={page.tab} />
      <OnceOnly site={site} />
      <PageFoot
        highlights={highlights}
        onHighlights={mute}
        self={assessment.self}
        addable={assessment.supported && !article.translated}
        onAdd={() => setAdding(true)}
        onShowSource={onShowSource}
      />
    </>
  );
}

/** Says once a page what was found, for those who cannot see the bar. */
function useSummary(state: PageState): void {
  const { t, announce } = useScreen();
  const claims = state.type === 'assessed' ? state.assessment.claims : null;
  const told =
    claims && claims.length > 0
      ? t('live.compared', { claims: t('n.claim', { n: claims.length }), list: summaryText(claims, t) })
      : null;
  useEffect(() => {
    if (told !== null) announce(told);
  }, [told, announce]);
}

/** The page was read by the click alone: offers the lasting grant. */
function OnceOnly({ site }: { readonly site: string | null }): JSX.Element | null {
  const { t, desk, announce } = useScreen();
  const granted = useGrants();
  if (site === null || granted === null || isGranted(site, granted)) return null;
  const allow = (): void => {
    void desk.grants.request([siteName(site) ?? site]).then((given) => {
      if (!given) announce(t('state.refused'));
    });
  };
  return (
    <p class="once-only">
      <span>{t('popup.once')}</span>
      <button type="button" class="link" onClick={allow}>
        {t('state.no-access.act')}
      </button>
    </p>
  );
}
