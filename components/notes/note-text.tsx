import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { parseNote, type Block, type Inline } from './parse-note';

/** A note's words with their marks, as nodes: nothing in a note is ever read as HTML. */
export function NoteText({ text }: { readonly text: string }): JSX.Element {
  return (
    <div class="note-text" dir="auto">
      {parseNote(text).map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }): JSX.Element {
  if (block.type === 'paragraph') return <p>{lined(block.lines)}</p>;
  if (block.type === 'quote') return <blockquote>{lined(block.lines)}</blockquote>;
  const items = block.items.map((item, at) => <li key={at}>{inlines(item)}</li>);
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

const lined = (lines: readonly (readonly Inline[])[]): ComponentChildren =>
  lines.map((line, at) => (
    <Fragment key={at}>
      {at > 0 ? <br /> : null}
      {inlines(line)}
    </Fragment>
  ));

const inlines = (nodes: readonly Inline[]): ComponentChildren =>
  nodes.map((node, at) => {
    if (node.type === 'text') return node.text;
    if (node.type === 'link')
      return (
        <a key={at} href={node.url} target="_blank" rel="noreferrer noopener">
          {inlines(node.children)}
        </a>
      );
    const children = inlines(node.children);
    return node.type === 'strong' ? <strong key={at}>{children}</strong> : <em key={at}>{children}</em>;
  });
