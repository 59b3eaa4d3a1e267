import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import { FIRST_ORIGINS, FIRST_SOURCES } from '../../lib/relate/brief';
import type { Link, Relation, Verdict } from '../../lib/relate/link';
import { originsOfRelation, type CountedGroup } from '../../lib/relate/tally';
import type { Source } from '../../lib/topic/source';
import type { Note } from '../../lib/topic/reader-records';
import { VerdictIcon } from '../controls/verdict-icon';
import { reasonText } from '../i18n/reason-text';
import type { Translate } from '../i18n/translator';
import { failureText } from '../states/failure-text';
import { isOnClaim } from '../notes/claim-notes';
import type { CardReader } from './card-reader';
import type { CardLabels } from './labels';
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

/** Sources of one relation, in a bracket per origin, oldest first. Those that were not carried are fetched when all are asked for. */
export function LinkGroup(props: LinkGroupProps): JSX.Element | null {
  const { relation, claim, assessment, t } = props;
  const { all, fetching, failed, head, showAll } = useAll(props);
  const { groups, origins } = originsOfRelation(claim, relation, assessment.sourceById);
  if (groups.length === 0) return null;
  const open = all ? groups : groups.slice(0, FIRST_ORIGINS);
  const hidden =
    origins - open.length + open.reduce((sum, group) => sum + Math.max(0, group.sources - FIRST_SOURCES), 0);
  const slot = claim.links.find((link) => link.relation === relation && link.reason.type === 'values-differ')?.reason;
  return (
    <section class={`group ink-${VERDICT_OF[relation]}`} aria-busy={fetching}>
      <h3 class="group-head" tabIndex={-1} ref={head}>
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
          several={origins > 1 || group.sources > 1}
          all={all}
          {...props}
        />
      ))}
      {hidden > 0 && !all ? (
        <button type="button" class="text-button" aria-disabled={fetching} onClick={showAll}>
          {t('card.show-all')} ({t('card.more', { n: hidden })})
        </button>
      ) : null}
      {failed ? (
        <p class="form-fault" role="alert">
          {failed}
        </p>
      ) : null}
    </section>
  );
}

/** "Show all" of one group: asks for what was not carried. The focus, whose button goes, moves to the head of the group. */
function useAll({ claim, reader, t }: LinkGroupProps) {
  const [wanted, setWanted] = useState(false);
  const [fetching, setFetching] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  // A claim that was compared anew may come without its links again.
  const all = wanted && !claim.tally;
  useEffect(() => {
    if (all) head.current?.focus({ preventScroll: true });
  }, [all]);
  const showAll = (): void => {
    if (fetching) return;
    setFailed(null);
    setWanted(true);
    if (!claim.tally) return;
    setFetching(true);
    void reader?.complete().then((reply) => {
      setFetching(false);
      if (!reply.ok) setFailed(failureText(reply.error, t));
    });
  };
  return { all, fetching, failed, head, showAll };
}

interface BracketProps extends LinkGroupProps {
  readonly group: CountedGroup;
  readonly first: boolean;
  readonly several: boolean;
  readonly all: boolean;
}

function OriginBracket(props: BracketProps): JSX.Element {
  const { group, first, several, all, assessment, labels, claim, t, notes, reader } = props;
  const origin = assessment.originById[group.origin];
  const shown = all ? group.links : group.links.slice(0, FIRST_SOURCES);
  const sources = t('n.source', { n: group.sources });
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
