import { extractArticle, type ExtractedArticle } from '../../lib/article/extract-article';
import type { ArticleText } from '../../lib/claims/article-text';
import { createPainter } from '../../lib/highlight/painter';
import { offsetAtPoint } from '../../lib/highlight/point-offset';
import type { Failure, PageState, Settings } from '../../lib/messages/protocol';
import type { Assessment } from '../../lib/relate/assessment';
import { withLinks, type ClaimLinks } from '../../lib/relate/brief';
import { anchorClaims, claimAt, type AnchoredClaims } from './anchored-claims';

export type Force = { readonly event: string | null } | null;

/** What the reader of a page asks of the world. */
export interface ReaderDeps {
  readonly assess: (article: ArticleText, force: Force) => Promise<Assessment | { readonly failure: Failure }>;
  readonly report: (state: PageState) => void;
  readonly settings: () => Promise<Settings>;
  /** Called after each change of what is known, so that card and list follow. */
  readonly changed: () => void;
}

const NOTHING: AnchoredClaims = { pieces: [], ranges: [], lost: [] };
const DEFAULTS: Settings = {
  lang: 'browser',
  theme: 'system',
  showUnmatched: false,
  openOnHover: true,
  mutedSites: [],
};

/** Reads the article of a page, has it compared, and paints what was found. Holds the state of one page. */
export class PageReader {
  state: PageState = { type: 'not-looked' };
  settings: Settings = DEFAULTS;
  anchored: AnchoredClaims = NOTHING;
  extracted: ExtractedArticle | null = null;
  private force: Force = null;
  private dismissed = false;
  private painted = true;
  private noteRanges: readonly Range[] = [];
  /** Rises with each reading, so that a late answer to an earlier one is dropped. */
  private round = 0;
  private readonly painter;

  constructor(
    private readonly document: Document,
    private readonly deps: ReaderDeps,
  ) {
    this.painter = createPainter(document);
  }

  /** Extracts and compares anew. Answers the time that the extraction took, in ms. */
  async read(): Promise<number> {
    const round = (this.round += 1);
    const begun = performance.now();
    const extracted = extractArticle(this.document, this.document.location.href);
    const took = performance.now() - begun;
    if (!extracted.ok) {
      this.show({ type: 'no-article' }, null);
      return took;
    }
    if (this.dismissed) {
      this.show({ type: 'unrelated' }, extracted.value);
      return took;
    }
    if (this.state.type !== 'assessed') this.show({ type: 'looking' }, extracted.value);
    const settled = this.readSettings();
    const reply = await this.deps
      .assess(extracted.value.article, this.force)
      .catch((error: unknown) => ({ failure: { type: 'unexpected', detail: String(error) } as const }));
    await settled;
    if (round !== this.round) return took;
    if ('failure' in reply) this.show({ type: 'failed', failure: reply.failure }, extracted.value);
    else this.showAssessed(extracted.value, reply);
    return took;
  }

  private async readSettings(): Promise<void> {
    this.settings = await this.deps.settings().catch(() => this.settings);
    this.painted = !this.isMuted();
  }

  /** Reads again if the words have changed; finds the ranges again if only the nodes have. Answers ms, or null if nothing was read. */
  async follow(): Promise<number | null> {
    const begun = performance.now();
    const now = extractArticle(this.document, this.document.location.href);
    const took = performance.now() - begun;
    const before = this.extracted?.article;
    const same =
      now.ok && before !== undefined && now.value.article.text === before.text && now.value.article.url === before.url;
    if (!same) {
      if (now.ok && before && now.value.article.url !== before.url) this.dismissed = false;
      if (now.ok || before) await this.read();
      return took;
    }
    if (this.state.type === 'assessed') this.showAssessed(now.value, this.state.assessment);
    else {
      this.extracted = now.value;
      this.deps.changed();
    }
    return took;
  }

  setForce(event: string | null, dismiss: boolean): void {
    this.dismissed = dismiss;
    this.force = dismiss ? null : { event };
  }

  setPainted(painted: boolean): void {
    this.painted = painted;
    this.paint();
    if (this.state.type === 'assessed') this.show({ ...this.state, painted }, this.extracted);
  }

  isMuted(): boolean {
    return this.settings.mutedSites.includes(this.document.location.hostname);
  }

  /** What to ask for, so that a claim has all of its links; null where it has them. */
  toComplete(index: number): { article: ArticleText; force: Force; claim: number } | null {
    const article = this.extracted?.article;
    return article && this.assessment()?.claims[index]?.tally ? { article, force: this.force, claim: index } : null;
  }

  /** Puts all links of a claim in the place of the first ones, unless the page has moved on since they were asked for. */
  completeClaim(asked: ArticleText, index: number, found: ClaimLinks): void {
    if (this.state.type !== 'assessed' || this.extracted?.article.text !== asked.text) return;
    // Not reported: the badge and other screens count what they have.
    this.state = { ...this.state, assessment: withLinks(this.state.assessment, index, found) };
    this.deps.changed();
  }

  /** What this page was compared as, for whoever wants all that was found. */
  asked(): { readonly article: ArticleText; readonly force: Force } | null {
    return this.extracted ? { article: this.extracted.article, force: this.force } : null;
  }

  /** The claim painted under a point of the viewport. */
  claimAtPoint(x: number, y: number): number | null {
    if (this.anchored.pieces.length === 0) return null;
    const offset = this.offsetAt(x, y);
    return offset === null ? null : claimAt(this.anchored, offset);
  }

  /** The offset in the article's text under a point of the viewport; null where nothing is painted or no word lies there. */
  offsetAt(x: number, y: number): number | null {
    return this.painted && this.extracted ? offsetAtPoint(this.document, x, y, this.extracted.segments) : null;
  }

  /** Marks the passages that have notes, beside the claims; `lost` notes have none any more. */
  markNotes(ranges: readonly Range[], lost: number): void {
    this.noteRanges = ranges;
    this.painter.paintNotes(this.painted ? ranges : []);
    const { state } = this;
    if (state.type !== 'assessed') return;
    const found = ranges.length;
    if ((state.notes?.found ?? 0) === found && (state.notes?.lost ?? 0) === lost) return;
    this.state = { ...state, notes: { found, lost } };
    this.deps.report(this.state);
  }

  /** Tints a passage that is no claim; null takes the tint away. */
  tintPassage(range: Range | null): void {
    this.painter.tintPassage(range);
  }

  /** Tints a claim's words; null takes the tint away. */
  tint(index: number | null): void {
    const claim = index === null ? null : this.assessment()?.claims[index];
    const range = index === null ? null : this.anchored.ranges[index];
    this.painter.tint(claim && range ? { verdict: claim.verdict, range } : null);
  }

  assessment(): Assessment | null {
    return this.state.type === 'assessed' ? this.state.assessment : null;
  }

  repair(): void {
    if (this.anchored.pieces.length + this.noteRanges.length > 0 && this.painted) this.painter.repair();
  }

  dispose(): void {
    this.round += 1;
    this.painter.clear();
  }

  private showAssessed(extracted: ExtractedArticle, assessment: Assessment): void {
    if (assessment.detection.state === 'unrelated') {
      this.anchored = NOTHING;
      this.show({ type: 'unrelated' }, extracted);
      return;
    }
    const { article, segments } = extracted;
    this.anchored = anchorClaims(assessment.claims, segments, article.text, this.settings);
    const { text: _text, blocks: _blocks, ...about } = article;
    this.show(
      {
        type: 'assessed',
        article: about,
        assessment,
        lost: this.anchored.lost,
        painted: this.painted,
        ...(this.state.type === 'assessed' && this.state.notes ? { notes: this.state.notes } : {}),
      },
      extracted,
    );
  }

  private show(state: PageState, extracted: ExtractedArticle | null): void {
    this.state = state;
    this.extracted = extracted;
    if (state.type !== 'assessed') this.anchored = NOTHING;
    this.paint();
    this.deps.report(state);
    this.deps.changed();
  }

  private paint(): void {
    this.painter.paint(this.painted ? this.anchored.pieces : []);
    this.painter.paintNotes(this.painted ? this.noteRanges : []);
  }
}
