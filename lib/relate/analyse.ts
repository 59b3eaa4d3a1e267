import type { ArticleText } from '../claims/article-text';
import type { Claim } from '../claims/claim';
import { findClaims } from '../claims/find-claims';
import { supportedLanguages } from '../claims/lexicon';
import { tokenise } from '../language/tokens';
import { voteLanguage } from '../language/vote-language';
import type { Topic } from '../topic/topic';
import type { Detection } from './assessment';
import { detect } from './detect';

/** What can be said of a text by itself, before it is compared. */
export interface Analysis {
  readonly detection: Detection;
  /** The language the text is read in; `und` where it could not be told. */
  readonly lang: string;
  readonly supported: boolean;
  readonly claims: readonly Claim[];
}

/** The reader said the page is about the topic, and perhaps which event. */
export type Force = { readonly event: string | null } | null;

/** Language, detection, sentences, claims. The one analyser, of articles and of sources alike. */
export function analyse(article: ArticleText, topic: Topic, force: Force): Analysis {
  const lang = voteLanguage(tokenise(article.text.slice(0, 20_000)), article.lang);
  const supported = supportedLanguages(topic).includes(lang);
  // Detection may read the claims to weigh them; those of the same event are not read twice.
  const known = new Map<string, readonly Claim[]>();
  const claimsAbout = (event: string): readonly Claim[] => {
    const claims = known.get(event) ?? findClaims(article, { topic, lang, event, gate: 'all' });
    known.set(event, claims);
    return claims;
  };
  const found = detect(article, topic, (event) => (supported ? answersOn(event, claimsAbout(event), topic) : 0));
  const detection = force ? forced(found, force, topic) : found;
  const { state, event } = detection;
  if (state === 'unrelated' || event === null || !supported) return { detection, lang, supported, claims: [] };
  const claims = state === 'about' ? claimsAbout(event) : findClaims(article, { topic, lang, event, gate: 'named' });
  return { detection, lang, supported, claims };
}

/** Different questions on the event itself, context apart, that the claims answer. */
function answersOn(event: string, claims: readonly Claim[], topic: Topic): number {
  const context = new Set(topic.facets.filter((facet) => facet.context).map((facet) => facet.id));
  return new Set(
    claims.filter((claim) => claim.event === event && !context.has(claim.facet)).map((claim) => claim.facet),
  ).size;
}

function forced(found: Detection, force: { readonly event: string | null }, topic: Topic): Detection {
  const event = force.event ?? found.event ?? topic.events[0]?.id ?? null;
  return { state: 'about', event, score: 1, reasons: [...found.reasons, { type: 'reader-said' }] };
}
