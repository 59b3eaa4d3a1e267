import type { ClaimFields, ToBackground } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/platform/messenger';
import { readerClaimId } from '@/lib/relate/reader-claim';
import { deleteClaim, editClaim, writeClaim } from '@/lib/store/claims';
import { loadShippedSet } from '@/lib/store/shipped-set';
import type { Deps } from './deps';
import { badInput, told } from './reply';

type ClaimAnswers = Pick<Handlers<ToBackground>, 'saveClaim' | 'deleteClaim'>;

/** Longest texts that are kept, in UTF-16 units. */
const LONGEST = { quote: 4_000, value: 200 } as const;

/** What is wrong with a claim that a screen sends; null if nothing. */
function faultOfClaim(
  { event, facet, value, quote }: Omit<ClaimFields, 'certainty'>,
  { topic }: Pick<Deps, 'topic'>,
): string | null {
  if (!topic.events.some(({ id }) => id === event)) return 'event';
  if (!topic.facets.some(({ id }) => id === facet)) return 'facet';
  if (value === null || value.trim() === '' || value.length > LONGEST.value) return 'value';
  return (quote ?? '').length > LONGEST.quote ? 'quote' : null;
}

/** Answers on claims of sources that the reader writes by hand. */
export function claimAnswersOf(deps: Deps): ClaimAnswers {
  const { db } = deps;
  return {
    saveClaim: ({ source, id, fields: { event, facet, value, certainty, quote } }) => {
      const fields = { event, facet, value, certainty, quote };
      const fault = faultOfClaim(fields, deps);
      if (fault) return badInput(fault);
      return told(async () => {
        await loadShippedSet(db, deps.shipped);
        const claim =
          id === null
            ? await writeClaim(db, { id: readerClaimId(source, deps.newId()), source }, fields)
            : await editClaim(db, id, source, fields);
        if (!claim) throw new Error(`no claim ${id ?? ''} of ${source} that is the reader's own`);
        deps.told.sources([source]);
        return { claim };
      });
    },
    deleteClaim: ({ id }) =>
      told(async () => {
        const undo = deps.newId();
        const source = await deleteClaim(db, id, { now: deps.now(), undo });
        if (!source) throw new Error(`no claim ${id} that is the reader's own`);
        deps.told.sources([source]);
        return { undo };
      }),
  };
}
