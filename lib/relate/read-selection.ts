import type { ArticleText } from '../claims/article-text';
import type { Claim, Span } from '../claims/claim';
import { splitSentences, trimSpan } from '../language/sentences';
import type { Certainty } from '../topic/claim-frame';
import type { Topic } from '../topic/topic';
import { analyse } from './analyse';

/** What the analyser reads in a selection. */
export interface SelectionReading {
  /** The sentences that the selection touches, in order; more than one means that the reader must choose. */
  readonly sentences: readonly SelectedSentence[];
  /** Claims found in those sentences, each in its sentence. */
  readonly candidates: readonly SelectionCandidate[];
  /** The event that the article is about, or mentions; the topic's first where it names none. */
  readonly event: string;
}

export interface SelectedSentence extends Span {
  readonly quote: string;
}

export interface SelectionCandidate {
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly event: string;
  readonly facet: string;
  readonly value: string | null;
  readonly certainty: Certainty;
  readonly speaker: string | null;
}

/** Reads a stretch of an article as the analyser reads all of it, whatever the article is about. Null: nothing is selected. */
export function readSelection(article: ArticleText, span: Span, topic: Topic): SelectionReading | null {
  const sentences = splitSentences(article.text)
    .map((one) => trimSpan(article.text, one))
    .filter((one) => one.start < span.end && span.start < one.end && one.end > one.start)
    .map(({ start, end }) => ({ start, end, quote: article.text.slice(start, end) }));
  const [first] = topic.events;
  if (sentences.length === 0 || !first) return null;
  const { claims, detection } = analyse(article, topic, { event: null });
  const candidates = claims.flatMap((claim) => candidateOf(claim, sentences));
  return { sentences, candidates, event: detection.event ?? first.id };
}

function candidateOf(claim: Claim, sentences: readonly SelectedSentence[]): SelectionCandidate[] {
  const sentence = sentences.findIndex((one) => claim.start >= one.start && claim.start < one.end);
  if (sentence < 0) return [];
  const { event, facet, value, certainty, attribution } = claim;
  return [{ sentence, event, facet, value, certainty, speaker: attribution?.speaker ?? null }];
}
