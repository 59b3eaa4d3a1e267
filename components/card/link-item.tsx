import type { JSX } from 'preact';
import type { Link } from '../../lib/relate/link';
import type { Source, SourceClaim } from '../../lib/topic/source';
import { CertaintyBars } from '../controls/certainty-bars';
import { certaintyText } from '../i18n/certainty-text';
import { dateText } from '../i18n/date-text';
import type { Translate } from '../i18n/translator';
import { deepLink } from '../../lib/exchange/address/deep-link';
import { OpenIcon } from './icons';

export interface LinkItemProps {
  readonly link: Link;
  readonly source: Source;
  readonly claim: SourceClaim | undefined;
  readonly reason: string;
  /** Shown where it is not the article's. */
  readonly showCertainty: boolean;
  readonly t: Translate;
}

/** Longest quotation that is shown, characters. */
const LONGEST = 280;

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;
}

/** One source: who, when, in which language, its words or ours, the reason, and the way to the passage. */
export function LinkItem({ link, source, claim, reason, showCertainty, t }: LinkItemProps): JSX.Element {
  const url = claim ? deepLink(source, [claim]) : null;
  const words = claim?.quote ?? null;
  const statement = claim?.statement?.[t.lang] ?? null;
  return (
    <article class="link">
      <p class="link-head">
        <strong>{source.publisher}</strong>{' '}
        <span>{source.published ? dateText(source.published, t.lang) : t('card.undated')}</span>{' '}
        <span class="tag" lang="en">
          {source.lang.toUpperCase()}
        </span>
        {source.derived ? <span class="link-derived">{t(`derived.${source.derived}`)}</span> : null}
        {showCertainty ? (
          <span class="link-certainty">
            <CertaintyBars certainty={link.certainty} /> {certaintyText(link.certainty, t)}
          </span>
        ) : null}
      </p>
      {words ? (
        <q class="link-quote" lang={source.lang} dir="auto">
          {cut(words)}
        </q>
      ) : statement ? (
        <p class="link-quote ours" dir="auto">
          {cut(statement)} <span class="link-ours">({t('card.paraphrase')})</span>
        </p>
      ) : null}
      <p class="link-reason">{reason}</p>
      {url ? (
        <a class="link-open" href={url} target="_blank" rel="noreferrer noopener">
          {t('card.open')} <OpenIcon />
        </a>
      ) : null}
    </article>
  );
}
