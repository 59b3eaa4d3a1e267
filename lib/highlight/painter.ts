import type { Verdict } from '../relate/link';
import { highlightName, NOTE_NAME, NOTE_TINT_NAME, PAGE_INKS, pageStyles, TINT_NAME } from './page-inks';

export interface PaintedRange {
  readonly verdict: Verdict;
  readonly range: Range;
}

export interface Painter {
  /** Replaces what is painted. */
  readonly paint: (ranges: readonly PaintedRange[]) => void;
  /** Replaces the marks of passages with notes. */
  readonly paintNotes: (ranges: readonly Range[]) => void;
  /** Tints a passage that is no claim (its note or form is open); null takes the tint away. */
  readonly tintPassage: (range: Range | null) => void;
  /** Tints one range (hover, focus, open card); null takes the tint away. */
  readonly tint: (painted: PaintedRange | null) => void;
  /** Paints again what the page has cleared. True if anything was missing. */
  readonly repair: () => boolean;
  /** Takes everything away: highlights and style sheet. */
  readonly clear: () => void;
}

const VERDICTS = Object.keys(PAGE_INKS) as Verdict[];

/** Paints with the CSS Custom Highlight API: the page's nodes stay as they are. */
export function createPainter(document: Document): Painter {
  const registry = CSS.highlights;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles());
  const own = new Map<string, Highlight>();
  const tintName = (verdict: Verdict): string => `${TINT_NAME}-${PAGE_INKS[verdict].priority}`;
  // Left by a reader that an update has cut off. By name: the registry cannot be listed from a content script in Firefox.
  for (const verdict of VERDICTS) {
    registry.delete(highlightName(verdict));
    registry.delete(tintName(verdict));
  }
  for (const name of [NOTE_NAME, NOTE_TINT_NAME]) registry.delete(name);
  const adopt = (): void => {
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const set = (name: string, ranges: readonly Range[], priority: number): void => {
    if (ranges.length === 0) {
      own.delete(name);
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    own.set(name, highlight);
    registry.set(name, highlight);
  };
  return {
    paint: (ranges) => {
      adopt();
      for (const verdict of VERDICTS)
        set(
          highlightName(verdict),
          ranges.filter((one) => one.verdict === verdict).map((one) => one.range),
          PAGE_INKS[verdict].priority,
        );
    },
    paintNotes: (ranges) => {
      if (ranges.length > 0) adopt();
      set(NOTE_NAME, ranges, 0);
    },
    tintPassage: (range) => {
      if (range) adopt();
      set(NOTE_TINT_NAME, range ? [range] : [], 0);
    },
    tint: (painted) => {
      for (const verdict of VERDICTS) set(tintName(verdict), painted?.verdict === verdict ? [painted.range] : [], 0);
    },
    repair: () => {
      const missing = [...own].filter(([name, highlight]) => registry.get(name) !== highlight);
      for (const [name, highlight] of missing) registry.set(name, highlight);
      const styled = document.adoptedStyleSheets.includes(sheet);
      adopt();
      return missing.length > 0 || !styled;
    },
    clear: () => {
      for (const name of own.keys()) registry.delete(name);
      own.clear();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
