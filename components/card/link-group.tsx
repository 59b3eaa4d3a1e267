import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import type { Link, Relation, Verdict } from '../../lib/relate/link';
import type { Source } from '../../lib/topic/source';
import type { Note } from '../../lib/topic/reader-records';
import { VerdictIcon } from '../controls/verdict-icon';
import { reasonText } from '../i18n/reason-text';
import type { Translate } from '../i18n/translator';
import { isOnClaim } from '../notes/claim-notes';
import type { CardReader } from './card-reader';
import type { CardLabels } from './labels';
import { groupByOrigin, type OriginGroup } from './group-by-origin';
import { LinkItem } from './link-item';

export interface LinkGroupProps {
  readonly relation: Relation;
  readonly claim: AssessedClaim;
  readonly assessment: Assessment;
  readonly labels: CardLabels;
  readonly t: Translate;
  /** The reader's notes on claims of sources. */
  readonly notes: readonly Note[];
  readonly reader?: CardReader;
}

const VERDICT_OF: Readonly<Record<Relation, Verdict>> = {
  conflicts: 'conflicting',
  corroborates: 'corroborated',
  firmer: 'firmer',
  weaker: 'weaker',
};

/** Origins and sources of one that are open at first. */
const OPEN_ORIGINS = 3;
const OPEN_SOURCES = 2;

/** Sources of one relation, in a bracket per origin, oldest first. */
export function LinkGroup(props: LinkGroupProps): JSX.Element | null {
  const { relation, claim, assessment, t } = props;
  const [all, setAll] = useState(false);
  const links = claim.links.filter((link) => link.relation === relation);
  if (links.length === 0) return null;
  const groups = groupByOrigin(links, assessment);
  const open = all ? groups : groups.slice(0, OPEN_ORIGINS);
  const hidden =
    groups.length - open.length + open.reduce((sum, group) => sum + Math.max(0, group.links.length - OPEN_SOURCES), 0);
  const slot = links.find((link) => link.reason.type === 'values-differ')?.reason;
  return (
    <section class={`group ink-${VERDICT_OF[relation]}`}>
      <h3 class="group-head">
        <VerdictIcon verdict={VERDICT_OF[relation]} />
        <span>
          {t(`group.${relation}`)}
          {slot?.type === 'values-differ' ? ` · ${t(`slot.${slot.slot}`)}` : ''}
        </span>
      </h3>
      {open.map((group, at) => (
        <OriginBracket
          key={group.origin}
          group={group}
          first={at === 0}
          several={groups.length > 1 || group.links.length > 1}
          all={all}
          {...props}
        />
      ))}
      {hidden > 0 && !all ? (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {t('card.show-all')} ({t('card.more', { n: hidden })})
        </button>
      ) : null}
    </section>
  );
}

interface BracketProps extends LinkGroupProps {
  readonly group: OriginGroup;
  readonly first: boolean;
  readonly several: boolean;
  readonly all: boolean;
}

function OriginBracket(props: BracketProps): JSX.Element {
  const { group, first, several, all, assessment, labels, claim, t, notes, reader } = props;
  const origin = assessment.originById[group.origin];
  const shown = all ? group.links : group.links.slice(0, OPEN_SOURCES);
  const sources = t('n.source', { n: group.links.length });
  return (
    <div class="bracket">
      {several ? (
        <p class="bracket-head">
          {t(first ? 'origin.one' : 'origin.other', { sources })}
          {origin ? ` · ${origin.label[t.lang]}` : ''}
        </p>
      ) : null}
      {shown.map((link: Link) => (
        <LinkItem
          key={link.claim}
          link={link}
          source={assessment.sourceById[link.source] as Source}
          claim={assessment.sourceClaimById[link.claim]}
          reason={reasonText(link.reason, link.facet, labels.facets, t)}
          showCertainty={link.certainty !== claim.certainty}
          t={t}
          notes={notes.filter((note) => isOnClaim(note, link.claim))}
          {...(reader ? { correct: { article: claim, assessment, labels, reader } } : {})}
        />
      ))}
    </div>
  );
}
