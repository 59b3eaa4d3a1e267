import type { EvidenceClaim, EvidencePacket } from '../evidence/evidence-packet';
import type { ExchangeWords } from '../text/exchange-words';
import { named, passageOfSource, type Annotation, type SpecificResource, type TextualBody } from './web-annotation';

/**
 * What was found in an article as Web Annotations: one a claim that assesses it in words, and one a link that leads from the
 * article's passage to the source's. They are findings of one day; importing passes them over.
 */
export function annotationsOfEvidence(packet: EvidencePacket, words: ExchangeWords): Annotation[] {
  return packet.claims.flatMap((claim) => {
    const at = [packet.comparedOn, packet.article.url ?? packet.article.title, claim.start, claim.end, claim.facet];
    const target = passageOfArticle(packet, claim);
    const say = (purpose: string, value: string): TextualBody => ({
      type: 'TextualBody',
      purpose,
      value,
      format: 'text/plain',
      language: words.lang,
    });
    return [
      {
        id: named('finding', at.join('/')),
        type: 'Annotation',
        motivation: 'assessing',
        body: [say('assessing', words.verdict(claim))],
        target,
      },
      ...claim.links.map((link): Annotation => ({
        id: named('finding', [...at, link.claim].join('/')),
        type: 'Annotation',
        motivation: 'linking',
        body: [
          {
            ...passageOfSource(link.document, link.said ?? undefined),
            purpose: 'linking',
            'second-source:relation': link.relation,
          },
          say('describing', words.reason(link.reason, link.facet)),
        ],
        target,
      })),
    ];
  });
}

const passageOfArticle = ({ article }: EvidencePacket, claim: EvidenceClaim): SpecificResource => ({
  type: 'SpecificResource',
  source: {
    id: article.url ?? named('article', article.title),
    type: 'Text',
    'dc:title': article.title,
    ...(article.publisher === null ? {} : { 'dc:publisher': article.publisher }),
    ...(article.published === null ? {} : { 'dcterms:issued': article.published }),
    ...(article.lang === null ? {} : { 'dc:language': article.lang }),
  },
  selector: [
    { type: 'TextQuoteSelector', exact: claim.quote },
    { type: 'TextPositionSelector', start: claim.start, end: claim.end },
  ],
  'second-source:facet': claim.facet,
});
