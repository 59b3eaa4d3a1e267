import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { noteId, sourceId, type NoteId } from '../base/ids';
import { foldWord, tokenise } from '../language/tokens';
import type { HitPlace, SourceHit } from '../messages/protocol';
import type { ClaimRow, NoteRow, SecondSourceDatabase, SourceRow } from './database';

/** Finds sources and notes by words, whatever their accents and case, with a slip of the finger forgiven; the best first. */
export interface SetSearch {
  readonly sources: (query: string) => Promise<readonly SourceHit[]>;
  readonly notes: (query: string) => Promise<readonly NoteId[]>;
  /** Sources that changed; an empty list: any of them. */
  readonly sourcesChanged: (ids: readonly string[]) => void;
  readonly notesChanged: (ids: readonly string[]) => void;
}

/** So long at a time, in ms, the index is worked on before others have their turn. */
const SLICE_MS = 12;
/** Rows that are read at a time. */
const PAGE = 100;
/** After so many changes a new index is cheaper than a mended one. */
const MANY = 2_000;

/** What is searched of a source or note, by the index's field. */
interface Entry {
  readonly id: string;
  readonly source: string | null;
  readonly [field: string]: string | null;
}
type Index = MiniSearch<Entry>;

const OPTIONS: SearchOptions = {
  combineWith: 'AND',
  // A letter alone begins too much; a number with another digit is another number.
  prefix: (term) => term.length > 1,
  fuzzy: (term) => (term.length > 3 && !/\d/u.test(term) ? 0.2 : false),
  boost: { title: 4, publisher: 2, tags: 2 },
};

const createIndex = (fields: readonly string[]): Index =>
  new MiniSearch<Entry>({
    fields: [...fields],
    storeFields: ['source'],
    tokenize: (text) => tokenise(text).map((token) => token.text),
    processTerm: (term) => term,
    searchOptions: OPTIONS,
  });

const SOURCE_FIELDS = ['title', 'publisher', 'url', 'tags', 'claims'];
const NOTE_FIELDS = ['text', 'tags', 'about'];

const claimText = ({ quote, statement, attribution }: ClaimRow): string =>
  [quote, statement?.en, statement?.fr, attribution?.speaker].filter(Boolean).join(' ');

const sourceEntry = (source: SourceRow, claims: readonly ClaimRow[], tags: readonly string[]): Entry => ({
  id: source.id,
  source: source.id,
  title: source.title,
  publisher: source.publisher,
  url: source.url,
  tags: tags.join(' '),
  claims: claims.map(claimText).join(' '),
});

const noteEntry = (note: NoteRow): Entry => ({
  id: note.id,
  source: note.source ?? null,
  text: [note.text, ...note.alternatives].join(' '),
  tags: note.tags.join(' '),
  about: note.target.type === 'passage' ? `${note.target.selector.exact} ${note.target.page.title}` : '',
});

async function readSources(db: SecondSourceDatabase, ids: readonly string[]): Promise<Entry[]> {
  const [sources, claims, tags] = await Promise.all([
    db.sources.bulkGet([...ids]),
    db.claims.where('source').anyOf(ids).toArray(),
    db.sourceTags.bulkGet([...ids]),
  ]);
  const bySource = Map.groupBy(claims, (claim) => claim.source as string);
  const tagsById = new Map(tags.flatMap((row) => (row ? [[row.id, row.tags] as const] : [])));
  return sources.flatMap((source) =>
    source ? [sourceEntry(source, bySource.get(source.id) ?? [], tagsById.get(source.id) ?? [])] : [],
  );
}

const readNotes = async (db: SecondSourceDatabase, ids: readonly string[]): Promise<Entry[]> =>
  (await db.notes.bulkGet([...ids])).flatMap((note) => (note ? [noteEntry(note)] : []));

/** Lets others have their turn. */
const pause = async (): Promise<void> => new Promise((done) => setTimeout(done));

interface Part {
  readonly fields: readonly string[];
  readonly allIds: () => PromiseLike<readonly string[]>;
  readonly read: (ids: readonly string[]) => Promise<readonly Entry[]>;
}

/** An index that is made at the first question and kept up to date after it; a background that is stopped makes it anew. */
function createPart({ fields, allIds, read }: Part): {
  readonly ready: () => Promise<Index>;
  readonly changed: (ids: readonly string[]) => void;
} {
  let index: Index | null = null;
  let stale = true;
  let changed = new Set<string>();
  let working: Promise<unknown> = Promise.resolve();

  async function put(to: Index, ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += PAGE) {
      const page = ids.slice(at, at + PAGE);
      // What has gone leaves the index too.
      for (const id of page) if (to.has(id)) to.discard(id);
      let began = performance.now();
      for (const entry of await read(page)) {
        to.add(entry);
        if (performance.now() - began < SLICE_MS) continue;
        await pause();
        began = performance.now();
      }
      await pause();
    }
  }
  async function bring(): Promise<Index> {
    if (stale || index === null) {
      stale = false;
      changed = new Set();
      const made = createIndex(fields);
      try {
        await put(made, await allIds());
      } catch (error) {
        stale = true;
        throw error;
      }
      index = made;
    }
    if (changed.size > 0) {
      const ids = [...changed];
      changed = new Set();
      await put(index, ids);
    }
    return index;
  }
  return {
    ready: async () => {
      const next = working.then(bring, bring);
      working = next;
      return next;
    },
    changed: (ids) => {
      for (const id of ids) changed.add(id);
      if (ids.length === 0 || changed.size > MANY) stale = true;
    },
  };
}

const PLACES = { claims: 'claim', tags: 'tag', url: 'address' } as const satisfies Readonly<Record<string, HitPlace>>;

/** Where the words stand that the row of a source does not show; null where it shows as many as were asked. */
function placeOf({ match, queryTerms }: Pick<SearchResult, 'match' | 'queryTerms'>): HitPlace | null {
  const places = Object.values(match);
  const shown = places.filter((fields) => fields.some((field) => !(field in PLACES)));
  if (shown.length >= queryTerms.length) return null;
  const hidden = new Set(places.flat());
  return Object.entries(PLACES).find(([field]) => hidden.has(field))?.[1] ?? null;
}

export function createSearch(db: SecondSourceDatabase): SetSearch {
  const sources = createPart({
    fields: SOURCE_FIELDS,
    allIds: () => db.sources.toCollection().primaryKeys(),
    read: async (ids) => readSources(db, ids),
  });
  const notes = createPart({
    fields: NOTE_FIELDS,
    allIds: () => db.notes.toCollection().primaryKeys(),
    read: async (ids) => readNotes(db, ids),
  });
  const search = (index: Index, query: string): readonly SearchResult[] =>
    // A text of marks alone finds nothing.
    foldWord(query).trim() === '' ? [] : index.search(query);
  return {
    sources: async (query) => {
      const inSources = search(await sources.ready(), query);
      const inNotes = search(await notes.ready(), query);
      const scores = new Map<string, { score: number; place: HitPlace | null }>();
      for (const hit of inSources) scores.set(String(hit.id), { score: hit.score, place: placeOf(hit) });
      for (const hit of inNotes) {
        const { source, score } = hit as { readonly source?: unknown; readonly score: number };
        if (typeof source !== 'string') continue;
        const known = scores.get(source);
        if (!known) scores.set(source, { score, place: 'note' });
        else if (known.score < score) known.score = score;
      }
      return [...scores]
        .sort(([, a], [, b]) => b.score - a.score)
        .map(([id, { place }]) => ({ id: sourceId(id), place }));
    },
    notes: async (query) => search(await notes.ready(), query).map(({ id }) => noteId(String(id))),
    sourcesChanged: sources.changed,
    notesChanged: notes.changed,
  };
}
