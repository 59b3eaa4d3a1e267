import { isPartialDate } from '../../lib/base/calendar';
import { originId } from '../../lib/base/ids';
import type { SourceFields } from '../../lib/messages/protocol';
import type { Derivation, Source, SourceKind } from '../../lib/topic/source';

/** A form on a source, as typed. */
export interface SourceDraft {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly lang: string;
  readonly kind: SourceKind;
  readonly derived: Derivation | '';
  readonly origin: string;
}

export const SOURCE_KINDS = [
  'official-document',
  'press',
  'dispatch',
  'report',
  'post',
  'other',
] as const satisfies readonly SourceKind[];
export const DERIVATIONS = ['copy', 'rewording', 'translation'] as const satisfies readonly Derivation[];

/** Languages offered for a source: those for which the shipped topics hold words. */
export const SOURCE_LANGUAGES: readonly string[] = ['en', 'fr', 'es', 'de', 'nl', 'it', 'pt'];

/** Longest texts that are kept, in UTF-16 units: a title or name longer than that is a slip of the paste. */
const LONGEST = { title: 500, publisher: 200, url: 2000 } as const;

export type FieldFault = 'missing' | 'too-long' | 'not-http' | 'not-a-date';
export type DraftFaults = Partial<Readonly<Record<keyof SourceDraft | 'text', FieldFault>>>;

export function draftOf(source: Source): SourceDraft {
  return {
    title: source.title,
    publisher: source.publisher,
    url: source.url ?? '',
    published: source.published ?? '',
    lang: source.lang,
    kind: source.kind,
    derived: source.derived ?? '',
    origin: source.origin,
  };
}

/** Why the draft cannot be saved, by field; empty if it can. */
export function faultsOf(draft: Pick<SourceDraft, 'title' | 'publisher' | 'url' | 'published'>): DraftFaults {
  const faults = {
    title: textFault(draft.title, LONGEST.title),
    publisher: textFault(draft.publisher, LONGEST.publisher),
    url: draft.url.trim() === '' ? null : urlFault(draft.url.trim()),
    published: draft.published.trim() === '' || isPartialDate(draft.published.trim()) ? null : ('not-a-date' as const),
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== null));
}

const textFault = (text: string, longest: number): FieldFault | null =>
  text.trim() === '' ? 'missing' : text.length > longest ? 'too-long' : null;

function urlFault(text: string): FieldFault | null {
  if (text.length > LONGEST.url) return 'too-long';
  if (!URL.canParse(text)) return 'not-http';
  const { protocol } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? null : 'not-http';
}

type BasicFields = Pick<SourceFields, 'title' | 'publisher' | 'url' | 'published' | 'lang'>;

/** What is asked of a new source; the rest is the analyser's to find. Call it only on a draft without faults. */
export function basicFieldsOf(draft: SourceDraft): BasicFields {
  return {
    title: draft.title.trim(),
    publisher: draft.publisher.trim(),
    url: draft.url.trim() === '' ? null : draft.url.trim(),
    published: draft.published.trim() === '' ? null : draft.published.trim(),
    lang: draft.lang,
  };
}

/** All fields that an edit sends; call it only on a draft without faults. */
export function fieldsOf(draft: SourceDraft): Partial<SourceFields> {
  return {
    ...basicFieldsOf(draft),
    kind: draft.kind,
    derived: draft.derived === '' ? null : draft.derived,
    ...(draft.origin === '' ? {} : { origin: originId(draft.origin) }),
  };
}
