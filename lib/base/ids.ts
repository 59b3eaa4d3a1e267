/** A string that is one kind of id and cannot be mistaken for another kind. */
export type Brand<Name extends string> = string & { readonly __brand: Name };

export type SourceId = Brand<'source'>;
export type ClaimId = Brand<'claim'>;
export type OriginId = Brand<'origin'>;
export type NoteId = Brand<'note'>;
export type CorrectionId = Brand<'correction'>;

/** Ids come from our own files, our own database or `newId`; these casts mark the doors where a plain string becomes one. */
export const sourceId = (text: string): SourceId => text as SourceId;
export const claimId = (text: string): ClaimId => text as ClaimId;
export const originId = (text: string): OriginId => text as OriginId;
export const noteId = (text: string): NoteId => text as NoteId;
export const correctionId = (text: string): CorrectionId => text as CorrectionId;
