import type { JSX } from 'preact';
import type { PageState } from '../../lib/messages/protocol';
import type { PageDesk } from '../controls/desk';
import { languageName } from '../controls/language-name';
import { useScreen } from '../controls/screen';
import { eventText } from '../i18n/detection-text';
import { EmptySet } from '../states/empty-set';
import { SaveEvidence } from '../exchange/save-evidence';
import { StatePanel } from '../states/state-panel';
import { ClaimPanel } from './claim-panel';
import { PageHead } from './page-head';

export type AssessedState = Extract<PageState, { type: 'assessed' }>;

export interface AssessedPageProps {
  readonly state: AssessedState;
  readonly page: PageDesk;
  readonly onAdd: () => void;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** An article that was compared: what it is about and how its claims are covered, or why there is nothing to list. */
export function AssessedPage(props: AssessedPageProps): JSX.Element {
  const { t, topic } = useScreen();
  const { state, page, onAdd, onRestore, onClose } = props;
  const { assessment, article, lost } = state;
  const { detection } = assessment;
  if (!assessment.supported) return <Unsupported lang={assessment.lang} onAdd={article.translated ? null : onAdd} />;
  const head = (
    <PageHead
      detection={detection}
      onEvent={(event) => void page.ask('assessAs', { event })}
      onDismiss={() => void page.ask('assessAs', { event: null, dismiss: true })}
    />
  );
  // Where nothing is selected yet, the page says so itself.
  const claimSelection = (): void => void page.ask('claimSelection', null).then(onClose, onClose);
  if (assessment.compared === 0) return <EmptySet onRestore={onRestore} />;
  if (assessment.claims.length === 0)
    return (
      <>
        {head}
        <Notices state={state} />
        <StatePanel
          icon="lines"
          head={t('state.no-claims')}
          text={t('state.no-claims.text', { event: eventText(detection.event, topic, t) })}
          actions={[{ label: t('state.no-claims.act'), onClick: claimSelection }]}
        />
      </>
    );
  const go = (index: number): void => {
    void page.ask('goToClaim', { index, openCard: true }).then(onClose, onClose);
  };
  const showList = (): void => {
    void page.ask('toggleList', null).then(onClose, onClose);
  };
  return (
    <>
      {head}
      <Notices state={state} />
      <ClaimPanel assessment={assessment} lost={lost} onGo={go} onShowList={showList} />
      <SaveEvidence article={article} assessment={assessment} tab={page.tab} />
    </>
  );
}

/** What the reader must know before reading the numbers. */
function Notices({ state }: { readonly state: AssessedState }): JSX.Element | null {
  const { t } = useScreen();
  const { article, assessment, lost } = state;
  const { claims } = assessment;
  const unmatched = claims.length > 0 && claims.every((claim) => claim.verdict === 'unmatched');
  const notices = [
    unmatched ? `${t('state.nothing', { n: claims.length })}. ${t('state.nothing.text')}` : null,
    article.partial ? t('popup.partial') : null,
    article.translated ? t('popup.translated') : null,
    lost.length > 0 ? t('popup.lost', { n: lost.length }) : null,
    state.notes && state.notes.lost > 0 ? t('popup.orphans', { n: state.notes.lost }) : null,
  ].filter((notice) => notice !== null);
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}

function Unsupported({ lang, onAdd }: { readonly lang: string; readonly onAdd: (() => void) | null }): JSX.Element {
  const { t } = useScreen();
  const readable = new Intl.ListFormat(t.lang).format(['en', 'fr'].map((code) => languageName(code, t.lang)));
  const language = lang === 'und' ? t('lang.this') : languageName(lang, t.lang);
  return (
    <StatePanel
      icon="info"
      head={t('state.language', { language })}
      text={t('state.language.text', { list: readable })}
      actions={onAdd ? [{ label: t('state.language.act'), onClick: onAdd }] : []}
    />
  );
}
