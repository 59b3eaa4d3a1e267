import type { Step, Steps } from '../../lib/base/steps';

/** So long at a time, in ms, a reckoning goes on before the browser has its turn. */
const TURN = 24;

/** Runs a reckoning in turns and says how far it is. */
export async function paced<T>(steps: Steps<T>, told: (step: Step) => void): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < TURN) continue;
    told(step.value);
    await new Promise((done) => setTimeout(done));
    began = performance.now();
  }
}
