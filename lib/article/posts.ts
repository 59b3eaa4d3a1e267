import { partialDate } from './page-values';
import { fold, type TextRun } from './text-run';

/** A post of a live blog as the page's JSON-LD gives it. */
export interface StatedPost {
  readonly published: string;
  /** Headline and body, words only. */
  readonly words: string;
}

/** Words of a run by which a post is known again. */
const KNOWN_BY = 60;

/** Lower-case letters and figures, parted by single spaces. */
export const wordsOf = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The ISO day of the post that each run belongs to, where a page dates its posts one by one: by the posts of its JSON-LD, else by
 * the `time` that stands in the post's own element or heads it. Null where it is the article's own day.
 */
export function postDays(
  runs: readonly TextRun[],
  page: { readonly root: Element; readonly live: boolean; readonly posts: readonly StatedPost[] },
): (string | null)[] {
  const times = [...page.root.querySelectorAll('time[datetime]')].flatMap((element) => {
    const day = partialDate(element.getAttribute('datetime'));
    return day?.length === 10 ? [{ element, day }] : [];
  });
  const stated = runs.map((run) => statedDay(run, page.posts));
  const own = runs.map((run) => (times.length === 0 ? null : ownTime(run, page.root, times)));
  const several = new Set(own.filter((post) => post !== null).map((post) => post.box)).size > 1;
  return runs.map((run, at) => {
    const inBox = several || page.live ? (own[at]?.day ?? null) : null;
    return stated[at] ?? inBox ?? (page.live ? timeAbove(run, times) : null);
  });
}

function statedDay(run: TextRun, posts: readonly StatedPost[]): string | null {
  const words = posts.length === 0 ? '' : wordsOf(run.text).slice(0, KNOWN_BY);
  if (words.length < KNOWN_BY / 3) return null;
  return posts.find((post) => post.words.includes(words))?.published ?? null;
}

interface Time {
  readonly element: Element;
  readonly day: string;
}

/** The time of the smallest element around the run, below the article's own, that has one. */
function ownTime(run: TextRun, root: Element, times: readonly Time[]): { box: Element; day: string } | null {
  for (let box: Element | null = run.block; box && box !== root; box = box.parentElement) {
    const within = times.filter(({ element }) => box?.contains(element));
    const [first] = within;
    // A time within the words of a paragraph tells of something else.
    if (first) return box === run.block ? null : { box, day: first.day };
  }
  return null;
}

/** `compareDocumentPosition`: the other node comes before. */
const PRECEDING = 2;

/** In a flat list of posts, the last time above the run. */
const timeAbove = (run: TextRun, times: readonly Time[]): string | null =>
  times.findLast(({ element }) => (run.block.compareDocumentPosition(element) & PRECEDING) !== 0)?.day ?? null;
