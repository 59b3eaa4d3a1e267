/** A rectangle of the viewport, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** A sheet at the bottom of a narrow screen. */
  readonly sheet: boolean;
}

export const CARD_WIDTH = 384;
const EDGE = 12;
const GAP = 8;
/** Room that the page's margin must have to hold the card beside the text. */
const MARGIN = CARD_WIDTH + 40;
const NARROW = 480;
const TALLEST = 560;

/**
 * Where the card goes: in the page's margin level with the sentence if it fits, else under its last line, else above; a sheet on
 * narrow screens. Never over the sentence itself, unless nothing else fits (INTERFACE section 4).
 */
export function placeCard(
  sentence: Box,
  text: Box,
  card: { readonly height: number },
  view: { readonly width: number; readonly height: number; readonly rightToLeft: boolean },
): Placement {
  if (view.width < NARROW) {
    const maxHeight = Math.round(view.height * 0.6);
    return { left: 0, top: view.height - Math.min(maxHeight, card.height), maxHeight, sheet: true };
  }
  const tallest = Math.min(TALLEST, view.height - 2 * EDGE);
  const height = Math.min(card.height, tallest);
  const level = clamp(sentence.top - 8, EDGE, view.height - height - EDGE);
  const after = view.rightToLeft ? text.left : view.width - text.right;
  const before = view.rightToLeft ? view.width - text.right : text.left;
  const onRight = view.rightToLeft ? before >= MARGIN && after < MARGIN : after >= MARGIN;
  if (after >= MARGIN || before >= MARGIN) {
    const left = onRight ? text.right + 20 : text.left - CARD_WIDTH - 20;
    return { left: clamp(left, EDGE, view.width - CARD_WIDTH - EDGE), top: level, maxHeight: tallest, sheet: false };
  }
  const left = clamp(sentence.left, EDGE, Math.max(EDGE, view.width - CARD_WIDTH - EDGE));
  const below = view.height - sentence.bottom - GAP - EDGE;
  const above = sentence.top - GAP - EDGE;
  if (height <= below || below >= above)
    return { left, top: sentence.bottom + GAP, maxHeight: Math.max(160, Math.min(tallest, below)), sheet: false };
  const room = Math.max(160, Math.min(tallest, above));
  return { left, top: Math.max(EDGE, sentence.top - GAP - Math.min(height, room)), maxHeight: room, sheet: false };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
