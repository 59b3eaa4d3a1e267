import { correctionId, noteId } from '@/lib/base/ids';
import type { ArticleText } from '@/lib/claims/article-text';
import type { Span } from '@/lib/claims/claim';
import type { NoteDraft, SelectionFrame, ToBackground } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/platform/messenger';
import { freeFacet } from '@/lib/relate/free-claim';
import { readSelection } from '@/lib/relate/read-selection';
import { readerClaimId } from '@/lib/relate/reader-claim';
import { listCorrections, saveCorrection, withdrawCorrection } from '@/lib/store/corrections';
import { deleteNote, listNoted, listNotes, readNotes, restoreNote, saveNote, shouldRemind } from '@/lib/store/notes';
import { loadShippedSet } from '@/lib/store/shipped-set';
import { listTags, setTags } from '@/lib/store/source-tags';
import { addClaim, addSource } from '@/lib/store/sources';
import type { Source, SourceClaim } from '@/lib/topic/source';
import type { Deps } from './deps';
import { makeSource } from './make-source';
import { badInput, isWebAddress, told } from './reply';

type RecordAnswers = Pick<
  Handlers<ToBackground>,
  | 'saveNote'
  | 'deleteNote'
  | 'restoreNote'
  | 'listNotes'
  | 'listNoted'
  | 'saveCorrection'
  | 'withdrawCorrection'
  | 'listCorrections'
  | 'parseSelection'
  | 'addSelectionClaim'
  | 'setTags'
  | 'listTags'
>;

/** Longest texts that are kept, in UTF-16 units, and most tags. */
const LONGEST = { note: 20_000, quote: 4_000, tag: 60, value: 200, speaker: 200 } as const;
const MOST_TAGS = 40;

/** What is wrong with a note that a screen sends; null if nothing. */
function faultOfNote({ target, text, tags }: NoteDraft): string | null {
  if (text.trim() === '' || text.length > LONGEST.note) return 'text';
  if (tags.length > MOST_TAGS || tags.some((tag) => tag.length > LONGEST.tag)) return 'tags';
  if (target.type !== 'passage') return null;
  if (!isWebAddress(target.page.url)) return 'url';
  return target.selector.exact.trim() === '' || target.selector.exact.length > LONGEST.quote ? 'selector' : null;
}

/** What is wrong with a claim made of a selection; null if nothing. */
function faultOfFrame({ event, facet, value, speaker }: SelectionFrame, { topic }: Deps): string | null {
  if (!topic.events.some(({ id }) => id === event)) return 'event';
  if (facet !== null && !topic.facets.some(({ id }) => id === facet)) return 'facet';
  const empty = value === null || value.trim() === '' || value.length > LONGEST.value;
  if (facet === null ? value !== null : empty) return 'value';
  return (speaker ?? '').length > LONGEST.speaker ? 'speaker' : null;
}

/** Answers on what the reader makes beside sources: notes, corrections, claims from a selection, tags. */
export function recordAnswersOf(deps: Deps): RecordAnswers {
  const { db, topic, search } = deps;
  return {
    saveNote: ({ draft, basedOn }) => {
      const fault = faultOfNote(draft);
      if (fault) return badInput(fault);
      return told(async () => {
        const saved = await saveNote(db, draft, basedOn, { now: deps.now(), newId: noteId(deps.newId()) });
        deps.told.notes([saved.note.id]);
        return { ...saved, remind: await shouldRemind(db) };
      });
    },
    deleteNote: ({ id }) =>
      told(async () => {
        const deletion = await deleteNote(db, id, deps.now(), deps.newId());
        if (!deletion) throw new Error(`no note ${id}`);
        deps.told.notes([id]);
        return deletion;
      }),
    restoreNote: ({ undo }) =>
      told(async () => {
        const note = await restoreNote(db, undo);
        if (note) deps.told.notes([note.id]);
        return { restored: note !== null };
      }),
    listNotes: ({ text, ...filter }) =>
      told(async () => ({
        notes: text ? await readNotes(db, await search.notes(text)) : await listNotes(db, filter),
      })),
    listNoted: () => listNoted(db),
    saveCorrection: ({ correction: draft }) =>
      told(async () => {
        const clock = { now: deps.now(), newId: correctionId(deps.newId()) };
        const correction = await saveCorrection(db, draft, clock);
        deps.told.corrections([correction.id]);
        return { correction };
      }),
    withdrawCorrection: ({ id }) =>
      told(async () => {
        const withdrawn = await withdrawCorrection(db, id);
        if (withdrawn) deps.told.corrections([id]);
        return { withdrawn };
      }),
    listCorrections: () => told(async () => ({ corrections: await listCorrections(db) })),
    parseSelection: ({ article, span }) => readSelection(article, span, topic) ?? badInput('selection'),
    addSelectionClaim: ({ article, span, frame }) => {
      const fault = faultOfFrame(frame, deps);
      if (fault) return badInput(fault);
      if (article.translated) return { failure: { type: 'translated', detail: '' } };
      return told(async () => addSelectionClaim(article, span, frame, deps));
    },
    setTags: ({ source, tags }) => {
      if (tags.length > MOST_TAGS || tags.some((tag) => tag.length > LONGEST.tag)) return badInput('tags');
      return told(async () => {
        const kept = await setTags(db, source, tags);
        deps.told.sources([source]);
        return { tags: kept };
      });
    },
    listTags: () => told(async () => listTags(db)),
  };
}

async function addSelectionClaim(
  article: ArticleText,
  span: Span,
  frame: SelectionFrame,
  deps: Deps,
): Promise<{ claim: SourceClaim; source: Source; existed: boolean }> {
  const { db } = deps;
  await loadShippedSet(db, deps.shipped);
  const { added, existed } = await addSource(db, await makeSource(article, deps));
  const speaker = frame.speaker?.trim() ?? '';
  const claim: SourceClaim = {
    id: readerClaimId(added.source.id, deps.newId()),
    source: added.source.id,
    event: frame.event,
    facet: frame.facet ?? freeFacet(deps.newId()),
    value: frame.value,
    certainty: frame.certainty,
    attribution: speaker === '' ? null : { speaker, via: null, quoted: false },
    quote: article.text.slice(span.start, span.end).slice(0, LONGEST.quote),
    statement: null,
    locator: null,
    origin: null,
  };
  const kept = (await addClaim(db, claim)) ?? claim;
  deps.told.sources([added.source.id]);
  return { claim: kept, source: added.source, existed };
}
