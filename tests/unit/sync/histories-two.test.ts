import { expect, test } from 'vitest';
import { playHistory } from '../../../scripts/sync/history';

/** Half of the histories, so that two cores share them; `npm run sync:soak` plays as many as one likes. */
const COUNT = 1_000;
const SEED = 2_000_000;

test(
  `in ${COUNT} random histories devices agree, lose nothing acknowledged and revive nothing deleted`,
  { timeout: 300_000 },
  async () => {
    for (let seed = SEED; seed < SEED + COUNT; seed++) {
      const broken = await playHistory(seed);
      if (broken !== null) expect.fail(`npm run sync:soak -- 1 ${seed}: ${broken}`);
    }
  },
);
