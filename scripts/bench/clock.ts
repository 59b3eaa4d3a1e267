/** The middle value; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}

/** Milliseconds that some work takes: the median of `runs`, after `warm` runs that are not counted. */
export function timeOf(work: () => unknown, { warm, runs }: { warm: number; runs: number }): number {
  for (let run = 0; run < warm; run += 1) work();
  return median(
    Array.from({ length: runs }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}

/** Words and numbers, always the same work: what the machine manages at this moment, beside which times are read. */
function calibrationLoop(): number {
  let hash = 2_166_136_261;
  const counts = new Map<string, number>();
  for (let at = 0; at < 200_000; at += 1) {
    hash = Math.imul(hash ^ (at & 255), 16_777_619) >>> 0;
    const word = `w${hash % 997}`;
    counts.set(word, (counts.get(word) ?? 0) + word.length);
  }
  return counts.size + hash;
}

/** Milliseconds of the calibration loop, median of nine. */
export const calibrate = (): number => timeOf(calibrationLoop, { warm: 3, runs: 9 });

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
