import type { Note } from '../../topic/reader-records';
import type { ExchangeWords } from '../text/exchange-words';
import { dateOf, originOf } from './evidence-markdown';
import { reviewOf, type EvidenceClaim, type EvidenceLink, type EvidencePacket } from './evidence-packet';
import { anchor, element, htmlPage, type Html } from './html';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, blockquote { font-family: Georgia, serif; }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid; padding: .35rem .5rem; text-align: start; vertical-align: top; }
section { break-inside: avoid-page; margin-block: 2rem; }
aside { border: 1px dashed; padding: .35rem .75rem; margin: .5rem 0; white-space: pre-wrap; }
.meta { font-size: .875rem; }
`;

/** The packet as one HTML file: no script, nothing loaded, every word of others escaped. Notes are shown as written. */
export function evidenceHtml(packet: EvidencePacket, words: ExchangeWords): string {
  const { article } = packet;
  const title = words.pair(words.labels.evidence, article.title);
  const body = element(
    'main',
    {},
    element('h1', {}, anchor(title, article.url)),
    facts([
      article.publisher,
      article.published === null ? words.labels.undated : words.date(article.published),
      article.archive === null ? null : anchor(words.labels.archive, article.archive),
    ]),
    article.notes.map((note) => noteHtml(note, words)),
    packet.claims.map((claim) => claimHtml(claim, { words, lang: article.lang })),
    element(
      'footer',
      {},
      element(
        'p',
        { class: 'meta' },
        `${words.compared(packet.comparedOn, packet.sourcesCompared)} `,
        words.madeWith(packet.madeWith),
      ),
    ),
  );
  return htmlPage({ lang: words.lang, title, style: STYLE }, body);
}

/** Facts in one line, those not known left out. */
function facts(all: readonly (string | Html | null)[]): Html | null {
  const known = all.filter((fact) => fact !== null);
  if (known.length === 0) return null;
  return element(
    'p',
    { class: 'meta' },
    known.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact])),
  );
}

function claimHtml(claim: EvidenceClaim, { words, lang }: { words: ExchangeWords; lang: string | null }): Html {
  return element(
    'section',
    {},
    element('h2', {}, words.question(claim.facet)),
    element('p', {}, element('strong', {}, words.verdict(claim))),
    element('blockquote', { lang }, claim.quote),
    facts([
      claim.attribution?.speaker ? words.saidBy(claim.attribution.speaker) : null,
      claim.passage === null ? null : anchor(words.labels.passage, claim.passage),
    ]),
    claim.notes.map((note) => noteHtml(note, words)),
    table(claim, words),
    claim.links.map((link) => linkHtml(link, words)),
  );
}

/** The article's value and those of the sources, side by side. */
function table(claim: EvidenceClaim, words: ExchangeWords): Html {
  const { labels } = words;
  const head = [labels.source, labels.value, labels.certainty, labels.relation];
  const row = (name: string, cells: readonly string[]): Html =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      cells.map((cell) => element('td', {}, cell)),
    );
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head.map((cell) => element('th', { scope: 'col' }, cell)),
      ),
    ),
    element(
      'tbody',
      {},
      row(labels.article, [words.value(claim.value, claim.facet), words.certainty(claim.certainty), '–']),
      claim.links.map((link) =>
        row(`${link.document.publisher}, ${dateOf(link, words)}`, [
          words.value(link.value, link.facet),
          words.certainty(link.certainty),
          words.relation(link.relation),
        ]),
      ),
    ),
  );
}

function linkHtml(link: EvidenceLink, words: ExchangeWords): Html {
  const { document, said } = link;
  const review = reviewOf(link);
  return element(
    'article',
    {},
    element('h3', {}, `${document.publisher}, ${dateOf(link, words)}`),
    facts([
      anchor(document.title, link.passage ?? document.url),
      words.pair(words.labels.origin, originOf(link, words)),
      said?.attribution?.speaker ? words.saidBy(said.attribution.speaker) : null,
      document.derived === null ? null : words.derived(document.derived),
      link.archive === null ? null : anchor(words.labels.archive, link.archive),
    ]),
    said?.quote ? element('blockquote', { lang: document.lang }, said.quote) : null,
    !said?.quote && said?.statement ? element('p', {}, words.local(said.statement)) : null,
    review === null ? null : element('p', {}, words.review(review)),
    element('p', {}, words.reason(link.reason, link.facet)),
    link.notes.map((note) => noteHtml(note, words)),
  );
}

function noteHtml(note: Note, words: ExchangeWords): Html {
  const title = `${words.labels.notes} · ${words.date(note.updatedAt.slice(0, 10))}`;
  const others = note.alternatives.map((text) =>
    element('div', {}, element('strong', {}, words.labels.alternative), '\n', text),
  );
  const tags = note.tags.length === 0 ? null : element('div', { class: 'meta' }, note.tags.join(', '));
  return element('aside', {}, element('strong', {}, title), `\n${note.text}`, others, tags);
}
