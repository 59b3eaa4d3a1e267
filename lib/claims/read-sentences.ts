import type { DateInterval } from '../base/interval';
import { splitSentences, trimSpan } from '../language/sentences';
import type { ArticleText } from './article-text';
import { readSentence, type Sentence, type SentenceContext } from './sentence';

/** Sentences without a date after which "the following day" no longer counts from the last one told. */
const REMEMBERED = 2;

/**
 * The sentences of an article, read in order: each counts its relative dates from its own post where a live blog gives one a
 * day, else from the article's publication, and knows the dates told shortly before it.
 */
export function readSentences(article: ArticleText, context: Omit<SentenceContext, 'told'>): Sentence[] {
  const dayOf = postDays(article);
  let told: readonly DateInterval[] = [];
  let ago = 0;
  let before: string | null = null;
  return splitSentences(article.text).map((span) => {
    const post = dayOf(trimSpan(article.text, span).start);
    if (post !== before || ago > REMEMBERED) told = [];
    const own = post === null ? context : { ...context, published: post, modified: null };
    const sentence = readSentence({ ...own, told }, span);
    const dates = sentence.dates.flatMap(({ interval }) => interval ?? []);
    [told, ago, before] = dates.length > 0 ? [dates, 0, post] : [told, ago + 1, post];
    return sentence;
  });
}

/** The day of the post that an offset lies in; for offsets that only rise. */
function postDays({ blocks }: ArticleText): (offset: number) => string | null {
  let at = 0;
  return (offset) => {
    while (at < blocks.length - 1 && (blocks[at + 1]?.start ?? 0) <= offset) at += 1;
    return blocks[at]?.published ?? null;
  };
}
