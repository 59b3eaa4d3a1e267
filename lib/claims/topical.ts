import type { ArticleText, TextBlock } from './article-text';
import type { Sentence } from './sentence';

export type TopicGate = 'all' | 'named';

/** Blocks after the last that names the subject which still belong to it. */
const TAIL = 2;

/**
 * Which sentences speak of the subject. In an article about it: all from the first block that names the subject to shortly
 * after the last that names or means it, so that teasers and comment forms left in extracted text answer nothing. In one that only mentions it: the
 * sentences that name the subject and what happened to it, and the one after each, in the same block.
 */
export function onTopic(
  sentences: readonly Sentence[],
  article: ArticleText,
  gate: TopicGate,
  subjects: readonly string[],
): boolean[] {
  const named = sentences.map((sentence) => sentence.mentions.has('topic:name'));
  const subject = sentences.map((sentence) => subjects.some((name) => sentence.mentions.has(name)));
  if (gate === 'named') return namedOnly(sentences, named, article.blocks);
  const blocks = sentences.map((sentence) => blockOf(article.blocks, sentence.start));
  const first = blocks[named.indexOf(true)] ?? 0;
  const last = Math.max(blocks[named.lastIndexOf(true)] ?? 0, blocks[subject.lastIndexOf(true)] ?? 0) + TAIL;
  return blocks.map((block) => block >= first - 1 && block <= last);
}

function blockOf(blocks: readonly TextBlock[], offset: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as TextBlock).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function namedOnly(sentences: readonly Sentence[], named: readonly boolean[], blocks: readonly TextBlock[]): boolean[] {
  const own = sentences.map((sentence, at) => named[at] === true && sentence.mentions.has('topic:happening'));
  return own.map((yes, at) => {
    if (yes) return true;
    const [before, here] = [sentences[at - 1], sentences[at]];
    return (
      own[at - 1] === true &&
      before !== undefined &&
      here !== undefined &&
      blockOf(blocks, before.start) === blockOf(blocks, here.start)
    );
  });
}
