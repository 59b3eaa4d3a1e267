import { expect, test } from 'vitest';
import { playHistory } from '../../../scripts/sync/history';

/** Half of the histories of a test run; `npm run sync:soak` plays as many as one likes. */
const COUNT = 10_000;

/** Plays histories from a seed on. In two files, so that two cores share them. */
export const testHistories = (from: number): void =>
  test(
    `in ${COUNT} random histories devices agree, lose nothing acknowledged and revive nothing deleted`,
    { timeout: 600_000 },
    async () => {
      for (let seed = from; seed < from + COUNT; seed++) {
        const broken = await playHistory(seed);
        if (broken !== null) expect.fail(`npm run sync:soak -- 1 ${seed}: ${broken}`);
      }
    },
  );
