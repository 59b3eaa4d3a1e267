/** One round after the other: two with one place must not run at once. */
export interface Turns<S> {
  readonly isRunning: () => boolean;
  /** Does work when all that was asked for before is done. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /**
   * Does work with what is set up when its turn comes, not when it was asked for: the passphrase may be another by then, or the device
   * disconnected. Null where nothing is set up.
   */
  readonly withSetUp: <T>(work: (setUp: S) => Promise<T>) => Promise<T | null>;
}

/** `read`: what is set up. `moved`: told when a turn begins and ends. */
export function createTurns<S>({
  read,
  moved,
}: {
  readonly read: () => Promise<S | null>;
  readonly moved: () => void;
}): Turns<S> {
  let running = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function alone<T>(work: () => Promise<T>): Promise<T> {
    const before = last;
    const mine = (async () => {
      await before.catch(() => undefined);
      running += 1;
      moved();
      try {
        return await work();
      } finally {
        running -= 1;
      }
    })();
    last = mine;
    try {
      return await mine;
    } finally {
      moved();
    }
  }

  return {
    isRunning: () => running > 0,
    alone,
    withSetUp: async (work) => {
      // Where nothing is set up, nobody is told of a turn.
      if ((await read()) === null) return null;
      return alone(async () => {
        const setUp = await read();
        return setUp === null ? null : work(setUp);
      });
    },
  };
}
