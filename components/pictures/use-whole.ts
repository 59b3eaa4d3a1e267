import { useEffect, useState } from 'preact/hooks';
import { ok, type Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';
import type { Assessment } from '../../lib/relate/assessment';
import { isBrief } from '../../lib/relate/brief';
import { askSafely } from '../controls/ask-safely';
import { useScreen } from '../controls/screen';
import type { OpenArticle } from './use-open-articles';

type Whole = Result<OpenArticle | null, Failure>;

/** An article with all of its links, asked for where the page was given only the first; null until it is there. */
export function useWhole(article: OpenArticle | null): { readonly whole: Whole | null; readonly again: () => void } {
  const { desk } = useScreen();
  const [found, setFound] = useState<{ readonly of: Assessment; readonly whole: Whole } | null>(null);
  const [round, setRound] = useState(0);
  const brief = article !== null && isBrief(article.assessment);
  useEffect(() => {
    if (!brief) return undefined;
    let current = true;
    void askSafely(desk.ask('readWhole', { tab: article.tab })).then((reply) => {
      if (!current) return;
      const whole = reply.ok ? ok({ ...article, assessment: reply.value }) : reply;
      setFound({ of: article.assessment, whole });
    });
    return () => {
      current = false;
    };
  }, [desk, brief, article?.tab, article?.assessment, round]);
  const again = (): void => {
    setFound(null);
    setRound((before) => before + 1);
  };
  if (!brief) return { whole: ok(article), again };
  return { whole: found?.of === article.assessment ? found.whole : null, again };
}
