import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Step, Steps } from '../../lib/base/steps';
import { pause, turn } from './paced';

export type Reckoned<T> =
  | { readonly type: 'reckoning'; readonly step: Step }
  | { readonly type: 'reckoned'; readonly value: T };

/**
 * What a reckoning comes to, run in turns so that the page answers meanwhile. What one turn can do is there at once: a small set never
 * shows a wait. Begun anew when one of `inputs` changes.
 */
export function useReckoned<T>(begin: () => Steps<T>, inputs: readonly unknown[]): Reckoned<T> {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller lists what `begin` reads
  const run = useMemo(() => ({ steps: begin(), now: null as Reckoned<T> | null }), inputs);
  run.now ??= told(turn(run.steps));
  const [, draw] = useState(0);
  useEffect(() => {
    let current = true;
    const goOn = async (): Promise<void> => {
      while (run.now?.type === 'reckoning') {
        await pause();
        if (!current) return;
        run.now = told(turn(run.steps));
        draw((times) => times + 1);
      }
    };
    void goOn();
    return () => {
      current = false;
    };
  }, [run]);
  return run.now;
}

const told = <T>(result: IteratorResult<Step, T>): Reckoned<T> =>
  result.done ? { type: 'reckoned', value: result.value } : { type: 'reckoning', step: result.value };
