/** How far a long reckoning has come. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** A reckoning in steps: whoever runs it lets others have their turn between them. */
export type Steps<T> = Generator<Step, T>;

/** Runs all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
