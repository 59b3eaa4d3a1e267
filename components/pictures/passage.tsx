import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CorrectedSourceClaim } from '../../lib/relate/apply-corrections';
import type { Verdict } from '../../lib/relate/link';
import type { Source } from '../../lib/topic/source';
import { ActionIcon } from '../controls/action-icon';
import { CertaintyBars } from '../controls/certainty-bars';
import { useScreen } from '../controls/screen';
import { VerdictIcon } from '../controls/verdict-icon';
import { certaintyText } from '../i18n/certainty-text';
import { dateText } from '../i18n/date-text';
import { valueText } from '../i18n/value-text';
import { deepLink } from '../../lib/exchange/address/deep-link';
import { YourWord } from './your-word';
import { LanguageTag } from '../references/source-line';

/** One passage of one source. */
export interface PassageEntry {
  readonly source: Source;
  readonly claim: CorrectedSourceClaim;
  /** How it stands to the row; null where nothing is compared. */
  readonly verdict: Verdict | null;
  /** What more is to be said of it, each a sentence or short phrase. */
  readonly notes: readonly string[];
}

export interface PassageProps {
  readonly head: string;
  readonly entries: readonly PassageEntry[];
  /** The mark or cell it belongs to: it opens beside it and gives the focus back. */
  readonly anchor: Element;
  readonly onClose: () => void;
}

const WIDTH = 384;
const GAP = 8;

/** The passages behind a cell or a mark: who, when, what, how surely, in which words, and the way to them. Escape closes. */
export function Passage({ head, entries, anchor, onClose }: PassageProps): JSX.Element {
  const { t } = useScreen();
  const panel = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const closed = useRef(onClose);
  closed.current = onClose;
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    element.showPopover();
    place(element, anchor);
    title.current?.focus();
    const toggled = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'open') return;
      const left = document.activeElement;
      if (left === null || left === document.body || element.contains(left)) (anchor as HTMLElement).focus();
      closed.current();
    };
    element.addEventListener('toggle', toggled);
    return () => element.removeEventListener('toggle', toggled);
  }, [anchor]);
  return (
    <div class="passage" popover="auto" role="dialog" aria-labelledby="passage-head" ref={panel}>
      <div class="passage-head">
        <h3 id="passage-head" tabIndex={-1} ref={title}>
          {head}
        </h3>
        <button
          type="button"
          class="icon-button"
          aria-label={t('card.close')}
          onClick={() => panel.current?.hidePopover()}
        >
          <ActionIcon name="close" />
        </button>
      </div>
      <div class="passage-body">
        {entries.map((entry) => (
          <Entry key={entry.claim.id} {...entry} />
        ))}
      </div>
    </div>
  );
}

/** Under the anchor, or above it where there is more room; never out of the window. */
function place(panel: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const [wide, high] = [document.documentElement.clientWidth, window.innerHeight];
  const below = high - at.bottom > Math.min(320, at.top);
  const width = Math.min(WIDTH, wide - 24);
  const left = Math.min(Math.max(12, at.left + at.width / 2 - width / 2), wide - width - 12);
  panel.style.inlineSize = `${width}px`;
  panel.style.left = `${left}px`;
  if (below) panel.style.top = `${Math.max(12, at.bottom + GAP)}px`;
  else panel.style.bottom = `${Math.max(12, high - at.top + GAP)}px`;
  panel.style.maxBlockSize = `${Math.max(160, (below ? high - at.bottom : at.top) - GAP - 12)}px`;
}

function Entry({ source, claim, verdict, notes }: PassageEntry): JSX.Element {
  const { t, topic } = useScreen();
  const link = deepLink(source, [claim]);
  return (
    <article class="passage-entry">
      <p class="passage-by">
        {verdict ? <VerdictIcon verdict={verdict} /> : null}
        <strong dir="auto">{source.publisher}</strong>
        <span>{source.published ? dateText(source.published, t.lang) : t('card.undated')}</span>
        <LanguageTag lang={source.lang} />
      </p>
      <p class="passage-value">
        <strong>{valueText(claim.value, claim.facet, topic.facets, t)}</strong>
        <span class="claim-certainty">
          <CertaintyBars certainty={claim.certainty} /> {certaintyText(claim.certainty, t)}
        </span>
        <YourWord claim={claim} />
      </p>
      {claim.quote ? (
        <q class="passage-quote" lang={source.lang} dir="auto">
          {claim.quote}
        </q>
      ) : claim.statement ? (
        <p class="passage-quote">
          {claim.statement[t.lang]} <span class="claim-ours">({t('card.paraphrase')})</span>
        </p>
      ) : null}
      {notes.map((note) => (
        <p key={note} class="passage-note">
          {note}
        </p>
      ))}
      {link ? (
        <a class="link" href={link} target="_blank" rel="noreferrer noopener">
          {t('card.open')} <ActionIcon name="open" size={14} />
        </a>
      ) : null}
    </article>
  );
}
