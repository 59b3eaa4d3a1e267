import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphaned, tellBackground } from '@/lib/platform/context';
import { mayBeNamed, mayConcern } from '@/lib/relate/may-concern';
import { iccDetection } from '@/lib/topic/icc/detection';

/** Characters of a page that are looked at. */
const SAMPLE = 50_000;
/** Characters up to which a page is looked through as one piece first; longer ones are mostly scripts. */
const PIECE = 300_000;
/** Wait after the page has changed before it is looked at again, in ms. */
const SETTLE_MS = 400;
/** Looks at one address; a page that keeps changing without naming the topic is left alone. */
const MOST_LOOKS = 12;

const INLINE = new Set([
  'A',
  'B',
  'I',
  'U',
  'EM',
  'STRONG',
  'SPAN',
  'FONT',
  'MARK',
  'SMALL',
  'SUP',
  'SUB',
  'ABBR',
  'CITE',
]);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

const MARK = Symbol.for('second-source.gate');
type World = typeof globalThis & { [MARK]?: () => boolean };

/** Text of the page as far as it is looked at, without scripts and styles. */
function sample(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = `${document.title}\n`;
  let glued = false;
  for (let node = walker.nextNode(); node && text.length < SAMPLE; node = walker.nextNode()) {
    const tag = node.parentElement?.tagName ?? '';
    if (SILENT.has(tag)) continue;
    // Inline elements may cut a word in two.
    const inline = INLINE.has(tag);
    text += `${inline || glued ? '' : ' '}${node.nodeValue}`;
    glued = inline;
  }
  return text;
}

/** Looks whether a page names the topic; if it does, asks for the reader and rests until the address changes. */
function guard(): void {
  let [address, looks, called, length] = [location.href, 0, false, -1];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    // Not asked at the first look: the browser makes its API when it is touched, and most pages need none.
    if (looks > 0 && isOrphaned()) return observer.disconnect();
    if (location.href !== address) [address, looks, called, length] = [location.href, 0, false, -1];
    if (called || looks >= MOST_LOOKS || !document.body) return undefined;
    const piece = `${document.title}\n${document.body.textContent}`;
    if (piece.length === length) return undefined;
    length = piece.length;
    looks += 1;
    if (length <= PIECE && !mayBeNamed(piece, iccDetection)) return undefined;
    if (!mayConcern(sample(), iccDetection)) return undefined;
    called = true;
    tellBackground('readPage', { reason: 'named' });
    return undefined;
  };
  const observer = new MutationObserver(() => {
    if (called && location.href === address) return;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE_MS);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  look();
}

// Registered at run time, on the sites that are granted. No content script of WXT's: its context asks the whole API at once.
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[MARK]?.() || !/html/iu.test(document.contentType)) return;
  world[MARK] = () => !isOrphaned();
  guard();
});
