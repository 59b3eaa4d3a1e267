import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { deepLink } from '../../lib/exchange/address/deep-link';
import type { Assessment, OmittedClaim } from '../../lib/relate/assessment';
import type { Source, SourceClaim } from '../../lib/topic/source';
import { ActionIcon } from '../controls/action-icon';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import { dateText } from '../i18n/date-text';
import { failureText } from '../states/failure-text';

export interface ClaimHoldersProps {
  readonly claim: OmittedClaim;
  readonly assessment: Pick<Assessment, 'sourceById' | 'sourceClaimById' | 'originById'>;
  readonly onShowSource: (id: string) => void;
  /** The tab in which the article stands: who was not carried is asked for there. */
  readonly tab: number;
}

/** Who says what the article leaves out: each origin with its sources, each to be opened. */
export function ClaimHolders(props: ClaimHoldersProps): JSX.Element | null {
  const { onShowSource } = props;
  const { t } = useScreen();
  const summary = useRef<HTMLElement>(null);
  const { claim, assessment, showAll } = useAllHolders(props, () => summary.current?.focus());
  const groups = holdersByOrigin(claim, assessment);
  if (groups.length === 0) return null;
  const hidden = claim.sources - groups.reduce((sum, [, held]) => sum + held.length, 0);
  return (
    <details class="holders">
      <summary ref={summary}>
        <ActionIcon name="down" size={12} />
        <span>{t('popup.omitted.who')}</span>
      </summary>
      <ul>
        {groups.map(([id, held]) => {
          const origin = assessment.originById[id];
          return (
            <li key={id}>
              <span class="holder-origin" dir="auto">
                {origin ? `${origin.label[t.lang]} · ${t(`origin.kind.${origin.kind}`)}` : t('origin.kind.unknown')}
              </span>
              <ul>
                {held.map((one) => (
                  <Holder key={one.source.id} {...one} onShow={() => onShowSource(one.source.id)} />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {hidden > 0 ? (
        <button type="button" class="link" onClick={showAll}>
          {t('card.show-all')} ({t('card.more', { n: hidden })})
        </button>
      ) : null}
    </details>
  );
}

/** The holders as they were carried, or all of them once they have been asked for; then the button that asks is gone. */
function useAllHolders({ claim, assessment, tab }: ClaimHoldersProps, shown: () => void) {
  const { t, desk, announce } = useScreen();
  const [all, setAll] = useState<{ readonly of: OmittedClaim; readonly whole: Assessment } | null>(null);
  const found =
    all?.of === claim
      ? all.whole.omitted.find(({ facet, value }) => facet === claim.facet && value === claim.value)
      : undefined;
  const showAll = (): void =>
    void askSafely(desk.ask('readWhole', { tab })).then((reply) => {
      if (!reply.ok) return announce(failureText(reply.error, t));
      shown();
      return setAll({ of: claim, whole: reply.value });
    });
  return all && found ? { claim: found, assessment: all.whole, showAll } : { claim, assessment, showAll };
}

interface Held {
  readonly source: Source;
  readonly claim: SourceClaim;
}

/** The origin of the most sources first; of each source one claim. */
function holdersByOrigin(
  { holders }: OmittedClaim,
  { sourceById, sourceClaimById }: ClaimHoldersProps['assessment'],
): [origin: string, held: Held[]][] {
  const seen = new Set<string>();
  const held = holders.flatMap((id): Held[] => {
    const claim = sourceClaimById[id];
    const source = claim && sourceById[claim.source];
    if (!source || seen.has(source.id)) return [];
    seen.add(source.id);
    return [{ source, claim }];
  });
  const groups = Map.groupBy(held, ({ source, claim }): string => claim.origin ?? source.origin);
  return [...groups].toSorted((a, b) => b[1].length - a[1].length);
}

function Holder({ source, claim, onShow }: Held & { readonly onShow: () => void }): JSX.Element {
  const { t } = useScreen();
  const url = deepLink(source, [claim]);
  const date = source.published ? dateText(source.published, t.lang) : t('card.undated');
  return (
    <li>
      <button type="button" class="link" onClick={onShow}>
        {source.publisher}
      </button>{' '}
      <span>
        {date}
        {source.derived ? ` · ${t(`derived.${source.derived}`)}` : ''}
      </span>{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer noopener" aria-label={`${t('card.open')}: ${source.publisher}`}>
          <ActionIcon name="open" size={14} />
        </a>
      ) : null}
    </li>
  );
}
