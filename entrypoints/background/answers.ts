import { isPartialDate } from '@/lib/base/calendar';
import type { SourceFields, ToBackground } from '@/lib/messages/protocol';
import type { SyncToBackground } from '@/lib/messages/sync-messages';
import type { Handlers } from '@/lib/platform/messenger';
import type { ArticleText } from '@/lib/claims/article-text';
import type { Force } from '@/lib/relate/analyse';
import type { Assessment } from '@/lib/relate/assessment';
import { linksOfClaim } from '@/lib/relate/brief';
import { assessArticle } from '@/lib/relate/assess';
import type { SourceFromArticle } from '@/lib/relate/source-from-article';
import { storeLookup } from '@/lib/store/reference-lookup';
import { changeSettings, readSettings } from '@/lib/store/settings';
import { loadShippedSet, restoreShippedSet } from '@/lib/store/shipped-set';
import { addSource, editSource, listHolders, listPage, listSources, readClaims, readSource } from '@/lib/store/sources';
import { listCorrections } from '@/lib/store/corrections';
import { bulkAnswersOf } from './bulk-answers';
import { claimAnswersOf } from './claim-answers';
import type { Deps } from './deps';
import { exchangeAnswersOf } from './exchange-answers';
import { makeSource } from './make-source';
import { recordAnswersOf } from './record-answers';
import { badInput, isWebAddress, told } from './reply';

/** Sync answers for itself: `createSyncService`. */
type Answers = Omit<Handlers<ToBackground>, keyof SyncToBackground>;

/** What is wrong with fields that a screen sends; null if nothing. Screens check first; this is the door. */
function faultOf(fields: Partial<SourceFields>): string | null {
  if (fields.url != null && !isWebAddress(fields.url)) return 'url';
  if (fields.published != null && !isPartialDate(fields.published)) return 'published';
  if (fields.title !== undefined && fields.title.trim() === '') return 'title';
  if (fields.publisher !== undefined && fields.publisher.trim() === '') return 'publisher';
  return null;
}

/** The background's answers to every message. Nothing is kept in memory: it may be stopped between any two. */
export function answersOf(deps: Deps): Answers {
  const { db, topic, shipped, search } = deps;
  const ready = async (): Promise<void> => void (await loadShippedSet(db, shipped));
  const lookup = storeLookup(db);
  const assess = async (article: ArticleText, force: Force, links: 'all' | 'first' = 'all'): Promise<Assessment> => {
    lookup.readAhead();
    const [corrections] = await Promise.all([listCorrections(db), ready()]);
    return assessArticle(article, { topic, lookup, force, corrections, links });
  };
  return {
    ...recordAnswersOf(deps),
    ...exchangeAnswersOf(deps),
    ...bulkAnswersOf(deps),
    ...claimAnswersOf(deps),
    openManager: async () => {
      await deps.openManager();
      return null;
    },
    readPage: async (_, { tab }) => {
      // While the reader is put into the page the set is read.
      lookup.readAhead();
      const reply = tab === null ? null : await deps.startReader(tab);
      return { started: reply !== null && 'started' in reply && reply.started };
    },
    assess: ({ article, force }) => told(async () => assess(article, force, 'first')),
    readLinks: ({ article, force, claim }) =>
      told(async () => {
        const found = linksOfClaim(await assess(article, force), claim);
        if (!found) throw new Error(`no claim ${claim}`);
        return found;
      }),
    readWhole: ({ tab }) =>
      told(async () => {
        const asked = await deps.askedOf(tab);
        return 'failure' in asked ? asked : assess(asked.article, asked.force);
      }),
    reportPage: ({ state }, { tab }) => {
      if (tab !== null) deps.told.page(tab, state);
      return null;
    },
    readSettings: () => readSettings(db),
    changeSettings: ({ change }) =>
      told(async () => {
        const settings = await changeSettings(db, change);
        deps.told.settings(settings);
        return settings;
      }),
    startReading: ({ tab }) => deps.startReader(tab),
    listSources: (ask) =>
      told(async () => {
        await ready();
        return ask && 'after' in ask ? listPage(db, ask.after) : listSources(db, ask?.ids ?? null);
      }),
    readSource: ({ id }) => readSource(db, id),
    searchSources: ({ query }) => told(async () => ({ hits: await search.sources(query) })),
    listHolders: ({ facet }) => listHolders(db, facet),
    addArticle: ({ article, fields }) => {
      const fault = faultOf(fields);
      if (fault) return badInput(fault);
      if (article.translated) return { failure: { type: 'translated', detail: '' } };
      return told(async () => {
        await ready();
        const made = await makeSource({ ...article, ...textFields(fields) }, deps);
        const reply = await addSource(db, withFields(made, fields));
        if (!reply.existed) deps.told.sources([reply.added.source.id]);
        return reply;
      });
    },
    editSource: ({ id, fields }) => {
      const fault = faultOf(fields);
      if (fault) return badInput(fault);
      return told(async () => {
        const source = await editSource(db, id, fields);
        if (!source) throw new Error(`no source ${id}`);
        deps.told.sources([id]);
        return source;
      });
    },
    restoreShippedSet: () =>
      told(async () => {
        const restored = await restoreShippedSet(db, shipped);
        deps.told.sources([]);
        return { restored };
      }),
    readClaims: ({ event, after }) =>
      told(async () => {
        await ready();
        return readClaims(db, event, after);
      }),
  };
}

/** Fields that the analyser reads: dates resolve from what the reader set. */
function textFields(
  fields: Partial<SourceFields>,
): Partial<Pick<SourceFields, 'title' | 'publisher' | 'url' | 'published' | 'lang'>> {
  const { title, publisher, url, published, lang } = fields;
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
  };
}

const withFields = (made: SourceFromArticle, fields: Partial<SourceFields>): SourceFromArticle => ({
  ...made,
  source: { ...made.source, ...fields },
});
