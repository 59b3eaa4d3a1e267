/** How far a long reckoning has come. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** A reckoning in steps: whoever runs it lets others have their turn between them. */
export type Steps<T> = Generator<Step, T>;

/** Parts that `partly` counts in. */
const WHOLE = 1_000;

/** A reckoning as a part of a longer one, which it takes from one share of it (0 to 1) to another. */
export function* partly<T>(steps: Steps<T>, [from, to]: readonly [number, number]): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const share = step.value.done / Math.max(step.value.of, 1);
    yield { done: Math.round(WHOLE * (from + (to - from) * share)), of: WHOLE };
  }
}

/** Items that are gone through before others have their turn. */
const SLICE = 20;

/** What is made of each item, in steps. */
export function* eachInSteps<A, B>(items: readonly A[], make: (item: A, index: number) => B): Steps<B[]> {
  const made: B[] = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    if (made.length % SLICE === 0) yield { done: made.length, of: items.length };
  }
  return made;
}

/** Runs all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
