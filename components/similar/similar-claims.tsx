import type { JSX } from 'preact';
import { deepLink } from '../../lib/exchange/address/deep-link';
import type { SimilarClaim } from '../../lib/relate/assessment';
import { dateText } from '../i18n/date-text';
import type { Translate } from '../i18n/translator';

export interface SimilarClaimsProps {
  /** Absent where there are none. */
  readonly similar: readonly SimilarClaim[] | undefined;
  /** The article's language. */
  readonly lang: string;
  readonly t: Translate;
}

/** Sentences of the article that speak of the same as a free claim of the reader's, with what shows it; no verdict. */
export function SimilarClaims({ similar = [], lang, t }: SimilarClaimsProps): JSX.Element | null {
  if (similar.length === 0) return null;
  return (
    <section class="similar-claims">
      <h3>{t('similar.title')}</h3>
      <p>{t('similar.note')}</p>
      <ul>
        {similar.map((one) => (
          <li key={`${one.start} ${one.claim.id}`}>
            <q class="similar-words" lang={lang} dir="auto">
              {one.quote}
            </q>
            <p class="similar-label">{t('similar.claim')}</p>
            <q class="similar-words" lang={one.source.lang} dir="auto">
              {one.claim.quote}
            </q>
            <SourceName one={one} />
            <p class="similar-reason">{reasonOf(one, t)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceName({ one: { claim, source } }: { readonly one: SimilarClaim }): JSX.Element {
  const url = deepLink(source, [claim]);
  return (
    <p dir="auto">
      {url ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {' · '}
      {source.publisher}
    </p>
  );
}

function reasonOf({ likeness, differs, shared }: SimilarClaim, t: Translate): string {
  if (likeness === 'same' || differs === null)
    return t('similar.shared', { words: new Intl.ListFormat(t.lang, { type: 'unit' }).format(shared) });
  const [article, claim] = differs.map((value) =>
    likeness === 'date-differs' ? dateText(value, t.lang) : numberText(value, t),
  );
  return t(likeness === 'date-differs' ? 'similar.date' : 'similar.number', {
    article: article ?? '',
    claim: claim ?? '',
  });
}

const numberText = (value: string, t: Translate): string => new Intl.NumberFormat(t.lang).format(Number(value));
