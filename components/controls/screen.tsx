import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import type { Topic } from '../../lib/topic/topic';
import type { Translate } from '../i18n/translator';
import type { Desk } from './desk';
import { useStoreTrouble, type WatchedStore } from './use-store-trouble';

/** What screens need of the topic. */
export type TopicLabels = Pick<Topic, 'id' | 'label' | 'events' | 'facets'>;

/** What every component of one extension page shares. */
export interface Screen {
  readonly t: Translate;
  readonly topic: TopicLabels;
  readonly desk: Desk;
  /** What is wrong with the store, and how to put the word of it away. */
  readonly store: Pick<WatchedStore, 'trouble' | 'dismiss'>;
  /** Says a text once through the one polite live region of the document. */
  readonly announce: (text: string) => void;
}

const ScreenContext = createContext<Screen | null>(null);

export interface ScreenProviderProps extends Omit<Screen, 'announce' | 'store'> {
  readonly children: ComponentChildren;
}

/** Gives a page its language, topic and desk, and holds its live region. */
export function ScreenProvider({ t, topic, desk, children }: ScreenProviderProps): JSX.Element {
  const [said, setSaid] = useState('');
  // A repeated text is announced again only if the region's content changes.
  const announce = useCallback((text: string) => setSaid((last) => (last === text ? `${text}\u00a0` : text)), []);
  const { desk: watched, trouble, dismiss } = useStoreTrouble(desk);
  const screen = useMemo(
    () => ({ t, topic, desk: watched, announce, store: { trouble, dismiss } }),
    [t, topic, watched, announce, trouble, dismiss],
  );
  return (
    <ScreenContext.Provider value={screen}>
      {children}
      <div class="unseen" role="status" aria-live="polite">
        {said}
      </div>
    </ScreenContext.Provider>
  );
}

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error('useScreen outside a ScreenProvider');
  return screen;
}
