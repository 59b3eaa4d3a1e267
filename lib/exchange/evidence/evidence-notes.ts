import type { AssessedClaim } from '../../relate/assessment';
import type { Note, NoteTarget } from '../../topic/reader-records';
import { addressKey } from '../address/web-address';

/** The reader's notes, by what they are about. */
export interface NotesOf {
  readonly byClaim: ReadonlyMap<AssessedClaim, readonly Note[]>;
  /** By the id of a source or of a source's claim. */
  readonly bySource: ReadonlyMap<string, readonly Note[]>;
  readonly onArticle: readonly Note[];
}

type Passage = Extract<NoteTarget, { readonly type: 'passage' }>;

/** Sorts notes to the article's claims, to sources and their claims, and to the article; notes on other pages are left out. */
export function notesOf(url: string | null, claims: readonly AssessedClaim[], notes: readonly Note[]): NotesOf {
  const key = addressKey(url);
  const byClaim = new Map<AssessedClaim, Note[]>();
  const bySource = new Map<string, Note[]>();
  const onArticle: Note[] = [];
  const put = <K>(map: Map<K, Note[]>, at: K, note: Note): void => {
    const list = map.get(at);
    if (list) list.push(note);
    else map.set(at, [note]);
  };
  for (const note of notes) {
    const { target } = note;
    if (target.type === 'source-claim') put(bySource, target.claim, note);
    else if (target.type === 'source') put(bySource, target.source, note);
    else if (key !== null && addressKey(target.page.url) === key) {
      const on = claims.filter((claim) => isOn(target, claim));
      if (on.length === 0) onArticle.push(note);
      for (const claim of on) put(byClaim, claim, note);
    }
  }
  return { byClaim, bySource, onArticle };
}

/** Whether the note stands on this claim: by words, as offsets move when the page is edited; by facet where it names one. */
function isOn({ selector, facet }: Passage, claim: AssessedClaim): boolean {
  const exact = selector.exact.trim();
  if (exact === '' || (facet !== null && facet !== claim.facet)) return false;
  return claim.quote.includes(exact) || exact.includes(claim.quote);
}
