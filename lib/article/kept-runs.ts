import { fold, type TextRun } from './text-run';
import { tagOf } from './walk';

/** A line of prose is at least this long, unless it is a heading or ends like a sentence. */
const SHORT = 45;
/** Words that open a pointer to another article. */
const POINTER =
  /^(?:read (?:also|more|next)|see also|also read|related|more on|watch|listen|share this|follow us|sign up|subscribe|advertisement|photo|image|crédits?|credit|lire aussi|à lire|voir aussi|sur le même sujet|partager|abonnez|inscrivez|publicité|source image|©)/iu;

const isHeading = (run: TextRun): boolean => /^h[1-6]$/.test(tagOf(run.block));
const endsLikeSentence = (text: string): boolean => /[.!?…»”"]\s*$/u.test(text);

function isProse(run: TextRun): boolean {
  const tag = tagOf(run.block);
  if (tag === 'figcaption' || tag === 'caption' || tag === 'th') return false;
  const density = run.linked / Math.max(1, run.text.length);
  if (density > 0.5 || (density > 0.3 && run.text.length < 80)) return false;
  if (POINTER.test(run.text) && (run.text.length < 160 || run.linked > 0)) return false;
  if (isHeading(run)) return true;
  return run.text.length >= SHORT || (endsLikeSentence(run.text) && run.text.includes(' '));
}

/** The headline first, then the prose of the content root; headings that head nothing are left out. */
export function keptRuns(document: Document, root: Element, runs: readonly TextRun[], title: string | null): TextRun[] {
  const prose = runs.filter((run) => root.contains(run.block) && isProse(run));
  const body = prose.filter((run, at) => !isHeading(run) || heads(prose, at));
  const headline = headlineOf(document, root, runs, title);
  const rest = body.filter((run) => run !== headline && !sameWords(run.text, headline?.text));
  return headline && rest.length > 0 ? [headline, ...rest] : rest;
}

/** Whether prose follows a heading before the next one of its rank or above. */
function heads(runs: readonly TextRun[], at: number): boolean {
  if (tagOf((runs[at] as TextRun).block) === 'h1') return true;
  const next = runs[at + 1];
  return next !== undefined && !(isHeading(next) && tagOf(next.block) <= tagOf((runs[at] as TextRun).block));
}

const letters = (text: string | undefined): string =>
  fold(text ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sameWords = (a: string, b: string | undefined): boolean => letters(a) === letters(b);

/** The h1 of the article: inside its root, else the last one above it, else one that says the page's title. */
function headlineOf(document: Document, root: Element, runs: readonly TextRun[], title: string | null): TextRun | null {
  const headings = runs.filter((run) => /^h[12]$/.test(tagOf(run.block)));
  const first = runs.findIndex((run) => root.contains(run.block));
  const above = (run: TextRun): boolean => runs.indexOf(run) < first;
  const h1 = headings.filter((run) => tagOf(run.block) === 'h1');
  const titled = title
    ? headings.find((run) => sameWords(run.text, title) || letters(title).startsWith(letters(run.text)))
    : undefined;
  const inside = h1.find((run) => root.contains(run.block));
  return inside ?? (titled && letters(titled.text).length > 10 ? titled : undefined) ?? h1.findLast(above) ?? null;
}
