import { isBlock, isElement, isSkipped, isText, tagOf } from './walk';

/** Text that stands in one line of markup: the text nodes between two block boundaries or line breaks. */
export interface TextRun {
  readonly nodes: readonly Text[];
  /** The nearest block element around it. */
  readonly block: Element;
  /** White space folded. */
  readonly text: string;
  /** Characters of it that are link text. */
  readonly linked: number;
}

/** Most text nodes that are read: a page beyond that is no article, and the walk stays bounded. */
const MOST_NODES = 60_000;

export const fold = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, ' ').trim();

interface Open {
  nodes: Text[];
  block: Element;
  linked: number;
}

/** All runs below `root`, in document order, without what is hidden or page furniture. */
export function textRuns(root: Element): TextRun[] {
  const runs: TextRun[] = [];
  let seen = 0;
  let open: Open | null = null;
  const close = (): void => {
    if (open) {
      const text = fold(open.nodes.map((node) => node.data).join(''));
      if (text !== '')
        runs.push({ nodes: open.nodes, block: open.block, text, linked: Math.min(open.linked, text.length) });
    }
    open = null;
  };
  const visit = (element: Element, block: Element, inLink: boolean): void => {
    for (const child of element.childNodes) {
      if (isText(child)) {
        if ((seen += 1) > MOST_NODES) return;
        open ??= { nodes: [], block, linked: 0 };
        open.nodes.push(child);
        if (inLink) open.linked += fold(child.data).length;
      } else if (isElement(child) && !isSkipped(child)) {
        const tag = tagOf(child);
        if (tag === 'br') close();
        else if (isBlock(child)) {
          close();
          visit(child, child, inLink);
          close();
        } else visit(child, block, inLink || tag === 'a');
      } else if (isElement(child) && isBlock(child)) close();
    }
  };
  visit(root, root, false);
  close();
  return runs;
}
