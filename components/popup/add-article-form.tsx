import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { ArticleText } from '../../lib/claims/article-text';
import type { Failure } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import type { PageDesk } from '../controls/desk';
import { useScreen } from '../controls/screen';
import { ClaimReviews } from '../exchange/claim-reviews';
import { DraftForm } from '../references/draft-form';
import { addedText } from '../references/paste-form';
import { basicFieldsOf, type SourceDraft } from '../references/source-fields';
import { FailurePanel } from '../states/failure-panel';
import { StatePanel } from '../states/state-panel';

export interface AddArticleFormProps {
  readonly page: PageDesk;
  /** The language the analyser settled on; the page's own word is used where there is none. */
  readonly lang: string | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The article as a source: what the page says of itself and where, to be checked before it is kept. */
export function AddArticleForm({ page, lang, onDone, onCancel }: AddArticleFormProps): JSX.Element {
  const { t, desk, announce } = useScreen();
  const [read, setRead] = useState<Result<ArticleText, Failure> | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    void askSafely(page.ask('readArticle', null)).then(setRead);
  }, [page, round]);
  if (!read) return <StatePanel icon="wait" head={t('popup.reading')} />;
  if (!read.ok)
    return (
      <FailurePanel head={t('popup.add.failed')} failure={read.error} onRetry={() => setRound((last) => last + 1)} />
    );
  const article = read.value;
  const add = async (draft: SourceDraft): Promise<Result<unknown, Failure>> => {
    const reply = await askSafely(desk.ask('addArticle', { article, fields: basicFieldsOf(draft) }));
    if (reply.ok) {
      announce(addedText(reply.value, t));
      onDone();
    }
    return reply;
  };
  return (
    <DraftForm
      key={article.url ?? article.title}
      head={t('popup.add')}
      note={article.partial ? t('popup.partial') : null}
      first={draftOfArticle(article, lang, page.site)}
      provenance={article.provenance}
      full={false}
      submit={t('refs.add')}
      onSubmit={add}
      onCancel={onCancel}
    >
      {article.reviews ? (
        <ClaimReviews reviews={article.reviews} lang={article.lang} from={article.provenance['reviews']} />
      ) : null}
    </DraftForm>
  );
}

/** The form as the page fills it; its site stands in for a publisher that it does not name. */
export function draftOfArticle(article: ArticleText, lang: string | null, site: string | null): SourceDraft {
  return {
    title: article.title,
    publisher: article.publisher ?? site ?? '',
    url: article.url ?? '',
    published: article.published ?? '',
    lang: (lang === 'und' ? null : lang) ?? article.lang?.split('-')[0] ?? 'und',
    kind: 'press',
    derived: '',
    origin: '',
  };
}
