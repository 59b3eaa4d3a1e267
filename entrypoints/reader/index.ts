import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '@/components/tokens.css?inline';
import styles from '@/components/card/card.css?inline';
import noteStyles from '@/components/notes/notes.css?inline';
import similarStyles from '@/components/similar/similar.css?inline';
import { saidText } from '@/components/page/said-text';
import { resolveLang, translator, type Translate } from '@/components/i18n/translator';
import { createPageHost } from '@/components/page/page-host';
import { PageNotes } from '@/components/page/page-notes';
import { PageReader } from '@/components/page/page-reader';
import { PageView } from '@/components/page/page-view';
import { watchPage } from '@/components/page/watch-page';
import { isOrphaned } from '@/lib/platform/context';
import { answerPage, askBackground } from '@/lib/platform/messenger';
import { iccLabels } from '@/lib/topic/icc/labels';

/** Marks a page that this version of the reader is already in; the mark lives in the extension's own world. */
const MARK = Symbol.for('second-source.reader');
/** Tells a reader of an earlier version, cut off by an update, to leave. Says nothing a page could use. */
const RETIRE = 'ica-retire';

/** What a running reader leaves for one that is injected after it. */
interface Running {
  /** False once an update has cut it off. */
  readonly alive: () => boolean;
  readonly again: () => void;
}

type World = typeof globalThis & { [MARK]?: Running };

/** Longest wait for a frame: a page that nobody sees has none. In ms. */
const NO_FRAME_MS = 200;

/** Does something once what was painted is on screen; in the order in which it was asked for. */
function afterFrame(work: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, NO_FRAME_MS);
}

function start(): Running {
  const host = createPageHost(document, [tokens, styles, noteStyles, similarStyles]);
  const reader = new PageReader(document, {
    assess: async (article, force) => askBackground('assess', { article, force }),
    report: (state) =>
      afterFrame(() => {
        if (isOrphaned()) stop();
        else askBackground('reportPage', { state }).catch(() => undefined);
      }),
    settings: async () => askBackground('readSettings', null),
    changed: () => {
      host.setTheme(reader.settings.theme);
      notes.follow(reader.extracted, document.location);
      view.refresh();
    },
  });
  const notes = new PageNotes({
    list: async (page) => {
      const reply = await askBackground('listNotes', { page });
      return 'notes' in reply ? reply.notes : [];
    },
    changed: () => view.refresh(),
  });
  const t = (): Translate => translator(resolveLang(reader.settings.lang, browser.i18n.getUILanguage()));
  const view = new PageView({
    document,
    host,
    reader,
    labels: iccLabels,
    t,
    today: () => new Date().toISOString().slice(0, 10),
    ask: askBackground,
    notes,
  });
  const gone = new AbortController();
  const { signal } = gone;
  const read = async (): Promise<void> => watch.took(await reader.read());
  const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);
  const watch = watchPage(document, host.element, () => {
    if (isOrphaned()) return stop();
    reader.repair();
    return quietly(reader.follow().then((took) => took !== null && watch.took(took)));
  });
  const unanswer = answerPage({
    readState: () => reader.state,
    readArticle: () => reader.extracted?.article ?? { failure: { type: 'no-article', detail: '' } },
    readAsked: () => reader.asked() ?? { failure: { type: 'no-article', detail: '' } },
    goToClaim: ({ index, openCard }) => ({ found: view.goTo(index, openCard) }),
    stepClaim: ({ by }) => (view.step(by), null),
    toggleList: () => (view.toggleList(), null),
    setPainted: ({ painted }) => (reader.setPainted(painted), null),
    assessAs: async ({ event, dismiss }) => {
      reader.setForce(event, dismiss ?? false);
      await read();
      return null;
    },
    leave: () => {
      // Answered first: leaving takes the listener with it.
      setTimeout(stop);
      return null;
    },
    refresh: async () => {
      await read();
      return null;
    },
    refreshNotes: async () => {
      await notes.load();
      return null;
    },
    noteSelection: () => ({ opened: view.noteSelection() }),
    claimSelection: async () => ({ opened: await view.claimSelection() }),
    say: ({ said }) => (view.say(saidText(said, t())), null),
  });
  const passive = { signal, passive: true } as const;
  document.addEventListener('pointermove', (event) => view.onPointerMove(event), passive);
  document.addEventListener('click', (event) => view.onClick(event), { signal });
  document.addEventListener('keydown', (event) => view.onKeyDown(event), { signal, capture: true });
  const settle = (): void => {
    reader.repair();
    view.place();
  };
  window.addEventListener('scroll', settle, { ...passive, capture: true });
  window.addEventListener('resize', settle, passive);
  document.addEventListener(RETIRE, () => stop(), { signal });
  function stop(): void {
    gone.abort();
    watch.stop();
    view.closeAll();
    reader.dispose();
    host.remove();
    try {
      unanswer();
    } catch {
      // The browser API went with the extension.
    }
    delete (globalThis as World)[MARK];
  }
  quietly(read());
  return { alive: () => !isOrphaned(), again: () => quietly(read()) };
}

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  // Injected twice: the page is read again, once.
  if (world[MARK]?.alive()) return world[MARK].again();
  document.dispatchEvent(new CustomEvent(RETIRE));
  world[MARK] = start();
  return undefined;
});
