import type { Step, Steps } from '../../lib/base/steps';

/** So long at a time, in ms, a reckoning goes on before the browser has its turn. */
const TURN = 24;

/** Goes on with a reckoning for one turn; what it came to last. */
export function turn<T>(steps: Steps<T>): IteratorResult<Step, T> {
  const began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() - began >= TURN) return step;
  }
}

/** Lets the browser have its turn. */
export const pause = async (): Promise<void> => new Promise((done) => setTimeout(done));

/** Runs a reckoning in turns and says how far it is. */
export async function paced<T>(steps: Steps<T>, told: (step: Step) => void): Promise<T> {
  for (;;) {
    const step = turn(steps);
    if (step.done) return step.value;
    told(step.value);
    await pause();
  }
}
