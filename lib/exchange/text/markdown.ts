import { atOnce, eachInSteps, type Steps } from '../../base/steps';
import type { Note } from '../../topic/reader-records';
import type { Origin, SourceClaim, SourceWithClaims } from '../../topic/source';
import type { ReaderSet, SourceTags } from '../reader-set';
import { deepLink, quoteLink } from '../address/deep-link';
import type { ExchangeWords } from './exchange-words';
import { escapeMarkdown, frontMatter, markdownLink, markdownNote, markdownQuote } from './markdown-escape';

export interface MarkdownOptions {
  readonly words: ExchangeWords;
  /** ISO day of the export. */
  readonly today: string;
  /** The extension's version. */
  readonly version: string;
  /** YAML front matter before the text, for Obsidian and site generators. */
  readonly frontMatter: boolean;
}

/** The set as Markdown to read and to paste: sources with what they say, and the reader's notes. */
export const serialiseMarkdown = (set: ReaderSet, options: MarkdownOptions): string =>
  atOnce(markdownInSteps(set, options));

/** The same in steps. */
export function* markdownInSteps(set: ReaderSet, options: MarkdownOptions): Steps<string> {
  const { words, today, version } = options;
  const { labels } = words;
  const tags = [...new Set(Object.values(set.sourceTags).flat())];
  const head = options.frontMatter ? [frontMatter({ title: labels.references, date: today, tags })] : [];
  const context = contextOf(set, words);
  const passages = set.notes.filter((note) => note.target.type === 'passage');
  const sources = yield* eachInSteps(set.sources, (item) => sourceParts(item, context));
  const parts = [
    ...head,
    `# ${escapeMarkdown(labels.references)}`,
    `${escapeMarkdown(words.date(today))} · ${escapeMarkdown(words.madeWith(version))}`,
    ...sources.flat(),
    ...(passages.length === 0 ? [] : [`## ${escapeMarkdown(labels.passageNotes)}`]),
    ...passages.flatMap((note) => passageParts(note, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

interface Context {
  readonly words: ExchangeWords;
  readonly originById: ReadonlyMap<string, Origin>;
  readonly sourceTags: SourceTags;
  /** Notes by the id of the source or of the claim they are on. */
  readonly notesOn: ReadonlyMap<string, readonly Note[]>;
}

function contextOf(set: ReaderSet, words: ExchangeWords): Context {
  return {
    words,
    originById: new Map(set.origins.map((origin) => [origin.id, origin])),
    sourceTags: set.sourceTags,
    notesOn: Map.groupBy(set.notes, ({ target }) =>
      target.type === 'source' ? target.source : target.type === 'source-claim' ? target.claim : '',
    ),
  };
}

function sourceParts({ source, claims }: SourceWithClaims, context: Context): string[] {
  const { words, originById, sourceTags, notesOn } = context;
  const origin = originById.get(source.origin);
  const tags = sourceTags[source.id] ?? [];
  const facts = [
    source.publisher,
    source.published === null ? words.labels.undated : words.date(source.published),
    source.lang,
    ...(source.derived === null ? [] : [words.derived(source.derived)]),
    words.pair(words.labels.origin, origin ? words.local(origin.label) : words.labels.unknownOrigin),
  ];
  const notes = (id: string): string[] => (notesOn.get(id) ?? []).flatMap((note) => noteParts(note, words));
  return [
    `## ${markdownLink(source.title, source.url)}`,
    [...facts.map(escapeMarkdown), ...(tags.length === 0 ? [] : [tags.map(tagText).join(' ')])].join(' · '),
    ...(source.reviews ?? []).map((review) => escapeMarkdown(words.review(review))),
    ...notes(source.id),
    ...claims.flatMap((claim) => [...claimParts(claim, source.url, words), ...notes(claim.id)]),
  ];
}

function claimParts(claim: SourceClaim, url: string | null, words: ExchangeWords): string[] {
  const said = `**${escapeMarkdown(words.question(claim.facet))}** ${escapeMarkdown(words.value(claim.value, claim.facet))} (${escapeMarkdown(words.certainty(claim.certainty))})`;
  const link = deepLink({ url }, [claim]);
  const passage = link === null ? '' : ` ${markdownLink(words.labels.passage, link)}`;
  const quote = claim.quote ?? '';
  const ours = claim.statement ? escapeMarkdown(words.local(claim.statement)) : '';
  return [said + passage, quote === '' ? ours : markdownQuote(quote)].filter((part) => part !== '');
}

function passageParts(note: Note, words: ExchangeWords): string[] {
  if (note.target.type !== 'passage') return [];
  const { page, selector } = note.target;
  const facts = [
    ...(page.publisher === null ? [] : [page.publisher]),
    ...(page.published === null ? [] : [words.date(page.published)]),
  ];
  return [
    `### ${markdownLink(page.title || page.url, quoteLink(page.url, selector.exact))}`,
    ...(facts.length === 0 ? [] : [facts.map(escapeMarkdown).join(' · ')]),
    ...(selector.exact.trim() === '' ? [] : [markdownQuote(selector.exact)]),
    ...noteParts(note, words),
  ];
}

/** The note, what was written at the same time, and its tags. */
export function noteParts(note: Note, words: ExchangeWords): string[] {
  const title = `${words.labels.notes} · ${words.date(note.updatedAt.slice(0, 10))}`;
  return [
    ...(note.text.trim() === '' ? [] : [markdownNote(title, note.text)]),
    ...note.alternatives.map((text) => markdownNote(words.labels.alternative, text)),
    ...(note.tags.length === 0 ? [] : [note.tags.map(tagText).join(' ')]),
  ];
}

/** A tag as Obsidian writes one; a text that cannot be one stays text. */
function tagText(tag: string): string {
  const name = tag.trim().replaceAll(/\s+/gu, '-');
  return /^[\p{L}\p{N}_/-]+$/u.test(name) && /[\p{L}_]/u.test(name) ? `#${name}` : escapeMarkdown(tag);
}
