import { render, type ComponentChild } from 'preact';
import tokens from '@/components/tokens.css?inline';
import cardStyles from '@/components/card/card.css?inline';
import noteStyles from '@/components/notes/notes.css?inline';
import { err, ok } from '@/lib/base/result';
import { claimId, noteId, originId, sourceId } from '@/lib/base/ids';
import type { CorrectionDraft, Failure, NoteDraft } from '@/lib/messages/protocol';
import type { AssessedClaim, Assessment } from '@/lib/relate/assessment';
import type { Note, NoteTarget } from '@/lib/topic/reader-records';
import type { CardReader } from '@/components/card/card-reader';
import { memoryDrafts } from '@/components/notes/note-desk';
import { assessedClaim, assessment, museum, origins, sourceClaim, sources } from '../popup/fixtures';

let host: HTMLElement | null = null;
let root: ShadowRoot | null = null;

/** Puts what stands in a page's layer on the screen, in a shadow root with that layer's styles, as the page host does. */
export function stage(node: ComponentChild, theme: 'light' | 'dark' = 'light', width = 384): ShadowRoot {
  unstage();
  host = document.createElement('main');
  host.id = 'root';
  host.dataset['theme'] = theme;
  host.style.cssText = `display:block;inline-size:${width}px;background:${theme === 'dark' ? '#181715' : '#fbf9f5'}`;
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, cardStyles, noteStyles].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  render(node, root);
  return root;
}

/** Draws what is on the screen anew. */
export function redraw(node: ComponentChild): void {
  if (root) render(node, root);
}

export function unstage(): void {
  if (root) render(null, root);
  host?.remove();
  host = root = null;
}

/** Elements that stick out of the layer sideways. */
export function sticksOut(): readonly string[] {
  const edge = host?.getBoundingClientRect().right ?? 0;
  return [...(root?.querySelectorAll<HTMLElement>('*') ?? [])]
    .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
    .map((element) => `${element.tagName}.${element.className}`);
}

/** One article's claim in conflict with one source. */
export function conflict(change: Partial<AssessedClaim> = {}): Assessment {
  const said = sourceClaim('s1', 1);
  const claim: AssessedClaim = {
    ...assessedClaim(1, 'conflicting'),
    value: 'arson',
    links: [
      {
        claim: said.id,
        source: sourceId('s1'),
        relation: 'conflicts',
        facet: 'fire.cause',
        value: 'cable',
        certainty: 'asserted',
        origin: originId('brigade'),
        reason: { type: 'values-differ', slot: 'answer', article: 'arson', source: 'cable' },
        score: 1,
      },
    ],
    ...change,
  };
  const [, second] = sources(2);
  return assessment({
    claims: [claim],
    sourceById: second ? { s1: second.source } : {},
    sourceClaimById: { [said.id]: said },
    originById: Object.fromEntries(origins.map((origin) => [origin.id, origin])),
  });
}

export const passage: NoteTarget = {
  type: 'passage',
  page: { url: 'https://harbour-courier.example/2021/museum', title: 'Museum', publisher: null, published: null },
  selector: { exact: 'A worn cable', prefix: '', suffix: ' in the attic', start: 200, end: 212 },
  facet: 'fire.cause',
};

export const note = (text: string, change: Partial<Note> = {}): Note => ({
  id: noteId('n1'),
  target: passage,
  text,
  tags: [],
  createdAt: '2026-03-04T10:00:00Z',
  updatedAt: '2026-03-05T10:00:00Z',
  alternatives: [],
  ...change,
});

export interface MemoryReader extends CardReader {
  readonly saved: { readonly draft: NoteDraft; readonly basedOn: string | null }[];
  readonly removed: Note[];
  readonly corrections: CorrectionDraft[];
  readonly withdrawn: string[];
  /** Called when the card asks for all links of its claim. */
  completed: () => void;
  /** The next thing to be kept fails so. */
  fail: Failure | null;
}

export function memoryReader(notes: readonly Note[] = []): MemoryReader {
  const keep = <T,>(value: T) => {
    const { fail } = reader;
    reader.fail = null;
    return fail ? err(fail) : ok(value);
  };
  const reader: MemoryReader = {
    notes,
    target: passage,
    draftKey: 'claim',
    url: 'https://harbour-courier.example/2021/museum',
    saved: [],
    removed: [],
    corrections: [],
    withdrawn: [],
    completed: () => undefined,
    fail: null,
    desk: {
      drafts: memoryDrafts(),
      save: async (draft, basedOn) => {
        reader.saved.push({ draft, basedOn });
        return keep(note(draft.text));
      },
      remove: (one) => void reader.removed.push(one),
    },
    notesOn: async (claims) =>
      notes.filter(({ target }) => target.type === 'source-claim' && claims.includes(target.claim)),
    complete: async () => {
      const reply = keep(null);
      if (reply.ok) reader.completed();
      return reply;
    },
    correct: async (correction) => {
      reader.corrections.push(correction);
      return keep(null);
    },
    withdraw: (id) => void reader.withdrawn.push(id),
  };
  return reader;
}

export { claimId, museum };
