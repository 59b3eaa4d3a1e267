import type { AskOf, Broadcast, PageState, ReplyOf, ToBackground, ToPage } from '../../lib/messages/protocol';

/** What a screen asks of the world. Entrypoints fill it with the browser, tests with memory: components know no other. */
export interface Desk {
  readonly ask: AskBackground;
  /** Calls `listener` until the returned undo is called. */
  readonly hear: Hear;
  readonly grants: Grants;
  /** Rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** What each open tab with a reader in it shows; absent where a screen has no use for it. */
  readonly openPages?: () => Promise<readonly OpenPage[]>;
  /** What a screen remembers until the browser is closed; absent where a screen has no use for it. */
  readonly session?: SessionMemory;
}

export interface SessionMemory {
  /** Undefined where nothing is kept. */
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
}

export interface OpenPage {
  readonly tab: number;
  readonly state: PageState;
}

export type AskBackground = <K extends keyof ToBackground>(
  name: K,
  ask: AskOf<ToBackground, K>,
) => Promise<ReplyOf<ToBackground, K>>;

export type Hear = <K extends keyof Broadcast>(name: K, listener: (told: Broadcast[K]) => void) => () => void;

/** The tab beside the popup. */
export interface PageDesk {
  readonly tab: number;
  /** Host name of the page; null where it has none or may not be known. */
  readonly site: string | null;
  /** Rejects where nothing in the tab answers. */
  readonly ask: AskPage;
}

export type AskPage = <K extends keyof ToPage>(name: K, ask: AskOf<ToPage, K>) => Promise<ReplyOf<ToPage, K>>;

/** Sites that the extension may read, as host names; `*` is every site. */
export interface Grants {
  readonly list: () => Promise<readonly string[]>;
  /** Asks the browser at once: call it inside the click, before anything is awaited. True if it was granted. */
  readonly request: (sites: readonly string[]) => Promise<boolean>;
  /** The same for the server of one address, to sync with it: its pages are not read. Absent where a screen has no use for it. */
  readonly requestSyncServer?: (address: string) => Promise<boolean>;
  readonly revoke: (site: string) => Promise<boolean>;
  readonly watch: (listener: () => void) => () => void;
}

/** The grant of every site. */
export const ALL_SITES = '*';

/** Whether one of the granted sites covers the site: the site itself, a parent domain, or all of them. */
export const isGranted = (site: string, granted: readonly string[]): boolean =>
  granted.some((grant) => grant === ALL_SITES || site === grant || site.endsWith(`.${grant}`));
