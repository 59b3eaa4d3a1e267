import type { JSX } from 'preact';
import { describeSpan } from '../../lib/anchor/describe-span';
import type { ClaimId } from '../../lib/base/ids';
import { err, ok, type Result } from '../../lib/base/result';
import type { Span } from '../../lib/claims/claim';
import { makeEvidencePacket, type EvidenceInput } from '../../lib/exchange/evidence/evidence-packet';
import type { Failure, SelectionFrame } from '../../lib/messages/protocol';
import type { AssessedClaim } from '../../lib/relate/assessment';
import type { Note } from '../../lib/topic/reader-records';
import type { SelectionReading } from '../../lib/relate/read-selection';
import { Card } from '../card/card';
import type { CardReader } from '../card/card-reader';
import { PassageCard } from '../card/passage-card';
import { SelectionClaim } from '../card/selection-claim';
import { askSafely } from '../controls/ask-safely';
import { version } from '../controls/version';
import { evidenceFile, type EvidenceFormat } from '../exchange/evidence-file';
import { exchangeWords } from '../i18n/exchange-words';
import { saveFile } from '../pictures/export-picture';
import { failureText, notSavedText } from '../states/failure-text';
import { siblingsOf } from './anchored-claims';
import { copyEvidence } from './copy-evidence';
import type { ReaderDesk } from './page-desk';
import { pageUrl, type AnchoredNote, type PassageTarget } from './page-notes';
import type { ViewDeps } from './view-deps';

/** What the card shows: a claim, the notes on a passage, or the form that makes a passage a claim. */
export type Open =
  | { readonly type: 'claim'; readonly index: number; readonly pinned: boolean; readonly claim: AssessedClaim }
  | {
      readonly type: 'notes';
      readonly span: Span;
      readonly quote: string;
      readonly writing: boolean;
      readonly pinned: true;
    }
  | {
      readonly type: 'selection';
      readonly span: Span;
      readonly quote: string;
      readonly reading: SelectionReading;
      readonly pinned: true;
    };

/** How a card moves to others, and goes. */
export interface CardMoves {
  readonly show: (index: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** What the card of a page shows, and what it keeps. Where and when it shows is the view's. */
export class PageCards {
  constructor(
    private readonly deps: ViewDeps,
    private readonly desk: ReaderDesk,
    private readonly moves: CardMoves,
  ) {}

  /** The card of a claim. `position` is its place among those that can be stepped through, from 1. */
  claim(index: number, position: { readonly at: number; readonly of: number }): JSX.Element | null {
    const { reader, labels, t } = this.deps;
    const assessment = reader.assessment();
    if (!assessment) return null;
    const card = this.cardReader(index);
    return (
      <Card
        key={index}
        assessment={assessment}
        index={index}
        siblings={siblingsOf(assessment.claims, index)}
        position={position}
        labels={labels}
        t={t()}
        onShow={this.moves.show}
        onStep={this.moves.step}
        onClose={this.moves.close}
        onCopy={async () => this.copy(index)}
        onSave={(format) => void this.save(index, format)}
        {...(card ? { reader: card } : {})}
      />
    );
  }

  /** What the reader has made of a claim, for its card. */
  private cardReader(index: number): CardReader | null {
    const { reader, notes } = this.deps;
    const claim = reader.assessment()?.claims[index];
    const article = reader.extracted?.article;
    if (!claim || !article) return null;
    return {
      notes: notes.ofClaim(claim),
      target: this.targetOf(claim, claim.corrected?.facet ?? claim.facet),
      draftKey: `${claim.start} ${claim.end} ${claim.facet}`,
      desk: this.desk.notes,
      url: article.url,
      notesOn: async (claims) => this.notesOn(claims),
      complete: async () => this.complete(index),
      correct: this.desk.correct,
      withdraw: this.desk.withdraw,
    };
  }

  /** Has a claim with all of its links: what is shown and kept of it is all that was found. */
  private async complete(index: number): Promise<Result<unknown, Failure>> {
    const { reader, ask } = this.deps;
    const asked = reader.toComplete(index);
    if (!asked) return ok(null);
    const reply = await askSafely(ask('readLinks', asked));
    if (reply.ok) reader.completeClaim(asked.article, index, reply.value);
    return reply;
  }

  /** Notes on claims of sources. Where they cannot be read the card shows none. */
  private async notesOn(claims: readonly ClaimId[]): Promise<readonly Note[]> {
    if (claims.length === 0) return [];
    const reply = await askSafely(this.deps.ask('listNotes', { claims }));
    return reply.ok ? reply.value.notes : [];
  }

  /** What a note on a stretch of the article is on; null where the page can take none. */
  private targetOf(span: Span, facet: string | null): PassageTarget | null {
    const { document, reader } = this.deps;
    const article = reader.extracted?.article;
    const url = article && pageUrl(article, document.location);
    if (!article || !url || article.translated) return null;
    const { title, publisher, published } = article;
    const selector = describeSpan(article.text, span);
    return { type: 'passage', page: { url, title, publisher, published }, selector, facet };
  }

  /** The card of a passage that is no claim: its notes, or the form that makes it one. */
  passage(open: Exclude<Open, { type: 'claim' }>): JSX.Element | null {
    const { notes, labels, t } = this.deps;
    const { span, quote } = open;
    if (open.type === 'notes')
      return (
        <PassageCard
          key={`${span.start} ${span.end}`}
          quote={quote}
          notes={notes.at(span.start).map(({ note }) => note)}
          target={this.targetOf(span, null)}
          draftKey={`${span.start} ${span.end}`}
          desk={this.desk.notes}
          t={t()}
          writing={open.writing}
          onClose={this.moves.close}
        />
      );
    return (
      <SelectionClaim
        key={`claim ${span.start} ${span.end}`}
        reading={open.reading}
        labels={labels}
        t={t()}
        onClose={this.moves.close}
        onAdd={async (chosen, frame) => this.addClaim(chosen, frame)}
      />
    );
  }

  private async addClaim(span: Span, frame: SelectionFrame): Promise<Result<unknown, Failure>> {
    const { reader, t, ask } = this.deps;
    const article = reader.extracted?.article;
    if (!article) return err({ type: 'no-article', detail: '' });
    const reply = await askSafely(ask('addSelectionClaim', { article, span, frame }));
    if (!reply.ok) return reply;
    this.moves.close();
    this.desk.say({ text: t()(reply.value.existed ? 'claim.added' : 'claim.added-source') });
    return reply;
  }

  /** Puts an orphan on another passage of the page. */
  attach({ note, target }: AnchoredNote, span: Span | null): void {
    const moved = span && this.targetOf(span, target.facet);
    if (!moved) return;
    const { id, text, tags, updatedAt } = note;
    void this.desk.notes.save({ id, text, tags, target: moved }, updatedAt).then((reply) => {
      const say = this.deps.t();
      this.desk.say({ text: reply.ok ? say('orphan.attached') : notSavedText(reply.error, say) });
    });
  }

  private async copy(index: number): Promise<boolean> {
    const input = await this.evidenceOf(index);
    if (!input) return false;
    const { labels, t } = this.deps;
    await copyEvidence(makeEvidencePacket({ ...input, version }), exchangeWords(labels.facets, t()));
    return true;
  }

  private async save(index: number, format: EvidenceFormat): Promise<void> {
    const input = await this.evidenceOf(index);
    if (!input) return;
    const { labels, t } = this.deps;
    const file = evidenceFile(input, exchangeWords(labels.facets, t()), format);
    saveFile(new Blob([file.content], { type: file.type }), file.name);
    this.desk.say({ text: t()('picture.saved', { file: file.name }) });
  }

  /** All that is known of one claim; null where the page has moved on. */
  private async evidenceOf(index: number): Promise<Omit<EvidenceInput, 'version'> | null> {
    const whole = await this.complete(index);
    if (!whole.ok) {
      this.desk.say({ text: failureText(whole.error, this.deps.t()) });
      return null;
    }
    const { reader, today } = this.deps;
    const assessment = reader.assessment();
    const claim = assessment?.claims[index];
    if (!assessment || !claim || !reader.extracted) return null;
    const { article } = reader.extracted;
    const onSources = await this.notesOn(claim.links.map((link) => link.claim));
    const notes = [...this.deps.notes.ofClaim(claim), ...onSources];
    return { article, assessment, claims: [claim], notes, today: today() };
  }
}
