import { claimId, correctionId, noteId, sourceId } from '@/lib/base/ids';
import type { Assessment } from '@/lib/relate/assessment';
import type { ReaderSet } from '@/lib/exchange/reader-set';
import { foldWord } from '@/lib/language/tokens';
import type { Desk, PageDesk } from '@/components/controls/desk';
import type {
  AskOf,
  Broadcast,
  Failure,
  PageState,
  ReplyOf,
  Settings,
  SourceHit,
  ToBackground,
  ToPage,
} from '@/lib/messages/protocol';
import type { Correction, Note } from '@/lib/topic/reader-records';
import type { Origin, Source, SourceWithClaims } from '@/lib/topic/source';
import { DEFAULT_SETTINGS } from '@/components/controls/app';
import { articleText } from './fixtures';

/** A background in memory: keeps a set, settings and grants as the real one does, and remembers what it was asked. */
export interface MemoryWorld {
  readonly desk: Desk;
  readonly page: PageDesk;
  readonly asked: { readonly name: string; readonly ask: unknown }[];
  readonly set: Map<string, SourceWithClaims>;
  readonly granted: Set<string>;
  readonly copied: string[];
  readonly session: Map<string, unknown>;
  settings: Settings;
  corrections: readonly Correction[];
  state: PageState;
  /** The next question of this name fails so. */
  fail: (name: keyof ToBackground | keyof ToPage, failure: Failure) => void;
  /** What is answered where a screen was given the first links only; null: the tab is gone. */
  whole: Assessment | null;
  /** The reader tells what the tab shows now. */
  tell: (state: PageState) => void;
  /** What the browser answers when it asks the person. */
  consent: boolean;
}

export interface WorldOptions {
  readonly sources?: readonly SourceWithClaims[];
  readonly origins?: readonly Origin[];
  readonly state?: PageState;
  readonly settings?: Partial<Settings>;
  readonly granted?: readonly string[];
  readonly site?: string | null;
}

type Handlers = { [K in keyof ToBackground]?: (ask: AskOf<ToBackground, K>) => ReplyOf<ToBackground, K> };
type PageHandlers = { [K in keyof ToPage]?: (ask: AskOf<ToPage, K>) => ReplyOf<ToPage, K> };

export function createWorld(options: WorldOptions = {}): MemoryWorld {
  const set = new Map((options.sources ?? []).map((entry) => [entry.source.id as string, entry]));
  const shipped = [...set.values()].filter((entry) => entry.source.addedAt === null);
  const origins = options.origins ?? [];
  const failures = new Map<string, Failure>();
  const listeners = new Map<string, Set<(told: never) => void>>();
  const undone = new Map<string, () => void>();
  const grantListeners = new Set<() => void>();
  const asked: MemoryWorld['asked'] = [];
  const tellAll = <K extends keyof Broadcast>(name: K, told: Broadcast[K]): void => {
    for (const listener of listeners.get(name) ?? []) (listener as (told: Broadcast[K]) => void)(told);
  };
  const changed = (id: string): void => tellAll('sourcesChanged', { ids: [sourceId(id)] });

  const notes = new Map<string, Note>();
  const deletedNotes = new Map<string, Note>();
  const tags = new Map<string, readonly string[]>();
  const background: Handlers = {
    listNotes: ({ source }) => ({
      notes: [...notes.values()].filter(
        ({ target }) => source === undefined || ('source' in target && target.source === source),
      ),
    }),
    saveNote: ({ draft }) => {
      const id = draft.id ?? noteId(`note-${notes.size}`);
      const at = '2026-03-04T10:00:00Z';
      const note: Note = { ...draft, id, createdAt: at, updatedAt: at, alternatives: draft.alternatives ?? [] };
      notes.set(id, note);
      tellAll('notesChanged', { ids: [id] });
      return { note, merged: false, remind: false };
    },
    deleteNote: ({ id }) => {
      const note = notes.get(id);
      notes.delete(id);
      if (note) deletedNotes.set(`undo-${id}`, note);
      tellAll('notesChanged', { ids: [id] });
      return { undo: `undo-${id}` };
    },
    restoreNote: ({ undo }) => {
      const note = deletedNotes.get(undo);
      if (note) notes.set(note.id, note);
      if (note) tellAll('notesChanged', { ids: [note.id] });
      return { restored: note !== undefined };
    },
    saveClaim: ({ source, id, fields }) => {
      const entry = set.get(source) as SourceWithClaims;
      const blank = { source, attribution: null, statement: null, locator: null, origin: null };
      const before = entry.claims.find((claim) => claim.id === id) ?? {
        ...blank,
        id: claimId(`${source}#reader-${entry.claims.length}`),
      };
      const claim = { ...before, ...fields };
      const others = entry.claims.map((one) => (one.id === claim.id ? claim : one));
      set.set(source, { ...entry, claims: id === null ? [...others, claim] : others });
      changed(source);
      return { claim };
    },
    deleteClaim: ({ id }) => {
      const entry = [...set.values()].find(({ claims }) => claims.some((claim) => claim.id === id)) as SourceWithClaims;
      const undo = `undo-claim-${id}`;
      undone.set(undo, () => set.set(entry.source.id, entry));
      set.set(entry.source.id, { ...entry, claims: entry.claims.filter((claim) => claim.id !== id) });
      changed(entry.source.id);
      return { undo };
    },
    listCorrections: () => ({ corrections: world.corrections }),
    withdrawCorrection: ({ id }) => {
      world.corrections = world.corrections.filter((one) => one.id !== id);
      tellAll('correctionsChanged', { ids: [id] });
      return { withdrawn: true };
    },
    readSettings: () => world.settings,
    changeSettings: ({ change }) => {
      world.settings = { ...world.settings, ...change };
      return world.settings;
    },
    startReading: () => ({ started: true }),
    listSources: (ask) => ({
      sources: [...set.values()]
        .filter(({ source }) => ask === null || 'after' in ask || ask.ids.includes(source.id))
        .map(({ source, claims }) => ({ ...source, claimCount: claims.length })),
      origins,
    }),
    readSource: ({ id }) => set.get(id) ?? null,
    searchSources: ({ query }) => ({
      hits: [...set.values()].flatMap(({ source, claims }): SourceHit[] => {
        const holds = (text: string): boolean => query !== '' && foldWord(text).includes(foldWord(query));
        if (holds(`${source.title} ${source.publisher}`)) return [{ id: source.id, place: null }];
        if (claims.some((claim) => holds(claim.quote ?? claim.statement?.en ?? '')))
          return [{ id: source.id, place: 'claim' }];
        const on = [...notes.values()].filter(({ target }) => 'source' in target && target.source === source.id);
        return on.some(({ text }) => holds(text)) ? [{ id: source.id, place: 'note' }] : [];
      }),
    }),
    listHolders: ({ facet }) =>
      [...set.values()]
        .filter(({ claims }) => claims.some((claim) => claim.facet === facet))
        .map(({ source }) => source.id),
    listNoted: () => [...notes.values()].flatMap(({ target }) => ('source' in target ? [target.source] : [])),
    listHidden: () => ({
      sources: shipped
        .filter(({ source }) => !set.has(source.id))
        .map(({ source, claims }) => ({ ...source, claimCount: claims.length })),
    }),
    addArticle: ({ article, fields }) => {
      const there = [...set.values()].find(({ source }) => source.url !== null && source.url === fields.url);
      const id = there?.source.id ?? sourceId(`added-${set.size}`);
      const source: Source = {
        id,
        publisher: '',
        title: article.title,
        url: article.url,
        published: article.published,
        lang: article.lang ?? 'und',
        kind: 'press',
        derived: null,
        origin: origins[0]?.id as Source['origin'],
        addedAt: '2026-03-04T10:00:00Z',
        ...fields,
      };
      const added = { source, claims: there?.claims ?? [] };
      set.set(id, added);
      changed(id);
      return { added, existed: there !== undefined };
    },
    editSource: ({ id, fields }) => {
      const entry = set.get(id) as SourceWithClaims;
      const source = { ...entry.source, ...fields };
      set.set(id, { ...entry, source });
      changed(id);
      return source;
    },
    changeSources: ({ ids, change }) => {
      const undo = `undo-${undone.size}`;
      const before = ids.map((id) => ({ id, entry: set.get(id), tags: tags.get(id) }));
      undone.set(undo, () => {
        for (const { id, entry, tags: had } of before) {
          if (entry) set.set(id, entry);
          else set.delete(id);
          tags.set(id, had ?? []);
        }
      });
      for (const { id, tags: had = [] } of before) {
        const back = shipped.find(({ source }) => source.id === id);
        if (change.type === 'delete') set.delete(id);
        else if (change.type === 'show') {
          if (back) set.set(id, back);
        } else
          tags.set(
            id,
            change.type === 'tag'
              ? [...new Set([...had, ...change.tags])]
              : had.filter((tag) => !change.tags.includes(tag)),
          );
      }
      const claims = before.reduce((sum, { entry }) => sum + (entry?.claims.length ?? 0), 0);
      tellAll('sourcesChanged', { ids: ids.map(sourceId) });
      return { undo, changed: ids.length, claims: change.type === 'delete' ? claims : 0 };
    },
    restoreSource: ({ undo }) => {
      const back = undone.get(undo);
      back?.();
      if (back) tellAll('sourcesChanged', { ids: [] });
      return { restored: back !== undefined };
    },
    restoreShippedSet: () => {
      const missing = shipped.filter(({ source }) => !set.has(source.id));
      for (const entry of missing) set.set(entry.source.id, entry);
      changed('');
      return { restored: missing.length };
    },
    readWhole: () => world.whole ?? { failure: { type: 'unexpected', detail: 'the tab is gone' } },
    readClaims: ({ event }) => ({
      claims: [...set.values()]
        .flatMap(({ claims }) => claims)
        .filter((claim) => (event ?? claim.event) === claim.event),
      next: null,
    }),
  };
  const kept = (): ReaderSet => ({
    sources: [...set.values()],
    origins,
    edits: [],
    notes: [...notes.values()],
    corrections: world.corrections,
    sourceTags: Object.fromEntries(tags),
  });
  const exchanged: Handlers = {
    readStore: () => ({ newer: false }),
    readSet: kept,
    sendSteps: () => null,
    applyImport: ({ steps }) => {
      for (const step of steps) {
        if (step.kind === 'source') set.set(step.record.source.id, step.record);
        if (step.kind === 'note') notes.set(step.record.id, step.record);
        if (step.kind === 'tags') tags.set(step.record.id, step.record.tags);
      }
      changed('');
      tellAll('notesChanged', { ids: [] });
      return { written: steps.length };
    },
    listTags: () => Object.fromEntries(tags),
    setTags: ({ source, tags: wanted }) => {
      tags.set(source, wanted);
      changed(source);
      return { tags: wanted };
    },
    saveCorrection: ({ correction: draft }) => {
      const correction = { ...draft, id: correctionId('c'), createdAt: '2026-03-04T10:00:00Z' } as Correction;
      world.corrections = [...world.corrections, correction];
      tellAll('correctionsChanged', { ids: [correction.id] });
      return { correction };
    },
  };
  const inPage: PageHandlers = {
    readState: () => world.state,
    readArticle: () => articleText,
    goToClaim: () => ({ found: true }),
    toggleList: () => null,
    setPainted: () => null,
    assessAs: () => null,
    refresh: () => null,
  };
  const answer = async (handlers: object, name: string, ask: unknown): Promise<never> => {
    asked.push({ name, ask });
    const failure = failures.get(name);
    failures.delete(name);
    if (failure) return { failure } as never;
    const handler = (handlers as Record<string, (ask: unknown) => never>)[name];
    if (!handler) throw new Error(`nobody answers ${name}`);
    return handler(ask);
  };

  const world: MemoryWorld = {
    asked,
    set,
    granted: new Set(options.granted ?? ['harbour-courier.example']),
    copied: [],
    session: new Map(),
    corrections: [],
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    state: options.state ?? { type: 'unrelated' },
    consent: true,
    whole: null,
    fail: (name, failure) => failures.set(name, failure),
    tell: (state) => {
      world.state = state;
      tellAll('pageChanged', { tab: 7, state });
    },
    desk: {
      ask: async (name, ask) => answer({ ...background, ...exchanged }, name, ask),
      hear: (name, listener) => {
        const all = listeners.get(name) ?? new Set();
        listeners.set(name, all.add(listener));
        return () => all.delete(listener);
      },
      grants: {
        list: async () => [...world.granted],
        request: async (sites) => {
          asked.push({ name: 'request', ask: sites });
          if (world.consent) for (const site of sites) world.granted.add(site);
          for (const listener of grantListeners) listener();
          return world.consent;
        },
        revoke: async (site) => {
          const had = world.granted.delete(site);
          for (const listener of grantListeners) listener();
          return had;
        },
        watch: (listener) => {
          grantListeners.add(listener);
          return () => grantListeners.delete(listener);
        },
      },
      copy: async (text) => void world.copied.push(text),
      session: {
        read: async (key) => world.session.get(key),
        write: async (key, value) => void world.session.set(key, value),
      },
    },
    page: {
      tab: 7,
      site: options.site === undefined ? 'harbour-courier.example' : options.site,
      ask: async (name, ask) => answer(inPage, name, ask),
    },
  };
  return world;
}
