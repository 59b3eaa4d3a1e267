import type { ExchangeWords } from '../text/exchange-words';
import { noteParts } from '../text/markdown';
import { escapeMarkdown, frontMatter, markdownLink, markdownQuote } from '../text/markdown-escape';
import { reviewOf, type EvidenceClaim, type EvidenceLink, type EvidencePacket } from './evidence-packet';

/** The packet as Markdown, for notes, mail and Obsidian. */
export function evidenceMarkdown(
  packet: EvidencePacket,
  words: ExchangeWords,
  options: { readonly frontMatter: boolean } = { frontMatter: false },
): string {
  const { article, comparedOn } = packet;
  const facts = [
    ...(article.publisher === null ? [] : [escapeMarkdown(article.publisher)]),
    escapeMarkdown(article.published === null ? words.labels.undated : words.date(article.published)),
    ...(article.archive === null ? [] : [markdownLink(words.labels.archive, article.archive)]),
  ];
  const head = { title: article.title, url: article.url ?? '', compared: comparedOn, version: packet.madeWith };
  const parts = [
    ...(options.frontMatter ? [frontMatter(head)] : []),
    `# ${markdownLink(words.pair(words.labels.evidence, article.title), article.url)}`,
    facts.join(' · '),
    ...article.notes.flatMap((note) => noteParts(note, words)),
    ...packet.claims.flatMap((claim) => claimParts(claim, words)),
    [words.compared(comparedOn, packet.sourcesCompared), words.madeWith(packet.madeWith)].map(escapeMarkdown).join(' '),
  ];
  return `${parts.join('\n\n')}\n`;
}

function claimParts(claim: EvidenceClaim, words: ExchangeWords): string[] {
  const { labels } = words;
  const speaker = claim.attribution?.speaker ? [escapeMarkdown(words.saidBy(claim.attribution.speaker))] : [];
  const passage = claim.passage === null ? [] : [markdownLink(labels.passage, claim.passage)];
  return [
    `## ${escapeMarkdown(words.question(claim.facet))}`,
    [`**${escapeMarkdown(words.verdict(claim))}**`, ...speaker, ...passage].join(' · '),
    markdownQuote(claim.quote),
    ...claim.notes.flatMap((note) => noteParts(note, words)),
    table(claim, words),
    ...claim.links.flatMap((link) => linkParts(link, words)),
  ];
}

/** The article's value and those of the sources, side by side. */
function table(claim: EvidenceClaim, words: ExchangeWords): string {
  const { labels } = words;
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    row([labels.source, labels.value, labels.certainty, labels.relation]),
    '| --- | --- | --- | --- |',
    row([labels.article, words.value(claim.value, claim.facet), words.certainty(claim.certainty), '–']),
    ...claim.links.map((link) =>
      row([
        `${link.document.publisher}, ${dateOf(link, words)}`,
        words.value(link.value, link.facet),
        words.certainty(link.certainty),
        words.relation(link.relation),
      ]),
    ),
  ].join('\n');
}

function linkParts(link: EvidenceLink, words: ExchangeWords): string[] {
  const { document, said } = link;
  const facts = [
    markdownLink(document.title, link.passage ?? document.url),
    escapeMarkdown(words.pair(words.labels.origin, originOf(link, words))),
    ...(said?.attribution?.speaker ? [escapeMarkdown(words.saidBy(said.attribution.speaker))] : []),
    ...(document.derived === null ? [] : [escapeMarkdown(words.derived(document.derived))]),
    ...(link.archive === null ? [] : [markdownLink(words.labels.archive, link.archive)]),
  ];
  const review = reviewOf(link);
  const statement = said?.statement ? escapeMarkdown(words.local(said.statement)) : '';
  return [
    `**${escapeMarkdown(document.publisher)}**, ${escapeMarkdown(dateOf(link, words))} · ${facts.join(' · ')}`,
    said?.quote ? markdownQuote(said.quote) : statement,
    review === null ? '' : escapeMarkdown(words.review(review)),
    escapeMarkdown(words.reason(link.reason, link.facet)),
    ...link.notes.flatMap((note) => noteParts(note, words)),
  ].filter((part) => part !== '');
}

/** The source's date in words. */
export const dateOf = ({ document }: EvidenceLink, words: ExchangeWords): string =>
  document.published === null ? words.labels.undated : words.date(document.published);

/** Where the source has its word from, in words. */
export const originOf = ({ saidBy }: EvidenceLink, words: ExchangeWords): string =>
  saidBy ? words.local(saidBy.label) : words.labels.unknownOrigin;
