import type { JSX } from 'preact';
import type { HitPlace } from '../../lib/messages/protocol';
import { languageName, languageTag } from '../controls/language-name';
import { useScreen } from '../controls/screen';
import { dateText } from '../i18n/date-text';
import type { ListedSource } from './filter-sources';

export interface SourceLineProps {
  readonly source: ListedSource;
  /** Where a search found words that the line does not show. */
  readonly place: HitPlace | null;
  readonly tags: readonly string[];
}

/** What a row says of a source; only the publisher may be cut. Phrasing content, for a summary or a button. */
export function SourceLine({ source, place, tags }: SourceLineProps): JSX.Element {
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
      {place || tags.length > 0 ? (
        <span class="source-more">
          {place ? <span class="source-hit">{t(`refs.hit.${place}`)}</span> : null}
          {tags.map((tag) => (
            <span key={tag} class="note-tag" dir="auto">
              {tag}
            </span>
          ))}
        </span>
      ) : null}
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
