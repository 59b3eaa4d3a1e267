import { useEffect, useState } from 'preact/hooks';
import type { OpenPage } from '../controls/desk';
import { useScreen } from '../controls/screen';
import type { PageState } from '../../lib/messages/protocol';

/** An article that stands in a tab and has been compared. */
export interface OpenArticle {
  /** Of its tab, as text: what a select can hold. */
  readonly id: string;
  readonly tab: number;
  readonly title: string;
  readonly published: string | null;
  readonly article: Extract<PageState, { type: 'assessed' }>['article'];
  readonly assessment: Extract<PageState, { type: 'assessed' }>['assessment'];
}

const assessedIn = ({ tab, state }: OpenPage): readonly OpenArticle[] =>
  state.type === 'assessed' && state.assessment.claims.length > 0
    ? [
        {
          id: `tab-${tab}`,
          tab,
          title: state.article.title,
          published: state.article.published,
          article: state.article,
          assessment: state.assessment,
        },
      ]
    : [];

/** Articles in open tabs, followed as they change; null until the tabs have answered. */
export function useOpenArticles(): readonly OpenArticle[] | null {
  const { desk } = useScreen();
  const [pages, setPages] = useState<readonly OpenPage[] | null>(desk.openPages ? null : []);
  useEffect(() => {
    let current = true;
    // Without the tabs there is still the set to look at.
    desk.openPages?.().then(
      (open) => current && setPages(open),
      () => current && setPages([]),
    );
    const undo = desk.hear('pageChanged', (told) =>
      setPages((before) => [...(before ?? []).filter((page) => page.tab !== told.tab), told]),
    );
    return () => {
      current = false;
      undo();
    };
  }, [desk]);
  return pages && pages.flatMap(assessedIn);
}
