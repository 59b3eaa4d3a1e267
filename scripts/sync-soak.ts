/** `npm run sync:soak -- [COUNT] [SEED]`: many random histories of several devices; the first broken promise is told with its seed. */
import { playHistory } from './sync/history';

export async function main(args: readonly string[]): Promise<number> {
  const [count = 100_000, seed = Math.floor(Math.random() * 2 ** 31)] = args.map(Number);
  if (count === 1) return one(seed);
  console.log(`${count} histories from seed ${seed}`);
  for (let i = 0; i < count; i++) {
    const broken = await playHistory(seed + i);
    if (broken !== null) {
      console.error(`seed ${seed + i}: ${broken}\nnpm run sync:soak -- 1 ${seed + i} tells its steps`);
      return 1;
    }
    if ((i + 1) % 10_000 === 0) console.log(`${i + 1}`);
  }
  return 0;
}

async function one(seed: number): Promise<number> {
  const broken = await playHistory(seed, { trace: (line) => console.log(line) });
  console.log(broken ?? 'all promises hold');
  return broken === null ? 0 : 1;
}
