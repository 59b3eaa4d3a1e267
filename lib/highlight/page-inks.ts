import type { Verdict } from '../relate/link';

/** How a verdict is drawn under the page's words: INTERFACE section 3. Literal, because `::highlight` sees no custom properties. */
export interface PageInk {
  readonly color: string;
  readonly line: string;
  readonly offset: string;
  /** Higher wins where spans meet. */
  readonly priority: number;
}

export const PAGE_INKS: Readonly<Record<Verdict, PageInk>> = {
  conflicting: { color: '#CB5400', line: 'wavy 1.5px', offset: '3px', priority: 6 },
  mixed: { color: '#B8548F', line: 'double 1.5px', offset: '4px', priority: 5 },
  firmer: { color: '#3578D0', line: 'dashed 2px', offset: '4px', priority: 4 },
  weaker: { color: '#3578D0', line: 'dashed 1px', offset: '4px', priority: 3 },
  corroborated: { color: '#008A66', line: 'solid 2px', offset: '4px', priority: 2 },
  unmatched: { color: '#8A847B', line: 'dotted 2px', offset: '4px', priority: 1 },
};

/** Names a page can list: they say nothing of what they mean. */
const PREFIX = 'ica';
export const highlightName = (verdict: Verdict): string => `${PREFIX}-${PAGE_INKS[verdict].priority}`;
export const TINT_NAME = `${PREFIX}-0`;

/** The mark of a passage with a note: above the words, so that it never meets a claim's line, and grey, because it is no verdict. */
export const NOTE_NAME = `${PREFIX}-7`;
export const NOTE_TINT_NAME = `${PREFIX}-0-7`;
const NOTE_INK = '#8A847B';
const NOTE_STYLES = [
  `::highlight(${NOTE_NAME}){text-decoration:overline dotted 1px ${NOTE_INK};background-color:${NOTE_INK}1F}`,
  `::highlight(${NOTE_TINT_NAME}){background-color:${NOTE_INK}40}`,
  `@media (forced-colors: active){::highlight(${NOTE_NAME}){text-decoration-color:CanvasText;background-color:transparent}::highlight(${NOTE_TINT_NAME}){background-color:Highlight;color:HighlightText}}`,
  `@media print{::highlight(${NOTE_NAME}){text-decoration:none;background-color:transparent}::highlight(${NOTE_TINT_NAME}){background-color:transparent}}`,
];

const verdicts = Object.keys(PAGE_INKS) as Verdict[];

/** The style sheet of the painted lines. */
export function pageStyles(): string {
  const lines = verdicts.map((verdict) => {
    const { color, line, offset } = PAGE_INKS[verdict];
    return `::highlight(${highlightName(verdict)}){text-decoration:underline ${line} ${color};text-underline-offset:${offset}}`;
  });
  const tints = verdicts.map(
    (verdict) =>
      `::highlight(${TINT_NAME}-${PAGE_INKS[verdict].priority}){background-color:${PAGE_INKS[verdict].color}24}`,
  );
  return [
    ...NOTE_STYLES,
    ...lines,
    ...tints,
    `@media (forced-colors: active){${verdicts.map((v) => `::highlight(${highlightName(v)}){text-decoration-color:CanvasText}`).join('')}${verdicts.map((v) => `::highlight(${TINT_NAME}-${PAGE_INKS[v].priority}){background-color:Highlight;color:HighlightText}`).join('')}}`,
    `@media print{${verdicts.map((v) => `::highlight(${highlightName(v)}){text-decoration:none}::highlight(${TINT_NAME}-${PAGE_INKS[v].priority}){background-color:transparent}`).join('')}}`,
  ].join('\n');
}
