import type { JSX } from 'preact';
import { err, type Result } from '../../lib/base/result';
import type { ArticleText } from '../../lib/claims/article-text';
import { parseTextPage } from '../../lib/exchange/text-page';
import type { Failure } from '../../lib/messages/protocol';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import type { Translate } from '../i18n/translator';
import { DraftForm } from './draft-form';
import { basicFieldsOf, type SourceDraft } from './source-fields';

export interface PasteFormProps {
  readonly onDone: (id: string, told: string) => void;
  readonly onCancel: () => void;
}

/** "Add text…": a source from words the reader pastes, through the same analyser as a page. */
export function PasteForm({ onDone, onCancel }: PasteFormProps): JSX.Element {
  const { t, desk } = useScreen();
  const add = async (draft: SourceDraft, text: string): Promise<Result<unknown, Failure>> => {
    const article = pastedArticle(draft, text);
    if (!article) return err({ type: 'bad-input', detail: 'the pasted text is empty' });
    const reply = await askSafely(desk.ask('addArticle', { article, fields: basicFieldsOf(draft) }));
    if (reply.ok) onDone(reply.value.added.source.id, addedText(reply.value, t));
    return reply;
  };
  return (
    <DraftForm
      head={t('refs.paste')}
      first={{ ...EMPTY, lang: t.lang }}
      full={false}
      pasted
      submit={t('refs.add')}
      onSubmit={add}
      onCancel={onCancel}
    />
  );
}

const EMPTY: SourceDraft = {
  title: '',
  publisher: '',
  url: '',
  published: '',
  lang: 'en',
  kind: 'press',
  derived: '',
  origin: '',
};

/** The article that a draft and a pasted text make; null if the text is blank. */
export function pastedArticle(draft: SourceDraft, text: string): ArticleText | null {
  // The rule ends an empty header, so that a pasted "title: …" line stays text.
  const parsed = parseTextPage(`---\n${text}`);
  if (!parsed.ok) return null;
  return { ...parsed.value, ...basicFieldsOf(draft) };
}

/** What is said once an article became a source, or was one already. */
export function addedText(
  reply: { readonly added: { readonly claims: readonly unknown[] }; readonly existed: boolean },
  t: Translate,
): string {
  const claims = t('n.claim', { n: reply.added.claims.length });
  return t(reply.existed ? 'refs.source-existed' : 'refs.source-added', { claims });
}
