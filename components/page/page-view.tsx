import { render } from 'preact';
import type { AssessedClaim } from '../../lib/relate/assessment';
import type { Topic } from '../../lib/topic/topic';
import { Card } from '../card/card';
import { evidenceText } from '../card/evidence-text';
import { ClaimsList } from '../claims-list/claims-list';
import type { Translate } from '../i18n/translator';
import { summaryText } from '../i18n/verdict-text';
import { siblingsOf } from './anchored-claims';
import type { PageHost } from './page-host';
import type { PageReader } from './page-reader';
import { CARD_WIDTH, placeCard } from './place-card';

export interface ViewDeps {
  readonly document: Document;
  readonly host: PageHost;
  readonly reader: PageReader;
  readonly labels: Pick<Topic, 'events' | 'facets'>;
  readonly t: () => Translate;
  readonly today: () => string;
}

/** How long the pointer rests before the card opens, and how long it may be away before it closes, in ms. */
const HOVER_MS = 350;
const LEAVE_MS = 400;

/** Card and list in a page: what is open, where, and how pointer and keyboard move through it. */
export class PageView {
  private open: { readonly index: number; readonly pinned: boolean } | null = null;
  private listOpen = false;
  private showAll = false;
  private current: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hovered: number | null = null;
  private focusBefore: Element | null = null;
  private announced = '';

  constructor(private readonly deps: ViewDeps) {}

  /** Draws again after the reader's state has changed. A card whose claim is gone closes. */
  refresh(): void {
    const assessment = this.deps.reader.assessment();
    if (!assessment) this.closeAll();
    else {
      if (this.open && !assessment.claims[this.open.index]) this.closeCard(false);
      this.draw();
      this.drawList();
      this.announce();
    }
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
      this.timer = setTimeout(() => this.deps.reader.tint(this.open?.index ?? null), 1200);
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
    this.deps.reader.tint(index ?? this.open?.index ?? null);
    clearTimeout(this.timer);
    if (index !== null && this.deps.reader.settings.openOnHover && this.open?.index !== index && !this.open?.pinned)
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
    if (index !== null && (this.deps.document.getSelection()?.isCollapsed ?? true)) this.openCard(index, true);
    else if (this.open) this.closeCard(false);
  }

  onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.open) this.closeCard(true);
    else if (this.listOpen) this.toggleList();
    else return;
    event.stopPropagation();
  }

  /** Puts the card where its sentence is now. */
  place(): void {
    const { host, reader, document } = this.deps;
    const range = this.open ? reader.anchored.ranges[this.open.index] : null;
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
    if (focus && !this.open?.pinned) this.focusBefore = this.deps.document.activeElement;
    this.open = { index, pinned: focus };
    this.current = index;
    this.deps.host.mount();
    this.draw();
    if (!this.deps.host.card.matches(':popover-open')) this.deps.host.card.showPopover();
    this.place();
    this.deps.reader.tint(index);
    this.drawList();
    if (focus) this.deps.host.card.querySelector<HTMLElement>('h2')?.focus();
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
    if (giveBack && pinned) (this.focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
  }

  private draw(): void {
    const { host, reader, labels, t } = this.deps;
    const assessment = reader.assessment();
    if (!this.open || !assessment) return;
    const { index } = this.open;
    const order = this.steps();
    render(
      <Card
        key={index}
        assessment={assessment}
        index={index}
        siblings={siblingsOf(assessment.claims, index)}
        position={{ at: Math.max(1, order.indexOf(index) + 1), of: order.length }}
        labels={labels}
        t={t()}
        onShow={(other) => this.openCard(other, true)}
        onStep={(by) => this.step(by)}
        onClose={() => this.closeCard(true)}
        onCopy={async () => this.copy(index)}
      />,
      host.card,
    );
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

  private async copy(index: number): Promise<boolean> {
    const { reader, labels, t, today } = this.deps;
    const assessment = reader.assessment();
    const claim = assessment?.claims[index];
    if (!assessment || !claim || !reader.extracted) return false;
    await navigator.clipboard.writeText(
      evidenceText({ claim, assessment, article: reader.extracted.article, labels, t: t(), today: today() }),
    );
    return true;
  }
}
