import type { JSX } from 'preact';
import { languageName, languageTag } from '../controls/language-name';
import { useScreen } from '../controls/screen';
import { dateText } from '../i18n/date-text';
import type { ListedSource } from './filter-sources';

/** What a row says of a source; only the publisher may be cut. Phrasing content, for a summary or a button. */
export function SourceLine({ source }: { readonly source: ListedSource }): JSX.Element {
  const { t } = useScreen();
  return (
    <>
      <span class="source-title" lang={source.lang} dir="auto">
        {source.title}
      </span>
      <span class="source-meta">
        <span class="source-publisher" dir="auto">
          {source.publisher}
        </span>
        <span class="source-date">· {source.published ? dateText(source.published, t.lang) : t('card.undated')}</span>
        <LanguageTag lang={source.lang} />
        <span class="source-count">{t('n.claim', { n: source.claimCount })}</span>
      </span>
    </>
  );
}

export function LanguageTag({ lang }: { readonly lang: string }): JSX.Element | null {
  const { t } = useScreen();
  if (lang === 'und') return null;
  return (
    <abbr class="tag" title={languageName(lang, t.lang)}>
      {languageTag(lang)}
    </abbr>
  );
}
