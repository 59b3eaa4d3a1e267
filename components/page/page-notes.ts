import { matchQuote, type QuoteMatch } from '../../lib/anchor/match-quote';
import { spanToRange } from '../../lib/anchor/span-to-range';
import type { ExtractedArticle } from '../../lib/article/extract-article';
import type { ArticleText } from '../../lib/claims/article-text';
import type { Span } from '../../lib/claims/claim';
import type { AssessedClaim } from '../../lib/relate/assessment';
import type { Note, NoteTarget } from '../../lib/topic/reader-records';

export type PassageTarget = Extract<NoteTarget, { type: 'passage' }>;

/** A note on this page and where its passage stands now. */
export interface AnchoredNote {
  readonly note: Note;
  readonly target: PassageTarget;
  /** `page`: it is on the page as a whole. */
  readonly match: QuoteMatch | { readonly type: 'page' };
  /** Null where the passage is gone, or the page has changed under it. */
  readonly range: Range | null;
}

export interface PageNotesDeps {
  /** Notes of a page, by its address. */
  readonly list: (url: string) => Promise<readonly Note[]>;
  readonly changed: () => void;
}

/** Address under which notes on a page are kept; null for a page without one. */
export function pageUrl(article: Pick<ArticleText, 'url'>, location: Location): string | null {
  if (article.url !== null) return article.url;
  return /^https?:$/u.test(location.protocol) ? location.href.replace(/#.*$/u, '') : null;
}

const isPassage = (note: Note): note is Note & { readonly target: PassageTarget } => note.target.type === 'passage';

/** The reader's notes on the passages of one page: read again when they change, found again when the page does. */
export class PageNotes {
  all: readonly AnchoredNote[] = [];
  private notes: readonly Note[] = [];
  private url: string | null = null;
  private extracted: ExtractedArticle | null = null;
  private round = 0;

  constructor(private readonly deps: PageNotesDeps) {}

  /** Follows the page: another article has other notes, another reading other places. */
  follow(extracted: ExtractedArticle | null, location: Location): void {
    if (extracted === this.extracted) return;
    this.extracted = extracted;
    const url = extracted ? pageUrl(extracted.article, location) : null;
    if (url === this.url) return this.anchor();
    this.url = url;
    this.notes = [];
    this.anchor();
    void this.load();
    return undefined;
  }

  /** Reads the notes anew. A page whose notes cannot be read shows those it has. */
  async load(): Promise<void> {
    const round = (this.round += 1);
    const { url } = this;
    if (url === null) return;
    const notes = await this.deps.list(url).catch(() => null);
    if (notes === null || round !== this.round) return;
    this.notes = notes;
    this.anchor();
    this.deps.changed();
  }

  ranges(): readonly Range[] {
    return this.all.flatMap(({ range }) => range ?? []);
  }

  orphans(): readonly AnchoredNote[] {
    return this.all.filter(({ match }) => match.type === 'orphan');
  }

  /** Notes on a claim: written on it, or on words that it shares. */
  ofClaim(claim: AssessedClaim): readonly Note[] {
    const facet = claim.corrected?.facet ?? claim.facet;
    return this.all
      .filter(({ target }) => target.facet === null || target.facet === facet)
      .filter((one) => overlaps(one, claim))
      .map(({ note }) => note);
  }

  /** Notes whose passage holds an offset of the article's text. */
  at(offset: number): readonly AnchoredNote[] {
    return this.all.filter((one) => overlaps(one, { start: offset, end: offset + 1 }));
  }

  private anchor(): void {
    const { extracted } = this;
    this.all = this.notes.filter(isPassage).map((note) => anchorNote(note, note.target, extracted));
  }
}

function anchorNote(note: Note, target: PassageTarget, extracted: ExtractedArticle | null): AnchoredNote {
  if (target.selector.exact === '' || !extracted) return { note, target, match: { type: 'page' }, range: null };
  const { article, segments } = extracted;
  const match = matchQuote(article.text, target.selector);
  const range = match.type === 'orphan' ? null : spanToRange(match, segments, article.text);
  return { note, target, match, range };
}

const overlaps = ({ match }: AnchoredNote, span: Span): boolean =>
  (match.type === 'exact' || match.type === 'fuzzy') && match.start < span.end && span.start < match.end;
