import { render, type JSX } from 'preact';
import { spanToRange } from '../../lib/anchor/span-to-range';
import type { ArticleText } from '../../lib/claims/article-text';
import type { Span } from '../../lib/claims/claim';
import type { AssessedClaim } from '../../lib/relate/assessment';
import { ClaimsList } from '../claims-list/claims-list';
import { askSafely } from '../controls/ask-safely';
import { summaryText } from '../i18n/verdict-text';
import { failureText } from '../states/failure-text';
import { PageCards, type Open } from './page-cards';
import { createReaderDesk, type ReaderDesk } from './page-desk';
import type { AnchoredNote } from './page-notes';
import { CARD_WIDTH, placeCard } from './place-card';
import { selectedSpan } from './selected-span';
import type { ViewDeps } from './view-deps';

/** How long the pointer rests before the card opens, and how long it may be away before it closes, in ms. */
const HOVER_MS = 350;
const LEAVE_MS = 400;

/** Card and list in a page: what is open, where, and how pointer and keyboard move through it. */
export class PageView {
  private open: Open | null = null;
  private listOpen = false;
  private showAll = false;
  private current: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hovered: number | null = null;
  private focusBefore: Element | null = null;
  private announced = '';

  private readonly desk: ReaderDesk;
  private readonly cards: PageCards;

  constructor(private readonly deps: ViewDeps) {
    this.desk = createReaderDesk(deps);
    this.cards = new PageCards(deps, this.desk, {
      show: (index) => this.openCard(index, true),
      step: (by) => this.step(by),
      close: () => this.closeCard(true),
    });
    // Whoever works in the card does not lose it to a moving pointer.
    deps.host.card.addEventListener('focusin', () => {
      if (this.open?.type === 'claim') this.open = { ...this.open, pinned: true };
    });
  }

  /** Draws again after the reader's state or the notes have changed. A card whose claim is gone closes. */
  refresh(): void {
    const { reader, notes } = this.deps;
    reader.markNotes(notes.ranges(), notes.orphans().length);
    const assessment = reader.assessment();
    if (this.open?.type === 'claim') this.followClaim(assessment?.claims ?? []);
    else if (this.open && this.words(this.open.span) !== this.open.quote) this.closeCard(false);
    this.draw();
    if (!assessment) this.listOpen = false;
    this.drawList();
    if (assessment) this.announce();
  }

  /** The claims may have been compared anew: the card stays with the one that it showed. */
  private followClaim(claims: readonly AssessedClaim[]): void {
    if (this.open?.type !== 'claim') return;
    const { claim: shown, index: last } = this.open;
    const same = (claim: AssessedClaim | undefined): boolean =>
      claim !== undefined && claim.start === shown.start && claim.end === shown.end;
    const read = (claim: AssessedClaim): string => claim.corrected?.facet ?? claim.facet;
    const exact = claims.findIndex((claim) => same(claim) && read(claim) === read(shown));
    const index = exact >= 0 ? exact : same(claims[last]) ? last : -1;
    const claim = claims[index];
    if (!claim) return this.closeCard(false);
    this.open = { ...this.open, index, claim };
    if (index !== last) this.current = index;
    this.deps.reader.tint(index);
    return undefined;
  }

  closeAll(): void {
    this.closeCard(false);
    this.listOpen = false;
    this.drawList();
  }

  /** Scrolls to a claim's sentence and, if asked, opens its card with the focus in it. False where its words are gone. */
  goTo(index: number, openCard: boolean): boolean {
    const range = this.deps.reader.anchored.ranges[index];
    if (!range) return false;
    this.current = index;
    this.scrollTo(range);
    if (openCard) this.openCard(index, true);
    else {
      this.deps.reader.tint(index);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.deps.reader.tint(this.openIndex()), 1200);
    }
    this.drawList();
    return true;
  }

  step(by: 1 | -1): void {
    const order = this.steps();
    if (order.length === 0) return;
    const at = this.current === null ? (by === 1 ? -1 : 0) : order.indexOf(this.current);
    const next = order[(at + by + order.length) % order.length] as number;
    this.goTo(next, true);
  }

  toggleList(): void {
    this.listOpen = !this.listOpen && this.deps.reader.assessment() !== null;
    if (this.listOpen) {
      this.focusBefore = this.deps.document.activeElement;
      this.current ??= this.listed()[0] ?? null;
    }
    this.drawList();
    if (this.listOpen) this.deps.host.list.querySelector<HTMLElement>('[aria-current="true"] .item-main, h2')?.focus();
    else (this.focusBefore as HTMLElement | null)?.focus();
  }

  onPointerMove(event: PointerEvent): void {
    if (this.isOurs(event)) {
      clearTimeout(this.timer);
      return;
    }
    const index = this.deps.reader.claimAtPoint(event.clientX, event.clientY);
    if (index === this.hovered) return;
    this.hovered = index;
    this.deps.reader.tint(index ?? this.openIndex());
    clearTimeout(this.timer);
    if (index !== null && this.deps.reader.settings.openOnHover && this.openIndex() !== index && !this.open?.pinned)
      this.timer = setTimeout(() => this.openCard(index, false), HOVER_MS);
    else if (index === null && this.open && !this.open.pinned)
      this.timer = setTimeout(() => this.closeCard(false), LEAVE_MS);
  }

  onClick(event: MouseEvent): void {
    if (this.isOurs(event)) return;
    const { reader } = this.deps;
    const inLink = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('a, button, input, select, textarea, summary'));
    const index =
      inLink || event.defaultPrevented || event.button !== 0 ? null : reader.claimAtPoint(event.clientX, event.clientY);
    const calm = this.deps.document.getSelection()?.isCollapsed ?? true;
    if (index !== null && calm) this.openCard(index, true);
    else if (inLink || event.defaultPrevented || !calm || !this.openNotesAt(event)) this.closeCard(false);
  }

  onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A form or a line of words takes its own Escape first.
    if (this.deps.host.root.activeElement?.closest('form, .toast')) return;
    if (this.open) this.closeCard(true);
    else if (this.listOpen) this.toggleList();
    else return;
    event.stopPropagation();
  }

  /** Puts the card where its sentence is now. */
  place(): void {
    const { host, reader, document } = this.deps;
    const range = this.openRange();
    if (!this.open || !range) return;
    const root = reader.extracted?.root.getBoundingClientRect() ?? range.getBoundingClientRect();
    const view = {
      width: document.documentElement.clientWidth,
      height: document.defaultView?.innerHeight ?? 600,
      rightToLeft: document.documentElement.getAttribute('dir') === 'rtl',
    };
    const card = host.card.firstElementChild as HTMLElement | null;
    if (!card) return;
    host.card.style.maxBlockSize = 'none';
    const placed = placeCard(range.getBoundingClientRect(), root, { height: card.scrollHeight || CARD_WIDTH }, view);
    host.card.classList.toggle('sheet', placed.sheet);
    host.card.style.left = `${placed.left}px`;
    host.card.style.top = `${placed.top}px`;
    host.card.style.maxBlockSize = `${placed.maxHeight}px`;
    card.style.maxBlockSize = `${placed.maxHeight}px`;
  }

  private isOurs(event: Event): boolean {
    return event.composedPath().includes(this.deps.host.element);
  }

  private openCard(index: number, focus: boolean): void {
    clearTimeout(this.timer);
    const claim = this.deps.reader.assessment()?.claims[index];
    if (!claim) return;
    this.current = index;
    this.show({ type: 'claim', index, pinned: focus, claim }, focus);
    this.drawList();
  }

  /** Shows the card for what is open now. */
  private show(open: Open, focus: boolean): void {
    const { host, reader } = this.deps;
    if (focus && !this.open?.pinned) this.focusBefore = this.deps.document.activeElement;
    this.open = open;
    host.mount();
    // Shown before it is drawn: a form takes the focus while it is drawn, and nothing hidden can.
    if (!host.card.matches(':popover-open')) host.card.showPopover();
    this.draw();
    this.place();
    reader.tint(this.openIndex());
    reader.tintPassage(open.type === 'claim' ? null : this.passageRange(open.span));
    if (focus && !host.card.contains(host.root.activeElement)) host.card.querySelector<HTMLElement>('h2')?.focus();
  }

  private openIndex(): number | null {
    return this.open?.type === 'claim' ? this.open.index : null;
  }

  private openRange(): Range | null {
    if (!this.open) return null;
    if (this.open.type === 'claim') return this.deps.reader.anchored.ranges[this.open.index] ?? null;
    return this.passageRange(this.open.span);
  }

  private words({ start, end }: Span): string {
    return this.deps.reader.extracted?.article.text.slice(start, end) ?? '';
  }

  private showPassage(span: Span, writing: boolean): void {
    this.show({ type: 'notes', span, quote: this.words(span), writing, pinned: true }, true);
  }

  private passageRange(span: Span): Range | null {
    const { extracted } = this.deps.reader;
    return extracted && spanToRange(span, extracted.segments, extracted.article.text);
  }

  /** Opens the notes under the pointer. False where there are none. */
  private openNotesAt(event: MouseEvent): boolean {
    const offset = this.deps.reader.offsetAt(event.clientX, event.clientY);
    const [first] = offset === null ? [] : this.deps.notes.at(offset);
    return first !== undefined && this.openNote(first);
  }

  /** Opens a note at its passage. False where the passage is gone. */
  private openNote({ match }: AnchoredNote): boolean {
    if (match.type !== 'exact' && match.type !== 'fuzzy') return false;
    const { start, end } = match;
    this.showPassage({ start, end }, false);
    return true;
  }

  /** What is selected in the article, if a note or a claim can be made of it; the reader is told where it cannot. */
  private selection(): { readonly article: ArticleText; readonly span: Span } | null {
    const { document, reader, t } = this.deps;
    const article = reader.extracted?.article;
    const span = reader.extracted ? selectedSpan(document, reader.extracted) : null;
    if (article && span && !article.translated) return { article, span };
    this.desk.say({ text: t()(article?.translated ? 'popup.translated' : 'note.select-first') });
    return null;
  }

  /** Opens a note on what is selected in the page. */
  noteSelection(): boolean {
    const selected = this.selection();
    if (selected) this.showPassage(selected.span, true);
    return selected !== null;
  }

  /** Opens the form that makes what is selected a claim of this page. */
  async claimSelection(): Promise<boolean> {
    const selected = this.selection();
    if (!selected) return false;
    const reading = await askSafely(this.deps.ask('parseSelection', selected));
    if (!reading.ok) {
      this.desk.say({ text: failureText(reading.error, this.deps.t()) });
      return false;
    }
    const { span } = selected;
    this.show({ type: 'selection', span, quote: this.words(span), reading: reading.value, pinned: true }, true);
    return true;
  }

  /** Says a line over the page. */
  say(text: string): void {
    this.desk.say({ text });
  }

  private closeCard(giveBack: boolean): void {
    clearTimeout(this.timer);
    if (!this.open) return;
    const { host, reader } = this.deps;
    const { pinned } = this.open;
    this.open = null;
    if (host.card.matches(':popover-open')) host.card.hidePopover();
    render(null, host.card);
    reader.tint(null);
    reader.tintPassage(null);
    if (giveBack && pinned) (this.focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
  }

  private draw(): void {
    const { open } = this;
    if (!open) return;
    render(open.type === 'claim' ? this.claimCard(open.index) : this.cards.passage(open), this.deps.host.card);
  }

  private claimCard(index: number): JSX.Element | null {
    const order = this.steps();
    return this.cards.claim(index, { at: Math.max(1, order.indexOf(index) + 1), of: order.length });
  }

  private drawList(): void {
    const { host, reader, t } = this.deps;
    const assessment = reader.assessment();
    if (!this.listOpen || !assessment) {
      if (host.list.matches(':popover-open')) host.list.hidePopover();
      render(null, host.list);
      return;
    }
    host.mount();
    const shown = this.listed();
    render(
      <ClaimsList
        assessment={assessment}
        shown={shown}
        hidden={this.showAll ? 0 : assessment.claims.length - shown.length}
        current={this.current}
        t={t()}
        onCurrent={(index) => {
          if (this.current === index) return;
          this.current = index;
          this.drawList();
        }}
        onGo={(index) => void this.goTo(index, false)}
        onCard={(index) => void this.goTo(index, true)}
        onShowAll={() => {
          this.showAll = true;
          this.drawList();
        }}
        onStep={(by) => this.step(by)}
        onClose={() => this.toggleList()}
        notes={{
          notes: this.deps.notes.all,
          text: reader.extracted?.article.text ?? '',
          desk: this.desk.notes,
          t: t(),
          onGo: ({ range }) => range && this.scrollTo(range),
          onOpen: (note) => {
            if (note.range) this.scrollTo(note.range);
            this.openNote(note);
          },
          onAttach: (note, span) => this.cards.attach(note, span ?? this.selection()?.span ?? null),
        }}
      />,
      host.list,
    );
    if (!host.list.matches(':popover-open')) host.list.showPopover();
  }

  /** Says once, for those who do not see the lines, how many claims were compared. */
  private announce(): void {
    const { host, reader, t } = this.deps;
    const assessment = reader.assessment();
    if (!assessment || assessment.claims.length === 0) return;
    const say = t();
    const text = say('live.compared', {
      claims: say('n.claim', { n: assessment.claims.length }),
      list: summaryText(assessment.claims, say),
    });
    if (text === this.announced) return;
    this.announced = text;
    host.mount();
    let region = host.root.querySelector('.unseen');
    if (!region) {
      region = this.deps.document.createElement('div');
      region.className = 'unseen';
      region.setAttribute('role', 'status');
      host.root.append(region);
    }
    region.textContent = text;
  }

  /** Claims that next and previous go through: those that can be seen or have a link, in the order of the page. */
  private steps(): number[] {
    const { reader } = this.deps;
    const assessment = reader.assessment();
    if (!assessment) return [];
    const shown = (claim: AssessedClaim, index: number): boolean =>
      reader.anchored.ranges[index] != null && (claim.verdict !== 'unmatched' || reader.settings.showUnmatched);
    return assessment.claims.flatMap((claim, index) => (shown(claim, index) ? [index] : []));
  }

  private listed(): number[] {
    const claims = this.deps.reader.assessment()?.claims ?? [];
    return claims.flatMap((claim, index) => (this.showAll || claim.verdict !== 'unmatched' ? [index] : []));
  }

  private scrollTo(range: Range): void {
    const { document } = this.deps;
    const view = document.defaultView;
    const box = range.getBoundingClientRect();
    const height = view?.innerHeight ?? 600;
    if (box.top >= 60 && box.bottom <= height - 60) return;
    const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
    view?.scrollBy({ top: box.top - height / 3, behavior: calm ? 'auto' : 'smooth' });
  }
}
