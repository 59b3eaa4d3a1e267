import type { Settings } from '../../lib/messages/protocol';

/** Our one element in the page: a closed shadow root with a layer for the card, one for the list and one for what is said. */
export interface PageHost {
  readonly card: HTMLElement;
  readonly list: HTMLElement;
  /** A line of words over the page, with the way back. */
  readonly toast: HTMLElement;
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  readonly setTheme: (theme: Settings['theme']) => void;
  /** Puts the element back if the page took it away, a few times. */
  readonly mount: () => void;
  readonly remove: () => void;
}

/** Says to our own later versions that the element is ours, and to a page nothing it could not see anyway. */
const HOST_MARK = 'data-ica';

/** A page that keeps removing our element wins after so many times. */
const MOST_MOUNTS = 4;

const LAYERS = `
:host { all: initial; }
.layer { all: unset; position: fixed; z-index: 2147483647; display: none; direction: inherit; }
.layer:popover-open { display: block; }
.card-layer { inline-size: 384px; max-inline-size: calc(100vw - 24px); inset: auto; opacity: 1; transition: opacity 120ms ease-out, translate 120ms ease-out; }
.card-layer.sheet { inline-size: 100vw; max-inline-size: 100vw; }
@starting-style { .card-layer:popover-open { opacity: 0; translate: 0 4px; } }
.toast-layer { inset: auto auto 20px 20px; max-inline-size: min(440px, calc(100vw - 40px)); }
.list-layer { inset-block: 0; inset-inline: auto 0; inline-size: 340px; block-size: 100vh; }
@media (max-width: 700px) { .list-layer { inline-size: 100vw; } }
@media (prefers-reduced-motion: reduce) { .card-layer { transition: none; } @starting-style { .card-layer:popover-open { opacity: 1; translate: none; } } }
@media print { .layer { display: none !important; } }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/** Makes the host. `css` are the styles of what is shown inside; nothing of the page's own reaches in. */
export function createPageHost(document: Document, css: readonly string[]): PageHost {
  // Left by a reader that an update has cut off: Firefox gives it no chance to leave by itself.
  for (const left of document.querySelectorAll(`div[${HOST_MARK}]`)) left.remove();
  const element = document.createElement('div');
  element.setAttribute(HOST_MARK, '');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [...css, LAYERS].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const layer = (name: string): HTMLElement => {
    const made = document.createElement('div');
    made.className = `layer ${name}`;
    made.popover = 'manual';
    root.append(made);
    return made;
  };
  const [list, card, toast] = [layer('list-layer'), layer('card-layer'), layer('toast-layer')];
  // What is typed into our fields is not for the page's own shortcuts.
  for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'])
    element.addEventListener(name, (event) => event.stopPropagation());
  let mounts = 0;
  return {
    card,
    list,
    toast,
    root,
    element,
    setTheme: (theme) => {
      if (theme === 'system') element.removeAttribute('data-theme');
      else element.setAttribute('data-theme', theme);
    },
    mount: () => {
      if (element.isConnected || mounts >= MOST_MOUNTS) return;
      mounts += 1;
      document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}
